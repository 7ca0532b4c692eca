import { data, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { askAlert, mailAlertLink } from '../../../server/contracts/alerts.ts';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { getEvent, searchEvents } from '../../../server/contracts/events.ts';
import { formatSearchAddress, parseSearchAddress, selectionOf } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Text } from '../../../server/contracts/shapes.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { useMe } from '../../app/me.ts';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useSelectionSentence } from '../search/use-selection-sentence.ts';
import { AskForm } from './ask-form.tsx';
import styles from './alerts.module.css';

interface AskData {
  query: SearchQuery;
  answer: AnswerOf<typeof searchEvents>;
  /** The event to be followed, where it is about one. */
  event?: { id: string; slug: string; title: Text };
}

function whatIn(url: URL): { event: string | undefined; query: SearchQuery } {
  const { event, ...chosen } = Object.fromEntries(url.searchParams.has('event') ? url.searchParams : []);
  const parameters = event === undefined ? url.searchParams : new URLSearchParams(chosen);
  const { past: _past, ...query } = selectionOf(parseSearchAddress(parameters).query);
  return { event, query };
}

export const askLoader = (language: Language) =>
  pageLoader(language, async ({ call, url }): Promise<AskData> => {
    const { event, query } = whatIn(url);
    const counted = (selection: SearchQuery) =>
      call(searchEvents, { search: formatSearchAddress({ ...selection, pageSize: 1 }) });
    if (event !== undefined) {
      const { id, slug, title, audience } = await call(getEvent, { params: { id: event } });
      // Followers hear what everybody may know: nothing of a plan.
      if (audience !== undefined) throw data(null, { status: 404 });
      return { query: {}, answer: await counted({}), event: { id, slug, title } };
    }
    try {
      return { query, answer: await counted(query) };
    } catch (error) {
      if (statusOf(error) !== 400) throw error;
      // A code that does not exist: better everything, visibly, than an error.
      return { query: {}, answer: await counted({}) };
    }
  });

export const askAction = (language: Language) =>
  pageAction(language, async ({ call, form, url }) => {
    const sent = alertPaths.sent(language);
    if (field(form, 'intent') === 'link') {
      await call(mailAlertLink, { body: { email: field(form, 'email'), language } });
      return sent;
    }
    const { event, query } = whatIn(url);
    const { state } = await call(askAlert, {
      body: {
        ...(form.has('email') ? { email: field(form, 'email') } : {}),
        ...(event === undefined ? { selection: formatSearchAddress(query) } : { event }),
        frequency: field(form, 'frequency') || 'weekly',
        language,
      },
    });
    return state === 'mailed' ? sent : `${alertPaths.mine(language)}?done=alertSaved`;
  });

/** Be told, not search again: of what is new in a selection, or when an event changes. An address is enough. */
export function AskPage() {
  const { query, answer, event } = useLoaderData<AskData>();
  const t = useTranslations('alerts');
  const language = useLanguage();
  const me = useMe(language);
  const sentence = useSelectionSentence()(query, answer.facets, answer.total);
  const title = event ? t('followTitle') : t('askTitle');
  const what = event ? (event.title[language] ?? event.title.nl) : sentence;
  return (
    <div className={styles['page']}>
      <Head title={`${title}: ${what}`} noIndex />
      <header className={styles['head']}>
        <h1>{title}</h1>
        <DoneNotice />
        <p className={styles['selection']}>{event ? what : `${sentence}.`}</p>
        <p>
          {event ? (
            <>
              {t('followLead')} <a href={paths.event(language, event)}>{t('toEvent')}</a>
            </>
          ) : (
            <>
              {t('askLead')} <a href={paths.events(language, query)}>{t('change')}</a>
            </>
          )}
        </p>
      </header>
      <AskForm following={event !== undefined} account={me?.email} />
      {me ? (
        <p>
          <a href={alertPaths.mine(language)}>{t('toMine')}</a>
        </p>
      ) : (
        <section className="section stack" aria-labelledby="have">
          <h2 id="have">{t('haveTitle')}</h2>
          <p>{t('haveText')}</p>
          <Form intent="link" labels={{ email: t('email') }} className={styles['line']}>
            <TextField name="email" type="email" label={t('email')} autoComplete="email" />
            <button className="button button-quiet">{t('mailLink')}</button>
          </Form>
          <p>
            <a href={paths.signIn(language, alertPaths.mine(language))}>{t('orSignIn')}</a>
          </p>
        </section>
      )}
    </div>
  );
}
