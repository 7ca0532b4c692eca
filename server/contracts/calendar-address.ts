import { formatSearchAddress, selectionOf } from './search-address.ts';
import type { SearchQuery } from './search-query.ts';
import type { Language } from './words.ts';

/** What of a calendar can be chosen beside its selection. What is not chosen is as most people want it. */
export interface CalendarOptions {
  /** One item for each leg, or one for the whole event. */
  per: 'leg' | 'event';
  /** Whether the last day of registration is an item of its own. */
  deadlines: boolean;
  /** Whether only dates that are certain are in it. */
  confirmed: boolean;
}

export const usualOptions: CalendarOptions = { per: 'leg', deadlines: false, confirmed: false };

/** The options an address names; what it does not know is as usual. */
export function parseCalendarOptions(parameters: URLSearchParams): CalendarOptions {
  return {
    per: parameters.get('per') === 'event' ? 'event' : 'leg',
    deadlines: parameters.get('deadlines') === 'true',
    confirmed: parameters.get('confirmed') === 'true',
  };
}

/** A selection with its options, in one order, without what is usual: `country=JP&deadlines=true`. */
export function formatCalendarSearch(query: SearchQuery, { per, deadlines, confirmed }: CalendarOptions): string {
  return [
    formatSearchAddress(selectionOf(query)),
    per === 'event' && 'per=event',
    deadlines && 'deadlines=true',
    confirmed && 'confirmed=true',
  ]
    .filter(Boolean)
    .join('&');
}

/** Address of the calendar of a selection, under the site. */
export function calendarAddress(query: SearchQuery, options: CalendarOptions, language: Language): string {
  return `/calendar.ics?${[formatCalendarSearch(query, options), `lang=${language}`].filter(Boolean).join('&')}`;
}
