import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { supportStateLabels } from '../../../server/contracts/support-labels.ts';
import { type Transfer, listTransfers } from '../../../server/contracts/support-outcomes.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { pageLoader } from '../../app/page.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { atOffice, readPeriod, searchOf } from './addresses.ts';
import { OverviewFrame, SaveLinks, TableRegion } from './overview-frame.tsx';
import partsStyles from './parts.module.css';
import styles from './overview.module.css';
import { PeriodForm } from './period-form.tsx';
import { RequestName } from './request-cells.tsx';

interface TransfersData {
  dropped: boolean;
  answer: AnswerOf<typeof listTransfers>;
}

export const transfersLoader = (language: Language) =>
  pageLoader(language, async ({ call, url }): Promise<TransfersData> => {
    const { query, dropped } = readPeriod(url.searchParams);
    return { dropped, answer: await call(listTransfers, { search: searchOf(query) }) };
  });

/** What offices handed to each other: from, to, why and by whom. */
export function TransfersPage() {
  const { dropped, answer } = useLoaderData<TransfersData>();
  const { from, to, items } = answer;
  const t = useTranslations('overview');
  return (
    <OverviewFrame title={t('transfersTitle')}>
      <PeriodForm from={from} to={to} dropped={dropped} />
      <p className={partsStyles['sentence']}>{t('transfersLead', { count: items.length })}</p>
      {items.length > 0 && (
        <>
          <TableRegion name={t('transfersTitle')}>
            <table className={styles['table']}>
              <caption className="visually-hidden">{t('transfersTitle')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('request')}</th>
                  <th scope="col">{t('from')}</th>
                  <th scope="col">{t('to')}</th>
                  <th scope="col">{t('reason')}</th>
                  <th scope="col">{t('by')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((transfer) => (
                  <TransferRow key={transfer.from.id} transfer={transfer} />
                ))}
              </tbody>
            </table>
          </TableRegion>
          <SaveLinks table="transfers" search={searchOf({ from, to })} name={t('transfersTitle')} />
        </>
      )}
    </OverviewFrame>
  );
}

function TransferRow({ transfer }: { transfer: Transfer }) {
  const t = useTranslations('overview');
  const language = useLanguage();
  const { at, from, to, reason, text, by, side } = transfer;
  return (
    <tr>
      <th scope="row">
        <RequestName request={from} />
      </th>
      <td>{from.office.city[language]}</td>
      <td>
        {to && (
          <>
            {to.office.city[language]}
            <a href={atOffice(language, to)} className={styles['reference']}>
              {to.reference}
            </a>
            <span className={styles['who']}>{supportStateLabels[to.state][language]}</span>
          </>
        )}
      </td>
      <td className={styles['prose']}>
        {text}
        {(reason === 'covers_country' || reason === 'head_office_agreed') && (
          <span className={styles['who']}>{t(`reasons.${reason}`)}</span>
        )}
      </td>
      <td>
        {by ?? t('anybody')}
        <span className={styles['who']}>
          {t(`sides.${side}`)}, {formatMoment(at, language)}
        </span>
      </td>
    </tr>
  );
}
