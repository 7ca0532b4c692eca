import type { Insertable, Selectable } from 'kysely';
import type { EventsTable, LegsTable } from '../database/schema.ts';
import type { EventEntry, LegEntry } from './event-entry.ts';
import { momentsOf } from './leg-times.ts';

type EventContent = Omit<
  Insertable<EventsTable>,
  | 'id'
  | 'slug'
  | 'editorial_state'
  | 'status'
  | 'status_reason_nl'
  | 'status_reason_en'
  | 'version'
  | 'created_at'
  | 'changed_at'
  | 'published_at'
  | 'entered_for'
  | 'entered_by'
  | 'submitted_at'
  | 'readers'
  | 'public_since'
  | 'asks_public_at'
  | 'series_id'
  | 'stands_in_for'
  | 'status_since'
  | 'gone_countries'
  | 'gone_sectors'
>;
type LegContent = Omit<
  Insertable<LegsTable>,
  'id' | 'event_id' | 'position' | 'ical_sequence' | 'ical_changed_at' | 'created_at' | 'was_starts_on' | 'was_ends_on'
>;

/** What of an event its entry says, as the table has it. */
export function eventContent(entry: EventEntry): EventContent {
  const { registration, contact, provenance } = entry;
  return {
    kind: entry.kind,
    type: entry.type ?? null,
    mode: entry.mode,
    audience: entry.audience ?? 'public',
    title_nl: entry.title.nl,
    title_en: entry.title.en ?? null,
    summary_nl: entry.summary?.nl ?? null,
    summary_en: entry.summary?.en ?? null,
    description_nl: entry.description?.nl ?? null,
    description_en: entry.description?.en ?? null,
    languages: entry.languages,
    visit_level: entry.officialVisit?.level ?? null,
    visit_leader: entry.officialVisit?.leader?.nl ?? null,
    visit_leader_en: entry.officialVisit?.leader?.en ?? null,
    visit_host: entry.officialVisit?.host?.nl ?? null,
    visit_host_en: entry.officialVisit?.host?.en ?? null,
    visit_protocol_from: entry.officialVisit?.protocol?.from ?? null,
    visit_protocol_to: entry.officialVisit?.protocol?.to ?? null,
    visit_masked_for: entry.officialVisit?.maskedFor ?? null,
    introductions: entry.introductions ?? false,
    registration_url: registration?.url ?? null,
    registration_opens_on: registration?.opensOn ?? null,
    registration_closes_on: registration?.closesOn ?? null,
    registration_capacity: registration?.capacity ?? null,
    fee_amount: registration?.fee?.amount ?? null,
    fee_currency: registration?.fee?.currency ?? null,
    contact_name: contact?.name ?? null,
    contact_email: contact?.email ?? null,
    contact_phone: contact?.phone ?? null,
    contact_url: contact?.url ?? null,
    source: provenance.source,
    source_url: provenance.url ?? null,
    external_id: provenance.externalId ?? null,
    source_confidence: provenance.confidence ?? null,
    source_note_nl: provenance.note?.nl ?? null,
    source_note_en: provenance.note?.en ?? null,
    demo: provenance.demo ?? false,
  };
}

export function legContent(leg: LegEntry): LegContent {
  const moments = momentsOf(leg);
  return {
    country_code: leg.country ?? null,
    city: leg.city ?? null,
    city_en: leg.cityEn ?? null,
    venue: leg.venue ?? null,
    online_url: leg.onlineUrl ?? null,
    precision: leg.precision,
    starts_on: leg.startsOn ?? null,
    ends_on: leg.endsOn ?? null,
    start_time: leg.startTime ?? null,
    end_time: leg.endTime ?? null,
    time_zone: leg.timeZone,
    starts_at: moments?.start.toString() ?? null,
    ends_at: moments?.end.toString() ?? null,
  };
}

/** Whether a leg is where and when it was. */
export function sameLeg(known: Selectable<LegsTable>, content: LegContent): boolean {
  return Object.entries(content).every(([column, value]) => {
    const stored = known[column as keyof LegsTable];
    return (stored instanceof Temporal.Instant ? stored.toString() : stored) === value;
  });
}

/**
 * The days a leg was on, when it moves from days that were known to others that are; nothing when it does not move.
 */
export function daysBefore(
  known: Pick<Selectable<LegsTable>, 'precision' | 'starts_on' | 'ends_on'>,
  content: Pick<LegContent, 'precision' | 'starts_on' | 'ends_on'>,
): { was_starts_on: string | null; was_ends_on: string | null } | undefined {
  const exact = [known, content].every(({ precision }) => precision === 'day' || precision === 'time');
  const moved = known.starts_on !== content.starts_on || known.ends_on !== content.ends_on;
  return exact && moved ? { was_starts_on: known.starts_on, was_ends_on: known.ends_on } : undefined;
}
