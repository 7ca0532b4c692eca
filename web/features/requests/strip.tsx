import { useTranslations } from 'use-intl';
import type { SurroundingWeek } from '../../../server/contracts/support-surroundings.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Band } from './after.tsx';
import { useDayNumber, weekNumber } from './amounts.ts';
import { answersTo } from './answers.ts';
import { type RequestData, choosing } from './request-data.ts';
import styles from './panel.module.css';

/** Weeks of the office: promised, asked and free in days, and what each would be like with the request in it. */
export function Strip({ data }: { data: RequestData }) {
  const t = useTranslations('requests');
  return (
    <table className={styles['strip']}>
      <caption className="visually-hidden">{t('stripTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('stripWeek')}</th>
          <th scope="col">{t('stripPromised')}</th>
          <th scope="col">{t('stripAsked')}</th>
          <th scope="col">{t('stripFree')}</th>
          <th scope="col">{t('stripAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {data.around.weeks.map((week) => (
          <Week key={week.week} week={week} data={data} />
        ))}
      </tbody>
    </table>
  );
}

function Week({ week, data }: { week: SurroundingWeek; data: RequestData }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const days = useDayNumber();
  const { startsOn, wanted, past, capacityMinutes, freeMinutes, ownMinutes, moved } = week;
  const known = (minutes: number | undefined) => (minutes === undefined ? t('unknownShort') : days(minutes));
  const isChosen = data.chosen.week === startsOn;
  // Where it lies already it is shown as it lies; elsewhere as if it were moved there.
  const after = ownMinutes > 0 && data.answer !== 'dates' ? week : moved;
  const mayMove = answersTo(data.request).includes('dates') && !past;
  return (
    <tr data-wanted={wanted || undefined} data-chosen={isChosen || undefined}>
      <th scope="row">
        <span className={styles['weekName']}>
          {mayMove ? (
            <a
              href={`${choosing(data, language, { answer: 'dates', week: startsOn })}#answer`}
              aria-current={isChosen ? 'true' : undefined}
            >
              {weekNumber(week.week)}
            </a>
          ) : (
            weekNumber(week.week)
          )}
          <span>{formatDate(startsOn, language, 'short')}</span>
          {wanted && <span className={styles['wanted']}>{t('isWanted')}</span>}
          {past && <span className="hint">{t('isPast')}</span>}
        </span>
        <Away week={week} />
      </th>
      <td>{days(week.promisedMinutes)}</td>
      <td>{days(week.askedMinutes)}</td>
      <td>{known(freeMinutes)}</td>
      <td className={styles['load']} data-band={after.band}>
        {capacityMinutes === undefined
          ? t('unknownShort')
          : t('ofCapacity', { after: days(after.afterMinutes), capacity: days(capacityMinutes) })}
        <Band band={after.band} fits={after.fits} />
      </td>
    </tr>
  );
}

/** Why there is less time in a week than in another: holidays, closures, leave. */
function Away({ week: { holidays, closures, leaveHalfDays } }: { week: SurroundingWeek }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const days = useDayNumber();
  const day = (date: string) => formatDate(date, language, 'short');
  const lines = [
    ...holidays.map((one) => t('holiday', { day: day(one.day), name: one.name[language] })),
    ...closures.map(({ from, to, name }) =>
      from === to ? t('closureDay', { from: day(from), name }) : t('closure', { from: day(from), to: day(to), name }),
    ),
    ...(leaveHalfDays > 0
      ? [
          t('leave', {
            days: days(leaveHalfDays * 240),
            size: leaveHalfDays === 2 ? 'one' : leaveHalfDays < 4 ? 'part' : 'other',
          }),
        ]
      : []),
  ];
  return lines.map((line) => (
    <span key={line} className={styles['away']}>
      {line}
    </span>
  ));
}
