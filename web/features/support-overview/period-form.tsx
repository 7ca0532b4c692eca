import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import styles from './overview.module.css';

/** From which day to which a table tells. */
export function PeriodForm({
  from,
  to,
  kept = [],
  dropped,
}: {
  from: string;
  to: string;
  /** Other choices of the page, which stay. */
  kept?: readonly [name: string, value: string][];
  dropped: boolean;
}) {
  const t = useTranslations('overview');
  return (
    <>
      {dropped && <p className="notice">{t('dropped')}</p>}
      <Form key={from + to} aria-label={t('periodForm')} className={styles['period']} preventScrollReset>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="field">
          <label htmlFor="from">{t('periodFrom')}</label>
          <input id="from" name="from" type="date" className="input" defaultValue={from} />
        </div>
        <div className="field">
          <label htmlFor="to">{t('periodTo')}</label>
          <input id="to" name="to" type="date" className="input" defaultValue={to} />
        </div>
        <button className="button button-quiet">{t('show')}</button>
      </Form>
    </>
  );
}
