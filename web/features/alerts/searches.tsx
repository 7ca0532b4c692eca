import { useTranslations } from 'use-intl';
import type { Alerts } from '../../../server/contracts/alerts.ts';
import { formatMoment } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './alerts.module.css';
import { SearchRow } from './search-row.tsx';

/** Saved searches, one a row, with what is new in each. */
export function Searches({ alerts }: { alerts: Alerts }) {
  const t = useTranslations('alerts');
  const language = useLanguage();
  const fresh = alerts.searches.some((search) => !search.removed && search.fresh > 0);
  return (
    <section className="section stack" aria-labelledby="searches">
      <h2 id="searches">{t('searches')}</h2>
      <p className="hint">{t('newSince', { date: formatMoment(alerts.visitedAt, language) })}</p>
      <table className={styles['table']}>
        <caption className="visually-hidden">{t('searches')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.search')}</th>
            <th scope="col">{t('columns.new')}</th>
            <th scope="col">{t('columns.frequency')}</th>
            <th scope="col">{t('columns.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {alerts.searches.map((search) => (
            <SearchRow key={search.id} search={search} />
          ))}
        </tbody>
      </table>
      {fresh && (
        <Form intent="seen" labels={{}}>
          <p>
            <button className="button button-quiet button-small">{t('seen')}</button>
          </p>
        </Form>
      )}
    </section>
  );
}
