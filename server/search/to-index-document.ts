import type { FacetName, SearchDocument, Texts } from '../../search/document.ts';
import type { OrganiserKind } from '../contracts/words.ts';
import type { EventRecord } from '../events/events.queries.ts';
import { momentsOf } from '../events/leg-times.ts';
import { monthsOf, weeksOf } from '../kernel/dates.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { toPlainText } from '../texts/to-plain-text.ts';
import { namesOfGroups } from './names-of-groups.ts';
import { namesOfTime } from './names-of-time.ts';

export interface OrganiserNames {
  kind: OrganiserKind;
  aliases: readonly string[];
}

/** What every search engine knows of an event. Written here once; both engines' counts and hits follow from it. */
export function toIndexDocument(
  event: EventRecord,
  reference: ReferenceData,
  organisers: ReadonlyMap<string, OrganiserNames>,
): SearchDocument {
  const moments = event.legs.flatMap((leg) => momentsOf(leg) ?? []);
  const starts = moments.map((moment) => moment.start.epochMilliseconds);
  const ends = moments.map((moment) => moment.end.epochMilliseconds);
  const days = event.legs.flatMap((leg) =>
    leg.startsOn && leg.endsOn ? [{ from: leg.startsOn, to: leg.endsOn }] : [],
  );
  const iso = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();
  const codes = codesOf(event, reference, organisers, days);

  return {
    id: event.id,
    readers: event.readers,
    ...(starts.length > 0 ? { startsAt: iso(Math.min(...starts)), endsAt: iso(Math.max(...ends)) } : {}),
    ...(event.registration?.closesOn ? { deadline: event.registration.closesOn } : {}),
    publishedAt: event.publishedAt,
    days,
    codes,
    title: event.title,
    names: namesOf(event, reference, organisers, codes),
    summary: event.summary ?? {},
    body: plain(event.description ?? {}),
  };
}

function codesOf(
  event: EventRecord,
  reference: ReferenceData,
  organisers: ReadonlyMap<string, OrganiserNames>,
  days: SearchDocument['days'],
): Record<FacetName, string[]> {
  const countries = distinct(event.legs.flatMap((leg) => leg.country ?? []));
  return {
    country: countries,
    region: distinct(countries.flatMap((code) => reference.countryByCode.get(code)?.regions ?? [])),
    sector: event.sectors,
    domain: distinct(event.sectors.flatMap((sector) => reference.sectorById.get(sector)?.domain ?? [])),
    kind: [event.kind],
    mode: [event.mode],
    organiser: event.organisers.map((organiser) => organiser.id),
    organiserKind: distinct(event.organisers.flatMap((organiser) => organisers.get(organiser.id)?.kind ?? [])),
    language: distinct(event.languages),
    official: [String(event.official)],
    price: event.registration?.fee ? [event.registration.fee.amount === 0 ? 'free' : 'paid'] : [],
    support: event.supportedBy ? ['fit'] : [],
    month: distinct(days.flatMap(monthsOf)),
    week: distinct(days.flatMap(weeksOf)),
  };
}

/** Everything an event goes by beside its own words: names by language, and in `any` what belongs to no language. */
function namesOf(
  event: EventRecord,
  reference: ReferenceData,
  organisers: ReadonlyMap<string, OrganiserNames>,
  codes: Record<FacetName, string[]>,
): Texts {
  const kind = reference.kindById.get(event.kind);
  const labels = [
    ...codes.country.map((code) => reference.countryByCode.get(code)?.name),
    ...codes.region.map((id) => reference.regionById.get(id)?.name),
    ...codes.sector.map((id) => reference.sectorById.get(id)?.name),
    ...codes.domain.map((id) => reference.domainById.get(id)?.name),
    kind?.name,
    kind?.plural,
    event.type?.label,
    ...event.organisers.map((organiser) => organiser.name),
  ].filter((label) => label !== undefined);
  const aliases = (['country', 'region', 'sector', 'domain', 'kind'] as const).flatMap((facet) =>
    codes[facet].flatMap((code) => reference.aliases.get(`${facet}:${code}`) ?? []),
  );
  const others = [
    ...aliases,
    ...namesOfGroups(codes.country, codes.region),
    ...event.organisers.flatMap((organiser) => organisers.get(organiser.id)?.aliases ?? []),
    ...event.legs.flatMap((leg) => [leg.city ?? '', leg.cityEn ?? '', leg.venue ?? '']),
  ];
  const times = namesOfTime(event.legs);
  const visitors = [event.officialVisit?.leader, event.officialVisit?.host].filter((text) => text !== undefined);
  const joined = (names: string[]) => distinct(names.filter(Boolean)).join(' · ');
  return {
    nl: joined([...[...labels, ...visitors].map((one) => one.nl), ...times.nl]),
    en: joined([...[...labels, ...visitors].map((one) => one.en ?? ''), ...times.en]),
    any: joined(others),
  };
}

/** What is written in Markdown is found by its words alone. */
function plain({ nl, en }: { nl?: string | undefined; en?: string | undefined }): Texts {
  return { ...(nl && { nl: toPlainText(nl) }), ...(en && { en: toPlainText(en) }) };
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
