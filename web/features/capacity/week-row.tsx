import { useTranslations } from 'use-intl';
import type { CapacitySheet, CapacityWeek } from '../../../server/contracts/capacity.ts';
import type { LoadBand } from '../../../server/contracts/support-words.ts';
import { formatDate } from '../../ui/dates.ts';
import { useField } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useDays, useNumber } from '../../ui/work-days.ts';
import styles from './capacity.module.css';
import { cellName, useStaffName, useWeekName } from './week-names.ts';

interface WeekRowProps {
  week: CapacityWeek;
  sheet: CapacitySheet;
  firmOnly: boolean;
  edits: boolean;
  labels: Readonly<Record<string, string>>;
}

/** A week: who is away how long, and what that leaves. */
export function WeekRow({ week, sheet, firmOnly, edits, labels }: WeekRowProps) {
  const weekName = useWeekName();
  const staffName = useStaffName();
  const number = useNumber();
  return (
    <tr data-over={(firmOnly ? week.firmBand : week.band) === 'over' || undefined}>
      <th scope="row">
        <span className={styles['week']}>{weekName(week)}</span>
        <DaysOff week={week} sheet={sheet} />
      </th>
      {sheet.staff.map((member) => {
        const name = cellName(member.id, week.week);
        const half = week.away.find(({ staff }) => staff === member.id)?.halfDays ?? 0;
        return (
          <td key={member.id} className={styles['person']}>
            {edits ? (
              <AwayField name={name} label={labels[name] ?? ''} person={staffName(member)} days={half / 2} />
            ) : (
              half > 0 && number(half / 2)
            )}
          </td>
        );
      })}
      <Numbers week={week} firmOnly={firmOnly} />
    </tr>
  );
}

/** What keeps the office closed on days that it would work otherwise. */
function DaysOff({ week, sheet }: Pick<WeekRowProps, 'week' | 'sheet'>) {
  const t = useTranslations('capacity');
  const language = useLanguage();
  const { workingDays } = sheet.hours;
  const works = (day: string) => workingDays.includes(new Date(`${day}T12:00:00Z`).getUTCDay() || 7);
  const holidays = week.holidays.filter(({ day }) => works(day));
  const closures = sheet.closures.filter(({ id }) => week.closures.includes(id));
  if (week.openDays.length === workingDays.length && closures.length === 0) return null;
  return (
    <span className={styles['off']}>
      {holidays.map(({ day, name }) => (
        <span key={day}>{t('holiday', { day: formatDate(day, language, 'weekday'), name: name[language] })}</span>
      ))}
      {closures.map(({ id, name }) => (
        <span key={id}>{t('closed', { name })}</span>
      ))}
      <span>{t('workDays', { count: week.openDays.length })}</span>
    </span>
  );
}

function AwayField({ name, label, person, days }: { name: string; label: string; person: string; days: number }) {
  const { id, error, values } = useField(name);
  const text = days > 0 ? String(days) : '';
  return (
    <>
      <label htmlFor={id}>
        <span className="visually-hidden">{label}</span>
        <span className={styles['onCard']} aria-hidden="true">
          {person}
        </span>
      </label>
      <input type="hidden" name={`was-${name}`} value={text} />
      <input
        id={id}
        name={name}
        className="input"
        type="number"
        inputMode="decimal"
        min="0"
        max="7"
        step="0.5"
        defaultValue={values?.[0] ?? text}
        aria-invalid={error === undefined ? undefined : true}
      />
    </>
  );
}

/** What the office can do, promised and is asked, what is free, and how full that is in words. */
function Numbers({ week, firmOnly }: Pick<WeekRowProps, 'week' | 'firmOnly'>) {
  const t = useTranslations('capacity');
  const days = useDays();
  const { capacity, soft, tentative, firm } = week;
  const promised = firmOnly ? firm : firm + tentative;
  const left = capacity === undefined ? undefined : capacity - promised;
  const band = firmOnly ? week.firmBand : week.band;
  const word = wordFor(band, { capacity, left });
  const amount = (minutes: number) => (minutes === 0 ? t('nothing') : days(minutes));
  return (
    <>
      <td>
        <OnCard text={t('can')} />
        {capacity === undefined ? t('unknown') : days(capacity)}
      </td>
      <td>
        <OnCard text={t(firmOnly ? 'confirmed' : 'promised')} />
        {amount(promised)}
        {!firmOnly && tentative > 0 && <span className="hint"> {t('proposed', { days: days(tentative) })}</span>}
      </td>
      {!firmOnly && (
        <td>
          <OnCard text={t('asked')} />
          {amount(soft)}
        </td>
      )}
      <td>
        <OnCard text={t('free')} />
        {left === undefined ? (
          t('unknown')
        ) : left < 0 ? (
          <strong className={styles['over']}>{t('tooMuch', { days: days(-left) })}</strong>
        ) : (
          amount(left)
        )}
      </td>
      <td data-band={band} className={styles['band']}>
        <OnCard text={t('how')} />
        <span>{t(`band.${word}`)}</span>
      </td>
    </>
  );
}

/** How full in a word: over by what is only asked for is no promise too many, and who can do nothing is not full. */
function wordFor(band: LoadBand, { capacity, left = 0 }: { capacity: number | undefined; left: number | undefined }) {
  if (band === 'over' && left >= 0) return 'asked';
  return band === 'red' && capacity === 0 ? 'none' : band;
}

/** What a number is, where there are no columns to say so. */
function OnCard({ text }: { text: string }) {
  return <span className={styles['onCard']}>{text} </span>;
}
