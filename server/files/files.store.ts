import type { Insertable, Transaction } from 'kysely';
import type { FilesTable } from '../database/schema-files.ts';
import type { Schema } from '../database/schema.ts';

export async function insertFile(
  trx: Transaction<Schema>,
  file: Insertable<FilesTable>,
  contents: { whole: Uint8Array; small?: Uint8Array | undefined },
): Promise<void> {
  await trx.insertInto('files').values(file).execute();
  const { whole, small } = contents;
  await trx
    .insertInto('file_contents')
    .values([
      { file_id: file.id, variant: 'whole' as const, bytes: whole },
      ...(small ? [{ file_id: file.id, variant: 'small' as const, bytes: small }] : []),
    ])
    .execute();
}

export async function setIdle(trx: Transaction<Schema>, ids: readonly string[], since: string | null): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable('files')
    .set({ idle_since: since })
    .where('id', 'in', [...ids])
    .execute();
}

export async function deleteFiles(trx: Transaction<Schema>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .deleteFrom('files')
    .where('id', 'in', [...ids])
    .execute();
}
