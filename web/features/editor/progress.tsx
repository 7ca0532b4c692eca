import { useTranslations } from 'use-intl';
import type { Draft } from '../../../server/contracts/drafts.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useFieldLabel } from './field-labels.ts';
import styles from './tasks.module.css';

const shown = 6;

/** How complete an event is, and what would help most. */
export function Progress({
  draft,
  team,
  score = draft.score,
}: {
  draft: Draft;
  team: string;
  score?: number | undefined;
}) {
  const t = useTranslations('editor.progress');
  const language = useLanguage();
  const labelOf = useFieldLabel();
  const missing = [...new Map(draft.missing.map((one) => [labelOf(one.field), one])).values()];
  return (
    <section className="section stack" aria-labelledby="progress">
      <h2 id="progress">{t('title')}</h2>
      <p className={styles['score']}>
        <meter min={0} max={100} low={50} high={80} optimum={100} value={score} aria-label={t('title')} />
        <strong>{t('score', { score })}</strong>
      </p>
      {missing.length > 0 && (
        <>
          <p className="hint">{t('missing')}</p>
          <ul className={styles['missing']}>
            {missing.slice(0, shown).map((one) => (
              <li key={one.field}>
                <a href={`${paths.editEvent(language, team, draft.id, one.section)}?focus=${one.field}`}>
                  {labelOf(one.field)}
                </a>{' '}
                <span className="hint">{one.required ? t('required') : t('points', { points: one.points })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
