import { type FacetName, type FilterName, filterNames } from '../document.ts';
import { type AskedWord, asTyped } from '../language/terms.ts';
import type { SearchSelection } from '../port.ts';
import { isCode } from './to-meili-document.ts';
import { dayNumber, seconds } from './times.ts';

/**
 * Selections as filters. No word of whoever asks gets into one: values are codes and terms, of letters and digits and a few
 * signs, and each is quoted (IN, IS and TO are countries and also words of the language of filters).
 */

/** A group of choices: its own counts leave its filter out. */
export interface Group {
  name: FilterName | 'period';
  facets: FacetName[];
  filter: string;
}

/** What holds whatever is chosen: for whom, from when, and the words. */
export function baseFilters(selection: SearchSelection, words: readonly AskedWord[]): string[] {
  return [
    readersFilter(selection.readers),
    ...(selection.endsAfter === undefined ? [] : [`end > ${seconds(selection.endsAfter)}`]),
    ...wordsFilter(words, selection.missing),
  ];
}

/** Every word; or all but so many, in every way, a compound counting as one. */
function wordsFilter(words: readonly AskedWord[], missing = 0): string[] {
  if (missing === 0 || words.length === 0) return words.map(wordFilter);
  const typed = asTyped(words).map((parts) => all(parts.map(wordFilter)));
  const choices = allBut(typed, Math.min(missing, typed.length - 1));
  return [`(${choices.map((some) => `(${all(some)})`).join(' OR ')})`];
}

/** Each choice of the filters that leaves so many out. */
function allBut(filters: readonly string[], missing: number): string[][] {
  const [first, ...rest] = filters;
  if (first === undefined) return [[]];
  const withFirst = rest.length < missing ? [] : allBut(rest, missing).map((some) => [first, ...some]);
  return missing === 0 ? withFirst : [...withFirst, ...allBut(rest, missing - 1)];
}

export function groupsOf(selection: SearchSelection): Group[] {
  const groups: Group[] = [];
  for (const name of filterNames as FilterName[]) {
    const values = selection.filters[name];
    if (values?.length) groups.push({ name, facets: [name], filter: oneOf(name, values) });
  }
  const filter = periodFilter(selection.period);
  if (filter) groups.push({ name: 'period', facets: ['month', 'week'], filter });
  return groups;
}

export function readersFilter(readers: readonly string[]): string {
  return oneOf('readers', readers);
}

/** One of its forms, as it stands or derived, or the beginning of a longer word. */
export function wordFilter({ word, forms, unfinished }: AskedWord): string {
  const terms = forms.flatMap((form) => [quoted(form), quoted(`=${form}`)]);
  const beginnings = unfinished
    ? [word, `=${word}`].map((beginning) => ` OR terms STARTS WITH ${quoted(beginning)}`)
    : [];
  return `(terms IN [${terms.join(', ')}]${beginnings.join('')})`;
}

export function all(filters: readonly string[]): string {
  return filters.join(' AND ');
}

/** `TO` holds one day of an event against both ends; `>=` and `<=` would each be content with another leg. */
function periodFilter(period: SearchSelection['period']): string | undefined {
  const { from, to } = period ?? {};
  if (from && to) return `days ${dayNumber(from)} TO ${dayNumber(to)}`;
  if (from) return `days >= ${dayNumber(from)}`;
  return to ? `days <= ${dayNumber(to)}` : undefined;
}

/** What cannot be a code stands on no document: it selects nothing, and reaches no filter. */
function oneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.filter(isCode).map(quoted).join(', ')}]`;
}

function quoted(value: string): string {
  return `"${value}"`;
}
