import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** Reads of files. Who may see them is asked by the routes: those of the organisation, or whoever sees an event. */

/** What is known of files, whoever asks; those that do not exist are left out. */
export async function fileRows(db: Kysely<Schema>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('files')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute();
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
