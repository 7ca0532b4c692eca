import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../../ui/language.tsx';
import { useSearchList } from '../search-list.ts';
import { type Zoom, zooms } from '../view-address.ts';
import type { ViewPartProps } from '../view-parts.ts';
import { CountryList } from './country-list.tsx';
import styles from './map.module.css';
import { WorldMap } from './world-map.tsx';

/** Where it happens: countries by region with their numbers, and the same numbers on a map. */
export function MapView({ data }: ViewPartProps) {
  const { query, view, regions = [], answer } = data;
  const t = useTranslations('map');
  const [pointed, setPointed] = useState<string>();
  const countries = regions.flatMap((region) => region.countries);
  if (countries.length === 0) return <p className={styles['none']}>{t('none')}</p>;
  return (
    <div className={styles['view']}>
      <Zooms zoom={view.zoom} names={answer.facets.region} data={data} />
      <CountryList regions={regions} query={query} zoom={view.zoom} onPoint={setPointed} />
      <figure className={styles['figure']}>
        <WorldMap countries={countries} query={query} zoom={view.zoom} pointed={pointed} />
        <figcaption className={styles['caption']}>
          {t('note')} {t('borders')}
        </figcaption>
      </figure>
    </div>
  );
}

function Zooms({
  zoom,
  names,
  data,
}: {
  zoom: Zoom | undefined;
  names: ViewPartProps['data']['answer']['facets']['region'];
  data: ViewPartProps['data'];
}) {
  const t = useTranslations('map');
  const language = useLanguage();
  const { path } = useSearchList();
  const shown = [undefined, ...zooms.filter((one) => names.some(({ value }) => value === one))];
  return (
    <nav aria-label={t('zoom')} className={styles['zooms']}>
      <ul>
        {shown.map((one) => (
          <li key={one ?? 'world'}>
            <Link
              to={path(language, data.query, { zoom: one })}
              aria-current={zoom === one ? 'true' : undefined}
              preventScrollReset
            >
              {names.find(({ value }) => value === one)?.label[language] ?? t('world')}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
