import type { EventDetail, EventLeg } from '../../../server/contracts/events.ts';
import { cityOf, visitLevelLabels } from '../../../server/contracts/labels.ts';
import type { EventKind, EventStatus, Language } from '../../../server/contracts/words.ts';
import type { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';

/** The event as schema.org describes events; legs are sub-events. Source: schema.org/Event. */

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

export function jsonLd(
  event: EventDetail,
  names: ReturnType<typeof useNames>,
  language: Language,
  publicUrl: string,
): object {
  const page = publicUrl + paths.event(language, event);
  const dated = event.legs.filter((leg) => leg.startsOn);
  const first = dated.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))[0];
  const last = dated.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0];
  const common = {
    '@type': types[event.kind] ?? 'BusinessEvent',
    eventStatus: `https://schema.org/${statuses[event.status]}`,
    eventAttendanceMode: `https://schema.org/${modes[event.mode]}`,
    organizer: event.organisers.map((organiser) => ({ '@type': 'Organization', name: organiser.name[language] })),
  };
  const title = event.title[language] ?? event.title.nl;
  return {
    '@context': 'https://schema.org',
    ...common,
    '@id': page,
    name: title,
    url: page,
    inLanguage: event.languages,
    ...(first ? { startDate: startOf(first) } : {}),
    ...(last ? { endDate: endOf(last) } : {}),
    ...(event.summary ? { description: event.summary[language] ?? event.summary.nl } : {}),
    ...(event.image ? { image: [publicUrl + event.image.url] } : {}),
    location: event.legs.map((leg) => locationOf(event, leg, names, language, page)),
    ...(event.registration?.url ? { offers: offerOf(event) } : {}),
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
            endDate: endOf(leg),
            location: locationOf(event, leg, names, language, page),
          })),
        }
      : {}),
  };
}

/** With an offset when the time is known, else only as much of the date as is known (ISO 8601). */
function startOf(leg: EventLeg): string {
  return leg.startsAt ?? reduced(leg, leg.startsOn ?? '');
}

function endOf(leg: EventLeg): string {
  return leg.endsAt ?? reduced(leg, leg.endsOn ?? '');
}

function reduced(leg: EventLeg, date: string): string {
  if (leg.precision === 'year') return date.slice(0, 4);
  return leg.precision === 'month' || leg.precision === 'quarter' ? date.slice(0, 7) : date;
}

function locationOf(
  event: EventDetail,
  leg: EventLeg,
  names: ReturnType<typeof useNames>,
  language: Language,
  page: string,
): object {
  if (event.mode === 'online') return { '@type': 'VirtualLocation', url: leg.onlineUrl ?? page };
  if (!leg.city && !leg.venue && leg.onlineUrl) return { '@type': 'VirtualLocation', url: leg.onlineUrl };
  if (!leg.country) return { '@type': 'VirtualLocation', url: leg.onlineUrl ?? page };
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

function offerOf(event: EventDetail): object {
  const { registration } = event;
  return {
    '@type': 'Offer',
    url: registration?.url,
    availability: `https://schema.org/${event.status === 'full' ? 'SoldOut' : 'InStock'}`,
    ...(registration?.fee ? { price: registration.fee.amount, priceCurrency: registration.fee.currency } : {}),
    ...(registration?.opensOn ? { validFrom: registration.opensOn } : {}),
    ...(registration?.closesOn ? { validThrough: registration.closesOn } : {}),
  };
}
