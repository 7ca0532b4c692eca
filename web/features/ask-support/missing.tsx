import { useTranslations } from 'use-intl';
import { supportPaths } from '../../app/support-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { isReason } from '../../ui/form/reasons.ts';
import { stepOfField } from '../support/form-steps.ts';
import { useControlLabel } from './control-labels.ts';
import type { DossierData } from './dossier-data.ts';
import { controlOf } from './step-form.tsx';
import styles from './offices.module.css';

/** What is still to be filled in before offices can be asked, each with the way to its field. */
export function Missing({ code, dossier }: Pick<DossierData, 'code' | 'dossier'>) {
  const t = useTranslations('askSupport');
  const reasons = useTranslations('form.reasons');
  const language = useLanguage();
  const labelOf = useControlLabel(dossier);
  // The conditions stand on this very page, to be accepted last.
  const missing = dossier.missing.filter(({ field }) => field !== 'conditions');
  if (missing.length === 0) return null;
  return (
    <section className={`notice notice-mark stack ${styles['missing'] ?? ''}`} aria-labelledby="missing" tabIndex={-1}>
      <h2 id="missing">{t('missing', { count: missing.length })}</h2>
      <ul>
        {missing.map(({ field, reason }) => {
          const control = controlOf(field, dossier);
          const step = stepOfField(field) ?? 'offices';
          return (
            <li key={field + reason}>
              <a href={`${supportPaths.ask(language, code, dossier.event.id, step)}?check=1&focus=${control}`}>
                {labelOf(control)}: {reasons(isReason(reason) ? reason : 'invalid')}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
