import { useTranslations } from 'use-intl';
import type { SearchState } from '../../../server/contracts/upkeep.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './messages.module.css';

const whys = ['down', 'slow', 'wrong', 'behind', 'open'] as const;

/** How searching in Meilisearch goes: who answers, why not Meilisearch, and what it does not take. */
export function SearchStates({ states }: { states: readonly SearchState[] }) {
  const t = useTranslations('upkeep.search');
  return (
    <section className="section stack" aria-labelledby="searching">
      <h2 id="searching">{t('title')}</h2>
      <p className={styles['lead']}>{t('lead')}</p>
      {states.map((state) => (
        <dl key={state.index} className={styles['figures']}>
          <Figure term={t('index')}>{t(state.index)}</Figure>
          <Figure term={t('now')}>{nowOf(state, t)}</Figure>
          <Figure term={t('usual')}>{state.answers.usual}</Figure>
          <Figure term={t('standIn')}>{state.answers.standIn}</Figure>
          <Figure term={t('why')}>
            {whys
              .filter((why) => state.why[why] > 0)
              .map((why) => t(`whys.${why}`, { count: state.why[why] }))
              .join(', ') || t('whys.none')}
          </Figure>
        </dl>
      ))}
      <SetAside states={states} />
    </section>
  );
}

function Figure({ term, children }: { term: string; children: string | number }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function nowOf({ breaker, state, lagSeconds }: SearchState, t: ReturnType<typeof useTranslations<'upkeep.search'>>) {
  if (state !== 'ready') return t(`states.${state}`);
  if (breaker !== 'closed') return t('states.resting');
  return lagSeconds > 0 ? t('states.behind', { seconds: lagSeconds }) : t('states.ready');
}

function SetAside({ states }: { states: readonly SearchState[] }) {
  const t = useTranslations('upkeep.search');
  const upkeep = useTranslations('upkeep');
  const language = useLanguage();
  const setAside = states.flatMap((state) => state.setAside.map((one) => ({ ...one, index: state.index })));
  if (setAside.length === 0) return null;
  return (
    <>
      <h3>{t('setAside', { count: setAside.length })}</h3>
      <p className="hint">{t('setAsideHint')}</p>
      <ul className={styles['rows']}>
        {setAside.map(({ subject, event, index, attempts, nextAttemptAt, lastError }) => (
          <li key={subject}>
            <div className={styles['what']}>
              <p>
                {event ? (
                  <a href={paths.event(language, event)}>{event.title[language] ?? event.title.nl}</a>
                ) : (
                  upkeep('gone', { subject })
                )}{' '}
                ({t(index)})
              </p>
              <p className="hint">{t('next', { attempts, next: formatMoment(nextAttemptAt, language) })}</p>
              <p>
                <span className="label">{upkeep('error')}</span>
                <br />
                <code className={styles['error']}>{lastError}</code>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
