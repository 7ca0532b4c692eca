import { useRef } from 'react';
import { data, useLoaderData, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Dossier, getDossier, saveDossier, submitDossier } from '../../../server/contracts/support-organiser.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { type FormRefused, field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useKeyboardAt } from '../../ui/use-keyboard-at.ts';
import { formSteps } from '../support/form-steps.ts';
import { SupportNamesProvider } from '../support/support-names.tsx';
import { Answers } from './answers.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { type DossierData, dossierData, eventTitle } from './dossier-data.ts';
import { Missing } from './missing.tsx';
import { OfficeViews } from './office-views.tsx';
import { SendForm } from './send-form.tsx';
import { StepNav } from './step-nav.tsx';
import { changesOf } from './step-form-data.ts';
import partsStyles from './parts.module.css';
import styles from './form.module.css';

export const checkLoader = (language: Language) => pageLoader(language, dossierData);

/** Keeps what was accepted and promised, and asks the offices when nothing is missing any more. */
export const checkAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', event = '' } = params;
    const about = { params: { team, event } };
    const before: Dossier = await call(getDossier, about);
    const { set, clear } = changesOf('check', (name) => field(form, name), before);
    const kept: Dossier = await call(saveDossier, {
      ...about,
      body: { version: Number(field(form, 'version')), set, clear },
    });
    const isAccepted = !kept.missing.some((one) => one.field === 'conditions');
    if (kept.missing.some((one) => one.field !== 'conditions'))
      return `${supportPaths.ask(language, team, event, 'check')}?check=1`;
    if (!isAccepted) {
      const fields = [{ name: 'conditions', reason: 'acceptFirst' }];
      return data<FormRefused>({ values: {}, fields }, { status: 400 });
    }
    await call(submitDossier, { ...about, body: { version: kept.version } });
    return supportPaths.ask(language, team, event, 'sent');
  });

/** All that was filled in, what each office will see, the conditions, and the button that asks. */
export function CheckPage() {
  const page = useLoaderData<DossierData>();
  return (
    <SupportNamesProvider names={page.names}>
      <Shown {...page} />
    </SupportNamesProvider>
  );
}

function Shown({ code, dossier }: DossierData) {
  const t = useTranslations('askSupport');
  const language = useLanguage();
  const title = eventTitle(dossier.event, language);
  const [search] = useSearchParams();
  const place = useRef<HTMLDivElement>(null);
  const wasSent = search.has('check');
  useKeyboardAt(() => (wasSent ? place.current?.querySelector<HTMLElement>('[tabindex]') : undefined), [wasSent]);
  return (
    <div className="stack">
      <Head title={`${t('stepNames.check')}: ${t('title', { title })}`} noIndex />
      <p>
        <a href={supportPaths.ask(language, code, dossier.event.id)}>{t('toSteps', { title })}</a>
      </p>
      <h1>
        <span className={styles['number']}>{t('stepOf', { number: formSteps.length, count: formSteps.length })}</span>{' '}
        {t('stepNames.check')}
      </h1>
      <p className={partsStyles['narrow']}>{t('leads.check')}</p>
      <ChangedMeanwhile dossier={dossier} step="check" />
      <div className={partsStyles['columns']}>
        <div className="stack">
          <div ref={place}>
            <Missing code={code} dossier={dossier} />
          </div>
          <Answers code={code} dossier={dossier} />
          <OfficeViews dossier={dossier} />
          {dossier.may.edit ? <SendForm dossier={dossier} /> : <p className="notice">{t('readOnly')}</p>}
        </div>
        <aside className={partsStyles['rail']}>
          <StepNav code={code} dossier={dossier} step="check" />
        </aside>
      </div>
    </div>
  );
}
