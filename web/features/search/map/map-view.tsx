import { useState } from 'react';
import { Link } from 'react-router';
import { worldMap } from 'virtual:world-map';
import { useTranslations } from 'use-intl';
import type { FacetValue } from '../../../../server/contracts/events.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { useSearchList } from '../search-list.ts';
import { zooms } from '../view-address.ts';
import type { ViewPartProps } from '../view-parts.ts';
import { CountryList } from './country-list.tsx';
import styles from './map.module.css';
import { type Sounding, soundings } from './soundings.ts';
import { WorldMap } from './world-map.tsx';

/** Where it happens: countries by region with their numbers, and the same numbers on a map. */
export function MapView({ data }: ViewPartProps) {
  const { query, view, regions = [] } = data;
  const t = useTranslations('map');
  const [pointed, setPointed] = useState<string>();
  const countries = regions.flatMap((region) => region.countries);
  if (countries.length === 0) return <p className={styles['none']}>{t('none')}</p>;
  return (
    <div className={styles['view']}>
      <Zooms data={data} />
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

/** The whole world with the numbers of countries on it, for a page that draws no more than that. */
export interface WorldChart {
  file: string;
  /** How high a figure is, in steps of the sheet. */
  height: number;
  sheet: readonly [number, number, number, number];
  numbers: Pick<Sounding, 'value' | 'label' | 'count' | 'x' | 'y' | 'printed'>[];
}

export function worldChart(countries: readonly FacetValue[]): WorldChart {
  const { file, places, parts } = worldMap;
  const sheet = parts['world']!;
  const height = (13 * sheet[2]) / 1000;
  return { file, height, sheet, numbers: soundings(countries, places, height) };
}

/** The world and those parts of it where something happens. */
function Zooms({ data: { query, view, regions = [] } }: ViewPartProps) {
  const t = useTranslations('map');
  const language = useLanguage();
  const { path } = useSearchList();
  const continents = new Map(regions.map(({ continent }) => [continent.id, continent.name[language]]));
  const shown = zooms.filter((zoom) => continents.has(zoom));
  return (
    <nav aria-label={t('zoom')} className={styles['zooms']}>
      <ul>
        {[undefined, ...shown].map((zoom) => (
          <li key={zoom ?? 'world'}>
            <Link
              to={path(language, query, { zoom })}
              aria-current={zoom === view.zoom ? 'true' : undefined}
              preventScrollReset
            >
              {zoom === undefined ? t('world') : continents.get(zoom)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
