import type { ReactNode } from 'react';
import { useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import {
  type Introduction,
  type IntroductionState,
  agreeToIntroduction,
  listIntroductions,
  refuseIntroduction,
} from '../../../server/contracts/introductions.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { type FormRefused, field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { isRefusal } from '../../ui/form/reasons.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Introduced, Offered, Over, Waiting } from './introduction-rows.tsx';
import styles from './introductions.module.css';

interface IntroductionsData {
  code: string;
  team: Label;
  answer: AnswerOf<typeof listIntroductions>;
}

export const introductionsLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<IntroductionsData> => {
    const about = { params: { team: params['team'] ?? '' } };
    const answer = await call(listIntroductions, about);
    const { code, name } = await call(getTeam, about);
    return { code, team: name, answer };
  });

export const introductionsAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const team = params['team'] ?? '';
    const [, deed, id = ''] = /^(agree|refuse)-(.+)$/.exec(field(form, 'intent')) ?? [];
    const target = deed === 'agree' ? agreeToIntroduction : refuseIntroduction;
    const { state } = await call(target, { params: { team, id } });
    const done = { introduced: 'introduced', refused: 'introductionRefused' } as Partial<Record<string, string>>;
    return `${paths.team(language, team, 'introductions')}?done=${done[state] ?? 'introductionAgreed'}`;
  });

/** What fits plans of the organisation, told in terms of its own plans until both sides agreed. */
export function IntroductionsPage() {
  const { code, team, answer } = useLoaderData<IntroductionsData>();
  const t = useTranslations('introductions');
  const language = useLanguage();
  const title = t('title', { team: team[language] });
  const inState = (...states: IntroductionState[]) => answer.items.filter(({ state }) => states.includes(state));
  return (
    <div className="stack">
      <Head title={title} noIndex />
      <h1>{title}</h1>
      <DoneNotice />
      <TooLate open={inState('open', 'waiting')} />
      <p className={styles['lead']}>{t('lead')}</p>
      <p className={`hint ${styles['lead']}`}>{t('howTo')}</p>
      {answer.items.length === 0 && <p>{t('none')}</p>}
      <Group name="toAnswer" items={inState('open')}>
        {(item) => <Offered item={item} mayAnswer={answer.may.answer} />}
      </Group>
      <Group name="waiting" items={inState('waiting')}>
        {(item) => <Waiting item={item} mayAnswer={answer.may.answer} />}
      </Group>
      <Group name="introduced" items={inState('introduced')}>
        {(item) => <Introduced item={item} />}
      </Group>
      <Group name="over" items={inState('refused', 'lapsed')}>
        {(item) => <Over item={item} />}
      </Group>
      <p>
        <a href={paths.team(language, code, 'radar')}>{t('toRadar')}</a>
      </p>
    </div>
  );
}

function Group({
  name,
  items,
  children,
}: {
  name: 'toAnswer' | 'waiting' | 'introduced' | 'over';
  items: readonly Introduction[];
  children: (item: Introduction) => ReactNode;
}) {
  const t = useTranslations('introductions');
  if (items.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby={name}>
      <h2 id={name}>{t(name)}</h2>
      <ul className={styles['rows']}>
        {items.map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Says why an answer was not taken, where its form is no longer there to say so. */
function TooLate({ open }: { open: readonly Introduction[] }) {
  const t = useTranslations('form.refusals');
  const refused = useActionData() as FormRefused | undefined;
  if (!refused || open.some(({ id }) => refused.intent?.endsWith(id))) return null;
  return (
    <p className="notice notice-mark" role="alert">
      {t(isRefusal(refused.reason) ? refused.reason : 'refused')}
    </p>
  );
}
