import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type EnteredEvent, getEnteredEvent } from '../../../server/contracts/entered-events.ts';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import {
  type JointRequest,
  changeOrganiserRole,
  inviteOrganiser,
  listJointRequests,
  removeOrganiser,
  withdrawJointRequest,
} from '../../../server/contracts/joining.ts';
import { type Organiser, listOrganisers } from '../../../server/contracts/organisers.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field, optional } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { statusOf } from '../../api/call.ts';
import { pageAction, pageLoader, reasonOf } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { InviteSection } from './invite-section.tsx';
import { InvitedRows } from './invited-rows.tsx';
import styles from './joining.module.css';
import { OrganiserRow } from './organiser-row.tsx';

export interface TogetherData {
  code: string;
  event: EnteredEvent;
  /** Requests of others to take part, which wait for this team. */
  asking: JointRequest[];
  may: { act: boolean; decide: boolean };
  /** Words of a name that are looked for, and the organisations found. */
  q: string;
  found: Pick<Organiser, 'id' | 'name' | 'verified'>[];
}

export const togetherLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, url }): Promise<TogetherData> => {
    const { team = '', event: id = '' } = params;
    const q = url.searchParams.get('q')?.trim() ?? '';
    const { event, may }: AnswerOf<typeof getEnteredEvent> = await call(getEnteredEvent, {
      params: { team, event: id },
    });
    const [{ toAnswer, may: mays }, organisers] = await Promise.all([
      call(listJointRequests, { params: { team } }),
      q === '' ? undefined : call(listOrganisers, { search: new URLSearchParams({ q: q.slice(0, 200) }).toString() }),
    ]);
    const open = event.invited.filter(({ state }) => state === 'open').map(({ organiser }) => organiser);
    const taken = new Set([event.enteredFor.id, ...event.organisers.map((one) => one.id), ...open]);
    const found = (organisers?.items ?? []).filter((one) => !taken.has(one.id));
    return {
      code: team,
      event,
      asking: toAnswer.filter((one) => one.direction === 'asked' && one.event?.id === event.id),
      may: { act: mays.answer, decide: mays.answer && may.decide },
      q,
      found: found.map(({ id: code, name, verified }) => ({ id: code, name, verified })),
    };
  });

/** What each form of the page does, told by the first word of its intent; the rest says to whom. */
export const togetherAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', event = '' } = params;
    const [, deed = '', id = ''] = /^(\w+)-?(.*)$/.exec(field(form, 'intent')) ?? [];
    const about = { params: { team, event, organiser: id } };
    const back = (done: string) => `${paths.together(language, team, event)}?done=${done}`;
    const joining = (done: string) => `${paths.team(language, team, 'joining')}?done=${done}`;
    switch (deed) {
      case 'role': {
        const { outcome } = await call(changeOrganiserRole, { ...about, body: { role: field(form, 'role') } });
        return back(outcome === 'asked' ? 'organiserInvited' : 'organiserRole');
      }
      case 'out':
      case 'leave':
        await call(removeOrganiser, about).catch((error: unknown) => {
          // Whoever is gone already is gone: that is what was wanted.
          if (statusOf(error) !== 404) throw error;
        });
        return deed === 'out' ? back('organiserRemoved') : joining('leftEvent');
      case 'withdraw':
        return call(withdrawJointRequest, { params: { team, request: id } }).then(
          () => back('jointWithdrawn'),
          (error: unknown) => {
            // Its form is no longer on the page; the other one tells what was decided.
            if (reasonOf(error) === 'alreadyDecided') return joining('decidedBefore');
            throw error;
          },
        );
      default: {
        const { outcome } = await call(inviteOrganiser, {
          params: { team, event },
          body: { organiser: field(form, 'organiser'), role: field(form, 'role'), ...optional(form, 'message') },
        });
        return back(outcome === 'asked' ? 'organiserInvited' : 'organiserNamed');
      }
    }
  });

/** Who organises an event, in which role; who is invited, who asks; and the way for others to come and go. */
export function TogetherPage() {
  const page = useLoaderData<TogetherData>();
  const { code, event, asking, may } = page;
  const t = useTranslations('joining');
  const language = useLanguage();
  const title = t('togetherTitle', { title: event.entry.title[language] ?? event.entry.title.nl });
  return (
    <div className={styles['page']}>
      <Head title={title} noIndex />
      <header className="stack">
        <p>
          <a href={paths.teamEvent(language, code, event.id)}>{t('toTeamEvent')}</a>
        </p>
        <h1>{title}</h1>
        <DoneNotice />
        {!may.decide && <p>{t('leadDecides', { lead: event.enteredFor.name[language] })}</p>}
      </header>
      <section className="section stack" aria-labelledby="organisers">
        <h2 id="organisers">{t('organisers')}</h2>
        <ul className={styles['rows']}>
          {event.organisers.map((organiser) => (
            <OrganiserRow key={organiser.id} {...{ organiser, event, code, may }} />
          ))}
        </ul>
      </section>
      {asking.length > 0 && (
        <section className="section stack" aria-labelledby="asking">
          <h2 id="asking">{t('asking')}</h2>
          <p>
            {asking.map(({ organiser }) => organiser.name[language]).join(', ')}.{' '}
            <a href={paths.team(language, code, 'joining')}>{t('toAnswering')}</a>
          </p>
        </section>
      )}
      {event.invited.length > 0 && (
        <section className="section stack" aria-labelledby="invited">
          <h2 id="invited">{t('invited')}</h2>
          <InvitedRows invited={event.invited} mayWithdraw={may.decide} />
        </section>
      )}
      {may.decide && <InviteSection {...page} />}
    </div>
  );
}
