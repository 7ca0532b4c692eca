import type { Insertable, Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { CalendarEntriesTable } from '../database/schema-frame.ts';

/** Puts these entries in the place of whatever the events had before. */
export async function replaceEntries(
  trx: Transaction<Schema>,
  eventIds: readonly string[],
  entries: readonly Insertable<CalendarEntriesTable>[],
): Promise<void> {
  await trx
    .deleteFrom('calendar_entries')
    .where('event_id', 'in', [...eventIds])
    .execute();
  if (entries.length > 0)
    await trx
      .insertInto('calendar_entries')
      .values([...entries])
      .execute();
}
