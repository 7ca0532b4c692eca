import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { type FormStep, formSteps } from '../support/form-steps.ts';
import { RequestRow } from '../support/request-row.tsx';
import { SupportNamesProvider } from '../support/support-names.tsx';
import { type DossierData, dossierData, eventTitle } from './dossier-data.ts';
import { EventFacts } from './event-facts.tsx';
import { OfficeLine } from './office-line.tsx';
import { stateOfStep } from './step-state.ts';
import partsStyles from './parts.module.css';
import styles from './dossier.module.css';

export const dossierLoader = (language: Language) => pageLoader(language, dossierData);

/** The dossier of an event: what was asked of whom already, and the steps of the form, in any order. */
export function DossierPage() {
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
  const { event, offices, may } = dossier;
  const title = eventTitle(event, language);
  const requests = offices.flatMap(({ request }) => request ?? []);
  return (
    <div className="stack">
      <Head title={t('title', { title })} noIndex />
      <p>
        <a href={paths.teamEvent(language, code, event.id)}>{t('toEvent')}</a>
      </p>
      <h1>{t('title', { title })}</h1>
      <DoneNotice />
      <p className={partsStyles['narrow']}>{t('lead')}</p>
      {requests.length > 0 && (
        <section className="section stack" aria-labelledby="asked">
          <h2 id="asked">{t('asked')}</h2>
          <ul className={styles['requests']}>
            {requests.map((request) => (
              <RequestRow key={request.id} code={code} request={request} />
            ))}
          </ul>
        </section>
      )}
      <div className={partsStyles['columns']}>
        <section className="section stack" aria-labelledby="steps">
          <h2 id="steps">{requests.length > 0 ? t('stepsAgain') : t('steps')}</h2>
          <ol className={styles['tasks']}>
            {formSteps.map((step, index) => (
              <Task key={step} code={code} dossier={dossier} step={step} number={index + 1} />
            ))}
          </ol>
          {may.edit ? (
            <p>
              <a className="button" href={supportPaths.ask(language, code, event.id, 'offices')}>
                {t(dossier.version === 0 ? 'start' : 'goOn')}
              </a>
            </p>
          ) : (
            <p className="notice">{t('readOnly')}</p>
          )}
        </section>
        <aside className={partsStyles['rail']}>
          <EventFacts code={code} dossier={dossier} />
          <section className="section stack" aria-labelledby="offices">
            <h2 id="offices">{t('offices.title')}</h2>
            {offices.length === 0 && <p>{t('offices.none')}</p>}
            <ul className={partsStyles['lines']}>
              {offices.map((office) => (
                <OfficeLine key={office.office.id} office={office} />
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </div>
  );
}

interface TaskProps extends Pick<DossierData, 'code' | 'dossier'> {
  step: FormStep;
  number: number;
}

function Task({ code, dossier, step, number }: TaskProps) {
  const t = useTranslations('askSupport');
  const language = useLanguage();
  const { state, count } = stateOfStep(dossier, step);
  return (
    <li data-state={state}>
      <a href={supportPaths.ask(language, code, dossier.event.id, step)} aria-describedby={`state-${step}`}>
        {number}. {t(`stepNames.${step}`)}
      </a>
      <span id={`state-${step}`} className={styles['state']}>
        {t(`states.${state}`, { count })}
      </span>
    </li>
  );
}
