import { useTranslations } from 'use-intl';
import type { Dossier } from '../../../server/contracts/support-organiser.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { FormFacts } from '../support/form-facts.tsx';
import { type FormStep, fieldsOfStep, formSteps } from '../support/form-steps.ts';
import { AskedServices } from './asked-services.tsx';
import type { DossierData } from './dossier-data.ts';
import partsStyles from './parts.module.css';
import styles from './form.module.css';

/** What was filled in, step by step, each with the way back to it. */
export function Answers({ code, dossier }: Pick<DossierData, 'code' | 'dossier'>) {
  const t = useTranslations('askSupport');
  const language = useLanguage();
  return formSteps
    .filter((step) => step !== 'check')
    .map((step) => (
      <section
        key={step}
        className={`section stack ${partsStyles['narrow'] ?? ''}`}
        aria-labelledby={`answers-${step}`}
      >
        <div className={styles['between']}>
          <h2 id={`answers-${step}`}>{t(`stepNames.${step}`)}</h2>
          {dossier.may.edit && (
            <a href={supportPaths.ask(language, code, dossier.event.id, step)}>
              {t('change')}
              <span className="visually-hidden">: {t(`stepNames.${step}`)}</span>
            </a>
          )}
        </div>
        <StepAnswers dossier={dossier} step={step} />
      </section>
    ));
}

function StepAnswers({ dossier, step }: { dossier: Dossier; step: FormStep }) {
  const t = useTranslations('askSupport');
  const language = useLanguage();
  const { form, offices } = dossier;
  if (step === 'services') return <AskedServices services={form.services ?? []} offices={offices} />;
  if (step !== 'offices') return <FormFacts form={form} fields={fieldsOfStep[step]} wide />;
  const wanted = offices.filter((one) => one.wanted);
  if (wanted.length === 0) return <p className="hint">{t('nothing')}</p>;
  return (
    <dl className={styles['answers']}>
      {wanted.map(({ office, from, to }) => (
        <div key={office.id}>
          <dt>{t('offices.named', { city: office.city[language] })}</dt>
          <dd>{from && to ? formatRange(from, to, language) : t('load.noDates')}</dd>
        </div>
      ))}
    </dl>
  );
}
