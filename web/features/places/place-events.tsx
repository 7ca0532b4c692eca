import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { alertPaths } from '../../app/alert-paths.ts';
import { paths } from '../../app/paths.ts';
import { monthRange } from '../../ui/dates.ts';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { YearRuler } from '../../ui/year-ruler/year-ruler.tsx';
import type { Place, PlaceEvents } from './place-data.ts';
import styles from './place.module.css';

/** The year to come of a place, each month a link to its events. */
export function PlaceRuler({ events, name, today }: { events: PlaceEvents; name: string; today: string }) {
  const t = useTranslations('places');
  const language = useLanguage();
  return (
    <div className={styles['ruler']}>
      <YearRuler
        first={today.slice(0, 7)}
        months={events.months}
        weeks={events.weeks}
        hrefOf={(month) => paths.events(language, { ...events.selection, ...monthRange(month) })}
        label={t('year', { name })}
      />
    </div>
  );
}

/** What runs and comes, with the way to all of it; of what has none, what there was last. */
export function PlaceUpcoming({
  place: { events, activity },
  name,
  title,
  today,
  nearby,
}: {
  place: Place;
  name: string;
  title?: string;
  today: string;
  /** Where to look when there is nothing here. */
  nearby?: ReactNode;
}) {
  const t = useTranslations('places');
  const site = useTranslations('site');
  const language = useLanguage();
  const { selection, items, total } = events;
  const [last] = activity.latest;
  const demo = items.some((event) => event.demo) || (total === 0 && last?.demo === true);
  return (
    <section className="section" aria-labelledby="upcoming">
      <h2 id="upcoming">{title ?? t('upcoming')}</h2>
      {demo && <p className={`notice ${styles['notice']}`}>{site('demoBanner')}</p>}
      {total === 0 && (
        <div className={styles['none']}>
          <p>
            {t('none', { name })} {t('noneHint')}
          </p>
          <p className={styles['onwards']}>
            <Link to={alertPaths.ask(language, selection)} className="button button-quiet button-small">
              {t('alert')}
            </Link>
            {nearby}
          </p>
        </div>
      )}
      {items.map((event) => (
        <EventRow key={event.id} event={event} today={today} />
      ))}
      {total === 0 && last && (
        <>
          <h3 className={styles['last']}>{t('lastAction')}</h3>
          <EventRow event={last} today={today} />
        </>
      )}
      {total === 0 && !last && <p>{t('neverAny')}</p>}
      <p className={styles['onwards']}>
        {total > 0 && (
          <Link to={paths.events(language, selection)} className="button button-quiet">
            {t('all', { count: total })}
          </Link>
        )}
        {activity.all > Math.max(total, 1) && (
          <Link to={paths.events(language, { ...selection, past: true })}>
            {t('withPast', { count: activity.all })}
          </Link>
        )}
      </p>
    </section>
  );
}
