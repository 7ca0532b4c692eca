import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';

export interface CalendarEntry {
  legId: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  /** Zone of a timed entry; whole days have none. */
  timeZone?: string;
  changedAt: Temporal.Instant;
  vevent: string;
}

export interface EntryWindow {
  endsAfter?: Temporal.Instant | undefined;
  startsBefore?: Temporal.Instant | undefined;
  /** Entries cancelled before this moment are left out. */
  cancelledAfter?: Temporal.Instant | undefined;
}

/** Stored VEVENTs of events, in order of time. The ids come from a search or a read that asked `visibleTo`. */
export async function calendarEntries(
  db: Kysely<Schema>,
  eventIds: readonly string[],
  language: Language,
  window: EntryWindow = {},
): Promise<CalendarEntry[]> {
  const { endsAfter, startsBefore, cancelledAfter } = window;
  const rows = await db
    .selectFrom('calendar_entries')
    .select(['leg_id', 'starts_at', 'ends_at', 'time_zone', 'changed_at', 'vevent'])
    .where('language', '=', language)
    .where(sql<SqlBool>`event_id = any(${[...eventIds]}::uuid[])`)
    .$if(endsAfter !== undefined, (query) => query.where('ends_at', '>', sql.lit(String(endsAfter)) as never))
    .$if(startsBefore !== undefined, (query) => query.where('starts_at', '<', sql.lit(String(startsBefore)) as never))
    .$if(cancelledAfter !== undefined, (query) =>
      query.where((entry) =>
        entry.or([
          entry('cancelled_at', 'is', null),
          entry('cancelled_at', '>', sql.lit(String(cancelledAfter)) as never),
        ]),
      ),
    )
    .orderBy('starts_at')
    .orderBy('leg_id')
    .execute();
  return rows.map((row) => ({
    legId: row.leg_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    ...(row.time_zone === null ? {} : { timeZone: row.time_zone }),
    changedAt: row.changed_at,
    vevent: row.vevent,
  }));
}

/** A VEVENT as it stands there, and since when it says so. */
export interface StoredEntry {
  changedAt: string;
  vevent: string;
}

/** What stands there of events, by `entryKey`. */
export async function storedEntries(
  db: Kysely<Schema>,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, StoredEntry>> {
  const rows = await db
    .selectFrom('calendar_entries')
    .select(['leg_id', 'language', 'changed_at', 'vevent'])
    .where(sql<SqlBool>`event_id = any(${[...eventIds]}::uuid[])`)
    .execute();
  return new Map(
    rows.map((row) => [
      entryKey(row.leg_id, row.language),
      { changedAt: row.changed_at.toString(), vevent: row.vevent },
    ]),
  );
}

export function entryKey(legId: string, language: Language): string {
  return `${legId} ${language}`;
}
