import { data, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { type EventDetail, getEvent } from '../../../server/contracts/events.ts';
import { askToJoin, joiningOf } from '../../../server/contracts/joining.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field, optional } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { type Names, NamesProvider, loadLists, namesOf } from '../../app/names.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { EventFacts } from './event-facts.tsx';
import styles from './joining.module.css';
import { RoleChoice } from './role-choice.tsx';

type Standing = AnswerOf<typeof joiningOf>['teams'][number]['standing'];

interface AskData {
  code: string;
  team: Label;
  event: EventDetail;
  /** Nothing when this team cannot ask: it organises the event already, or nobody answers. */
  standing?: Standing;
  names: Names;
}

export const askLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<AskData> => {
    const { team = '', event: id = '' } = params;
    const { code, name } = await call(getTeam, { params: { team } });
    if (!code.startsWith('organiser.')) throw data(null, { status: 404 });
    const [event, { teams }, lists] = await Promise.all([
      call(getEvent, { params: { id } }),
      call(joiningOf, { params: { id } }),
      loadLists(call),
    ]);
    const standing = teams.find((one) => one.team === code)?.standing;
    return { code, team: name, event, ...(standing && { standing }), names: namesOf([event], lists, language) };
  });

export const askAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', event = '' } = params;
    await call(askToJoin, {
      params: { team },
      body: { event, role: field(form, 'role'), ...optional(form, 'message') },
    });
    return `${paths.team(language, team, 'joining')}?done=jointAsked`;
  });

/** Asks to organise an event of another organisation together. */
export function AskPage() {
  const { names, ...page } = useLoaderData<AskData>();
  return (
    <NamesProvider names={names}>
      <Ask {...page} />
    </NamesProvider>
  );
}

function Ask({ code, team, event, standing }: Omit<AskData, 'names'>) {
  const t = useTranslations('joining');
  const language = useLanguage();
  const title = event.title[language] ?? event.title.nl;
  const heading = t('askTitle', { title });
  return (
    <div className={styles['page']}>
      <Head title={heading} noIndex />
      <header className="stack">
        <p>
          <a href={paths.event(language, event)}>{t('toEvent')}</a>
        </p>
        <h1>{heading}</h1>
      </header>
      <EventFacts event={event} />
      {standing === 'may_ask' ? (
        <section className="section stack" aria-labelledby="ask">
          <h2 id="ask">{t('askFor', { team: team[language] })}</h2>
          <p>{t('askText')}</p>
          <Form labels={{ role: t('role'), message: t('askMessage') }}>
            <RoleChoice />
            <TextField name="message" label={t('askMessage')} hint={t('askMessageHint')} lines={3} optional />
            <p>
              <button className="button">{t('askSubmit')}</button>
            </p>
          </Form>
        </section>
      ) : (
        <p className="notice">
          {t(`cannotAsk.${standing ?? 'none'}`, { team: team[language] })}{' '}
          <a href={paths.team(language, code, 'joining')}>{t('toJoining')}</a>
        </p>
      )}
    </div>
  );
}
