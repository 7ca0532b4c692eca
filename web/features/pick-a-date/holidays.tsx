import { useTranslations } from 'use-intl';
import type { StripHoliday, StripWeek } from '../../../server/contracts/date-strip.ts';
import { formatDate, formatRange } from '../../ui/dates.ts';
import { HolidayName } from '../../ui/holiday-name.tsx';
import { useLanguage } from '../../ui/language.tsx';
import partsStyles from './parts.module.css';
import weeksStyles from './weeks.module.css';

const mostHolidays = 4;

/** The public holidays of a week, those abroad first, and whether Belgium is on holiday then. */
export function Holidays({ week: { holidays, home, quiet } }: { week: StripWeek }) {
  const t = useTranslations('pickADate');
  const all = [...inRow(holidays), ...inRow(home)];
  const rest = all.slice(mostHolidays);
  return (
    <>
      <HolidayList rows={all.slice(0, mostHolidays)} />
      {rest.length > 0 && (
        <details className={partsStyles['more']}>
          <summary>{t('more', { count: rest.length })}</summary>
          <HolidayList rows={rest} />
        </details>
      )}
      {quiet && <p className={weeksStyles['still']}>{t('quiet')}</p>}
    </>
  );
}

/** Days of one country with one name are one holiday. */
type HolidayRow = [first: StripHoliday, ...more: StripHoliday[]];

function inRow(holidays: readonly StripHoliday[]): HolidayRow[] {
  const rows = new Map<string, HolidayRow>();
  for (const holiday of holidays) {
    const key = `${holiday.country} ${holiday.name.nl}`;
    const known = rows.get(key);
    if (known) known.push(holiday);
    else rows.set(key, [holiday]);
  }
  return [...rows.values()];
}

function HolidayList({ rows }: { rows: readonly HolidayRow[] }) {
  const t = useTranslations('pickADate');
  const language = useLanguage();
  return (
    <ul>
      {rows.map((days) => {
        const [{ country, day, name }] = days;
        const last = days.at(-1)?.day ?? day;
        return (
          <li key={country + day + name.nl}>
            <span className="code">{country}</span>{' '}
            {last === day ? formatDate(day, language, 'short') : formatRange(day, last, language, 'short')}{' '}
            <HolidayName name={name} />
            {!days.some(({ working }) => working) && <span className={weeksStyles['who']}> {t('dayOff')}</span>}
          </li>
        );
      })}
    </ul>
  );
}
