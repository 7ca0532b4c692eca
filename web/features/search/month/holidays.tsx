import { useTranslations } from 'use-intl';
import type { FacetValue } from '../../../../server/contracts/events.ts';
import type { MonthHoliday } from '../../../../server/contracts/month.ts';
import type { Language } from '../../../../server/contracts/words.ts';
import { formatDate } from '../../../ui/dates.ts';
import { HolidayName } from '../../../ui/holiday-name.tsx';
import { useLanguage } from '../../../ui/language.tsx';
import { homeCountry } from '../../../ui/leg-times.ts';
import styles from './month.module.css';

/** Days off in Belgium, with what they are called. */
export function holidaysAtHome(holidays: readonly MonthHoliday[], language: Language): ReadonlyMap<string, string> {
  return new Map(
    holidays.filter(({ country }) => country === homeCountry).map(({ day, name }) => [day, name[language]] as const),
  );
}

/** Days on which nobody opens in the countries one looks at. */
export function HolidaysElsewhere({
  holidays,
  countries,
}: {
  holidays: readonly MonthHoliday[];
  countries: readonly FacetValue[];
}) {
  const t = useTranslations('month');
  const language = useLanguage();
  const elsewhere = Map.groupBy(
    holidays.filter(({ country }) => country !== homeCountry),
    ({ country }) => country,
  );
  if (elsewhere.size === 0) return null;
  return (
    <section className={styles['holidays']} aria-labelledby="holidays">
      <h3 id="holidays">{t('holidays')}</h3>
      <ul>
        {[...elsewhere].map(([country, days]) => (
          <li key={country}>
            {countries.find(({ value }) => value === country)?.label[language] ?? country}:{' '}
            {days.map(({ day, name }, index) => (
              <span key={day}>
                {index > 0 && ', '}
                {formatDate(day, language, 'short')} (<HolidayName name={name} />)
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
