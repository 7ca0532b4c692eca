import type { Judged } from './judged.ts';
import { compounds, numbers } from './judgements/compounds.ts';
import { abbreviations, adjectives, countries } from './judgements/countries.ts';
import { dates, mixed } from './judgements/mixed.ts';
import { organisers, titles } from './judgements/names.ts';
import { regions } from './judgements/regions.ts';
import { sectors } from './judgements/sectors.ts';
import { beginnings, oneTypo, twoTypos } from './judgements/typing.ts';
import { hostile, long, nowhere } from './judgements/unusual.ts';

/** Everything that is asked, by the sort of question. Written before an engine was tuned to it. */
export const strata = {
  country: countries,
  adjective: adjectives,
  abbreviation: abbreviations,
  region: regions,
  sector: sectors,
  compound: compounds,
  'one and many': numbers,
  'one typo': oneTypo,
  'two typos': twoTypos,
  beginning: beginnings,
  mixed,
  dates,
  organiser: organisers,
  title: titles,
  hostile,
  long,
  nowhere,
} as const satisfies Record<string, readonly Judged[]>;

export type Stratum = keyof typeof strata;

/** In these somebody looks for one name, and the first right answer is what counts. */
export const ofNames: readonly Stratum[] = ['organiser', 'title'];
