import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import type { listHolidays } from '../../../server/contracts/reference-data.ts';
import { formatDate, formatRange } from '../../ui/dates.ts';
import { HolidayName } from '../../ui/holiday-name.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './place.module.css';

export type Holidays = Pick<AnswerOf<typeof listHolidays>, 'known' | 'items'>;

const next = 6;

/** Only as many as a page shows. */
export function nextHolidays({ known, items }: Holidays): Holidays {
  return { known, items: items.slice(0, next) };
}

/** The next days on which little is done in a country. */
export function HolidayList({ holidays, country }: { holidays: Holidays; country: string }) {
  const t = useTranslations('places');
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="holidays">
      <h2 id="holidays">{t('holidaysIn', { country })}</h2>
      {holidays.known ? (
        <>
          <dl className={styles['days']}>
            {holidays.items.map(({ from, to, name }) => (
              <div key={from + name.nl}>
                <dt>
                  {from === to
                    ? `${formatDate(from, language, 'weekday')} ${from.slice(0, 4)}`
                    : formatRange(from, to, language, 'brief')}
                </dt>
                <dd>
                  <HolidayName name={name} />
                </dd>
              </div>
            ))}
          </dl>
          <p className="hint">{t('holidaysHint')}</p>
        </>
      ) : (
        <p className="hint">{t('noHolidays')}</p>
      )}
    </section>
  );
}
