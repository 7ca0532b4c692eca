import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { supportOutcomeLabels } from '../../../server/contracts/support-labels.ts';
import { type AllRequestsQuery, listAllRequests } from '../../../server/contracts/support-outcomes.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { pageLoader } from '../../app/page.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { readRequestsAddress, searchOf } from './addresses.ts';
import { OverviewFrame, SaveLinks, TableRegion } from './overview-frame.tsx';
import partsStyles from './parts.module.css';
import styles from './overview.module.css';
import { PeriodForm } from './period-form.tsx';
import { RequestCells, RequestHeads } from './request-cells.tsx';

interface RequestsData {
  query: AllRequestsQuery;
  dropped: boolean;
  answer: AnswerOf<typeof listAllRequests>;
}

export const requestsLoader = (language: Language) =>
  pageLoader(language, async ({ call, url }): Promise<RequestsData> => {
    const { query, dropped } = readRequestsAddress(url.searchParams);
    return { query, dropped, answer: await call(listAllRequests, { search: searchOf(query) }) };
  });

/** The requests behind a count. */
export function RequestsPage() {
  const { query, dropped, answer } = useLoaderData<RequestsData>();
  const { from, to, items, office, organiser } = answer;
  const t = useTranslations('overview');
  const language = useLanguage();
  const outcome = query.outcome && supportOutcomeLabels[query.outcome][language];
  const title = [t('requestsTitle'), office?.city[language], organiser?.name[language], outcome]
    .filter(Boolean)
    .join(' · ');
  const kept = [...new URLSearchParams(searchOf({ ...query, from: undefined, to: undefined }))];
  return (
    <OverviewFrame title={title}>
      <PeriodForm from={from} to={to} kept={kept} dropped={dropped} />
      <p className={partsStyles['sentence']}>
        {t('requestsLead', {
          count: items.length,
          how: t(query.delivered ? 'how.delivered' : 'how.sent'),
          from: formatDate(from, language),
          to: formatDate(to, language),
        })}
      </p>
      {items.length === 0 ? (
        <p>{t('noRequests')}</p>
      ) : (
        <>
          <TableRegion name={title}>
            <table className={styles['table']}>
              <caption className="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  <RequestHeads />
                  <th scope="col">{t('sent')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((request) => (
                  <tr key={request.id}>
                    <RequestCells request={request} />
                    <td>{formatDate(request.submittedAt.slice(0, 10), language, 'short')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableRegion>
          <SaveLinks table="requests" search={searchOf({ ...query, from, to })} name={title} />
        </>
      )}
    </OverviewFrame>
  );
}
