import { calendarMonth } from '../../../server/contracts/calendar-month.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { addMonths, monthRange } from '../../ui/dates.ts';

/**
 * How a selection is looked at, beside it in the address: `view`, the month one looks at (`m`) and the continent that the map
 * shows (`zoom`). The list is the usual way and is left out. Whichever way one looks, `m` is a month in sight: the month view
 * shows it, and the year ruler the twelve months it lies in.
 */
export const viewNames = ['list', 'month', 'map'] as const;
export type ViewName = (typeof viewNames)[number];

/** Continents that the map shows by themselves. */
export const zooms = ['europe', 'africa', 'asia', 'north-america', 'south-america', 'oceania'] as const;
export type Zoom = (typeof zooms)[number];

export interface View {
  name: ViewName;
  /** As the address says. */
  month?: string | undefined;
  zoom?: Zoom | undefined;
}

export interface Unused {
  name: string;
  value: string;
}

/** Takes what says how to look out of the parameters of an address; what cannot be used is told. */
export function takeView(parameters: URLSearchParams, dropped: Unused[], hasViews: boolean): View {
  const take = <T extends string>(name: string, isGood: (value: string) => value is T): T | undefined => {
    const values = parameters.getAll(name).filter((value) => value !== '');
    const good = values.find(isGood);
    dropped.push(...values.filter((value) => value !== good).map((value) => ({ name, value })));
    parameters.delete(name);
    return good;
  };
  const month = take('m', isMonth);
  if (!hasViews) return { name: 'list', month };
  const name = take('view', oneOf(viewNames)) ?? 'list';
  const zoom = take('zoom', oneOf(zooms));
  return { name, month, ...(name === 'map' ? { zoom } : {}) };
}

/** The address of a selection as it is looked at. */
export function lookedAt(address: string, { name, month, zoom }: View): string {
  const parameters = new URLSearchParams({
    ...(name === 'list' ? {} : { view: name }),
    ...(month === undefined ? {} : { m: month }),
    ...(name !== 'map' || zoom === undefined ? {} : { zoom }),
  }).toString();
  return parameters === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${parameters}`;
}

/** The month that the month view shows: the one in sight, or now, within the chosen period. */
export function shownMonth({ from, to }: SearchQuery, { month }: View, today: string): string {
  const wanted = month ?? today.slice(0, 7);
  const [first, last] = [from?.slice(0, 7), to?.slice(0, 7)];
  if (first !== undefined && wanted < first) return first;
  return last !== undefined && wanted > last ? last : wanted;
}

/** A selection as another month shows it: without its period when that lies elsewhere. */
export function inMonth(query: SearchQuery, month: string): SearchQuery {
  const { page: _page, from, to, ...rest } = query;
  const days = monthRange(month);
  const touches = (from ?? '') <= days.to && days.from <= (to ?? '9999-12-31');
  return touches ? { ...rest, from, to } : rest;
}

/** The month before or after, as far as there are months. */
export function monthBeside(month: string, step: 1 | -1): string | undefined {
  const other = addMonths(month, step);
  return isMonth(other) ? other : undefined;
}

function isMonth(value: string): value is string {
  return calendarMonth.test(value);
}

function oneOf<T extends string>(names: readonly T[]): (value: string) => value is T {
  return (value): value is T => (names as readonly string[]).includes(value);
}
