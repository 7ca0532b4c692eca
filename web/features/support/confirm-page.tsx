import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { conditionsOf } from '../../../server/contracts/support-conditions.ts';
import { confirmProposal, getSupportRequest } from '../../../server/contracts/support-organiser.ts';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader, reasonOf } from '../../app/page.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ConditionsText } from './conditions-text.tsx';
import { DecidedNotice } from './decided-notice.tsx';
import { ProposalFacts } from './proposal-facts.tsx';
import type { DecidedMeanwhile } from './request-action.ts';
import { titleOf } from './request-page.tsx';
import { ServicesTable } from './services-table.tsx';
import { type SupportNames, SupportNamesProvider, loadSupportNames } from './support-names.tsx';
import { Version } from './deed-forms.tsx';
import partsStyles from './parts.module.css';
import styles from './request.module.css';

interface ConfirmData {
  code: string;
  request: SupportRequest;
  names: SupportNames;
}

export const confirmLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<ConfirmData> => {
    const { team = '', request: id = '' } = params;
    const request: SupportRequest = await call(getSupportRequest, { params: { team, request: id } });
    return { code: team, request, names: await loadSupportNames(call, [request.event], language) };
  });

export const confirmAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', request = '' } = params;
    const body = { version: Number(field(form, 'version')), proposal: Number(field(form, 'proposal')) };
    try {
      await call(confirmProposal, { params: { team, request }, body });
    } catch (error) {
      if (reasonOf(error) !== 'decidedMeanwhile') throw error;
      return data<DecidedMeanwhile>({ decided: { text: '' } }, { status: 409 });
    }
    return redirect(`${supportPaths.request(language, team, request)}?done=supportConfirmed`, 303);
  });

/** What is confirmed, whole, before it is: opening this page promises nothing, only its button does. */
export function ConfirmPage() {
  const { names, ...page } = useLoaderData<ConfirmData>();
  return (
    <SupportNamesProvider names={names}>
      <Confirm {...page} />
    </SupportNamesProvider>
  );
}

function Confirm({ code, request }: Omit<ConfirmData, 'names'>) {
  const t = useTranslations('support.confirm');
  const language = useLanguage();
  const { decided } = (useActionData() as Partial<DecidedMeanwhile> | undefined) ?? {};
  const city = request.office.city[language];
  const title = t('title', { city });
  const proposal = request.proposals.find(({ state }) => state === 'open');
  const mayConfirm = request.may.includes('confirm');
  return (
    <div className="stack">
      <Head title={`${request.reference} ${title}`} noIndex />
      <p>
        <a href={supportPaths.request(language, code, request.id)}>{t('back', { reference: request.reference })}</a>
      </p>
      <h1>{title}</h1>
      <p className={partsStyles['narrow']}>{t('lead', { title: titleOf(request, language), city })}</p>
      {decided && <DecidedNotice request={request} typed="" />}
      {proposal ? (
        <div className={`stack ${partsStyles['narrow'] ?? ''}`}>
          <section className="section stack" aria-labelledby="proposal">
            <h2 id="proposal">{t('proposal', { number: proposal.number })}</h2>
            <ProposalFacts proposal={proposal} request={request} />
            <ServicesTable asked={request.asked} proposal={proposal} />
          </section>
          <section className="section stack" aria-labelledby="conditions">
            <h2 id="conditions">{t('conditions', { version: proposal.conditionsVersion })}</h2>
            <ConditionsText conditions={conditionsOf(proposal.conditionsVersion)} />
          </section>
          {mayConfirm ? (
            <Form labels={{}}>
              <Version request={request} />
              <input type="hidden" name="proposal" value={proposal.number} />
              <p>{t('follows', { city })}</p>
              <p className={styles['row']}>
                <button className="button">{t('submit')}</button>
                <a href={supportPaths.request(language, code, request.id)}>{t('notYet')}</a>
              </p>
            </Form>
          ) : (
            <p className="notice">{t('editorsConfirm')}</p>
          )}
        </div>
      ) : (
        <p className="notice">{t('nothingOpen')}</p>
      )}
    </div>
  );
}
