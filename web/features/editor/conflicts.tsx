import { useTranslations } from 'use-intl';
import type { FieldConflict } from '../../../server/contracts/drafts.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useFieldLabel } from './field-labels.ts';
import partsStyles from './parts.module.css';
import styles from './form.module.css';

/** Fields that a colleague changed in the meantime: what they wrote, and the choice between both, field by field. */
export function Conflicts({
  conflicts,
  settle,
}: {
  conflicts: readonly FieldConflict[];
  settle: (conflict: FieldConflict, whose: 'mine' | 'theirs') => void;
}) {
  const t = useTranslations('editor.conflicts');
  const language = useLanguage();
  const labelOf = useFieldLabel();
  if (conflicts.length === 0) return null;
  return (
    <section className={`notice notice-mark ${styles['conflicts']}`} role="alert" aria-labelledby="conflicts">
      <h2 id="conflicts">{t('title', { count: conflicts.length })}</h2>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.field} className="stack">
            <p>
              {t('changed', {
                field: labelOf(conflict.field),
                by: conflict.by ?? t('colleague'),
                at: conflict.at ? formatMoment(conflict.at, language) : '',
              })}
            </p>
            <blockquote>{[conflict.theirs ?? t('empty')].flat().join(', ')}</blockquote>
            <p className={partsStyles['row']}>
              <button
                type="button"
                className="button button-quiet button-small"
                onClick={() => settle(conflict, 'theirs')}
              >
                {t('takeTheirs')}
              </button>
              <button
                type="button"
                className="button button-quiet button-small"
                onClick={() => settle(conflict, 'mine')}
              >
                {t('keepMine')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
