import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { EventEntry } from './event-entry.ts';

/** For whom an entry is taken in, and which event it is, where it is one already. */
export interface EntryPlace {
  /** Null for our own content. */
  enteredFor: string | null;
  eventId?: string | undefined;
}

/**
 * Files that an entry names and that are not to be shown: unknown ones, what is no image or no document, and those that
 * neither its organisation sent, nor one that organises the event with it, nor stand with an event of it already. To our
 * own content all files are known.
 */
export async function filesNotFound(
  db: Kysely<Schema>,
  { image, documents = [] }: Pick<EventEntry, 'image' | 'documents'>,
  { enteredFor, eventId }: EntryPlace,
): Promise<{ name: string; id: string; kind: 'image' | 'document' }[]> {
  const named = [
    ...(image ? [{ name: 'image.file', id: image.file, kind: 'image' as const }] : []),
    ...documents.map(({ file }, index) => ({ name: `documents.${index}.file`, id: file, kind: 'document' as const })),
  ];
  if (named.length === 0) return [];
  const ids = named.map(({ id }) => id);
  let known = db.selectFrom('files').select(['id', 'kind']).where('id', 'in', ids);
  if (enteredFor !== null) {
    const shownBefore = db
      .selectFrom('event_files')
      .innerJoin('events', 'events.id', 'event_files.event_id')
      .select('event_files.file_id')
      .where('events.entered_for', '=', enteredFor)
      .where('event_files.file_id', 'in', ids);
    // Whoever stands on the event agreed to; whom an entry merely names did not.
    const together = db
      .selectFrom('event_organisers')
      .select('organiser_id')
      .where('event_id', '=', eventId ?? null);
    known = known.where((file) =>
      file.or([
        file('organiser_id', '=', enteredFor),
        file('organiser_id', 'in', together),
        file('id', 'in', shownBefore),
      ]),
    );
  }
  const rows = await known.execute();
  return named.filter(({ id, kind }) => !rows.some((row) => row.id === id && row.kind === kind));
}
