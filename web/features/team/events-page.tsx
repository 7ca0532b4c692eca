import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import {
  type EnteredEvent,
  listEnteredEvents,
  submitEnteredEvent,
  withdrawEnteredEvent,
} from '../../../server/contracts/entered-events.ts';
import { type DraftItem, createDraft, listDrafts } from '../../../server/contracts/drafts.ts';
import type { AnswerOf, Call } from '../../../server/contracts/endpoint.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { type Team, getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { type Names, NamesProvider, loadLists, namesOf } from '../../app/names.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { apiDocs, paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { DraftList } from './draft-list.tsx';
import { EventDeeds } from './event-deeds.tsx';
import { EventSummary } from './event-summary.tsx';
import { ListPages, pageOf } from './list-pages.tsx';
import styles from './team.module.css';

interface EventsData {
  code: string;
  team: Label;
  mayManage: boolean;
  answer: AnswerOf<typeof listEnteredEvents>;
  drafts: DraftItem[];
  names: Names;
}

export const eventsLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, url }): Promise<EventsData> => {
    const about = { params: { team: params['team'] ?? '' } };
    const answer = await call(listEnteredEvents, { ...about, search: pageOf(url) });
    const [team, lists, { items: drafts }]: [Team, Awaited<ReturnType<typeof loadLists>>, { items: DraftItem[] }] =
      await Promise.all([call(getTeam, about), loadLists(call), call(listDrafts, about)]);
    const names = namesOf(
      answer.items.map(({ entry }) => entry),
      lists,
      language,
    );
    return { code: team.code, team: team.name, mayManage: team.may.manage, answer, drafts, names };
  });

export const eventsAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const team = params['team'] ?? '';
    const [deed, event] = field(form, 'intent').split(/-(.*)/);
    if (deed === 'new' || deed === 'edit' || deed === 'edition')
      return beginDraft({ call, language, team }, deed, event);
    return `${paths.team(language, team, 'teamEvents')}?done=${await actOn(call, team, field(form, 'intent'))}`;
  });

/** Begins to write: a new event, changes to one, or its next edition; answers with the page to go on at. */
export async function beginDraft(
  { call, language, team }: { call: Call; language: Language; team: string },
  deed: 'new' | 'edit' | 'edition',
  event: string | undefined,
): Promise<string> {
  const from = event === undefined ? {} : deed === 'edit' ? { event } : { editionOf: event };
  const { id } = await call(createDraft, { params: { team }, body: deed === 'new' ? {} : from });
  return deed === 'new' ? paths.editEvent(language, team, id, 'basics') : paths.editEvent(language, team, id);
}

/** Submits or withdraws an event, as the intent of the form says (`submit-<id>`); answers with what was done. */
export async function actOn(call: Call, team: string, intent: string): Promise<string> {
  const [, deed, event = ''] = /^(submit|withdraw)-(.+)$/.exec(intent) ?? [];
  const target = deed === 'submit' ? submitEnteredEvent : withdrawEnteredEvent;
  const { editorialState, asksPublicAt }: EnteredEvent = await call(target, { params: { team, event } });
  if (asksPublicAt !== undefined) return 'eventAsked';
  const deeds = { submitted: 'eventSubmitted', published: 'eventPublished' } as const;
  return editorialState in deeds ? deeds[editorialState as keyof typeof deeds] : 'eventWithdrawn';
}

/** What an organisation entered, in whatever state, with the next step for those who may take it. */
export function EventsPage() {
  const { code, team, mayManage, answer, drafts, names } = useLoaderData<EventsData>();
  const t = useTranslations('teamEvents');
  const language = useLanguage();
  const title = t('title', { team: team[language] });
  return (
    <NamesProvider names={names}>
      <div className="stack">
        <Head title={title} noIndex />
        <h1>{title}</h1>
        <DoneNotice />
        <p className={styles['narrow']}>
          {t('lead')} <a href={apiDocs('Events')}>{t('docs')}</a>
          {mayManage && (
            <>
              {' · '}
              <a href={paths.team(language, code, 'keys')}>{t('toKeys')}</a>
            </>
          )}
          {answer.may.edit && (
            <>
              {' · '}
              <a href={paths.imports(language, code)}>{t('toImports')}</a>
            </>
          )}
        </p>
        {answer.may.edit && (
          <Form intent="new" labels={{}}>
            <button className="button">{t('new')}</button>
          </Form>
        )}
        <DraftList code={code} drafts={drafts} />
        {answer.total === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ul className={styles['rows']}>
            {answer.items.map((event) => (
              <li key={event.id}>
                <EventSummary event={event} team={code} />
                {answer.may.edit && isOwn(event, code) && <EventDeeds event={event} team={code} />}
              </li>
            ))}
          </ul>
        )}
        <ListPages {...answer} path={paths.team(language, code, 'teamEvents')} />
      </div>
    </NamesProvider>
  );
}

/** Whether an event was entered for this very team; with those of others it takes no steps. */
function isOwn({ enteredFor }: EnteredEvent, code: string): boolean {
  return code === `organiser.${enteredFor.id}`;
}
