import { useTranslations } from 'use-intl';
import type { CheckedImport } from '../../../server/contracts/import-shapes.ts';
import { Form } from '../../ui/form/form.tsx';
import styles from './imports.module.css';

/** The last step: enters what can be entered. Rows that are wrong are left out only by who says so. */
export function RunForm({ about, counts }: { about: CheckedImport['import']; counts: CheckedImport['counts'] }) {
  const t = useTranslations('imports');
  const ready = counts.create + counts.update;
  const isReady = ready + counts.unchanged > 0;
  return (
    <section className="section stack" aria-labelledby="run">
      <h2 id="run">{t('runTitle')}</h2>
      <p className={styles['narrow']}>{isReady ? t('runText') : t('nothingReady')}</p>
      {isReady && (
        <Form intent="run" labels={{}}>
          <input type="hidden" name="version" value={about.version} />
          {counts.faulty > 0 && (
            <p className={styles['choice']}>
              <input type="checkbox" id="leaveOutFaulty" name="leaveOutFaulty" />
              <label htmlFor="leaveOutFaulty">{t('leaveOutFaulty', { count: counts.faultyRows })}</label>
            </p>
          )}
          <p>
            <button className="button">{t('run', { count: ready })}</button>
          </p>
        </Form>
      )}
    </section>
  );
}
