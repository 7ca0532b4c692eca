import type { Kysely } from 'kysely';
import type { EditorialState } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { EventEntry } from './event-entry.ts';
import { recordQuery, toRecord } from './events.queries.ts';
import { toEntry } from './to-entry.ts';

/** Events of an organisation as its own lists know them: by number, by title and first day. Who asks is checked before. */

/** What an organisation entered under these numbers, by number. */
export async function eventsOfNumbers(
  db: Kysely<Schema>,
  organiser: string,
  numbers: readonly string[],
): Promise<Map<string, NumberedEvent>> {
  if (numbers.length === 0) return new Map();
  const rows = await recordQuery(db)
    .where('events.entered_for', '=', organiser)
    .where('events.external_id', 'in', numbers)
    .execute();
  return new Map(
    rows.map((row) => [
      row.external_id ?? '',
      { id: row.id, version: row.version, editorialState: row.editorial_state, entry: toEntry(toRecord(row)) },
    ]),
  );
}

export interface NumberedEvent {
  id: string;
  version: number;
  editorialState: EditorialState;
  entry: EventEntry;
}

/** Titles and first days of what an organisation entered and did not withdraw. */
export async function eventStarts(
  db: Kysely<Schema>,
  organiser: string,
): Promise<{ id: string; title: string; startsOn: string | null }[]> {
  return db
    .selectFrom('events')
    .leftJoin('legs', (join) => join.onRef('legs.event_id', '=', 'events.id').on('legs.position', '=', 1))
    .select(['events.id', 'events.title_nl as title', 'legs.starts_on as startsOn'])
    .where('entered_for', '=', organiser)
    .where('editorial_state', '<>', 'withdrawn')
    .execute();
}

/** The version of an event; nothing when it is gone. */
export async function eventVersion(db: Kysely<Schema>, id: string): Promise<number | undefined> {
  return (await db.selectFrom('events').select('version').where('id', '=', id).executeTakeFirst())?.version;
}

/** Whether somebody is at work on an event without having changed it yet: in the editor, or with another organisation. */
export async function isWorkedOn(db: Kysely<Schema>, id: string): Promise<boolean> {
  const draft = await db.selectFrom('event_drafts').select('id').where('id', '=', id).executeTakeFirst();
  const asked = await db.selectFrom('joint_requests').select('id').where('event_id', '=', id).executeTakeFirst();
  return draft !== undefined || asked !== undefined;
}
