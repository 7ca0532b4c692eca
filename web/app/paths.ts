import type { BoardQuery } from '../../server/contracts/board.ts';
import {
  type CalendarOptions,
  calendarAddress,
  formatCalendarSearch,
  usualOptions,
} from '../../server/contracts/calendar-address.ts';
import { formatSearchAddress } from '../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../server/contracts/search-query.ts';
import { type Language, languages } from '../../server/contracts/words.ts';
import { editSegments, segments } from './segments.ts';

export type EditPart = keyof (typeof editSegments)['nl'];

export type TeamPart =
  | 'members'
  | 'profile'
  | 'teamEvents'
  | 'support'
  | 'joining'
  | 'radar'
  | 'pickADate'
  | 'introductions'
  | 'cases'
  | 'capacity'
  | 'requests'
  | 'keys'
  | 'history';

/** What head office sees of the support of all offices, beside the heat map. */
export type OverviewPart = keyof (typeof segments)['nl']['overview'];

/** A page on the way of a file with events. */
export type ImportPart = 'sheet' | 'columns' | 'values' | 'check' | 'report';

export type ReviewQueue = 'organisations' | 'claims' | 'events';

/** Whom a page of help is for. */
export type HelpRole = keyof (typeof segments)['nl']['helpFor'];

export const paths = {
  home: (language: Language) => `/${language}`,
  events: (language: Language, query: SearchQuery = {}, hash = '') =>
    `/${language}/${segments[language].events}${search(query)}${hash}`,
  event: (language: Language, event: { slug: string; id: string }) =>
    `/${language}/${segments[language].events}/${event.slug}-${event.id}`,
  /** The same selection of plans that are not public. */
  plans: (language: Language, query: SearchQuery = {}) => `/${language}/${segments[language].plans}${search(query)}`,
  yearPlan: (language: Language, query: BoardQuery = {}) =>
    `/${language}/${segments[language].yearPlan}${boardSearch(query)}`,
  countries: (language: Language) => `/${language}/${segments[language].countries}`,
  country: (language: Language, slug: { nl: string; en: string }) =>
    `/${language}/${segments[language].countries}/${slug[language]}`,
  sectors: (language: Language) => `/${language}/${segments[language].sectors}`,
  /** A domain or a sector. */
  sector: (language: Language, slug: { nl: string; en: string }) =>
    `/${language}/${segments[language].sectors}/${slug[language]}`,
  regions: (language: Language) => `/${language}/${segments[language].regions}`,
  region: (language: Language, slug: { nl: string; en: string }) =>
    `/${language}/${segments[language].regions}/${slug[language]}`,
  organisers: (language: Language, choices: { kind?: string; q?: string; page?: number } = {}) =>
    `/${language}/${segments[language].organisers}${organiserSearch(choices)}`,
  organiser: (language: Language, id: string) => `/${language}/${segments[language].organisers}/${id}`,
  offices: (language: Language) => `/${language}/${segments[language].offices}`,
  office: (language: Language, slug: { nl: string; en: string }) =>
    `/${language}/${segments[language].offices}/${slug[language]}`,
  /** The same selection on the map of the world. */
  map: (language: Language, query: SearchQuery = {}) => {
    const address = search(query);
    return `/${language}/${segments[language].events}${address}${address ? '&' : '?'}view=map`;
  },
  /** Help for everybody, or for one role. */
  help: (language: Language, role?: HelpRole) =>
    `/${language}/${segments[language].help}${role ? `/${segments[language].helpFor[role]}` : ''}`,
  signIn: (language: Language, next?: string) => `/${language}/${segments[language].signIn}${nextAfter(next)}`,
  signInCode: (language: Language, email: string, next?: string) =>
    `/${language}/${segments[language].signIn}/${segments[language].code}?${new URLSearchParams({ email, ...(next ? { next } : {}) })}`,
  signOut: (language: Language) => `/${language}/${segments[language].signOut}`,
  account: (language: Language) => `/${language}/${segments[language].account}`,
  myData: (language: Language) => `/${language}/${segments[language].account}/${segments[language].myData}`,
  /** A page of a team: its start page, or one of its parts. */
  team: (language: Language, code: string, part?: TeamPart) =>
    `/${language}/${segments[language].teams}/${code}${part ? `/${segments[language][part]}` : ''}`,
  /** An event as its organisation entered it. */
  teamEvent: (language: Language, code: string, id: string) =>
    `/${language}/${segments[language].teams}/${code}/${segments[language].teamEvents}/${id}`,
  /** What became of an event, or one step of that: `cancelled`. */
  eventStatus: (language: Language, code: string, id: string, step?: string) =>
    `${paths.teamEvent(language, code, id)}/${segments[language].status}${step ? `?step=${step}` : ''}`,
  /** What was done with an event. */
  eventHistory: (language: Language, code: string, id: string) =>
    `${paths.teamEvent(language, code, id)}/${segments[language].history}`,
  /** An event that is being written: its list of sections, or one page of it. */
  editEvent: (language: Language, code: string, id: string, part?: EditPart) =>
    `${paths.teamEvent(language, code, id)}/${segments[language].edit}${part ? `/${editSegments[language][part]}` : ''}`,
  /** Where an organisation asks to organise an event together. */
  askToJoin: (language: Language, code: string, event: string) =>
    `${paths.team(language, code, 'joining')}/${segments[language].ask}/${event}`,
  /** Who organises an event, and who is invited. */
  together: (language: Language, code: string, event: string) =>
    `${paths.team(language, code, 'joining')}/${segments[language].together}/${event}`,
  /** What an office can do in its weeks, from a day on; with what is confirmed alone, or all of it. */
  capacity: (
    language: Language,
    code: string,
    { from, firmOnly }: { from?: string | undefined; firmOnly?: boolean } = {},
  ) => {
    const search = new URLSearchParams({ ...(from && { from }), ...(firmOnly && { layer: 'firm' }) }).toString();
    return `${paths.team(language, code, 'capacity')}${search && `?${search}`}`;
  },
  /** Where a company attaches its case to an official visit. */
  attachCase: (language: Language, event: { slug: string; id: string }) =>
    `${paths.event(language, event)}/${segments[language].case}`,
  /** The cases somebody attached, or one of them. */
  myCases: (language: Language, id?: string) =>
    `/${language}/${segments[language].account}/${segments[language].cases}${id === undefined ? '' : `/${id}`}`,
  /** The cases of a visit that a team reads. */
  visitCases: (language: Language, code: string, id: string) =>
    `${paths.teamEvent(language, code, id)}/${segments[language].cases}`,
  /** The support of all offices: the heat map, or another part, with choices. */
  overview: (language: Language, part?: OverviewPart, choices = '') =>
    `${paths.team(language, 'head_office', 'support')}${part ? `/${segments[language].overview[part]}` : ''}${choices && `?${choices}`}`,
  /** Files with events: where they are handed in. */
  imports: (language: Language, code: string) =>
    `/${language}/${segments[language].teams}/${code}/${segments[language].imports}`,
  /** One file: the step it is at, or a step of it. */
  import: (language: Language, code: string, id: string, part?: ImportPart) =>
    `/${language}/${segments[language].teams}/${code}/${segments[language].imports}/${id}${part ? `/${segments[language].importStep[part]}` : ''}`,
  register: (language: Language) => `/${language}/${segments[language].organisations}/${segments[language].register}`,
  claim: (language: Language, organiser: string) =>
    `/${language}/${segments[language].organisations}/${organiser}/${segments[language].claim}`,
  invitation: (language: Language, token: string) => `/${language}/${segments[language].invitation}/${token}`,
  moderation: (language: Language) => `/${language}/${segments[language].moderation}`,
  /** One thing that waits for a planner. */
  review: (language: Language, queue: ReviewQueue, id: string) =>
    `/${language}/${segments[language].moderation}/${segments[language].review[queue]}/${id}`,
  messages: (language: Language) => `/${language}/${segments[language].messages}`,
  /** Where an agenda for the site of somebody else is put together. */
  embed: (language: Language, choices = '') => `/${language}/${segments[language].embed}${choices && `?${choices}`}`,
  /** That agenda alone, for a frame. */
  agenda: (language: Language, choices = '') =>
    `/${language}/${segments[language].embed}/${segments[language].agenda}${choices && `?${choices}`}`,
  /** Where a selection is subscribed to, with what of a calendar can be chosen. */
  subscribe: (language: Language, query: SearchQuery = {}, options: CalendarOptions = usualOptions) =>
    `/${language}/${segments[language].subscribe}${asked(formatCalendarSearch(query, options))}`,
  /** The calendars somebody has of their own; with a selection, where one of it is made. */
  myCalendars: (language: Language, wish?: { query: SearchQuery; options: CalendarOptions }) =>
    `/${language}/${segments[language].account}/${segments[language].calendars}${asked(
      wish ? formatCalendarSearch(wish.query, wish.options) : '',
    )}`,
  /** What can be had of a selection by machine. */
  openData: (language: Language, query: SearchQuery = {}) =>
    `/${language}/${segments[language].openData}${search(query)}`,
};

/** A part of the documentation of the API. */
export function apiDocs(tag: 'Events' | 'Keys' | 'Open%20data'): string {
  return `/api/docs#/${tag}`;
}

/** Address of the calendar of a selection as most people want it, under the site. */
export function calendarPath(query: SearchQuery, language: Language): string {
  return calendarAddress(query, usualOptions, language);
}

/** Address of a selection in one of its forms: as a calendar, a feed, a table. */
export function selectionPath(path: string, query: SearchQuery, more: Readonly<Record<string, string>> = {}): string {
  const { page: _page, pageSize: _pageSize, sort: _sort, ...selection } = query;
  const address = [formatSearchAddress(selection), new URLSearchParams(more).toString()].filter(Boolean).join('&');
  return address ? `${path}?${address}` : path;
}

export function isLanguage(value: string | undefined): value is Language {
  return (languages as readonly (string | undefined)[]).includes(value);
}

/** The id at the end of an event's last path segment: `{slug}-{uuid}`. */
export function eventIdOf(segment: string): string | undefined {
  return /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(segment)?.[1];
}

/** A page of this site to go on to; any other address is none. */
export function ownPage(next: string | null | undefined): string | undefined {
  if (!next || !/^\/(nl|en)(\/[^\\]*)?$/.test(next)) return undefined;
  const { pathname, search: choices, hash } = new URL(next, 'http://site');
  // Dots are walked: it may have left the pages by then.
  return /^\/(nl|en)(\/|$)/.test(pathname) ? pathname + choices + hash : undefined;
}

function nextAfter(next: string | undefined): string {
  return next === undefined ? '' : `?${new URLSearchParams({ next })}`;
}

function search(query: SearchQuery): string {
  return asked(formatSearchAddress(query));
}

function asked(address: string): string {
  return address ? `?${address}` : '';
}

function organiserSearch({ kind, q, page }: { kind?: string; q?: string; page?: number }): string {
  const choices = new URLSearchParams({
    ...(q && { q }),
    ...(kind && { kind }),
    ...(page !== undefined && page > 1 && { page: String(page) }),
  }).toString();
  return choices && `?${choices}`;
}

/** The address of a board: its year and lines first, then what it is of. */
function boardSearch({ year, rows, country, region, domain, sector }: BoardQuery): string {
  const frame = new URLSearchParams();
  if (year !== undefined) frame.set('year', String(year));
  if (rows !== undefined && rows !== 'organiser') frame.set('rows', rows);
  const parts = [frame.toString(), formatSearchAddress({ country, region, domain, sector })].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
