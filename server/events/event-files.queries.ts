import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';

/**
 * For whom events show a file: everybody, this viewer among others, or not this viewer. A published event shows it to
 * its readers; one that is not, to the organisations whose names stand on it.
 */
export async function whoSeesFile(
  db: Kysely<Schema>,
  viewer: Viewer,
  fileId: string,
): Promise<'everybody' | 'viewer' | undefined> {
  const groups = [...visibleTo(viewer)];
  const rows = await db
    .selectFrom('event_files')
    .innerJoin('events', 'events.id', 'event_files.event_id')
    .select(['events.readers', 'events.editorial_state'])
    .where('event_files.file_id', '=', fileId)
    .where(
      sql<SqlBool>`case when events.editorial_state = 'published' then events.readers && ${groups}::text[]
        else exists (select from event_organisers together where together.event_id = events.id
          and 'organiser.' || together.organiser_id = any(${groups}::text[])) end`,
    )
    .execute();
  if (rows.length === 0) return undefined;
  const forAll = rows.some((row) => row.editorial_state === 'published' && row.readers.includes('public'));
  return forAll ? 'everybody' : 'viewer';
}
