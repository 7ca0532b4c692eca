import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { getEnteredEvent } from '../../../server/contracts/entered-events.ts';
import { eventAuditTrail } from '../../../server/contracts/history.ts';
import type { Text } from '../../../server/contracts/shapes.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { loadLists } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type Words, wordsIn } from '../team/change-values.ts';
import { DeedRow } from '../team/deed-row.tsx';
import { ListPages, pageOf } from '../team/list-pages.tsx';
import styles from '../team/team.module.css';
import { EventTabs } from './event-tabs.tsx';

interface EventHistoryData {
  code: string;
  event: { id: string; title: Text };
  answer: AnswerOf<typeof eventAuditTrail>;
  words: Words;
}

export const eventHistoryLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, url }): Promise<EventHistoryData> => {
    const about = { params: { team: params['team'] ?? '', event: params['event'] ?? '' } };
    const [{ event }, answer, lists] = await Promise.all([
      call(getEnteredEvent, about),
      call(eventAuditTrail, { ...about, search: pageOf(url) }),
      loadLists(call),
    ]);
    const { id, entry } = event;
    return {
      code: about.params.team,
      event: { id, title: entry.title },
      answer,
      words: wordsIn(answer.items, lists, language),
    };
  });

/** Everything that was done with an event: by whom, when, and what each field was and is since. */
export function EventHistoryPage() {
  const { code, event, answer, words } = useLoaderData<EventHistoryData>();
  const t = useTranslations('history');
  const language = useLanguage();
  const title = t('title', { team: event.title[language] ?? event.title.nl });
  return (
    <div className="stack">
      <Head title={title} noIndex />
      <EventTabs code={code} id={event.id} />
      <h1>{title}</h1>
      <p className={styles['narrow']}>{answer.total === 0 ? t('none') : t('lead')}</p>
      <ol className={styles['rows']}>
        {answer.items.map((deed) => (
          <DeedRow key={deed.id} deed={deed} words={words} withTeam={false} open={deed.action !== 'event_entered'} />
        ))}
      </ol>
      <ListPages {...answer} path={paths.eventHistory(language, code, event.id)} />
    </div>
  );
}
