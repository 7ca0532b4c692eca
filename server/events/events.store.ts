import type { Insertable, Selectable, Transaction } from 'kysely';
import type { EditorialState, EventStatus } from '../contracts/words.ts';
import type { EventsTable, LegsTable, Schema } from '../database/schema.ts';
import { newId } from '../kernel/ids.ts';
import type { EventEntry, LegEntry } from './event-entry.ts';
import { momentsOf } from './leg-times.ts';

/** Every write to the tables of events. Each takes a transaction: the change and its message are one. */

type Trx = Transaction<Schema>;
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
>;
type LegContent = Omit<
  Insertable<LegsTable>,
  'id' | 'event_id' | 'position' | 'ical_sequence' | 'ical_changed_at' | 'created_at'
>;

/** For which organisation an event is entered, and who of its people answers for it. */
export interface Enterer {
  enteredFor: string | null;
  enteredBy: string | null;
}

export async function insertEvent(
  trx: Trx,
  entry: EventEntry,
  { slug, enteredFor, enteredBy }: Enterer & { slug: string },
  now: string,
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('events')
    .values({
      ...eventContent(entry),
      id,
      slug,
      editorial_state: 'draft',
      status: 'scheduled',
      created_at: now,
      changed_at: now,
      published_at: null,
      entered_for: enteredFor,
      entered_by: enteredBy,
      submitted_at: null,
    })
    .execute();
  await insertLegs(trx, id, entry.legs, 0, now);
  await replaceRelations(trx, id, entry);
  return id;
}

/**
 * Writes a new version of the content. The n-th leg stays the n-th leg and keeps its id. A leg whose time or place
 * changes, and every leg when the title changes, gets the next iCalendar SEQUENCE in the same update.
 */
export async function replaceContent(
  trx: Trx,
  event: Selectable<EventsTable>,
  entry: EventEntry,
  now: string,
): Promise<void> {
  const titleChanged = event.title_nl !== entry.title.nl || event.title_en !== (entry.title.en ?? null);
  const legs = await trx.selectFrom('legs').selectAll().where('event_id', '=', event.id).orderBy('position').execute();
  for (const [index, leg] of entry.legs.entries()) {
    const known = legs[index];
    if (!known) continue;
    const content = legContent(leg);
    if (!titleChanged && sameLeg(known, content)) continue;
    await trx
      .updateTable('legs')
      .set((row) => ({ ...content, ical_sequence: row('ical_sequence', '+', 1), ical_changed_at: now }))
      .where('id', '=', known.id)
      .execute();
  }
  const gone = legs.slice(entry.legs.length).map((leg) => leg.id);
  if (gone.length > 0) await trx.deleteFrom('legs').where('id', 'in', gone).execute();
  await insertLegs(trx, event.id, entry.legs.slice(legs.length), legs.length, now);
  await replaceRelations(trx, event.id, entry);
  await trx
    .updateTable('events')
    .set((row) => ({ ...eventContent(entry), changed_at: now, version: row('version', '+', 1) }))
    .where('id', '=', event.id)
    .execute();
}

/** @param takenBack whether it is withdrawn by its own people: then nobody is asked to look at it any more */
export async function setEditorialState(
  trx: Trx,
  id: string,
  state: EditorialState,
  now: string,
  takenBack = false,
): Promise<void> {
  await trx
    .updateTable('events')
    .set((row) => ({
      ...(takenBack ? { submitted_at: null } : {}),
      editorial_state: state,
      changed_at: now,
      version: row('version', '+', 1),
      ...(state === 'submitted' ? { submitted_at: now } : {}),
      ...(state === 'published' ? { published_at: row.fn.coalesce('published_at', row.val(now)) as never } : {}),
    }))
    .where('id', '=', id)
    .execute();
}

/** A status concerns every leg: all of them get the next SEQUENCE. */
export async function setStatus(
  trx: Trx,
  id: string,
  status: EventStatus,
  reason: { nl?: string | undefined; en?: string | undefined },
  now: string,
): Promise<void> {
  await trx
    .updateTable('events')
    .set((row) => ({
      status,
      status_reason_nl: reason.nl ?? null,
      status_reason_en: reason.en ?? null,
      changed_at: now,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('legs')
    .set((row) => ({ ical_sequence: row('ical_sequence', '+', 1), ical_changed_at: now }))
    .where('event_id', '=', id)
    .execute();
}

async function insertLegs(trx: Trx, eventId: string, legs: LegEntry[], after: number, now: string): Promise<void> {
  if (legs.length === 0) return;
  const rows = legs.map((leg, index) => ({
    ...legContent(leg),
    id: newId(),
    event_id: eventId,
    position: after + index + 1,
    ical_changed_at: now,
    created_at: now,
  }));
  await trx.insertInto('legs').values(rows).execute();
}

async function replaceRelations(trx: Trx, eventId: string, entry: EventEntry): Promise<void> {
  await trx.deleteFrom('event_sectors').where('event_id', '=', eventId).execute();
  await trx.deleteFrom('event_organisers').where('event_id', '=', eventId).execute();
  await trx
    .insertInto('event_sectors')
    .values(entry.sectors.map((sector_id, index) => ({ event_id: eventId, sector_id, position: index + 1 })))
    .execute();
  await trx
    .insertInto('event_organisers')
    .values(
      entry.organisers.map(({ id, role }, index) => ({
        event_id: eventId,
        organiser_id: id,
        role,
        position: index + 1,
      })),
    )
    .execute();
}

function eventContent(entry: EventEntry): EventContent {
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
    visit_leader: entry.officialVisit?.leader ?? null,
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

function legContent(leg: LegEntry): LegContent {
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

function sameLeg(known: Selectable<LegsTable>, content: LegContent): boolean {
  return Object.entries(content).every(([column, value]) => {
    const stored = known[column as keyof LegsTable];
    return (stored instanceof Temporal.Instant ? stored.toString() : stored) === value;
  });
}
