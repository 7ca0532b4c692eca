import { redirect, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SupportSummary } from '../../../server/contracts/support.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { StateTag } from '../support/state-tag.tsx';
import { BothClocks } from '../support/both-clocks.tsx';
import { type DossierData, dossierData, eventTitle } from './dossier-data.ts';
import partsStyles from './parts.module.css';
import styles from './dossier.module.css';

export const sentLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<DossierData | Response> => {
    const page = await dossierData(input);
    if (page.dossier.offices.some(({ request }) => request)) return page;
    return redirect(supportPaths.ask(language, page.code, page.dossier.event.id));
  });

/** After sending: the reference of each office, by when it answers on both clocks, and what happens next. */
export function SentPage() {
  const { code, dossier } = useLoaderData<DossierData>();
  const t = useTranslations('askSupport.sent');
  const language = useLanguage();
  const requests = dossier.offices.flatMap(({ request }) => request ?? []);
  const title = eventTitle(dossier.event, language);
  return (
    <div className="stack">
      <Head title={`${t('title', { count: requests.length })}: ${title}`} noIndex />
      <h1>{t('title', { count: requests.length })}</h1>
      <p className={partsStyles['narrow']}>{t('lead', { title })}</p>
      <ul className={styles['sent']}>
        {requests.map((request) => (
          <Sent key={request.id} code={code} request={request} />
        ))}
      </ul>
      <section className={`section stack ${partsStyles['narrow'] ?? ''}`} aria-labelledby="next">
        <h2 id="next">{t('next')}</h2>
        <ol className={styles['steps']}>
          <li>{t('nextReads')}</li>
          <li>{t('nextAnswers')}</li>
          <li>{t('nextConfirm')}</li>
          <li>{t('nextChange')}</li>
        </ol>
        <p>
          <a href={paths.team(language, code, 'support')}>{t('toList')}</a>
          {' · '}
          <a href={paths.teamEvent(language, code, dossier.event.id)}>{t('toEvent')}</a>
        </p>
      </section>
    </div>
  );
}

function Sent({ code, request }: { code: string; request: SupportSummary }) {
  const t = useTranslations('askSupport.sent');
  const language = useLanguage();
  return (
    <li>
      <p className={styles['sentReference']}>{request.reference}</p>
      <div>
        <h2>
          <a href={supportPaths.request(language, code, request.id)}>
            {t('office', { city: request.office.city[language] })}
          </a>
        </h2>
        {request.dueAt === undefined && <StateTag state={request.state} />}
        {request.dueAt !== undefined && (
          <p>
            {t('firstReply')} <BothClocks at={request.dueAt} request={request} />
          </p>
        )}
        {request.answerDueAt !== undefined && (
          <p>
            {t('answer')} <BothClocks at={request.answerDueAt} request={request} />
          </p>
        )}
      </div>
    </li>
  );
}
