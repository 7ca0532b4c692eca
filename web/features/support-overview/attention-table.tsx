import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Attention, AttentionList } from '../../../server/contracts/support-overview.ts';
import type { SupportSummary } from '../../../server/contracts/support.ts';
import { paths } from '../../app/paths.ts';
import { isoWeekOf } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useDays } from '../../ui/work-days.ts';
import { TableRegion } from './overview-frame.tsx';
import styles from './overview.module.css';
import { RequestCells, RequestHeads } from './request-cells.tsx';

type FullWeek = Attention['noRoom'][number]['weeks'][number];

/** States from which an office can hand a request on. */
const canBeHandedOn: ReadonlySet<SupportSummary['state']> = new Set([
  'submitted',
  'in_review',
  'countered',
  'waitlisted',
]);

export function mayBeHandedOn({ state }: Pick<SupportSummary, 'state'>): boolean {
  return canBeHandedOn.has(state);
}

/** Requests that need attention for one reason, with what can be done about it. */
export function AttentionTable({ attention, list }: { attention: Attention; list: AttentionList }) {
  const t = useTranslations('overview');
  const language = useLanguage();
  const rows = list === 'noRoom' ? attention.noRoom : attention[list].map((request) => ({ request, weeks: undefined }));
  return (
    <TableRegion name={t(`lists.${list}`)}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{t(`lists.${list}`)}</caption>
        <thead>
          <tr>
            <RequestHeads />
            {list === 'noRoom' && <th scope="col">{t('whatFits')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ request, weeks }) => (
            <tr key={request.id}>
              <RequestCells request={request}>
                {mayBeHandedOn(request) && (
                  <Link to={paths.overview(language, 'attention', `request=${request.id}`)} className={styles['act']}>
                    {t('handOn')} <span className="visually-hidden">{request.reference}</span>
                  </Link>
                )}
              </RequestCells>
              {weeks && (
                <td>
                  <FullWeeks weeks={weeks} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function FullWeeks({ weeks }: { weeks: readonly FullWeek[] }) {
  const t = useTranslations('overview');
  const days = useDays();
  return (
    <ul className={styles['fullWeeks']}>
      {weeks.map(({ startsOn, capacity, promised, minutes }) => {
        const week = t('week', { week: isoWeekOf(startsOn).week });
        return (
          <li key={startsOn}>
            {capacity === undefined
              ? t('weekUnknown', { week, asked: days(minutes) })
              : t('weekFull', {
                  week,
                  promised: days(promised),
                  asked: days(minutes),
                  capacity: days(capacity),
                })}
          </li>
        );
      })}
    </ul>
  );
}
