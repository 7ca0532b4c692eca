import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SearchQuery } from '../../../../server/contracts/search-query.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { useSearchList } from '../search-list.ts';
import type { Zoom } from '../view-address.ts';
import type { MapRegion } from './map-regions.ts';
import styles from './map.module.css';

/** The map in words: every country with events under its region, each a way to the list of them. */
export function CountryList({
  regions,
  query,
  zoom,
  onPoint,
}: {
  regions: readonly MapRegion[];
  query: SearchQuery;
  zoom: Zoom | undefined;
  /** Which country somebody points at. */
  onPoint: (code: string | undefined) => void;
}) {
  const t = useTranslations('map');
  const search = useTranslations('search');
  const language = useLanguage();
  const { path } = useSearchList();
  // What the map shows larger comes first.
  const inSight = regions.filter(({ continent }) => continent.id === zoom);
  const others = regions.filter(({ continent }) => continent.id !== zoom);
  return (
    <div className={styles['regions']}>
      {[...inSight, ...others].map(({ id, name, countries }) => (
        <section key={id} aria-labelledby={`region-${id}`} className={styles['region']}>
          <h3 id={`region-${id}`}>{name[language]}</h3>
          <ul>
            {countries.map(({ value, label, count }) => {
              const isChosen = query.country?.includes(value);
              const row = (
                <>
                  <span className="code">{value}</span>
                  <span className={styles['name']}>
                    {label[language]}
                    {isChosen && <span className={styles['chosen']}> ({t('chosen')})</span>}
                  </span>{' '}
                  <span className={styles['count']}>
                    <span aria-hidden="true">{count}</span>
                    <span className="visually-hidden">{search('valueCount', { count })}</span>
                  </span>
                </>
              );
              return (
                <li key={value} onMouseEnter={() => onPoint(value)} onMouseLeave={() => onPoint(undefined)}>
                  {count === 0 ? (
                    <span className={styles['row']}>{row}</span>
                  ) : (
                    <Link
                      to={path(language, { ...query, country: [value] }, { name: 'list', zoom: undefined })}
                      className={styles['row']}
                      onFocus={() => onPoint(value)}
                      onBlur={() => onPoint(undefined)}
                    >
                      {row}
                    </Link>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
