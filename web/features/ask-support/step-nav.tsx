import { useTranslations } from 'use-intl';
import { supportPaths } from '../../app/support-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type FormStep, formSteps } from '../support/form-steps.ts';
import type { DossierData } from './dossier-data.ts';
import { stateOfStep } from './step-state.ts';
import styles from './form.module.css';

/** Beside a step: all of them, in any order, and how far each is. */
export function StepNav({ code, dossier, step }: Pick<DossierData, 'code' | 'dossier'> & { step: FormStep }) {
  const t = useTranslations('askSupport');
  const language = useLanguage();
  return (
    <nav className="section" aria-label={t('navigation')}>
      <ol className={styles['nav']}>
        {formSteps.map((one, index) => {
          const { state, count } = stateOfStep(dossier, one);
          return (
            <li key={one}>
              <a
                href={supportPaths.ask(language, code, dossier.event.id, one)}
                aria-current={one === step ? 'step' : undefined}
              >
                {index + 1}. {t(`stepNames.${one}`)}
              </a>
              <span className="hint">{t(`states.${state}`, { count })}</span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
