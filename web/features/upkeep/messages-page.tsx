import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import {
  type SearchState,
  type WaitingMessage,
  discardWaitingMessage,
  listWaitingMessages,
  retryWaitingMessage,
  searchStates,
} from '../../../server/contracts/upkeep.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Message } from './message.tsx';
import styles from './messages.module.css';
import { SearchStates } from './search-states.tsx';

interface MessagesData {
  messages: WaitingMessage[];
  searching: SearchState[];
}

export const messagesLoader = (language: Language) =>
  pageLoader(language, async ({ call }): Promise<MessagesData> => {
    const [messages, searching] = await Promise.all([call(listWaitingMessages), call(searchStates)]);
    return { messages: messages.items, searching: searching.items };
  });

export const messagesAction = (language: Language) =>
  pageAction(language, async ({ call, form }) => {
    const params = { id: field(form, 'message') };
    const discards = field(form, 'intent').startsWith('discard');
    const back = (deed: string) => `${paths.messages(language)}?done=${deed}`;
    try {
      await call(discards ? discardWaitingMessage : retryWaitingMessage, { params });
      return back(discards ? 'messageDiscarded' : 'messageRetried');
    } catch (error) {
      // Another planner was quicker.
      if (statusOf(error) === 404) return back('messageGone');
      throw error;
    }
  });

/** What could not be handled, and how searching goes, for planners who find out why. */
export function MessagesPage() {
  const { messages, searching } = useLoaderData<MessagesData>();
  const t = useTranslations('upkeep');
  const language = useLanguage();
  return (
    <div className={styles['page']}>
      <Head title={t('title')} noIndex />
      <header className="stack">
        <h1>{t('title')}</h1>
        <DoneNotice />
        <p>{messages.length === 0 ? t('none') : t('lead')}</p>
      </header>
      {messages.length > 0 && (
        <section className="section stack" aria-labelledby="waiting">
          <h2 id="waiting">{t('count', { count: messages.length })}</h2>
          <p className="hint">{t('discardHint')}</p>
          <ul className={styles['rows']}>
            {messages.map((message) => (
              <Message key={message.id} message={message} language={language} />
            ))}
          </ul>
        </section>
      )}
      {searching.length > 0 && <SearchStates states={searching} />}
    </div>
  );
}
