import type { EventDetail, EventLeg } from './events.ts';
import { cityOf, visitLevelLabels } from './labels.ts';
import { imagePathOfEvent } from './share-addresses.ts';
import type { EventKind, EventStatus, Language } from './words.ts';

/** An event as schema.org describes events; its legs are sub-events. Source: schema.org/Event. */

const types: Partial<Record<EventKind, string>> = { trade_fair: 'ExhibitionEvent', training: 'EducationEvent' };

const statuses: Record<EventStatus, string> = {
  scheduled: 'EventScheduled',
  full: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  moved_online: 'EventMovedOnline',
  cancelled: 'EventCancelled',
};

const modes = {
  in_person: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const;

/** What is told of an event, and of its country where it has no city. */
export type ToldEvent = Omit<EventDetail, 'shortCode' | 'editions' | 'descriptionHtml' | 'contact'>;
export interface CountryNames {
  country(code: string): string;
}

/** @param page path of the page of the event in this language */
export function jsonLd(
  event: ToldEvent,
  names: CountryNames,
  language: Language,
  { publicUrl, page: path }: { publicUrl: string; page: string },
): object {
  const page = publicUrl + path;
  const dated = event.legs.filter((leg) => leg.startsOn);
  const first = dated.toSorted((a, b) => (beginning(a) < beginning(b) ? -1 : 1))[0];
  const last = dated.toSorted((a, b) => (ending(a) < ending(b) ? 1 : -1))[0];
  const common = {
    '@type': types[event.kind] ?? 'BusinessEvent',
    eventStatus: `https://schema.org/${statuses[event.status]}`,
    eventAttendanceMode: `https://schema.org/${modes[event.mode]}`,
    organizer: event.organisers.map((organiser) => ({
      '@type': 'Organization',
      name: organiser.name[language],
      url: publicUrl + pageOfOrganiser(organiser.id, language),
    })),
  };
  const title = event.title[language] ?? event.title.nl;
  const card = publicUrl + imagePathOfEvent(event, language);
  return {
    '@context': 'https://schema.org',
    ...common,
    '@id': page,
    name: title,
    url: page,
    inLanguage: event.languages,
    ...(first ? { startDate: startOf(first), ...previous(event, dated) } : {}),
    ...(last ? { endDate: endOf(last) } : {}),
    ...(event.summary ? { description: event.summary[language] ?? event.summary.nl } : {}),
    image: event.image ? [publicUrl + event.image.url, card] : [card],
    location: event.legs.map((leg) => locationOf(event, leg, names, language, page)),
    // Nobody can take part any more in what is cancelled.
    ...(event.registration?.url && event.status !== 'cancelled' ? { offers: offerOf(event) } : {}),
    ...(event.officialVisit?.leader
      ? {
          attendee: {
            '@type': 'Person',
            name: event.officialVisit.leader[language] ?? event.officialVisit.leader.nl,
            jobTitle: visitLevelLabels[event.officialVisit.level][language],
          },
        }
      : {}),
    ...(event.legs.length > 1
      ? {
          subEvent: dated.map((leg) => ({
            ...common,
            name: leg.city ? `${title} (${cityOf(leg, language)})` : title,
            startDate: startOf(leg),
            ...previous(event, [leg]),
            endDate: endOf(leg),
            location: locationOf(event, leg, names, language, page),
          })),
        }
      : {}),
  };
}

/** On the clocks of its place with their offset when the time is known, else as much of the date as is known (ISO 8601). */
function startOf({ startsAt, startTime, startsOn = '', precision }: EventLeg): string {
  return inPlace(startsOn, startTime, startsAt) ?? reduced({ precision }, startsOn);
}

function endOf({ endsAt, endTime, endsOn = '', precision }: EventLeg): string {
  return inPlace(endsOn, endTime, endsAt) ?? reduced({ precision }, endsOn);
}

/** By what legs are put in order. */
const beginning = (leg: EventLeg) => leg.startsAt ?? startOf(leg);
const ending = (leg: EventLeg) => leg.endsAt ?? endOf(leg);

/** The offset is what the clock says there less what it says in Greenwich at that moment. */
function inPlace(day: string, time: string | undefined, moment: string | undefined): string | undefined {
  if (time === undefined || moment === undefined) return moment;
  const minutes = Math.round((Date.parse(`${day}T${time}Z`) - Date.parse(moment)) / 60_000);
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  const behind = Math.abs(minutes);
  return `${day}T${time}:00${minutes < 0 ? '-' : '+'}${two(behind / 60)}:${two(behind % 60)}`;
}

function reduced({ precision }: Pick<EventLeg, 'precision'>, date: string): string {
  if (precision === 'year') return date.slice(0, 4);
  return precision === 'month' || precision === 'quarter' ? date.slice(0, 7) : date;
}

/** The day on which what got another date would have begun. */
function previous({ status }: Pick<ToldEvent, 'status'>, legs: readonly EventLeg[]): { previousStartDate?: string } {
  if (status !== 'rescheduled' || !legs.some(({ was }) => was)) return {};
  const [first] = legs.flatMap(({ was, startsOn }) => was?.startsOn ?? startsOn ?? []).toSorted();
  return first === undefined ? {} : { previousStartDate: first };
}

/** The page of an organiser. */
function pageOfOrganiser(id: string, language: Language): string {
  return `/${language === 'nl' ? 'nl/organisatoren' : 'en/organisers'}/${id}`;
}

function locationOf(event: ToldEvent, leg: EventLeg, names: CountryNames, language: Language, page: string): object {
  const online = { '@type': 'VirtualLocation', url: leg.onlineUrl ?? page };
  if (event.mode === 'online' || !leg.country) return online;
  if (!leg.city && !leg.venue && leg.onlineUrl) return online;
  return {
    '@type': 'Place',
    name: leg.venue ?? cityOf(leg, language) ?? names.country(leg.country),
    address: {
      '@type': 'PostalAddress',
      ...(leg.city ? { addressLocality: cityOf(leg, language) } : {}),
      addressCountry: leg.country,
    },
  };
}

function offerOf({ registration, status }: ToldEvent): object {
  return {
    '@type': 'Offer',
    url: registration?.url,
    availability: `https://schema.org/${status === 'full' ? 'SoldOut' : 'InStock'}`,
    ...(registration?.fee ? { price: registration.fee.amount, priceCurrency: registration.fee.currency } : {}),
    ...(registration?.opensOn ? { validFrom: registration.opensOn } : {}),
    ...(registration?.closesOn ? { validThrough: registration.closesOn } : {}),
  };
}
