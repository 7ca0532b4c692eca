import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { listDossiers } from '../../../server/contracts/support-organiser.ts';
import type { SupportSummary } from '../../../server/contracts/support.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { formatMomentDay } from '../../ui/dates.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { titleOf } from './request-page.tsx';
import { RequestRow } from './request-row.tsx';
import { routeOf } from './route-of.ts';
import partsStyles from './parts.module.css';
import styles from './support.module.css';

interface SupportData extends AnswerOf<typeof listDossiers> {
  code: string;
}

export const supportLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<SupportData> => {
    const team = params['team'] ?? '';
    const answer: AnswerOf<typeof listDossiers> = await call(listDossiers, { params: { team } });
    return { ...answer, code: team };
  });

const groups = ['yours', 'onTheirWay', 'over'] as const;
type Group = (typeof groups)[number];

/** Requests of an organisation: those that wait for it first, then what is on its way, then what is over. */
export function SupportPage() {
  const { code, name, items, drafts, may } = useLoaderData<SupportData>();
  const t = useTranslations('support');
  const language = useLanguage();
  const title = t('listTitle', { team: name[language] });
  const byGroup = Map.groupBy(items, groupOf);
  return (
    <div className="stack">
      <Head title={title} noIndex />
      <h1>{title}</h1>
      <DoneNotice />
      <p className={partsStyles['narrow']}>{t('listLead')}</p>
      {may.ask && (
        <p>
          {t('begin')} <a href={paths.team(language, code, 'teamEvents')}>{t('toEvents')}</a>
        </p>
      )}
      {items.length === 0 && drafts.length === 0 && <p className="notice">{t('none')}</p>}
      {groups.map((group) => {
        const requests = byGroup.get(group) ?? [];
        if (requests.length === 0 && (group !== 'yours' || items.length === 0)) return null;
        return (
          <section key={group} className="section stack" aria-labelledby={group}>
            <h2 id={group}>{t(`groups.${group}`, { count: requests.length })}</h2>
            {requests.length === 0 && <p>{t('nothingForYou')}</p>}
            <ul className={styles['requests']}>
              {requests.map((request) => (
                <RequestRow key={request.id} code={code} request={request} />
              ))}
            </ul>
          </section>
        );
      })}
      {drafts.length > 0 && (
        <section className="section stack" aria-labelledby="drafts">
          <h2 id="drafts">{t('drafts')}</h2>
          <ul className={styles['rows']}>
            {drafts.map(({ event, since }) => (
              <li key={event.id}>
                <a href={supportPaths.ask(language, code, event.id)}>{titleOf({ event }, language)}</a>
                <span className="hint">{t('draftSince', { date: formatMomentDay(since, language) })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Whose turn it is; what ended, or came to the last stop and was closed, is over. */
function groupOf(request: SupportSummary): Group {
  if (['proposed', 'info_needed', 'delivered'].includes(request.state)) return 'yours';
  const isOver = request.state === 'closed' || routeOf(request).some(({ place }) => place === 'never');
  return isOver || request.state === 'cancelled' ? 'over' : 'onTheirWay';
}
