import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { listOffices } from '../../../server/contracts/offices.ts';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { loadKindLabels } from '../../../server/contracts/support-labels.ts';
import { readFields } from '../../../server/contracts/plain-fields.ts';
import { commitmentsFields, listCommitments } from '../../../server/contracts/support-overview.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { addDays, formatDate, formatRange, isoWeekOf, mondayOf } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useDays } from '../../ui/work-days.ts';
import { searchOf } from './addresses.ts';
import { Days, takenOf } from './figures.tsx';
import { OverviewFrame, SaveLinks, TableRegion } from './overview-frame.tsx';
import partsStyles from './parts.module.css';
import styles from './overview.module.css';
import { RequestCells, RequestHeads } from './request-cells.tsx';

interface CommitmentsData {
  search: string;
  office?: Label | undefined;
  first: string;
  weeks: number;
  answer: AnswerOf<typeof listCommitments>;
}

export const commitmentsLoader = (language: Language) =>
  pageLoader(language, async ({ call, url, today }): Promise<CommitmentsData> => {
    const { from = today, weeks = 1, office } = readFields(commitmentsFields, url.searchParams) ?? {};
    const search = searchOf({ from, weeks: String(weeks), office });
    const [answer, offices] = await Promise.all([call(listCommitments, { search }), call(listOffices)]);
    const city = offices.items.find(({ id }) => id === office)?.city;
    return { search, office: city, first: mondayOf(from), weeks, answer };
  });

/** The requests behind a number of the heat map. */
export function CommitmentsPage() {
  const { search, office, first, weeks, answer } = useLoaderData<CommitmentsData>();
  const t = useTranslations('overview');
  const language = useLanguage();
  const days = useDays();
  const { items, total } = answer;
  const place = office?.[language] ?? t('allOffices');
  const lastMonday = addDays(first, 7 * (weeks - 1));
  const what =
    weeks === 1
      ? `${t('weekLong', { week: isoWeekOf(first).week })} · ${formatDate(first, language)}`
      : formatRange(first, addDays(lastMonday, 6), language, 'day');
  const title = t('commitmentsOf', { office: place, weeks: what });
  return (
    <OverviewFrame title={title}>
      <p>
        <Link to={paths.overview(language, undefined, searchOf({ from: first }))}>{t('toHeat')}</Link>
      </p>
      {items.length === 0 ? (
        <p>{t('noCommitments')}</p>
      ) : (
        <>
          <p className={partsStyles['sentence']}>
            {t('commitmentsSum', {
              count: new Set(items.map(({ request }) => request.id)).size,
              firm: days(total.firm),
              tentative: days(total.tentative),
              soft: days(total.soft),
              taken: days(takenOf(total)),
            })}
          </p>
          <TableRegion name={t('commitmentsTitle')}>
            <table className={styles['table']}>
              <caption className="visually-hidden">{t('commitmentsTitle')}</caption>
              <thead>
                <tr>
                  <RequestHeads withOffice={office === undefined} />
                  <th scope="col">{t('kind')}</th>
                  <th scope="col" className={styles['number']}>
                    {t('daysHere')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ request, kind, minutes, approved }) => (
                  <tr key={request.id + kind}>
                    <RequestCells request={request} withOffice={office === undefined} />
                    <td>
                      {loadKindLabels[kind][language]}
                      {approved && kind !== 'soft' && <span className={styles['who']}>{t('approved')}</span>}
                    </td>
                    <td className={styles['number']}>
                      <Days minutes={minutes} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableRegion>
          <SaveLinks table="commitments" search={search} name={title} />
        </>
      )}
    </OverviewFrame>
  );
}
