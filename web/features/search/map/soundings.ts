import type { FacetValue } from '../../../../server/contracts/events.ts';

/** Numbers on the map, as soundings on a chart: printed where they do not touch another one. Pure. */

export interface Sounding extends FacetValue {
  x: number;
  y: number;
  /** Without room for its number a country has a point. */
  printed: boolean;
}

/** Of a number, in parts of its height: how wide a figure is, and how far apart numbers stand at least. */
const figure = 0.56;
const apart = 0.12;

/**
 * @param height of a number, in steps of the sheet
 * @param chosen countries whose number is printed before any other
 */
export function soundings(
  countries: readonly FacetValue[],
  places: Readonly<Record<string, readonly [number, number]>>,
  height: number,
  chosen: readonly string[] = [],
): Sounding[] {
  const printed: Box[] = [];
  const rank = (country: FacetValue) => (chosen.includes(country.value) ? 0 : 1);
  return countries
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => rank(a) - rank(b) || b.count - a.count || (a.value < b.value ? -1 : 1))
    .flatMap((country) => {
      const place = places[country.value];
      if (!place) return [];
      const [x, y] = place;
      const box = boxAround(x, y, String(country.count).length, height);
      const hasRoom = printed.every((other) => !overlap(box, other));
      if (hasRoom) printed.push(box);
      return [{ ...country, x, y, printed: hasRoom }];
    });
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxAround(x: number, y: number, figures: number, height: number): Box {
  const half = { width: (figures * figure * height) / 2 + apart * height, height: height / 2 + apart * height };
  return { left: x - half.width, right: x + half.width, top: y - half.height, bottom: y + half.height };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
