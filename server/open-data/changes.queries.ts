import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { publicViewer, visibleTo } from '../kernel/audience.ts';

/** Reads of the order in which public events changed. It holds ids, places and moments, and nothing of an event. */

export interface KnownChange {
  eventId: string;
  place: number;
  changedAt: Temporal.Instant;
  deletedAt: Temporal.Instant | null;
  edition: string;
  fingerprint: string;
}

type Db = Kysely<Schema>;

/** The last place given, and the last one whose deletion is not told any more. */
export async function extentOfOrder(db: Db): Promise<{ last: number; forgotten: number }> {
  return db.selectFrom('public_change_order').select(['last', 'forgotten']).executeTakeFirstOrThrow();
}

/** Up to `limit` changes after a place, in order. */
export async function changesAfter(db: Db, place: number, limit: number): Promise<KnownChange[]> {
  const rows = await all(db).where('place', '>', place).orderBy('place').limit(limit).execute();
  return rows.map(toChange);
}

/** What is known of events, by their ids. */
export async function knownChanges(db: Db, ids: readonly string[]): Promise<Map<string, KnownChange>> {
  const rows = await all(db)
    .where(sql<SqlBool>`event_id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.event_id, toChange(row)]));
}

/** Those of these events that are public, what changed last first. */
export async function lastChanged(
  db: Db,
  ids: readonly string[],
  { offset, limit }: { offset: number; limit: number },
): Promise<KnownChange[]> {
  const rows = await all(db)
    .where(sql<SqlBool>`event_id = any(${[...ids]}::uuid[])`)
    .where('deleted_at', 'is', null)
    .orderBy('changed_at', 'desc')
    .orderBy('event_id')
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.map(toChange);
}

/** What was taken down after a moment, the last first. */
export async function deletionsAfter(db: Db, moment: Temporal.Instant, limit: number): Promise<KnownChange[]> {
  const rows = await all(db)
    .where(sql<SqlBool>`deleted_at > ${moment.toString()}`)
    .orderBy('deleted_at', 'desc')
    .orderBy('event_id')
    .limit(limit)
    .execute();
  return rows.map(toChange);
}

/** When anything changed last. */
export async function lastChange(db: Db): Promise<Temporal.Instant | undefined> {
  const row = await all(db).orderBy('place', 'desc').limit(1).executeTakeFirst();
  return row?.changed_at;
}

/** Events whose change was not noted, or not in the way of this edition. */
export async function unnoted(db: Db, edition: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select e.id from events e
    where e.editorial_state = 'published' and e.readers && ${[...visibleTo(publicViewer)]}::text[] and not exists (
      select from public_changes c where c.event_id = e.id and c.deleted_at is null and c.edition = ${edition})
    union
    select c.event_id from public_changes c
    where c.deleted_at is null and not exists (
      select from events e where e.id = c.event_id and e.editorial_state = 'published'
        and e.readers && ${[...visibleTo(publicViewer)]}::text[])
    order by 1`.execute(db);
  return rows.map(({ id }) => id);
}

function all(db: Db) {
  return db
    .selectFrom('public_changes')
    .select(['event_id', 'place', 'changed_at', 'deleted_at', 'edition', 'fingerprint']);
}

function toChange(row: {
  event_id: string;
  place: number;
  changed_at: Temporal.Instant;
  deleted_at: Temporal.Instant | null;
  edition: string;
  fingerprint: string;
}): KnownChange {
  const { event_id: eventId, changed_at: changedAt, deleted_at: deletedAt, ...rest } = row;
  return { eventId, changedAt, deletedAt, ...rest };
}
