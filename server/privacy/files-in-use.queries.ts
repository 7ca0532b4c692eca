import { type Transaction, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { FileUse } from '../files/erase-unused.ts';

/** Files that no event shows, or that were seen unused before, and whether an event, a draft or a message about support uses them now. */
export async function filesToLookAt(trx: Transaction<Schema>): Promise<FileUse[]> {
  const { rows } = await sql<{ id: string; used: boolean; idle_since: Temporal.Instant | null }>`
    select id, idle_since,
      exists (select from event_files where file_id = files.id)
        or exists (select from support_messages where files.id = any(file_ids))
        or exists (select from event_drafts where fields::text like '%' || files.id || '%') as used
    from files
    where idle_since is not null or not exists (select from event_files where file_id = files.id)
    for update of files skip locked`.execute(trx);
  return rows.map(({ id, used, idle_since: idleSince }) => ({ id, used, idleSince: idleSince ?? undefined }));
}
