import { useTranslations } from 'use-intl';
import type { CheckedImport } from '../../../server/contracts/import-shapes.ts';
import { Form } from '../../ui/form/form.tsx';
import styles from './imports.module.css';

/** Rows that were left out by hand, each to be taken back. */
export function Skipped({ skipped }: { skipped: CheckedImport['skipped'] }) {
  const t = useTranslations('imports');
  return (
    <section className="section stack" aria-labelledby="skipped">
      <h2 id="skipped">{t('skippedTitle', { count: skipped.length })}</h2>
      <Form intent="back" labels={{}}>
        <ul className={styles['choices']}>
          {skipped.map(({ row, title }) => (
            <li key={row}>
              <input type="checkbox" id={`back-${row}`} name="takeBack" value={row} />
              <label htmlFor={`back-${row}`}>
                {t('rowNumber', { row })}: {title || t('noTitle')}
              </label>
            </li>
          ))}
        </ul>
        <p>
          <button className="button button-quiet button-small">{t('takeBack')}</button>
        </p>
      </Form>
    </section>
  );
}
