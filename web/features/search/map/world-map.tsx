import { Link } from 'react-router';
import { worldMap } from 'virtual:world-map';
import type { FacetValue } from '../../../../server/contracts/events.ts';
import type { SearchQuery } from '../../../../server/contracts/search-query.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { useSearchList } from '../search-list.ts';
import type { Zoom } from '../view-address.ts';
import styles from './map.module.css';
import { type Sounding, soundings } from './soundings.ts';

/** A thousand pixels wide where the page is: sizes of lines and figures are told in these. */
const pixels = 1000;
const height = 13;

/**
 * The world, or a part of it, with the numbers of a selection printed on its countries. It adds nothing to the list beside
 * it, so it is hidden from those who hear the page, and out of the way of those who go through it by keyboard.
 */
export function WorldMap({
  countries,
  query,
  zoom,
  pointed,
}: {
  countries: readonly FacetValue[];
  query: SearchQuery;
  zoom: Zoom | undefined;
  pointed: string | undefined;
}) {
  const { file, places, dots, parts } = worldMap;
  const part = parts[zoom ?? 'world']!;
  const pixel = part[2] / pixels;
  const chosen = query.country ?? [];
  const numbers = soundings(countries, places, height * pixel, chosen);
  const outlined = [...new Set([...chosen, ...(pointed ? [pointed] : [])])];
  return (
    <svg viewBox={part.join(' ')} className={`chart-edge ${styles['map']}`} aria-hidden="true" focusable="false">
      <use href={`${file}#frame`} className={styles['sea']} />
      <use href={`${file}#graticule`} className={styles['graticule']} strokeWidth={0.5 * pixel} />
      <use href={`${file}#land`} className={styles['land']} strokeWidth={0.6 * pixel} />
      <g className={styles['land']} strokeWidth={0.6 * pixel}>
        {dots.map((code) => (
          <Shape key={code} code={code} pixel={pixel} />
        ))}
      </g>
      <g className={styles['outlined']} strokeWidth={2 * pixel}>
        {outlined.map((code) => (
          <Shape key={code} code={code} pixel={pixel} />
        ))}
      </g>
      <g fontSize={height * pixel} strokeWidth={2.5 * pixel}>
        {numbers.map((number) => (
          <Number key={number.value} number={number} query={query} pixel={pixel} />
        ))}
      </g>
    </svg>
  );
}

function Shape({ code, pixel }: { code: string; pixel: number }) {
  const { file, places, dots } = worldMap;
  const [x, y] = places[code] ?? [];
  return dots.includes(code) ? <circle cx={x} cy={y} r={3 * pixel} /> : <use href={`${file}#${code}`} />;
}

/** The whole country is the way to its events, for whoever has a pointer. */
function Number({ number, query, pixel }: { number: Sounding; query: SearchQuery; pixel: number }) {
  const language = useLanguage();
  const { path } = useSearchList();
  const { value, x, y, count, printed, label } = number;
  return (
    <Link
      to={path(language, { ...query, country: [value] }, { name: 'list', zoom: undefined })}
      tabIndex={-1}
      className={styles['country']}
    >
      <title>{`${label[language]}: ${count}`}</title>
      <g className={styles['reach']} strokeWidth={0}>
        <Shape code={value} pixel={pixel} />
      </g>
      {printed ? (
        <text x={x} y={y} dy="0.35em" className={styles['number']}>
          {count}
        </text>
      ) : (
        <circle cx={x} cy={y} r={1.75 * pixel} className={styles['point']} />
      )}
    </Link>
  );
}
