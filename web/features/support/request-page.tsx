import { useActionData, useLoaderData, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { getSupportRequest, readSupportRequest } from '../../../server/contracts/support-organiser.ts';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useKeyboardAt } from '../../ui/use-keyboard-at.ts';
import { DecidedNotice } from './decided-notice.tsx';
import { MessageForm } from './message-form.tsx';
import type { DecidedMeanwhile } from './request-action.ts';
import { RequestAside } from './request-aside.tsx';
import { RequestHead } from './request-head.tsx';
import { ServicesTable } from './services-table.tsx';
import { type SupportNames, SupportNamesProvider, loadSupportNames } from './support-names.tsx';
import { Thread } from './thread.tsx';
import { WhatNow } from './what-now.tsx';
import partsStyles from './parts.module.css';
import styles from './request.module.css';

export { requestAction } from './request-action.ts';

interface RequestData {
  code: string;
  request: SupportRequest;
  names: SupportNames;
}

export const requestLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<RequestData> => {
    const { team = '', request: id = '' } = params;
    const about = { params: { team, request: id } };
    const request: SupportRequest = await call(getSupportRequest, about);
    const names = await loadSupportNames(call, [request.event], language);
    // Whoever opens it has read it; the page itself still shows what was new.
    if (request.unread > 0) await call(readSupportRequest, about);
    return { code: team, request, names };
  });

/** One request: where it stands, what to do now, what was asked and granted, and all that was said. */
export function RequestPage() {
  const { names, ...page } = useLoaderData<RequestData>();
  return (
    <SupportNamesProvider names={names}>
      <Shown {...page} />
    </SupportNamesProvider>
  );
}

function Shown({ code, request }: Omit<RequestData, 'names'>) {
  const t = useTranslations('support');
  const language = useLanguage();
  const { decided } = (useActionData() as Partial<DecidedMeanwhile> | undefined) ?? {};
  const unread = request.messages.filter((message) => message.unread).length;
  useFocusOnNew(unread > 0);
  const title = t('requestTitle', { city: request.office.city[language], title: titleOf(request, language) });
  return (
    <div className="stack">
      <Head title={`${request.reference} ${title}`} noIndex />
      <p>
        <a href={paths.team(language, code, 'support')}>{t('toList')}</a>
      </p>
      <RequestHead request={request} title={title} />
      <DoneNotice />
      {decided && <DecidedNotice request={request} typed={decided.text} />}
      {unread > 0 && (
        <p>
          <a href="#unread">{t('thread.toUnread', { count: unread })}</a>
        </p>
      )}
      <div className={styles['columns']}>
        <div className={partsStyles['main']}>
          <WhatNow code={code} request={request} typed={decided?.text} />
          <section className="section stack" aria-labelledby="services">
            <h2 id="services">{t('services.title')}</h2>
            <ServicesTable asked={request.asked} proposal={proposalShown(request)} />
          </section>
          <section className="section stack" aria-labelledby="thread">
            <h2 id="thread">{t('thread.title')}</h2>
            <Thread request={request} />
            {request.mayWrite && (
              <div className={partsStyles['narrow']}>
                <MessageForm request={request} typed={decided?.text} />
              </div>
            )}
          </section>
        </div>
        <RequestAside code={code} request={request} />
      </div>
    </div>
  );
}

/** The proposal that counts: the one that stands open or was accepted, or else the last one. */
export function proposalShown({ proposals }: Pick<SupportRequest, 'proposals'>) {
  return proposals.find(({ state }) => state === 'open' || state === 'accepted') ?? proposals[0];
}

export function titleOf({ event }: Pick<SupportRequest, 'event'>, language: Language): string {
  return event.title[language] ?? event.title.nl;
}

/** Goes to the first thing that is new, unless the page tells of something that was just done. */
function useFocusOnNew(isNew: boolean): void {
  const [search] = useSearchParams();
  const answered = useActionData() !== undefined;
  const goes = isNew && !search.has('done') && !answered;
  useKeyboardAt(() => (goes && location.hash === '' ? document.getElementById('unread') : undefined), [goes]);
}
