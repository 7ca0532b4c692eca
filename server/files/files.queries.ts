import type { Kysely } from 'kysely';
import type { StoredFile } from '../contracts/files.ts';
import type { Schema } from '../database/schema.ts';
import { toStoredFile } from './stored-file.ts';

/** Reads of files. Who may see them is asked by the routes: those of the organisation, or whoever sees an event. */

/** Files that an organisation sent, in the order of `ids`; the others are left out. */
export async function filesOf(db: Kysely<Schema>, organiser: string, ids: readonly string[]): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('files')
    .selectAll()
    .where('organiser_id', '=', organiser)
    .where('id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, toStoredFile(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** What is known of a file, whoever asks. */
export async function fileRow(db: Kysely<Schema>, id: string) {
  return db.selectFrom('files').selectAll().where('id', '=', id).executeTakeFirst();
}

/** What is in a file; of an image that has no smaller size, the image itself. */
export async function contentsOf(
  db: Kysely<Schema>,
  id: string,
  variant: 'whole' | 'small',
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('file_contents')
    .select('bytes')
    .where('file_id', '=', id)
    .where('variant', '=', variant)
    .executeTakeFirst();
  return row?.bytes;
}

/** Bytes that an organisation has sent and uses nowhere yet. */
export async function idleBytesOf(db: Kysely<Schema>, organiser: string): Promise<number> {
  const row = await db
    .selectFrom('files')
    .select((file) => file.fn.sum<string | null>('size').as('bytes'))
    .where('organiser_id', '=', organiser)
    .where('idle_since', 'is not', null)
    .executeTakeFirst();
  return Number(row?.bytes ?? 0);
}
