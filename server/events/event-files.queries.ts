import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';

/** For whom published events show a file: everybody, this viewer among others, or not this viewer. */
export async function whoSeesFile(
  db: Kysely<Schema>,
  viewer: Viewer,
  fileId: string,
): Promise<'everybody' | 'viewer' | undefined> {
  const rows = await db
    .selectFrom('event_files')
    .innerJoin('events', 'events.id', 'event_files.event_id')
    .select('events.readers')
    .where('event_files.file_id', '=', fileId)
    .where('events.editorial_state', '=', 'published')
    .where(sql<SqlBool>`events.readers && ${[...visibleTo(viewer)]}::text[]`)
    .execute();
  if (rows.length === 0) return undefined;
  return rows.some(({ readers }) => readers.includes('public')) ? 'everybody' : 'viewer';
}
