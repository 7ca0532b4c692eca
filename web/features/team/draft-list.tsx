import { useTranslations } from 'use-intl';
import type { DraftItem } from '../../../server/contracts/drafts.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './team.module.css';

/** What the organisation is writing and nobody else sees yet. */
export function DraftList({ code, drafts }: { code: string; drafts: readonly DraftItem[] }) {
  const t = useTranslations('teamEvents');
  const language = useLanguage();
  if (drafts.length === 0) return null;
  return (
    <section className="section" aria-labelledby="drafts">
      <h2 id="drafts">{t('drafts')}</h2>
      <ul className={styles['rows']}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <p className={styles['who']}>
              <a href={paths.editEvent(language, code, draft.id)}>
                <strong>{draft.title || t('untitled')}</strong>
              </a>{' '}
              <span className="tag tag-land">{draft.isNew ? t('draftNew') : t('draftChanges')}</span>
              <br />
              <span className="hint">
                {t('draftScore', { score: draft.score })},{' '}
                {t('draftChanged', {
                  date: formatMoment(draft.changedAt, language),
                  by: draft.changedBy || 'none',
                })}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
