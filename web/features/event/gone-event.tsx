import { useTranslations } from 'use-intl';
import { Head } from '../../app/head.tsx';
import { paths } from '../../app/paths.ts';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import type { GoneEventData } from './event-loader.ts';
import styles from './event.module.css';

/** In the place of an event that its organiser took down: that it is gone, what is like it, and where to look further. */
export function GoneEvent({ similar, today }: Pick<GoneEventData, 'similar' | 'today'>) {
  const t = useTranslations('event');
  const error = useTranslations('error');
  const language = useLanguage();
  return (
    <>
      <div className={styles['gone']}>
        <Head title={t('goneTitle')} noIndex />
        <h1>{t('goneTitle')}</h1>
        <p>{similar.length > 0 ? t('goneText') : t('goneAlone')}</p>
        <SearchForm />
        <p>
          <a href={paths.events(language)}>{error('toEvents')}</a>
        </p>
      </div>
      {similar.length > 0 && (
        <section className={`section ${styles['related']}`} aria-labelledby="similar">
          <h2 id="similar">{t('similar')}</h2>
          {similar.map((one) => (
            <EventRow key={one.id} event={one} today={today} />
          ))}
        </section>
      )}
    </>
  );
}
