import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type AllRequestsQuery, type Efforts, showEfforts } from '../../../server/contracts/support-outcomes.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { pageLoader } from '../../app/page.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { listOf, readPeriod, searchOf } from './addresses.ts';
import { Days, inLanguage } from './figures.tsx';
import { OverviewFrame, SaveLinks, TableRegion } from './overview-frame.tsx';
import partsStyles from './parts.module.css';
import styles from './overview.module.css';
import { PeriodForm } from './period-form.tsx';

interface EffortsData {
  dropped: boolean;
  efforts: Efforts;
}

export const effortsLoader = (language: Language) =>
  pageLoader(language, async ({ call, url }): Promise<EffortsData> => {
    const { query, dropped } = readPeriod(url.searchParams);
    return { dropped, efforts: await call(showEfforts, { search: searchOf(query) }) };
  });

/** What support was reckoned to take, beside what it took. */
export function EffortsPage() {
  const { dropped, efforts } = useLoaderData<EffortsData>();
  const { from, to, offices, mixes, total } = efforts;
  const t = useTranslations('overview');
  const language = useLanguage();
  const period = { from, to };
  const days = { from: formatDate(from, language), to: formatDate(to, language) };
  const whole: AllRequestsQuery = { ...period, delivered: 'true' };
  const byOffice = offices.map(({ office, ...effort }) => ({
    name: office.city[language],
    effort,
    list: { ...whole, office: office.id },
  }));
  const byServices = mixes.map(({ services, ...effort }) => ({
    name: services.map(({ name }) => name[language]).join(' + ') || t('noServices'),
    effort,
    list: { ...whole, services: services.map(({ id }) => id).join(',') },
  }));
  return (
    <OverviewFrame title={t('effortsTitle')}>
      <PeriodForm from={from} to={to} dropped={dropped} />
      <p className={partsStyles['sentence']}>{t('effortsLead', { ...days, count: total.count })}</p>
      {total.count > 0 && (
        <>
          <p className="hint">{t('effortsHow')}</p>
          <EffortTable
            {...{ table: 'efforts', title: t('byOffice'), head: t('office'), rows: byOffice, total, whole, period }}
          />
          <EffortTable
            {...{
              table: 'efforts-by-services',
              title: t('byServices'),
              head: t('services'),
              rows: byServices,
              total,
              whole,
              period,
            }}
          />
        </>
      )}
    </OverviewFrame>
  );
}

interface TableProps {
  table: 'efforts' | 'efforts-by-services';
  title: string;
  head: string;
  rows: readonly { name: string; effort: Efforts['total']; list: AllRequestsQuery }[];
  total: Efforts['total'];
  whole: AllRequestsQuery;
  period: { from: string; to: string };
}

function EffortTable({ table, title, head, rows, total, whole, period }: TableProps) {
  const t = useTranslations('overview');
  return (
    <section className="section stack">
      <h2>{title}</h2>
      <TableRegion name={title}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {(['count', 'estimated', 'actual', 'median', 'p80'] as const).map((what) => (
                <th key={what} scope="col" className={styles['number']}>
                  {t(what)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, effort, list }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <Effort effort={effort} list={list} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('all')}</th>
              <Effort effort={total} list={whole} />
            </tr>
          </tfoot>
        </table>
      </TableRegion>
      <SaveLinks table={table} search={searchOf(period)} name={title} />
    </section>
  );
}

function Effort({ effort, list }: { effort: Efforts['total']; list: AllRequestsQuery }) {
  const t = useTranslations('overview');
  const language = useLanguage();
  const { count, estimated, actual, median, p80 } = effort;
  const counted = (
    <td className={styles['number']}>
      <Link to={listOf(language, list)}>{count}</Link>
    </td>
  );
  if (estimated === undefined || actual === undefined || median === undefined || p80 === undefined)
    return (
      <>
        {counted}
        <td colSpan={4} className={styles['number']}>
          <span className="hint">{t('tooFew')}</span>
        </td>
      </>
    );
  return (
    <>
      {counted}
      <td className={styles['number']}>
        <Days minutes={estimated} />
      </td>
      <td className={styles['number']}>
        <Days minutes={actual} />
      </td>
      <td className={styles['number']}>{inLanguage(median * 100, language, 0)} %</td>
      <td className={styles['number']}>{inLanguage(p80 * 100, language, 0)} %</td>
    </>
  );
}
