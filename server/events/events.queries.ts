import { type Kysely, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { EventDetail, EventItem, EventLeg } from '../contracts/events.ts';
import type { Label, Text } from '../contracts/shapes.ts';
import type { Audience, MaskAudience } from '../contracts/words.ts';
import { plannedOnce } from '../database/planned-once.ts';
import { writtenOnce } from '../database/written-once.ts';
import type { Schema } from '../database/schema.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';
import { eventColumns } from './event-columns.ts';
import type { EventEntry } from './event-entry.ts';
import { namedFiles, shownFiles } from './event-files.ts';
import { optional, present } from './known-fields.ts';
import { toLeg } from './leg-rows.ts';

/** Reads of events. Each says for whom: what the viewer may not see is not there. */

export interface EventRecord extends Omit<EventDetail, 'shortCode' | 'audience' | 'editions'> {
  audience: Audience;
  legs: EventRecordLeg[];
  /** Groups that may read it. */
  readers: readonly string[];
  /** What it shares with its other editions; left out while it is the only one of its kind. */
  series?: string;
  /** Since when it has its status; left out while it has had no other. */
  statusSince?: string;
  /** What only its own organisations and planners are told. */
  own: {
    partners: string[];
    introductions: boolean;
    /** Whether it asks to be shown to everybody. */
    asksPublic?: boolean;
    protocol?: { from: string; to: string };
    maskedFor?: MaskAudience;
    image?: EventEntry['image'];
    documents?: EventEntry['documents'];
  };
}

/** An event as it stands in the database, where it was given the code of its short address. */
export type StoredEvent = EventRecord & Pick<EventDetail, 'shortCode'>;

export interface EventRecordLeg extends EventLeg {
  icalSequence: number;
  icalChangedAt: string;
  createdAt: string;
}

/** Published events a viewer may see, in the order of `ids`; the others are left out. */
export async function eventRecords(db: Kysely<Schema>, viewer: Viewer, ids: readonly string[]): Promise<StoredEvent[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.executeQuery(publishedRows(db, visibleTo(viewer), ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(toRecord);
}

const publishedRows = writtenOnce((db: Kysely<Schema>, readers: readonly string[], ids: readonly string[]) =>
  recordQuery(db)
    .where('events.editorial_state', '=', 'published')
    .where(sql<SqlBool>`events.readers && ${readers}::text[]`)
    .where(sql<SqlBool>`events.id = any(${ids}::uuid[])`),
);

export async function eventRecord(db: Kysely<Schema>, viewer: Viewer, id: string): Promise<StoredEvent | undefined> {
  return (await eventRecords(db, viewer, [id]))[0];
}

/** Ids of the events that our own content brought from a source, by their id there. */
export async function eventIdsOfSource(db: Kysely<Schema>, source: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('events')
    .select(['id', 'external_id'])
    .where('source', '=', source)
    .where('entered_for', 'is', null)
    .execute();
  return new Map(rows.flatMap((row) => (row.external_id === null ? [] : [[row.external_id, row.id] as const])));
}

export function toItem(record: EventRecord): EventItem {
  const { id, slug, href, title, summary, kind, type, status, mode, languages, sectors, organisers, official } = record;
  const { confidential, officialVisit } = record;
  const legs = record.legs.map(({ icalSequence: _s, icalChangedAt: _c, createdAt: _a, ...leg }) => leg);
  return {
    id,
    slug,
    href,
    title,
    ...optional('summary', summary),
    kind,
    ...optional('type', type),
    status,
    mode,
    languages,
    legs,
    sectors,
    organisers,
    official,
    ...optional('officialVisit', officialVisit && { level: officialVisit.level }),
    ...optional('confidential', confidential),
    ...optional('registrationClosesOn', record.registration?.closesOn),
    source: record.source,
    demo: record.demo,
    ...(record.audience === 'public' ? {} : { audience: record.audience }),
  };
}

/** Events in whatever state, with all that belongs to them; who may see them is the caller's to say. */
export function recordQuery(db: Kysely<Schema>) {
  return db
    .selectFrom('events')
    .modifyFront(plannedOnce)
    .select(eventColumns)
    .select((event) => [
      jsonArrayFrom(
        event.selectFrom('legs').selectAll('legs').whereRef('legs.event_id', '=', 'events.id').orderBy('legs.position'),
      ).as('legs'),
      jsonArrayFrom(
        event
          .selectFrom('event_sectors')
          .select('sector_id')
          .whereRef('event_sectors.event_id', '=', 'events.id')
          .orderBy('position'),
      ).as('sectors'),
      jsonArrayFrom(
        event
          .selectFrom('event_organisers')
          .innerJoin('organisers', 'organisers.id', 'event_organisers.organiser_id')
          .select(['organisers.id', 'organisers.name_nl', 'organisers.name_en', 'event_organisers.role'])
          .whereRef('event_organisers.event_id', '=', 'events.id')
          .orderBy('event_organisers.position'),
      ).as('organisers'),
      jsonArrayFrom(
        event
          .selectFrom('event_partners')
          .select('organiser_id')
          .whereRef('event_partners.event_id', '=', 'events.id')
          .orderBy('organiser_id'),
      ).as('partners'),
      jsonArrayFrom(
        event
          .selectFrom('event_files')
          .innerJoin('files', 'files.id', 'event_files.file_id')
          .select(['event_files.role', 'event_files.text_nl', 'event_files.text_en'])
          .select(['files.id', 'files.kind', 'files.name', 'files.media_type'])
          .select(['files.size', 'files.width', 'files.height'])
          .whereRef('event_files.event_id', '=', 'events.id')
          .orderBy('event_files.position'),
      ).as('files'),
      jsonArrayFrom(
        event
          .selectFrom('offices')
          .select(['offices.id', 'city_nl', 'city_en'])
          .where(sql<SqlBool>`offices.id = any(events.supported_by)`)
          .orderBy(sql`array_position(events.supported_by, offices.id)`),
      ).as('supporters'),
      jsonObjectFrom(
        event
          .selectFrom('event_types')
          .select(['id', 'name_nl', 'name_en'])
          .whereRef('event_types.id', '=', 'events.type'),
      ).as('type_row'),
    ]);
}

export type EventRow = Awaited<ReturnType<ReturnType<typeof recordQuery>['execute']>>[number];

export function toRecord(row: EventRow): StoredEvent {
  const texts = <K extends string>(key: K, nl: string | null, en: string | null) =>
    optional(key, nl === null && en === null ? undefined : { ...optional('nl', nl), ...optional('en', en) });
  const type = row.type_row;
  const registration = present({
    url: row.registration_url,
    opensOn: row.registration_opens_on,
    closesOn: row.registration_closes_on,
    capacity: row.registration_capacity,
    fee:
      row.fee_amount === null || row.fee_currency === null
        ? null
        : { amount: Number(row.fee_amount), currency: row.fee_currency },
  });
  const contact = present({
    name: row.contact_name,
    email: row.contact_email,
    phone: row.contact_phone,
    url: row.contact_url,
  });
  return {
    id: row.id,
    slug: row.slug,
    shortCode: row.short_code,
    href: `/api/v1/events/${row.id}`,
    title: { nl: row.title_nl, ...optional('en', row.title_en) } satisfies Text,
    ...texts('summary', row.summary_nl, row.summary_en),
    ...texts('description', row.description_nl, row.description_en),
    ...shownFiles(row.files),
    kind: row.kind,
    ...optional('type', type ? { id: type.id, label: label(type) } : undefined),
    status: row.status,
    ...texts('statusReason', row.status_reason_nl, row.status_reason_en),
    mode: row.mode,
    audience: row.audience,
    readers: row.readers,
    ...optional('series', row.series_id),
    ...optional('statusSince', row.status_since?.toString()),
    own: ownFacts(row),
    languages: row.languages,
    legs: row.legs.map(toLeg),
    sectors: row.sectors.map((sector) => sector.sector_id),
    organisers: row.organisers.map((organiser) => ({ id: organiser.id, name: label(organiser), role: organiser.role })),
    ...(row.stands_in_for === null ? {} : { confidential: true as const }),
    official: row.visit_level !== null || row.kind === 'official_visit',
    ...optional(
      'officialVisit',
      row.visit_level
        ? {
            level: row.visit_level,
            ...optional('leader', text(row.visit_leader, row.visit_leader_en)),
            ...optional('host', text(row.visit_host, row.visit_host_en)),
          }
        : undefined,
    ),
    ...optional('registrationClosesOn', row.registration_closes_on),
    ...optional('registration', registration),
    ...optional('contact', contact),
    ...optional(
      'supportedBy',
      row.supporters.length === 0
        ? undefined
        : row.supporters.map(({ id, city_nl, city_en }) => ({ id, city: { nl: city_nl, en: city_en } })),
    ),
    source: row.source,
    provenance: {
      source: row.source,
      ...optional('url', row.source_url),
      ...optional('externalId', row.external_id),
      ...optional('confidence', row.source_confidence),
      ...texts('note', row.source_note_nl, row.source_note_en),
    },
    demo: row.demo,
    publishedAt: (row.published_at ?? row.created_at).toString(),
    changedAt: row.changed_at.toString(),
    version: row.version,
  };
}

function ownFacts(row: EventRow): EventRecord['own'] {
  const { visit_protocol_from: from, visit_protocol_to: to } = row;
  return {
    partners: row.partners.map((partner) => partner.organiser_id),
    introductions: row.introductions,
    ...optional('asksPublic', row.asks_public_at === null ? undefined : true),
    ...optional('protocol', from && to ? { from, to } : undefined),
    ...optional('maskedFor', row.visit_masked_for),
    ...namedFiles(row.files),
  };
}

/** A text whose Dutch is always there. */
function text(nl: string | null, en: string | null): Text | undefined {
  return nl === null ? undefined : { nl, ...optional('en', en) };
}

export function label(row: { name_nl: string; name_en: string }): Label {
  return { nl: row.name_nl, en: row.name_en };
}
