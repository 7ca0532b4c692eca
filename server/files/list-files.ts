import type { StoredFile } from '../contracts/files.ts';
import type { Context } from '../context.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Viewer } from '../kernel/audience.ts';
import { fileRows } from './files.queries.ts';
import { type Shows, shownBy } from './get-file.ts';
import { toStoredFile } from './stored-file.ts';

/** Files in the order of `ids`: those an organisation sent, and those that something shows this viewer. */
export async function listFiles(
  { db }: Pick<Context, 'db'>,
  { actor, viewer }: { actor: Actor; viewer: Viewer },
  organiser: string,
  ids: readonly string[],
  shows: readonly Shows[],
): Promise<StoredFile[]> {
  const found = new Map<string, StoredFile>();
  for (const row of await fileRows(db, ids))
    if (row.organiser_id === organiser || (await shownBy(shows, db, viewer, row.id, actor)))
      found.set(row.id, toStoredFile(row));
  return ids.flatMap((id) => found.get(id) ?? []);
}
