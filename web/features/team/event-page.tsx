import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { getEnteredEvent } from '../../../server/contracts/entered-events.ts';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { type Names, NamesProvider, loadLists, namesOf } from '../../app/names.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { EventTabs } from '../event-life/event-tabs.tsx';
import { OwnEditions } from '../event-life/own-editions.tsx';
import { AsksPublic } from '../event-life/asks-public.tsx';
import { StatusLine } from '../event-life/step-list.tsx';
import { CasesLink } from '../visits/cases-link.tsx';
import { SupportLink } from '../ask-support/support-link.tsx';
import { EventDeeds } from './event-deeds.tsx';
import { EventOrganisers } from './event-organisers.tsx';
import { usePlace } from './event-summary.tsx';
import { actOn, beginDraft } from './events-page.tsx';
import styles from './team.module.css';

interface EventData extends AnswerOf<typeof getEnteredEvent> {
  code: string;
  team: Label;
  names: Names;
}

export const eventLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<EventData> => {
    const about = { params: { team: params['team'] ?? '' } };
    const answer = await call(getEnteredEvent, { params: { ...about.params, event: params['event'] ?? '' } });
    const [team, lists] = await Promise.all([call(getTeam, about), loadLists(call)]);
    return { ...answer, code: team.code, team: team.name, names: namesOf([answer.event.entry], lists, language) };
  });

export const eventAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', event = '' } = params;
    const intent = field(form, 'intent');
    if (intent === 'edit' || intent === 'edition') return beginDraft({ call, language, team }, intent, event);
    return `${paths.teamEvent(language, team, event)}?done=${await actOn(call, team, intent)}`;
  });

/** One event as the organisation entered it, where it stands, and the next step. */
export function TeamEventPage() {
  const { names, ...rest } = useLoaderData<EventData>();
  return (
    <NamesProvider names={names}>
      <Entered {...rest} />
    </NamesProvider>
  );
}

function Entered({ event, editions, may, code, team }: Omit<EventData, 'names'>) {
  const t = useTranslations('teamEvents');
  const life = useTranslations('life');
  const language = useLanguage();
  const place = usePlace();
  const { entry, editorialState } = event;
  const title = entry.title[language] ?? entry.title.nl;
  const text = entry.summary?.[language] ?? entry.summary?.nl;
  const number = entry.provenance?.externalId;
  const isShared = event.shownTo !== undefined && event.shownTo !== 'public';
  return (
    <div className="stack">
      <Head title={title} noIndex />
      <p>
        <a href={paths.team(language, code, 'teamEvents')}>{t('all', { team: team[language] })}</a>
      </p>
      <EventTabs code={code} id={event.id} />
      <h1>{title}</h1>
      <DoneNotice />
      <p className={styles['narrow']}>
        <span className="tag">{t(`states.${editorialState}`)}</span>{' '}
        {isShared
          ? life('shownTo', { audience: life(`audiences.${event.shownTo ?? 'own'}`) })
          : t(`stateTexts.${editorialState}`)}
      </p>
      {editorialState === 'published' && event.status !== 'scheduled' && <StatusLine event={event} />}
      <AsksPublic event={event} />
      {editorialState === 'published' && (
        <p>
          <a href={paths.event(language, event)}>{isShared ? life('sharedPage') : t('public')}</a>
        </p>
      )}
      <CasesLink team={code} event={event} />
      {may.edit && <SupportLink code={code} event={event} />}
      {may.edit && (
        <div className={styles['deeds']}>
          <Form intent="edit" labels={{}}>
            <button className="button button-small">{t('edit')}</button>
          </Form>
          {may.decide && (
            <>
              <EventDeeds event={event} team={code} />
              <Form intent="edition" labels={{}}>
                <button className="button button-quiet button-small">{t('edition')}</button>
              </Form>
            </>
          )}
        </div>
      )}
      {text && <p className={styles['narrow']}>{text}</p>}
      <EventOrganisers event={event} code={code} />
      <section className="section stack" aria-labelledby="when">
        <h2 id="when">{t('when')}</h2>
        <ul>
          {entry.legs.map((leg, index) => (
            <li key={index}>{place(leg)}</li>
          ))}
        </ul>
        <p className="hint">
          {t('entered', { date: formatMoment(event.createdAt, language) })},{' '}
          {t('changed', { date: formatMoment(event.changedAt, language) })}
          {number && (
            <>
              <br />
              {t('number')}: {number}
            </>
          )}
        </p>
      </section>
      <OwnEditions code={code} editions={editions} />
    </div>
  );
}
