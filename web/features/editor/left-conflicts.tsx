import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { FieldConflict } from '../../../server/contracts/drafts.ts';
import { useFieldLabel } from './field-labels.ts';
import styles from './form.module.css';

/**
 * Without scripts: what a colleague wrote stands in the form now, and one's own words stand here, so that neither is
 * lost and saving again is a choice made knowingly.
 */
export function LeftConflicts() {
  const t = useTranslations('editor.conflicts');
  const labelOf = useFieldLabel();
  const answer = useActionData() as
    | { conflicts?: FieldConflict[]; mine?: Record<string, string | string[]> }
    | undefined;
  if (!answer?.conflicts?.length) return null;
  return (
    <section className={`notice notice-mark ${styles['conflicts']}`} role="alert" aria-labelledby="left-conflicts">
      <h2 id="left-conflicts">{t('title', { count: answer.conflicts.length })}</h2>
      <p>{t('left')}</p>
      <dl>
        {answer.conflicts.map(({ field, by }) => (
          <div key={field}>
            <dt>{t('yours', { field: labelOf(field), by: by ?? t('colleague') })}</dt>
            <dd>{[answer.mine?.[field] ?? ''].flat().join(', ') || t('empty')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
