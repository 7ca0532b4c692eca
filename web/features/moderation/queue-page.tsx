import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { getModerationQueue } from '../../../server/contracts/moderation.ts';
import type { Text } from '../../../server/contracts/shapes.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { type ReviewQueue, paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { MessagesLink } from '../upkeep/messages-link.tsx';
import styles from './moderation.module.css';

type Queue = AnswerOf<typeof getModerationQueue>;

/** What a row of the queue shows of what waits. */
interface Row {
  id: string;
  title: Text;
  submittedAt: string;
  submittedBy?: { name: string; email: string } | undefined;
  reviews: readonly unknown[];
}

export const queueLoader = (language: Language) =>
  pageLoader(language, ({ call }): Promise<Queue> => call(getModerationQueue));

/** Everything that waits for a planner; each is decided on a page of its own. */
export function QueuePage() {
  const { organisations, claims, events } = useLoaderData<Queue>();
  const t = useTranslations('moderation');
  const isEmpty = organisations.length + claims.length + events.length === 0;
  return (
    <div className={styles['page']}>
      <Head title={t('title')} noIndex />
      <header className="stack">
        <h1>{t('title')}</h1>
        <DoneNotice />
        <p>{isEmpty ? t('empty') : t('lead')}</p>
        <MessagesLink />
      </header>
      <Rows queue="organisations" rows={organisations.map(({ name, ...one }) => ({ ...one, title: name }))} />
      <Rows queue="claims" rows={claims.map(({ organisation, ...one }) => ({ ...one, title: organisation.name }))} />
      <Rows queue="events" rows={events} />
    </div>
  );
}

function Rows({ queue, rows }: { queue: ReviewQueue; rows: readonly Row[] }) {
  const t = useTranslations('moderation');
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby={queue}>
      <h2 id={queue}>{t(queue, { count: rows.length })}</h2>
      <ul className={styles['rows']}>
        {rows.map(({ id, title, submittedBy, submittedAt, reviews }) => {
          const date = formatMoment(submittedAt, language);
          const who = submittedBy && (submittedBy.name || submittedBy.email);
          return (
            <li key={id}>
              <p>
                <a href={paths.review(language, queue, id)}>
                  <LocalText text={title} />
                </a>{' '}
                {reviews.length > 0 && <span className="tag">{t('again')}</span>}
              </p>
              <p className="hint">{who ? t('sentBy', { who, date }) : t('sentOn', { date })}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
