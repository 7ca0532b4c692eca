import { cityOf, modeLabels, statusLabels } from '../contracts/labels.ts';
import type { EventKind, Language } from '../contracts/words.ts';
import { isOnline } from '../events/event-lifecycle.ts';
import type { EventRecord, EventRecordLeg } from '../events/events.queries.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import type { Placement } from './item.ts';

/** What calendars say of an event, in one language. */

/** Colours by name (CSS, RFC 7986 §5.9), near those of the kinds on the site; programs that show one show these. */
export const colourOfKind: Readonly<Record<EventKind, string>> = {
  outward_mission: 'steelblue',
  inward_mission: 'cadetblue',
  official_visit: 'darkmagenta',
  trade_fair: 'firebrick',
  conference: 'darkslateblue',
  seminar: 'seagreen',
  webinar: 'teal',
  matchmaking: 'darkgoldenrod',
  networking: 'peru',
  training: 'olivedrab',
  study_trip: 'slategray',
};

export function pageOf(event: { slug: string; id: string }, { publicUrl, language }: Placement): string {
  return `${publicUrl}/${language === 'nl' ? 'nl/evenementen' : 'en/events'}/${event.slug}-${event.id}`;
}

export function titleOf(event: EventRecord, language: Language): string {
  return event.title[language] ?? event.title.nl;
}

/** What is cancelled or postponed says so before its title. */
export function marked(text: string, event: EventRecord, language: Language): string {
  const mark = event.status === 'cancelled' || event.status === 'postponed';
  return mark ? `${statusLabels[event.status][language].toUpperCase()}: ${text}` : text;
}

export function placeOf(
  event: EventRecord,
  leg: EventRecordLeg,
  reference: ReferenceData,
  language: Language,
): string | undefined {
  if (isOnline(event)) return modeLabels.online[language];
  const country = leg.country ? reference.countryByCode.get(leg.country)?.name[language] : undefined;
  return [leg.venue, cityOf(leg, language), country].filter(Boolean).join(', ') || undefined;
}

/** @param more what this item says beside what is said of every event */
export function descriptionOf(event: EventRecord, placement: Placement, more: readonly string[] = []): string {
  const { language } = placement;
  const text = (texts: { nl?: string; en?: string } | undefined) => texts?.[language] ?? texts?.nl ?? texts?.en;
  const organisers = event.organisers.map((organiser) => organiser.name[language]).join(', ');
  const demo = language === 'nl' ? 'Voorbeeld: dit evenement is verzonnen.' : 'Example: this event is invented.';
  // What is cancelled or postponed says so in its summary, before the title.
  const moved = event.status === 'moved_online' ? statusLabels.moved_online[language] : '';
  return [
    event.demo ? demo : '',
    moved,
    text(event.statusReason) ?? '',
    ...more,
    text(event.summary) ?? '',
    organisers,
    pageOf(event, placement),
  ]
    .filter(Boolean)
    .join('\n\n');
}

export function categoriesOf(event: EventRecord, reference: ReferenceData, language: Language): string[] {
  return [
    reference.kindById.get(event.kind)?.name[language],
    ...event.sectors.map((sector) => reference.sectorById.get(sector)?.name[language]),
    ...new Set(event.legs.map((leg) => leg.country && reference.countryByCode.get(leg.country)?.name[language])),
  ].filter((name): name is string => Boolean(name));
}
