import { formatSearchAddress } from '../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../server/contracts/search-query.ts';
import { type Language, languages } from '../../server/contracts/words.ts';

/** Addresses of the pages. Paths are in the language of the page; parameter names are the same everywhere. */
export const segments = {
  nl: { events: 'evenementen', countries: 'landen', subscribe: 'abonneren' },
  en: { events: 'events', countries: 'countries', subscribe: 'subscribe' },
} as const;

export const paths = {
  home: (language: Language) => `/${language}`,
  events: (language: Language, query: SearchQuery = {}, hash = '') =>
    `/${language}/${segments[language].events}${search(query)}${hash}`,
  event: (language: Language, event: { slug: string; id: string }) =>
    `/${language}/${segments[language].events}/${event.slug}-${event.id}`,
  countries: (language: Language) => `/${language}/${segments[language].countries}`,
  country: (language: Language, slug: { nl: string; en: string }) =>
    `/${language}/${segments[language].countries}/${slug[language]}`,
  subscribe: (language: Language, query: SearchQuery = {}) =>
    `/${language}/${segments[language].subscribe}${search(query)}`,
};

/** Address of the calendar of a selection, under the site. */
export function calendarPath(query: SearchQuery, language: Language): string {
  const { page: _page, pageSize: _pageSize, sort: _sort, ...selection } = query;
  const address = formatSearchAddress(selection);
  return `/calendar.ics?${address}${address ? '&' : ''}lang=${language}`;
}

export function isLanguage(value: string | undefined): value is Language {
  return (languages as readonly (string | undefined)[]).includes(value);
}

/** The id at the end of an event's last path segment: `{slug}-{uuid}`. */
export function eventIdOf(segment: string): string | undefined {
  return /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(segment)?.[1];
}

function search(query: SearchQuery): string {
  const address = formatSearchAddress(query);
  return address ? `?${address}` : '';
}
