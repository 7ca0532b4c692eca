import type { EventEntry, LegEntry } from '../../events/event-entry.ts';
import { addDays, fairDates, schedule, yearOf } from './dates.ts';
import type { Stay, StayDates } from './dates.ts';
import { choose } from './demo-spec.ts';
import type { DemoSpec, Edition, FairSpec, StatusChange } from './demo-spec.ts';
import { cityName, describe, fill } from './descriptions.ts';
import { markets } from './markets.ts';
import { places } from './places.ts';
import { fairSpecs, specs } from './programme.ts';
import { habits } from './type-habits.ts';

/** One event of the demonstration programme and what happens to it after publication. */
export interface DemoEvent {
  entry: EventEntry;
  afterwards?: StatusChange;
}

/**
 * About 250 invented events over the 18 months before and after `anchor` (a local date, YYYY-MM-DD).
 * Same anchor, same programme.
 */
export function demoProgramme(anchor: string): DemoEvent[] {
  const planned = specs.map((spec) => writeSpec(anchor, spec));
  const fairs = fairSpecs.flatMap((fair) =>
    Object.entries(fair.ids).map(([which, id]) => writeFair(anchor, fair, which as Edition, id)),
  );
  return [...planned, ...fairs].toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
}

/** One event, from what is told of it by hand. */
export function writeSpec(anchor: string, spec: DemoSpec): DemoEvent {
  const stops = readStops(spec);
  const dates = schedule(
    anchor,
    spec.when,
    stops.map(({ stay }) => stay),
    spec.from ?? usualDay(spec),
  );
  return write(anchor, spec, stops, dates);
}

interface Stop {
  country: string;
  city?: string;
  stay: Stay;
}

const startOf = ({ entry }: DemoEvent): string => `${entry.legs[0]?.startsOn} ${entry.provenance.externalId}`;

const usualDay = (spec: DemoSpec): number => choose(habits[spec.type].from, spec.id, 5);

function readStops(spec: DemoSpec): Stop[] {
  const usual = habits[spec.type];
  const parts = spec.where.split(' > ');
  return parts.map((part) => {
    const [, name = '', days, hours] = /^(.*?)(?: (\d+))?(?: @(\d\d:\d\d-\d\d:\d\d))?$/.exec(part) ?? [];
    const stay: Stay = { days: days ? Number(days) : parts.length > 1 ? 1 : usual.days };
    if (hours) stay.hours = hours;
    else if (stay.days === 1 && parts.length === 1 && 'hours' in usual) stay.hours = choose(usual.hours, spec.id, 6);
    if (markets[name]) return { country: name, stay };
    const place = places[name];
    if (!place) throw new Error(`Demonstration event ${spec.id} goes to an unknown place: "${name}".`);
    return { country: place.country, city: name, stay };
  });
}

function writeFair(anchor: string, fair: FairSpec, which: Edition, id: number): DemoEvent {
  const [edition, dates] = fairDates(anchor, fair.editions, which);
  const year = String(yearOf(dates.startsOn));
  const told = (texts: DemoSpec['nl'], language: 0 | 1): DemoSpec['nl'] => {
    const values = { fair: edition.name, year, city: cityName(edition.city, language) };
    const [title, ...summary] = texts;
    return [fill(title, values), ...summary.map((sentence) => fill(sentence, values))];
  };
  const spec: DemoSpec = {
    ...fair,
    id,
    where: edition.city,
    venue: edition.venue,
    fair: edition.name,
    when: 0,
    nl: told(fair.nl, 0),
    en: told(fair.en, 1),
  };
  return write(anchor, spec, readStops(spec), [dates]);
}

function write(anchor: string, spec: DemoSpec, stops: Stop[], dates: StayDates[]): DemoEvent {
  const { id } = spec;
  const usual = habits[spec.type];
  const mode = spec.mode ?? (spec.type === 'webinar' ? 'online' : 'in_person');
  const [titleNl, ...summaryNl] = spec.nl;
  const [titleEn, ...summaryEn] = spec.en;
  const slug = slugOf(titleNl);
  const capacity = spec.capacity ?? pick(usual.capacities, id, 7);
  const fee = spec.fee ?? pick(usual.fees, id, 8);
  const [descriptionNl, descriptionEn] = describe(spec, {
    cities: stops.flatMap(({ city }) => city ?? []),
    countries: [...new Set(stops.map(({ country }) => country))],
    capacity: capacity ?? 20,
    fee: fee ?? 0,
    fair: spec.fair ?? '',
  });

  const legs = stops.map((stop, index): LegEntry => {
    const venue = mode === 'online' ? undefined : venueOf(spec, stop, index);
    const stay = dates[index];
    if (!stay) throw new Error(`Demonstration event ${id} has no dates for stop ${index}.`);
    return {
      country: stop.country,
      ...(stop.city && { city: stop.city }),
      ...(venue && { venue }),
      ...(mode !== 'in_person' && { onlineUrl: `https://voorbeeld.example/online/${slug}` }),
      ...stay,
      timeZone: zoneOf(stop, mode === 'online'),
    };
  });

  const entry: EventEntry = {
    kind: usual.kind,
    type: spec.type,
    mode,
    title: { nl: titleNl, en: titleEn },
    summary: { nl: summaryNl.join(' '), en: summaryEn.join(' ') },
    // Some are told in Dutch only, a few not at all: as in life.
    ...(id % 16 !== 7 && { description: { nl: descriptionNl, ...(id % 10 > 2 && { en: descriptionEn }) } }),
    languages: [...(spec.languages ?? choose(usual.languages, id, 9))],
    sectors: [...spec.sectors],
    organisers: [
      ...spec.by.map((organiser, index) => ({ id: organiser, role: index === 0 ? 'lead' : 'co_organiser' }) as const),
      ...(spec.partners ?? []).map((organiser) => ({ id: organiser, role: 'partner' }) as const),
    ],
    legs,
    ...(spec.visit && { officialVisit: spec.visit }),
    contact: { email: `evenementen@${spec.by[0]}.example` },
    provenance: { source: 'Demonstratie', externalId: `demo-${String(id).padStart(3, '0')}`, demo: true },
  };
  const registration = registrationFor(anchor, spec, dates, { slug, capacity, fee });
  if (registration) entry.registration = registration;
  return spec.afterwards ? { entry, afterwards: spec.afterwards } : { entry };
}

interface Places {
  slug: string;
  capacity: number | undefined;
  fee: number | undefined;
}

function registrationFor(
  anchor: string,
  spec: DemoSpec,
  dates: StayDates[],
  { slug, capacity, fee }: Places,
): EventEntry['registration'] {
  const usual = habits[spec.type];
  const first = dates[0];
  const days = pick(usual.closes, spec.id, 10);
  if (!first || days === undefined) return undefined;
  const size = {
    ...(capacity !== undefined && { capacity }),
    ...(fee !== undefined && { fee: { amount: fee, currency: 'EUR' } }),
  };
  const isFuture = first.startsOn >= anchor;
  if (first.precision !== 'day' && first.precision !== 'time')
    return spec.id % 2 === 0 && capacity !== undefined ? { capacity } : undefined;
  if (isFuture && spec.id % 12 === 9) return undefined;
  const closesOn = addDays(first.startsOn, -days);
  return {
    ...(isFuture && { url: `https://voorbeeld.example/inschrijven/${slug}` }),
    opensOn: addDays(closesOn, days < 15 ? -45 : -120),
    closesOn,
    ...size,
  };
}

function venueOf(spec: DemoSpec, stop: Stop, index: number): string | undefined {
  if (spec.venue && index === 0) return spec.venue;
  const venues = stop.city ? places[stop.city]?.venues : undefined;
  // A journey has too many addresses to name one, except where it is told by the hour.
  const travels = ['outward_mission', 'official_visit', 'study_trip'].includes(habits[spec.type].kind);
  return venues && (!travels || stop.stay.hours) ? choose(venues, spec.id, 11) : undefined;
}

/** Online events are told in Flemish time, whatever market they are about. */
function zoneOf(stop: Stop, online: boolean): string {
  const zone = online ? 'Europe/Brussels' : ((stop.city && places[stop.city]?.zone) ?? markets[stop.country]?.zone);
  if (!zone) throw new Error(`No time zone is known for ${stop.city ?? stop.country}.`);
  return zone;
}

function pick<T>(list: readonly T[], id: number, salt: number): T | undefined {
  const [first, ...rest] = list;
  return first === undefined ? undefined : choose([first, ...rest], id, salt);
}

function slugOf(title: string): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
}
