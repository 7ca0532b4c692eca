import { type Kysely, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';

/**
 * Whether a draft names a file that one of its writers sent, for a viewer who is of another of them. Naming a file of
 * somebody else opens nothing.
 */
export async function whoWritesWith(db: Kysely<Schema>, viewer: Viewer, fileId: string): Promise<'viewer' | undefined> {
  const { rows } = await sql`
    select from event_drafts draft
    join lateral (
      select array_agg(id) as ids from (
        select draft.organiser_id as id
        union select organiser_id from event_organisers where event_id = draft.id
      ) one
    ) writers on true
    join files on files.id = ${fileId}::uuid and files.organiser_id = any(writers.ids)
    where draft.fields::text like '%' || ${fileId} || '%'
      and exists (select from unnest(writers.ids) writer where 'organiser.' || writer = any(${[...visibleTo(viewer)]}::text[]))
    limit 1`.execute(db);
  return rows.length > 0 ? 'viewer' : undefined;
}
