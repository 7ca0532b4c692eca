import type { Kysely } from 'kysely';
import type { EnteredEvent } from '../contracts/entered-events.ts';
import type { Schema } from '../database/schema.ts';
import { nothingHere } from '../kernel/problems.ts';
import type { EventEntry } from './event-entry.ts';
import { nextStatuses } from './event-lifecycle.ts';
import { type EventRow, recordQuery, toRecord } from './events.queries.ts';
import { offerOf } from './load-event.ts';
import { toEntry } from './to-entry.ts';

/**
 * Events as they were entered, in whatever state they are: for the organisation that entered them and for planners. Who
 * asks is checked before.
 */

/** One page (from 1) of what an organisation entered, the newest first. */
export async function eventsEnteredFor(
  db: Kysely<Schema>,
  organiser: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ items: EnteredEvent[]; total: number }> {
  const rows = await recordQuery(db)
    .where('events.entered_for', '=', organiser)
    .orderBy('events.created_at', 'desc')
    .orderBy('events.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { total } = await db
    .selectFrom('events')
    .select((event) => event.fn.countAll<number>().as('total'))
    .where('entered_for', '=', organiser)
    .executeTakeFirstOrThrow();
  return { items: rows.map(toEntered), total };
}

/** @throws Problem `notFound` when the organisation entered no such event */
export async function enteredEvent(db: Kysely<Schema>, organiser: string, id: string): Promise<EnteredEvent> {
  const row = await recordQuery(db)
    .where('events.entered_for', '=', organiser)
    .where('events.id', '=', id)
    .executeTakeFirst();
  if (!row) throw nothingHere();
  return toEntered(row);
}

/** @throws when there is no such event */
export async function entryOf(db: Kysely<Schema>, id: string): Promise<EventEntry> {
  return toEntry(toRecord(await recordQuery(db).where('events.id', '=', id).executeTakeFirstOrThrow()));
}

/** Codes of the organisations that an event is shown to by name. */
export async function partnersOf(db: Kysely<Schema>, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('event_partners')
    .select('organiser_id')
    .where('event_id', '=', id)
    .orderBy('organiser_id')
    .execute();
  return rows.map((row) => row.organiser_id);
}

/** Id of the event that carries this number: of an organisation its own, otherwise that of a source. */
export async function eventOfOrigin(
  db: Kysely<Schema>,
  { enteredFor, source, externalId }: { enteredFor: string | null; source: string; externalId: string },
): Promise<string | undefined> {
  const numbered = db.selectFrom('events').select('id').where('external_id', '=', externalId);
  const row = await (
    enteredFor === null
      ? numbered.where('entered_for', 'is', null).where('source', '=', source)
      : numbered.where('entered_for', '=', enteredFor)
  ).executeTakeFirst();
  return row?.id;
}

function toEntered(row: EventRow): EnteredEvent {
  const record = toRecord(row);
  const { provenance, ...entry } = toEntry(record);
  const { url, externalId } = provenance;
  const origin = { ...(url && { url }), ...(externalId && { externalId }) };
  return {
    id: row.id,
    href: record.href,
    slug: row.slug,
    editorialState: row.editorial_state,
    status: row.status,
    ...(record.statusReason && { statusReason: record.statusReason }),
    nextStatuses: nextStatuses({ state: row.editorial_state, status: row.status, mode: row.mode }),
    version: row.version,
    createdAt: row.created_at.toString(),
    changedAt: record.changedAt,
    ...(row.submitted_at && { submittedAt: row.submitted_at.toString() }),
    maySubmit: offerOf(row) !== undefined,
    ...(row.published_at && { publishedAt: row.published_at.toString() }),
    ...(row.editorial_state === 'published' && { shownTo: row.audience }),
    ...(row.public_since && { publicSince: row.public_since.toString() }),
    ...(row.asks_public_at && { asksPublicAt: row.asks_public_at.toString() }),
    entry: { ...entry, ...(Object.keys(origin).length > 0 && { provenance: origin }) },
  };
}
