import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { auditTrailOfAll, teamAuditTrail } from '../../../server/contracts/history.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { loadLists } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type Words, wordsIn } from './change-values.ts';
import { DeedRow } from './deed-row.tsx';
import { ListPages, pageOf } from './list-pages.tsx';
import styles from './team.module.css';

interface HistoryData {
  code: string;
  team: Label;
  answer: AnswerOf<typeof teamAuditTrail>;
  words: Words;
}

export const historyLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, url }): Promise<HistoryData> => {
    const about = { params: { team: params['team'] ?? '' } };
    const search = pageOf(url);
    // Head office looks after all teams.
    const answer = isHeadOffice(about.params.team)
      ? await call(auditTrailOfAll, { search })
      : await call(teamAuditTrail, { ...about, search });
    const [{ code, name }, lists] = await Promise.all([call(getTeam, about), loadLists(call)]);
    return { code, team: name, answer, words: wordsIn(answer.items, lists, language) };
  });

function isHeadOffice(code: string): boolean {
  return code === 'head_office';
}

/** What was done in a team and for it, the newest first; at head office what was done anywhere. */
export function HistoryPage() {
  const { code, team, answer, words } = useLoaderData<HistoryData>();
  const t = useTranslations('history');
  const language = useLanguage();
  const everywhere = isHeadOffice(code);
  const title = everywhere ? t('titleAll') : t('title', { team: team[language] });
  return (
    <div className="stack">
      <Head title={title} noIndex />
      <h1>{title}</h1>
      <p className={styles['narrow']}>{answer.total === 0 ? t('none') : t('lead')}</p>
      <ol className={styles['rows']}>
        {answer.items.map((deed) => (
          <DeedRow key={deed.id} deed={deed} words={words} withTeam={everywhere} />
        ))}
      </ol>
      <ListPages {...answer} path={paths.team(language, code, 'history')} />
    </div>
  );
}
