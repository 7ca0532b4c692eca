import type { RadarItem } from '../contracts/radar.ts';
import type { LocalDate } from '../kernel/dates.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import type { Place, Plan } from './overlap.ts';
import type { EventNearby } from './radar.queries.ts';
import type { Ranked } from './rank.ts';

/** An event of somebody else, with what of it can be compared. */
export interface Nearby {
  id: string;
  plan: Plan;
  event: EventNearby;
  /** Of which no more is told than country and month. */
  visit: boolean;
}

export function toNearby(event: EventNearby, today: LocalDate): Nearby {
  const visit = event.stands_in_for !== null;
  return {
    id: event.id,
    event,
    visit,
    plan: { sectors: visit ? [] : event.sectors, places: event.legs.flatMap((leg) => placeOf(leg, visit, today)) },
  };
}

/** Where and when a leg is; nothing for what is over, is nowhere, or has no date. */
function placeOf(leg: EventNearby['legs'][number], visit: boolean, today: LocalDate): Place[] {
  const { country_code: country, starts_on: from, ends_on: to, precision } = leg;
  if (country === null || from === null || to === null || precision === 'unknown' || to < today) return [];
  return [visit ? wholeMonths({ country, from, to, precision }) : { country, from, to, precision }];
}

/** Whatever is stored, of a visit that is not told of no more shows than months. */
function wholeMonths({ country, from, to, precision }: Place): Place {
  return {
    country,
    from: Temporal.PlainDate.from(from).with({ day: 1 }).toString(),
    to: Temporal.PlainDate.from(to).with({ day: 31 }).toString(),
    precision: precision === 'year' || precision === 'quarter' ? precision : 'month',
  };
}

/**
 * What is told of an event that comes near.
 * @param mayAsk whether who looks may propose to organise something together
 */
export function toItem(
  meeting: Ranked<Nearby>,
  { reference, mayAsk }: { reference: ReferenceData; mayAsk: boolean },
): RadarItem {
  const { strength, reasons, sectors, other } = meeting;
  const { event, visit } = other;
  const { sectorById } = reference;
  const told = {
    id: event.id,
    strength,
    reasons,
    visit,
    kind: event.kind,
    status: event.status,
    plan: event.audience !== 'public',
    places: placesNear(meeting, reference),
    sectors: sectors.map((id) => ({ id, name: sectorById.get(id)?.name ?? { nl: id, en: id } })),
    demo: event.demo,
  };
  if (visit) return { ...told, organisers: [], mayAsk: false };
  const contact = contactOf(event);
  return {
    ...told,
    slug: event.slug,
    href: `/api/v1/events/${event.id}`,
    title: { nl: event.title_nl, ...(event.title_en === null ? {} : { en: event.title_en }) },
    organisers: event.organisers.map(({ id, name_nl: nl, name_en: en, role }) => ({ id, name: { nl, en }, role })),
    ...(contact ? { contact } : {}),
    mayAsk: mayAsk && event.entered_for !== null && !event.asked,
  };
}

/** Where and when it comes near the plan. */
function placesNear({ places, other }: Ranked<Nearby>, { countryByCode }: ReferenceData): RadarItem['places'] {
  return places.map((place) => {
    const leg = other.visit ? undefined : legAt(other.event, place);
    const { country: code, precision, from: startsOn, to: endsOn } = place;
    return {
      country: { code, name: countryByCode.get(code)?.name ?? { nl: code, en: code } },
      ...(leg?.city ? { city: leg.city } : {}),
      ...(leg?.city_en ? { cityEn: leg.city_en } : {}),
      precision,
      startsOn,
      endsOn,
    };
  });
}

function legAt({ legs }: EventNearby, { country, from, to }: Place) {
  return legs.find((leg) => leg.country_code === country && leg.starts_on === from && leg.ends_on === to);
}

/** The contact of the event; what is missing there is that of its lead. */
function contactOf({ organisers, contact_email, contact_url }: EventNearby): RadarItem['contact'] {
  const lead = organisers.find(({ role }) => role === 'lead') ?? organisers[0];
  const email = contact_email ?? lead?.contact_email;
  const url = contact_url ?? lead?.website;
  if (!lead || (!email && !url)) return undefined;
  return {
    organisation: { nl: lead.name_nl, en: lead.name_en },
    ...(email ? { email } : {}),
    ...(url ? { url } : {}),
  };
}
