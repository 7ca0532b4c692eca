import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import countries from '../../server/reference-data/data/countries.json' with { type: 'json' };
import { makeWorldMap } from '../../web/build/world-map.ts';
import { soundings } from '../../web/features/search/map/soundings.ts';
import { zooms } from '../../web/features/search/view-address.ts';

const { svg, places, dots, parts } = makeWorldMap();
const outlines = new Map(
  [...svg.matchAll(/<path id="([A-Z]{2})" d="([^"]+)"/g)].map(([, code, path]) => [code!, path!]),
);
const isIn = ([x, y, width, height]: readonly [number, number, number, number], [a, b]: readonly [number, number]) =>
  x <= a && a <= x + width && y <= b && b <= y + height;

describe('the map of the world', () => {
  test('has an outline or a dot for every country we know, and for no other', () => {
    const codes = countries.map(({ code }) => code).toSorted();
    expect(Object.keys(places).toSorted()).toEqual(codes);
    expect([...outlines.keys(), ...dots].toSorted()).toEqual(codes);
  });

  test('is small enough to wait for', () => {
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(20_000);
  });

  test('is drawn whole: nothing in it is not a number, no style and no script comes with it', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|style|script/);
    for (const path of outlines.values()) expect(path).toMatch(/^m[\d m z-]+z$/);
  });

  test('puts every number on the sheet, and names countries by where they lie', () => {
    for (const at of Object.values(places)) expect(isIn(parts['world']!, at)).toBe(true);
    const west = (one: string, other: string) => expect(places[one]![0]).toBeLessThan(places[other]![0]);
    const north = (one: string, other: string) => expect(places[one]![1]).toBeLessThan(places[other]![1]);
    west('US', 'BE');
    west('BE', 'JP');
    north('NO', 'BE');
    north('BE', 'ZA');
    // The number of France is not pulled towards what it has overseas, and Kosovo is found though it has no number.
    west('FR', 'DE');
    north('RS', 'XK');
    north('XK', 'GR');
  });

  test.each([
    ['europe', 'BE', 'US'],
    ['africa', 'KE', 'DE'],
    ['asia', 'JP', 'BR'],
    ['north-america', 'US', 'BR'],
    ['south-america', 'BR', 'US'],
    ['oceania', 'AU', 'ZA'],
  ] as const)('shows %s by itself, in the proportions of the whole', (zoom, inside, outside) => {
    const [x, y, width, height] = parts[zoom]!;
    expect(isIn(parts['world']!, [x, y])).toBe(true);
    expect(width / height).toBeCloseTo(parts['world']![2] / parts['world']![3], 2);
    expect(isIn(parts[zoom]!, places[inside]!)).toBe(true);
    expect(isIn(parts[zoom]!, places[outside]!)).toBe(false);
  });

  test('has a part for every zoom there is', () => {
    expect(Object.keys(parts).toSorted()).toEqual(['world', ...zooms].toSorted());
  });
});

describe('numbers on the map', () => {
  const of = (value: string, count: number) => ({ value, count, label: { nl: value, en: value } });

  test('do not touch; the greater is printed, the other is a dot, and none is lost', () => {
    const all = Object.keys(places).map((code, index) => of(code, (index * 7) % 40));
    const numbers = soundings(all, places, 48);
    expect(numbers.map(({ value }) => value).toSorted()).toEqual(
      all
        .filter(({ count }) => count > 0)
        .map(({ value }) => value)
        .toSorted(),
    );
    const printed = numbers.filter(({ printed }) => printed);
    for (const one of printed)
      for (const other of printed) {
        if (one === other) continue;
        const isClear = Math.abs(one.y - other.y) >= 48 || Math.abs(one.x - other.x) >= 48 * 0.56;
        expect(isClear, `${one.value} and ${other.value}`).toBe(true);
      }
    expect(printed.length).toBeGreaterThan(80);
    expect(printed.length).toBeLessThan(numbers.length);
  });

  test('have room for more when one looks closer', () => {
    const all = ['BE', 'NL', 'LU', 'DE', 'FR', 'CH', 'AT', 'CZ'].map((code, index) => of(code, index + 1));
    const printed = (height: number) => soundings(all, places, height).filter((one) => one.printed).length;
    expect(printed(12)).toBeGreaterThan(printed(48));
  });

  test('of what is chosen come first, and of nothing there is none', () => {
    const [first] = soundings([of('DE', 20), of('LU', 1), of('FR', 0)], places, 200, ['LU']);
    expect(first).toMatchObject({ value: 'LU', printed: true });
    expect(soundings([of('FR', 0)], places, 48)).toEqual([]);
  });
});
