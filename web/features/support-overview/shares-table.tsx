import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { supportOutcomeLabels } from '../../../server/contracts/support-labels.ts';
import {
  type AllRequestsQuery,
  type Fairness,
  type FairnessRow,
  type SupportOutcome,
  supportOutcomes,
} from '../../../server/contracts/support-outcomes.ts';
import { useLanguage } from '../../ui/language.tsx';
import { listOf, searchOf } from './addresses.ts';
import { inLanguage } from './figures.tsx';
import { SaveLinks, TableRegion } from './overview-frame.tsx';
import styles from './overview.module.css';

interface SharesProps {
  of: 'organisers' | 'offices';
  rows: readonly FairnessRow[];
  sum: Fairness['ofOffices'];
  period: { from: string; to: string };
}

/** How often something was asked, and what became of it; every count leads to its list. */
export function SharesTable({ of, rows, sum, period }: SharesProps) {
  const t = useTranslations('overview');
  const language = useLanguage();
  const title = t(of === 'organisers' ? 'byOrganiser' : 'byOffice');
  // What was handed on is counted at the office it went to, where it is told by organiser.
  const outcomes = supportOutcomes.filter((outcome) => of === 'offices' || outcome !== 'transferred');
  const whole: AllRequestsQuery = of === 'organisers' ? { ...period, once: 'true' } : period;
  return (
    <section className="section stack">
      <h2>{title}</h2>
      <TableRegion name={title}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t(of === 'organisers' ? 'organiser' : 'office')}</th>
              <th scope="col" className={styles['number']}>
                {t('asked')}
              </th>
              {outcomes.map((outcome) => (
                <th key={outcome} scope="col" className={styles['number']}>
                  {supportOutcomeLabels[outcome][language]}
                </th>
              ))}
              <th scope="col" className={styles['number']}>
                {t('servedShare')}
              </th>
              <th scope="col" className={styles['number']}>
                {t('declinedShare')}
              </th>
              <th scope="col" className={styles['number']}>
                {t('daysToAnswer')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name[language]}</th>
                <Counts
                  of={row}
                  outcomes={outcomes}
                  list={{ ...whole, [of === 'organisers' ? 'organiser' : 'office']: row.id }}
                />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('all')}</th>
              <Counts of={sum} outcomes={outcomes} list={whole} />
            </tr>
          </tfoot>
        </table>
      </TableRegion>
      <SaveLinks table={of} search={searchOf(period)} name={title} />
    </section>
  );
}

function Counts({
  of,
  outcomes,
  list,
}: {
  of: Fairness['ofOffices'];
  outcomes: readonly SupportOutcome[];
  list: AllRequestsQuery;
}) {
  const language = useLanguage();
  return (
    <>
      <td className={styles['number']}>
        <Link to={listOf(language, list)}>{of.asked}</Link>
      </td>
      {outcomes.map((outcome) => (
        <td key={outcome} className={styles['number']}>
          {of[outcome] === 0 ? 0 : <Link to={listOf(language, { ...list, outcome })}>{of[outcome]}</Link>}
        </td>
      ))}
      <td className={styles['number']}>
        <Share part={of.servedShare} />
      </td>
      <td className={styles['number']}>
        <Share part={of.declinedShare} />
      </td>
      <td className={styles['number']}>
        {of.daysToAnswer === undefined ? '–' : inLanguage(of.daysToAnswer, language)}
      </td>
    </>
  );
}

function Share({ part }: { part: number | undefined }) {
  const language = useLanguage();
  return part === undefined ? '–' : inLanguage(part * 100, language, 0);
}
