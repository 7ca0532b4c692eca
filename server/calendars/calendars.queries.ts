import { type Kysely, type Selectable, type SqlBool, sql } from 'kysely';
import type { CalendarOptions } from '../contracts/calendar-address.ts';
import type { Language } from '../contracts/words.ts';
import type { CalendarEntriesTable, CalendarEventsTable } from '../database/schema-frame.ts';
import type { Schema } from '../database/schema.ts';
import type { Window } from './window.ts';

/** A stored VEVENT. Moments are milliseconds since 1970: a calendar of thousands is read at once. */
export interface CalendarEntry {
  vevent: string;
  changedAt: number;
  /** Zone of a timed entry, and when it lasts; whole days have none. */
  timeZone: string | null;
  startsAt: number | null;
  endsAt: number | null;
}

/** Which entries of events: of which kind, in which language, and in which time. */
export interface Wanted extends CalendarOptions {
  language: Language;
  window: Window;
}

/**
 * Stored VEVENTs of events, in order of time. The ids come from a search or a read that asked `visibleTo`, or are of what
 * is gone.
 */
export function calendarEntries(
  db: Kysely<Schema>,
  eventIds: readonly string[],
  { language, per, deadlines, confirmed, window }: Wanted,
): Promise<CalendarEntry[]> {
  const { endsAfter, startsBefore, cancelledAfter, goneAfter } = window;
  const moment = (at: Temporal.Instant | undefined) => sql.lit(String(at)) as never;
  const ofTimed = (column: 'starts_at' | 'ends_at') =>
    sql<number | null>`case when time_zone is not null then ${milliseconds(column)} end`;
  return db
    .selectFrom('calendar_entries')
    .select(['vevent', 'time_zone as timeZone', milliseconds('changed_at').as('changedAt')])
    .select([ofTimed('starts_at').as('startsAt'), ofTimed('ends_at').as('endsAt')])
    .where('language', '=', language)
    .where('part', 'in', deadlines ? [per, 'deadline'] : [per])
    .where(sql<SqlBool>`event_id = any(${[...eventIds]}::uuid[])`)
    .$if(confirmed, (query) => query.where('status', '<>', 'TENTATIVE'))
    .$if(endsAfter !== undefined, (query) => query.where('ends_at', '>', moment(endsAfter)))
    .$if(startsBefore !== undefined, (query) => query.where('starts_at', '<', moment(startsBefore)))
    .$if(cancelledAfter !== undefined, (query) =>
      query.where((entry) =>
        entry.or([entry('cancelled_at', 'is', null), entry('cancelled_at', '>', moment(cancelledAfter))]),
      ),
    )
    .where((entry) => entry.or([entry('gone', '=', false), entry('cancelled_at', '>', moment(goneAfter))]))
    .orderBy('starts_at')
    .orderBy('item_id')
    .orderBy('part')
    .execute();
}

function milliseconds(column: 'starts_at' | 'ends_at' | 'changed_at') {
  return sql<number>`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`;
}

/** What stands there of events, as it is stored. */
export function storedEntries(
  db: Kysely<Schema>,
  eventIds: readonly string[],
): Promise<Selectable<CalendarEntriesTable>[]> {
  return db
    .selectFrom('calendar_entries')
    .selectAll()
    .where(sql<SqlBool>`event_id = any(${[...eventIds]}::uuid[])`)
    .execute();
}

/** By what events were found last, by their id. */
export async function storedFound(
  db: Kysely<Schema>,
  eventIds: readonly string[],
): Promise<Map<string, Selectable<CalendarEventsTable>>> {
  const rows = await db
    .selectFrom('calendar_events')
    .selectAll()
    .where(sql<SqlBool>`event_id = any(${[...eventIds]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.event_id, row]));
}

/** Events that went out of all calendars after a moment, by what they were found. */
export async function goneSince(
  db: Kysely<Schema>,
  moment: Temporal.Instant,
): Promise<Selectable<CalendarEventsTable>['found_by'][]> {
  const rows = await db
    .selectFrom('calendar_events')
    .select('found_by')
    .where('gone_at', '>', sql<Temporal.Instant>`${moment.toString()}`)
    .execute();
  return rows.map((row) => row.found_by);
}

export async function isGoneSince(db: Kysely<Schema>, eventId: string, moment: Temporal.Instant): Promise<boolean> {
  const row = await db
    .selectFrom('calendar_events')
    .select('event_id')
    .where('event_id', '=', eventId)
    .where('gone_at', '>', sql<Temporal.Instant>`${moment.toString()}`)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Of events that are not public now: whether everybody could see them until they were taken down or deleted. What is
 * shown to fewer, or was never public, is not among them.
 */
export async function takenDown(db: Kysely<Schema>, eventIds: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('events')
    .select('id')
    .where(sql<SqlBool>`id = any(${[...eventIds]}::uuid[])`)
    .where((event) => event.or([event('editorial_state', '=', 'published'), event('audience', '<>', 'public')]))
    .execute();
  const shownToSome = new Set(rows.map((row) => row.id));
  return new Set(eventIds.filter((id) => !shownToSome.has(id)));
}

/**
 * The moment before which no calendar can have been another: the last change of anything in them, or the last moment at
 * which time itself took an entry in or out.
 */
export async function lastChange(
  db: Kysely<Schema>,
  { now, back, ahead, kept }: { now: Temporal.Instant; back: number; ahead: number; kept: number },
): Promise<Temporal.Instant | undefined> {
  const shifted = (hours: number) => now.add({ hours }).toString();
  const latest = (column: 'ends_at' | 'cancelled_at' | 'starts_at', before: string) =>
    sql`(select ${sql.ref(column)} from calendar_entries where ${sql.ref(column)} <= ${before}::timestamptz
      order by ${sql.ref(column)} desc limit 1)`;
  const { rows } = await sql<{ at: Temporal.Instant | null }>`
    select greatest(
      (select at from calendar_changes),
      ${latest('ends_at', shifted(-back))} + make_interval(hours => ${back}),
      ${latest('cancelled_at', shifted(-kept))} + make_interval(hours => ${kept}),
      ${latest('starts_at', shifted(ahead))} - make_interval(hours => ${ahead})
    ) as at`.execute(db);
  return rows[0]?.at ?? undefined;
}
