import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoContext, geoEqualEarth, geoGraticule, geoPath } from 'd3-geo';
import type { GeoGeometryObjects } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import type { Polygon as Area, MultiPolygon as Areas, Topology } from 'topojson-specification';

/**
 * Countries on the sheet of the map, from the public-domain Natural Earth data in `world-atlas`: shapes of the coarse set,
 * and for what that leaves out the middle of the finer one. Equal Earth, turned by 11° so that no land is cut at the Bering
 * Strait.
 */

/** In whole steps, four to a pixel of a wide screen: fine enough to be looked at one continent at a time. */
export const sheet = { width: 4000, height: 1896 };

type Shape = (Area | Areas) & { id?: string; properties: { name: string } };
type World = Topology & { objects: { countries: { geometries: Shape[] } } };

/** Natural Earth has no codes for these. Of two of them ISO 3166-1 knows only the country they lie in. */
const codesByName: Readonly<Record<string, string>> = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' };

/** Latitude and longitude of what neither set has: overseas parts of countries, and islands that nobody lives on. */
const unlisted: Readonly<Record<string, readonly [number, number]>> = {
  BQ: [-68.27, 12.18],
  BV: [3.35, -54.42],
  CC: [96.83, -12.17],
  CX: [105.63, -10.49],
  GF: [-53.13, 3.93],
  GI: [-5.35, 36.14],
  GP: [-61.55, 16.25],
  MQ: [-61.02, 14.64],
  RE: [55.54, -21.12],
  SJ: [16.0, 78.6],
  TK: [-171.85, -9.17],
  TV: [179.2, -8.52],
  UM: [166.62, 19.28],
  YT: [45.16, -12.83],
};

const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitExtent(
    [
      [4, 4],
      [sheet.width - 4, sheet.height - 4],
    ],
    { type: 'Sphere' },
  );

export interface PlacedCountry {
  /** Where its number stands. */
  at: readonly [number, number];
  /** Its outline, for what is big enough to have one. */
  path?: string;
}

export function placeCountries(): Map<string, PlacedCountry> {
  const coarse = shapesByCode(readWorld(find.resolve('world-atlas/countries-110m.json')));
  const fine = shapesByCode(readWorld(find.resolve('world-atlas/countries-50m.json')));
  const placed = new Map<string, PlacedCountry>();
  for (const [code, area] of coarse) placed.set(code, { at: middleOf(area), path: outlineOf(area) });
  for (const [code, area] of fine) if (!placed.has(code)) placed.set(code, { at: middleOf(area) });
  for (const [code, place] of Object.entries(unlisted))
    if (!placed.has(code)) placed.set(code, { at: rounded(projection([...place]) ?? [0, 0]) });
  return placed;
}

export const frame = outlineOf({ type: 'Sphere' });
export const graticule = outlineOf(geoGraticule().step([30, 30])());

/** Corners of what is seen of the world by itself, in degrees: west, south, east, north. */
const corners: Readonly<Record<string, readonly [number, number, number, number]>> = {
  europe: [-24, 35, 45, 70],
  africa: [-20, -36, 54, 38],
  asia: [27, -11, 148, 55],
  'north-america': [-130, 7, -58, 60],
  'south-america': [-82, -55, -34, 13],
  oceania: [100, -48, 179, 12],
};

/** Parts of the sheet, as `viewBox` has them, all of the proportions of the whole. */
export const parts: Readonly<Record<string, readonly [number, number, number, number]>> = {
  world: [0, 0, sheet.width, sheet.height],
  ...Object.fromEntries(Object.entries(corners).map(([name, degrees]) => [name, partWith(degrees)])),
};

function partWith([west, south, east, north]: readonly [number, number, number, number]) {
  const middle = (west + east) / 2;
  const points = [west, middle, east].flatMap((x) =>
    [south, north].map((y): readonly [number, number] => projection([x, y]) ?? [0, 0]),
  );
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const width = Math.max(right - left, ((bottom - top) * sheet.width) / sheet.height);
  const height = (width * sheet.height) / sheet.width;
  const x = Math.min(Math.max(0, (left + right - width) / 2), sheet.width - width);
  const y = Math.min(Math.max(0, (top + bottom - height) / 2), sheet.height - height);
  return [Math.round(x), Math.round(y), Math.round(width), Math.round(height)] as const;
}

const find = createRequire(import.meta.url);

function readWorld(file: string): World {
  return JSON.parse(readFileSync(file, 'utf8')) as World;
}

/** All parts of a country as one area, by its ISO code. */
function shapesByCode(world: World): Map<string, MultiPolygon> {
  const parts = Map.groupBy(world.objects.countries.geometries, codeOf);
  return new Map(
    [...parts].flatMap(([code, shapes]) => (code === undefined ? [] : [[code, merge(world, shapes)] as const])),
  );
}

/** From the number of ISO 3166-1 to its two letters, as Unicode pairs them. */
function codeOf({ id, properties }: Shape): string | undefined {
  const named = codesByName[properties.name];
  if (named !== undefined || id === undefined) return named;
  return new Intl.Locale(Intl.getCanonicalLocales(`und-${id.padStart(3, '0')}`)[0] ?? 'und').region;
}

/** The middle of the largest part: the number of France stands in France. */
function middleOf({ coordinates }: MultiPolygon): readonly [number, number] {
  const parts = coordinates.map((part): Polygon => ({ type: 'Polygon', coordinates: part }));
  const path = geoPath(projection);
  const [largest] = parts.toSorted((a, b) => path.area(b) - path.area(a));
  return rounded(path.centroid(largest ?? { type: 'Polygon', coordinates: [] }));
}

function rounded([x, y]: readonly [number, number]): readonly [number, number] {
  return [Math.round(x), Math.round(y)];
}

/** An outline in whole steps from point to point: short to send. */
function outlineOf(area: GeoGeometryObjects): string {
  const written: string[] = [];
  let at: readonly [number, number] = [0, 0];
  let start = at;
  const goTo = (x: number, y: number, command: string) => {
    const to = [Math.round(x), Math.round(y)] as const;
    const [dx, dy] = [to[0] - at[0], to[1] - at[1]];
    at = to;
    if (command === '' && dx === 0 && dy === 0) return;
    const space = command === '' && dx >= 0 ? ' ' : '';
    written.push(`${command}${space}${dx}${dy < 0 ? '' : ' '}${dy}`);
  };
  const pen: GeoContext = {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x, y) => {
      goTo(x, y, 'm');
      start = at;
    },
    // What follows a start without a letter of its own is a line.
    lineTo: (x, y) => goTo(x, y, ''),
    closePath: () => {
      written.push('z');
      at = start;
    },
  };
  geoPath(projection, pen)(area);
  return written.join('');
}
