import { useTranslations } from 'use-intl';
import type { WarningGroup } from '../../../server/contracts/import-shapes.ts';
import { Form } from '../../ui/form/form.tsx';
import styles from './imports.module.css';

/** What stands in nobody's way, but is worth a look: by what it is, with rows that can be left out. */
export function Warnings({ warnings }: { warnings: readonly WarningGroup[] }) {
  const t = useTranslations('imports');
  return (
    <section className="section stack" aria-labelledby="warnings">
      <h2 id="warnings">{t('warningsTitle')}</h2>
      <p>{t('warningsText')}</p>
      <Form intent="warnings" labels={{}}>
        {warnings.map(({ reason, rows }) => (
          // Doubles are what one most wants to leave out.
          <details key={reason} className={styles['how']} open={reason === 'probablyDouble' && rows.length < 20}>
            <summary>{t(`warnings.${reason}`, { count: rows.length })}</summary>
            <ul className={styles['choices']}>
              {rows.map(({ row, title, detail }) => (
                <li key={row}>
                  <input type="checkbox" id={`look-${reason}-${row}`} name="skip" value={row} />
                  <label htmlFor={`look-${reason}-${row}`}>
                    {t('rowNumber', { row })}: {title || t('noTitle')}
                    {detail && <span className="hint"> {detailOf(reason, detail)}</span>}
                  </label>
                </li>
              ))}
            </ul>
          </details>
        ))}
        <p>
          <button className="button button-quiet button-small">{t('skipThese')}</button>
        </p>
      </Form>
    </section>
  );

  function detailOf(reason: WarningGroup['reason'], detail: string): string {
    if (reason === 'probablyDouble') return t('doubleOfRow', { row: detail });
    return reason === 'severalLegs' ? t('legRows', { rows: detail }) : detail;
  }
}
