import { fold } from '../language/words.ts';

/** Words for parts of a year in Dutch, English, French and German, folded, with whether they need a year beside them. */
export interface PeriodWord {
  /** Number of the part, from 1. */
  part: number;
  /** An ordinary word too, or too short to be sure: "mars", "spring", "dec". */
  needsYear: boolean;
}

const languages = ['nl', 'en', 'fr', 'de'] as const;
const ordinary = new Set(['mars', 'spring', 'fall', 'ete']);

/** `mei` and `may` are 5. */
export const monthWords: ReadonlyMap<string, PeriodWord> = new Map(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((part) => [
    ...monthNames(part, 'short').map((word) => [word, { part, needsYear: true }] as const),
    ...monthNames(part, 'long').map((word) => [word, { part, needsYear: ordinary.has(word) }] as const),
  ]),
);

function monthNames(month: number, length: 'long' | 'short'): string[] {
  const day = Temporal.PlainDate.from({ year: 2027, month, day: 1 });
  const names = languages.map((language) => fold(day.toLocaleString(language, { month: length })).replace('.', ''));
  return month === 9 && length === 'short' ? [...names, 'sep', 'sept'] : names;
}

const parts = (rows: readonly string[]) =>
  new Map(
    rows.flatMap((row, index) =>
      row.split(' ').map((word) => [word, { part: index + 1, needsYear: ordinary.has(word) }] as const),
    ),
  );

/** Spring is March to May, as in the ready-made periods of the search page. */
export const seasonWords: ReadonlyMap<string, PeriodWord> = parts([
  'voorjaar lente spring printemps fruhling fruhjahr',
  'zomer summer ete sommer',
  'najaar herfst autumn fall automne herbst',
  'winter hiver',
]);

export const ordinalWords: ReadonlyMap<string, number> = new Map(
  [
    '1e 1ste 1st 1er 1ere 1 eerste first premier premiere erstes erste',
    '2e 2de 2nd 2eme 2 tweede second deuxieme zweites zweite',
    '3e 3de 3rd 3eme 3 derde third troisieme drittes dritte',
    '4e 4de 4th 4eme 4 vierde fourth quatrieme viertes vierte',
  ].flatMap((row, index) => row.split(' ').map((word) => [word, index + 1] as const)),
);

export const quarterWords: ReadonlySet<string> = new Set('kwartaal quarter trimestre quartal trimester'.split(' '));
export const halfWords: ReadonlySet<string> = new Set('jaarhelft helft half semester semestre halbjahr'.split(' '));

/** What may stand between a part and its year, and between the two ends of a stretch. */
export const ofWords: ReadonlySet<string> = new Set('van of de in le'.split(' '));
export const untilWords: ReadonlySet<string> = new Set('tot until to through bis au a'.split(' '));
