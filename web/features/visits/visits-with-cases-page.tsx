import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { getTeam } from '../../../server/contracts/teams.ts';
import { listVisitsWithCases } from '../../../server/contracts/visits.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { formatDate, formatMoment } from '../../ui/dates.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import styles from './visits.module.css';

interface VisitsData extends AnswerOf<typeof listVisitsWithCases> {
  code: string;
  team: Label;
}

export const visitsWithCasesLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<VisitsData> => {
    const about = { params: { team: params['team'] ?? '' } };
    const answer = await call(listVisitsWithCases, about);
    const { code, name } = await call(getTeam, about);
    return { ...answer, code, team: name };
  });

/** Visits to which companies attached a case that this team reads. */
export function VisitsWithCasesPage() {
  const { items, code, team } = useLoaderData<VisitsData>();
  const t = useTranslations('visits');
  const language = useLanguage();
  const title = t('teamTitle', { team: team[language] });
  return (
    <div className={styles['page']}>
      <Head title={title} noIndex />
      <h1>{title}</h1>
      <p>{t('teamLead')}</p>
      {items.length === 0 ? (
        <p>{t('teamNone')}</p>
      ) : (
        <ul className={styles['rows']}>
          {items.map(({ visit, cases, latestAt }) => (
            <li key={visit.id}>
              <p>
                <a href={paths.visitCases(language, code, visit.id)}>
                  <strong>
                    <LocalText text={visit.title} />
                  </strong>
                </a>
                <br />
                <span className="hint">
                  {visit.startsOn && `${formatDate(visit.startsOn, language)} · `}
                  {t('latest', { date: formatMoment(latestAt, language) })}
                </span>
              </p>
              <p>{t('count', { count: cases })}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
