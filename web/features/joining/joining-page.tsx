import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import {
  acceptJointRequest,
  declineJointRequest,
  listJointRequests,
  withdrawJointRequest,
} from '../../../server/contracts/joining.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { type Team, getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field, optional } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { type Names, NamesProvider, loadLists, namesOf } from '../../app/names.tsx';
import { pageAction, pageLoader, reasonOf } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './joining.module.css';
import { RequestToAnswer } from './request-to-answer.tsx';
import { DecidedRows, WaitingRows } from './request-rows.tsx';

type Requests = AnswerOf<typeof listJointRequests>;

interface JoiningData extends Requests {
  code: string;
  team: Label;
  names: Names;
}

export const joiningLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<JoiningData> => {
    const about = { params: { team: params['team'] ?? '' } };
    const requests: Requests = await call(listJointRequests, about);
    const [{ code, name }, lists]: [Team, Awaited<ReturnType<typeof loadLists>>] = await Promise.all([
      call(getTeam, about),
      loadLists(call),
    ]);
    const events = requests.toAnswer.flatMap(({ event }) => event ?? []);
    return { ...requests, code, team: name, names: namesOf(events, lists, language) };
  });

/** Answers a request, or takes one back, as the intent of the form says. */
export const joiningAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const team = params['team'] ?? '';
    const [, deed, request = ''] = /^(answer|withdraw)-(.+)$/.exec(field(form, 'intent')) ?? [];
    const about = { params: { team, request } };
    const accepts = field(form, 'decision') === 'acceptance';
    const act = async () => {
      if (deed === 'withdraw') {
        await call(withdrawJointRequest, about);
        return 'jointWithdrawn';
      }
      await call(accepts ? acceptJointRequest : declineJointRequest, { ...about, body: optional(form, 'text') });
      return accepts ? 'jointAccepted' : 'jointDeclined';
    };
    const done = await act().catch((error: unknown) => {
      // Its form is no longer on the page, which tells what was decided.
      if (reasonOf(error) === 'alreadyDecided') return 'decidedBefore';
      throw error;
    });
    return `${paths.team(language, team, 'joining')}?done=${done}`;
  });

/** With whom an organisation works together: what waits for it, what waits for others, and what was decided. */
export function JoiningPage() {
  const { names, ...page } = useLoaderData<JoiningData>();
  return (
    <NamesProvider names={names}>
      <Joining {...page} />
    </NamesProvider>
  );
}

function Joining({ code, team, toAnswer, waiting, decided, may }: Omit<JoiningData, 'names'>) {
  const t = useTranslations('joining');
  const language = useLanguage();
  const title = t('title', { team: team[language] });
  return (
    <div className={styles['wide']}>
      <Head title={title} noIndex />
      <header className={`stack ${styles['page'] ?? ''}`}>
        <h1>{title}</h1>
        <DoneNotice />
        <p>{t('lead')}</p>
      </header>
      <section className="section stack" aria-labelledby="to-answer">
        <h2 id="to-answer">{t('toAnswer', { count: toAnswer.length })}</h2>
        {toAnswer.length === 0 && <p>{t('nothingToAnswer')}</p>}
        {toAnswer.map((request) => (
          <RequestToAnswer key={request.id} request={request} code={code} mayAnswer={may.answer} />
        ))}
      </section>
      {waiting.length > 0 && (
        <section className={`section stack ${styles['page'] ?? ''}`} aria-labelledby="waiting">
          <h2 id="waiting">{t('waiting')}</h2>
          <WaitingRows requests={waiting} code={code} mayAnswer={may.answer} />
        </section>
      )}
      {decided.length > 0 && (
        <section className={`section stack ${styles['page'] ?? ''}`} aria-labelledby="decided">
          <h2 id="decided">{t('decided')}</h2>
          <DecidedRows requests={decided} code={code} />
        </section>
      )}
      <section className={`section stack ${styles['page'] ?? ''}`} aria-labelledby="begin">
        <h2 id="begin">{t('begin')}</h2>
        <ul>
          <li>
            {t('beginOwn')} <a href={paths.team(language, code, 'teamEvents')}>{t('toOwn')}</a>
          </li>
          <li>
            {t('beginOthers')} <a href={paths.events(language)}>{t('toOthers')}</a>
          </li>
        </ul>
      </section>
    </div>
  );
}
