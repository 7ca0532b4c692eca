import type { ComponentType } from 'react';
import { data, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Dossier, getDossier, saveDossier } from '../../../server/contracts/support-organiser.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { field, refusalOf } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { type FormStep, formSteps } from '../support/form-steps.ts';
import { SupportNamesProvider } from '../support/support-names.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { type DossierData, dossierData, eventTitle, stepOfAddress } from './dossier-data.ts';
import { byControl, changesOf } from './step-form-data.ts';
import { EventFacts } from './event-facts.tsx';
import { StepForm } from './step-form.tsx';
import { StepNav } from './step-nav.tsx';
import type { StepProps } from './step-props.ts';
import { OfficesFields } from './steps/offices.tsx';
import { ParticipantsFields } from './steps/participants.tsx';
import { PracticalFields } from './steps/practical.tsx';
import { PreparationFields } from './steps/preparation.tsx';
import { ServicesFields } from './steps/services.tsx';
import partsStyles from './parts.module.css';
import styles from './form.module.css';

type TypedStep = Exclude<FormStep, 'check'>;

interface StepData extends DossierData {
  step: TypedStep;
}

const fieldsIn: Readonly<Record<TypedStep, ComponentType<StepProps>>> = {
  offices: OfficesFields,
  services: ServicesFields,
  participants: ParticipantsFields,
  preparation: PreparationFields,
  practical: PracticalFields,
};

export const stepLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<StepData> => {
    const step = stepOfAddress(language, input.params['step']);
    if (!step) throw data(null, { status: 404 });
    return { ...(await dossierData(input)), step };
  });

/** Keeps what the step says, unless somebody changed the dossier in between, and goes on. */
export const stepAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', event = '' } = params;
    const step = stepOfAddress(language, params['step']);
    if (!step) throw data(null, { status: 404 });
    const about = { params: { team, event } };
    const dossier: Dossier = await call(getDossier, about);
    const changes = changesOf(step, (name) => field(form, name), dossier);
    try {
      await call(saveDossier, { ...about, body: { version: Number(field(form, 'version')), ...changes } });
    } catch (error) {
      const refused = refusalOf(error, form);
      if (refused === undefined) throw error;
      return data(byControl(refused, changes), { status: statusOf(error) });
    }
    if (field(form, 'then') === 'list') return `${supportPaths.ask(language, team, event)}?done=saved`;
    return supportPaths.ask(language, team, event, formSteps[formSteps.indexOf(step) + 1]);
  });

/** One step of the form. */
export function StepPage() {
  const page = useLoaderData<StepData>();
  return (
    <SupportNamesProvider names={page.names}>
      <Shown {...page} />
    </SupportNamesProvider>
  );
}

function Shown({ code, dossier, step, today }: StepData) {
  const t = useTranslations('askSupport');
  const language = useLanguage();
  const title = eventTitle(dossier.event, language);
  const Fields = fieldsIn[step];
  return (
    <div className="stack">
      <Head title={`${t(`stepNames.${step}`)}: ${t('title', { title })}`} noIndex />
      <p>
        <a href={supportPaths.ask(language, code, dossier.event.id)}>{t('toSteps', { title })}</a>
      </p>
      <h1>
        <span className={styles['number']}>
          {t('stepOf', { number: formSteps.indexOf(step) + 1, count: formSteps.length })}
        </span>{' '}
        {t(`stepNames.${step}`)}
      </h1>
      <p className={partsStyles['narrow']}>{t(`leads.${step}`)}</p>
      <DoneNotice />
      <ChangedMeanwhile dossier={dossier} step={step} />
      <div className={partsStyles['columns']}>
        {dossier.may.edit ? (
          <StepForm dossier={dossier} step={step}>
            <Fields code={code} dossier={dossier} today={today} />
          </StepForm>
        ) : (
          <p className="notice">{t('readOnly')}</p>
        )}
        <aside className={partsStyles['rail']}>
          <StepNav code={code} dossier={dossier} step={step} />
          {step === 'participants' && <EventFacts code={code} dossier={dossier} />}
        </aside>
      </div>
    </div>
  );
}
