import { Bell, CalendarPlus, Map } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './place.module.css';

/** Title of a place, with what one can do with its events: subscribe, be told, see them on the map. */
export function PlaceHead({
  title,
  children,
  selection,
  alert,
  map,
}: {
  title: ReactNode;
  children?: ReactNode;
  selection: SearchQuery;
  /** What the alert is called, where that says more. */
  alert?: string;
  /** What to see on the map; left out where a map says nothing. */
  map?: SearchQuery;
}) {
  const t = useTranslations('places');
  const language = useLanguage();
  const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;
  return (
    <header className={styles['head']}>
      <div className={styles['title']}>
        <h1>{title}</h1>
        {children}
      </div>
      <p className={styles['deeds']}>
        <Link to={paths.subscribe(language, selection)} className="button">
          <CalendarPlus {...icon} />
          {t('subscribe')}
        </Link>
        <Link to={alertPaths.ask(language, selection)} className="button button-quiet">
          <Bell {...icon} />
          {alert ?? t('alert')}
        </Link>
        {map && (
          <Link to={paths.map(language, map)} className={styles['map']}>
            <Map {...icon} />
            {t('map')}
          </Link>
        )}
      </p>
    </header>
  );
}
