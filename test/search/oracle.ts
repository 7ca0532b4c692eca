import type { EventDetail, EventItem, Facets, searchEvents } from '../../server/contracts/events.ts';
import type { AnswerOf } from '../../server/contracts/endpoint.ts';
import type { listOrganisers } from '../../server/contracts/organisers.ts';
import type { listRegions, listSectors } from '../../server/contracts/reference-data.ts';
import { formatSearchAddress } from '../../server/contracts/search-address.ts';
import { type SearchQuery, defaultPageSize } from '../../server/contracts/search-query.ts';
import type { TestApp } from '../support/test-app.ts';

/**
 * Search told once more, slowly: every event is held against every parameter, one by one. It knows what the API shows
 * of events, regions, sectors and organisers, and nothing of how the engine works. Only words are asked of the engine.
 */

export type SearchAnswer = AnswerOf<typeof searchEvents>;
export type FacetName = keyof Facets;
type Codes = Record<FacetName, Set<string>>;

interface KnownEvent {
  id: string;
  codes: Codes;
  days: { from: string; to: string }[];
  start: number;
  end: number;
  deadline: string | undefined;
  publishedAt: string;
}

const chosenByValue = [
  'country',
  'region',
  'sector',
  'domain',
  'kind',
  'mode',
  'organiser',
  'organiserKind',
  'language',
  'price',
  'support',
] as const;

export async function readEverything(app: TestApp, now: Temporal.Instant): Promise<Oracle> {
  const [regions, domains, organisers] = await Promise.all([
    app.getJson<AnswerOf<typeof listRegions>>('/api/v1/regions'),
    app.getJson<AnswerOf<typeof listSectors>>('/api/v1/sectors'),
    app.getJson<AnswerOf<typeof listOrganisers>>('/api/v1/organisers'),
  ]);
  const kinds = new Map(organisers.items.map((organiser) => [organiser.id, organiser.kind]));
  const events: KnownEvent[] = [];
  for (const item of await allItems(app, { past: true })) {
    const detail = await app.getJson<EventDetail>(item.href);
    const days = item.legs.flatMap((leg) =>
      leg.startsOn && leg.endsOn ? [{ from: leg.startsOn, to: leg.endsOn }] : [],
    );
    const countries = item.legs.flatMap((leg) => leg.country ?? []);
    events.push({
      id: item.id,
      days,
      ...spanOf(item),
      deadline: item.registrationClosesOn,
      publishedAt: detail.publishedAt,
      codes: {
        country: new Set(countries),
        region: idsOf(regions.items, (region) => region.countries.some((code) => countries.includes(code))),
        sector: new Set(item.sectors),
        domain: idsOf(domains.items, (domain) => domain.sectors.some((sector) => item.sectors.includes(sector.id))),
        kind: new Set([item.kind]),
        mode: new Set([item.mode]),
        organiser: new Set(item.organisers.map((organiser) => organiser.id)),
        organiserKind: new Set(item.organisers.map((organiser) => kinds.get(organiser.id) ?? '?')),
        language: new Set(item.languages),
        official: new Set([String(item.official)]),
        price: new Set(priceOf(detail)),
        support: new Set((detail.supportedBy ?? []).map(() => 'fit')),
        month: new Set(eachDay(days).map((day) => day.toString().slice(0, 7))),
        week: new Set(eachDay(days).map((day) => `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`)),
      },
    });
  }
  return new Oracle(events, now.epochMilliseconds, now.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString());
}

function priceOf({ registration }: EventDetail): string[] {
  if (!registration?.fee) return [];
  return registration.fee.amount > 0 ? ['paid'] : ['free'];
}

/** The items of all pages of a selection. */
export async function allItems(app: TestApp, query: SearchQuery): Promise<EventItem[]> {
  const items: EventItem[] = [];
  let address: string | undefined = `/api/v1/events?${formatSearchAddress({ ...query, pageSize: 100 })}`;
  while (address) {
    const answer: SearchAnswer = await app.getJson<SearchAnswer>(address);
    items.push(...answer.items);
    address = answer.next;
  }
  return items;
}

export class Oracle {
  readonly events: readonly KnownEvent[];
  readonly #now: number;
  readonly #today: string;

  constructor(events: readonly KnownEvent[], now: number, today: string) {
    this.events = events;
    this.#now = now;
    this.#today = today;
  }

  /**
   * Total, page and counts of a selection.
   * @param found ids that answer to the words of the query, by relevance; left out when there are no words
   */
  expected(query: SearchQuery, found?: readonly string[]) {
    const hits = this.events.filter((event) => this.#passes(event, query, found)).toSorted(this.#order(query, found));
    const page = query.page ?? 1;
    const size = query.pageSize ?? defaultPageSize;
    const facets = Object.fromEntries(
      [...chosenByValue, 'official', 'month', 'week'].map((name) => [
        name,
        this.#counts(name as FacetName, query, found),
      ]),
    ) as Record<FacetName, Record<string, number>>;
    return { total: hits.length, ids: hits.slice((page - 1) * size, page * size).map((event) => event.id), facets };
  }

  #passes(event: KnownEvent, query: SearchQuery, found?: readonly string[], except?: FacetName): boolean {
    if (!query.past && !(event.end > this.#now)) return false;
    if (found && !found.includes(event.id)) return false;
    for (const name of chosenByValue) {
      const chosen: readonly string[] = query[name] ?? [];
      if (name !== except && chosen.length > 0 && !chosen.some((code) => event.codes[name].has(code))) return false;
    }
    if (except !== 'official' && query.official !== undefined && !event.codes.official.has(String(query.official)))
      return false;
    const { from = '0000', to = '9999' } = except === 'month' || except === 'week' ? {} : query;
    return (from === '0000' && to === '9999') || event.days.some((days) => days.from <= to && days.to >= from);
  }

  /** Disjunctive: a facet forgets the choice made in itself; values that were chosen are told even when empty. */
  #counts(name: FacetName, query: SearchQuery, found?: readonly string[]): Record<string, number> {
    const counts: Record<string, number> = {};
    const chosen = name === 'month' || name === 'week' || name === 'official' ? [] : (query[name] ?? []);
    for (const value of chosen) counts[value] = 0;
    for (const event of this.events)
      if (this.#passes(event, query, found, name))
        for (const value of event.codes[name]) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  }

  #order(query: SearchQuery, found: readonly string[] = []) {
    const id = (a: KnownEvent, b: KnownEvent) => (a.id < b.id ? -1 : 1);
    const isPast = (event: KnownEvent) => !(event.end > this.#now);
    const byDate = (a: KnownEvent, b: KnownEvent) => {
      if (isPast(a) !== isPast(b)) return isPast(a) ? 1 : -1;
      const start = (event: KnownEvent) => (Number.isNaN(event.start) ? -Infinity : event.start);
      if (start(a) === start(b)) return id(a, b);
      return isPast(a) ? start(b) - start(a) : start(a) - start(b);
    };
    const deadlineClass = ({ deadline }: KnownEvent) => (deadline === undefined ? 2 : deadline < this.#today ? 1 : 0);
    return (a: KnownEvent, b: KnownEvent): number => {
      switch (query.sort ?? 'date') {
        case 'relevance':
          return found.indexOf(a.id) - found.indexOf(b.id);
        case 'newest':
          return a.publishedAt === b.publishedAt ? id(b, a) : a.publishedAt < b.publishedAt ? 1 : -1;
        case 'deadline':
          if (deadlineClass(a) !== deadlineClass(b)) return deadlineClass(a) - deadlineClass(b);
          if (deadlineClass(a) === 0 && a.deadline !== b.deadline) return a.deadline! < b.deadline! ? -1 : 1;
          return byDate(a, b);
        case 'date':
          return byDate(a, b);
      }
    };
  }
}

/** First and last moment of an event; not a number when no date is known. */
function spanOf({ legs }: EventItem): { start: number; end: number } {
  const midnight = (day: string, zone: string) => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
  const moments = legs.flatMap((leg) => {
    if (leg.startsAt && leg.endsAt) return [[Date.parse(leg.startsAt), Date.parse(leg.endsAt)] as const];
    if (!leg.startsOn || !leg.endsOn) return [];
    const after = Temporal.PlainDate.from(leg.endsOn).add({ days: 1 }).toString();
    return [[midnight(leg.startsOn, leg.timeZone), midnight(after, leg.timeZone)] as const];
  });
  if (moments.length === 0) return { start: NaN, end: NaN };
  return { start: Math.min(...moments.map(([start]) => start)), end: Math.max(...moments.map(([, end]) => end)) };
}

function eachDay(windows: readonly { from: string; to: string }[]): Temporal.PlainDate[] {
  return windows.flatMap(({ from, to }) => {
    const first = Temporal.PlainDate.from(from);
    const count = first.until(to, { largestUnit: 'days' }).days + 1;
    return Array.from({ length: count }, (_, days) => first.add({ days }));
  });
}

function idsOf<T extends { id: string }>(items: readonly T[], belongs: (item: T) => boolean): Set<string> {
  return new Set(items.filter(belongs).map((item) => item.id));
}
