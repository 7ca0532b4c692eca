import { type Insertable, type Transaction, sql } from 'kysely';
import type { IndexedRow } from '../../search/memory/indexed-row.ts';
import type { CalendarEntriesTable } from '../database/schema-frame.ts';
import type { Schema } from '../database/schema.ts';

type Trx = Transaction<Schema>;

/** So many rows are written at once: a statement takes 65,535 values. */
const atOnce = 2000;

/** Puts these entries in the place of whatever the events had before. */
export async function replaceEntries(
  trx: Trx,
  eventIds: readonly string[],
  entries: readonly Insertable<CalendarEntriesTable>[],
): Promise<void> {
  await trx
    .deleteFrom('calendar_entries')
    .where('event_id', 'in', [...eventIds])
    .execute();
  for (let first = 0; first < entries.length; first += atOnce)
    await trx
      .insertInto('calendar_entries')
      .values(entries.slice(first, first + atOnce))
      .execute();
}

export interface FoundEvent {
  eventId: string;
  foundBy: IndexedRow;
  goneAt: string | null;
}

/** Puts down by what selections find these events, and forgets the others of them. */
export async function replaceFound(
  trx: Trx,
  eventIds: readonly string[],
  events: readonly FoundEvent[],
): Promise<void> {
  await trx
    .deleteFrom('calendar_events')
    .where('event_id', 'in', [...eventIds])
    .execute();
  if (events.length === 0) return;
  await trx
    .insertInto('calendar_events')
    .values(
      events.map(({ eventId, foundBy, goneAt }) => ({
        event_id: eventId,
        found_by: JSON.stringify(foundBy),
        gone_at: goneAt,
      })),
    )
    .execute();
}

/** Notes that something in the calendars of everybody changed. */
export async function noteChange(trx: Trx, at: string): Promise<void> {
  await trx
    .insertInto('calendar_changes')
    .values({ at })
    .onConflict((row) => row.column('single').doUpdateSet({ at }))
    .execute();
}

/** @returns whether there was anything to forget */
export async function deleteGoneBefore(trx: Trx, moment: Temporal.Instant): Promise<boolean> {
  const before = sql<Temporal.Instant>`${moment.toString()}`;
  const entries = await trx
    .deleteFrom('calendar_entries')
    .where('gone', '=', true)
    .where('cancelled_at', '<=', before)
    .executeTakeFirst();
  await trx.deleteFrom('calendar_events').where('gone_at', '<=', before).execute();
  return entries.numDeletedRows > 0n;
}
