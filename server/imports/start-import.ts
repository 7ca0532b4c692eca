import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import type { StoredSheet } from '../database/schema-imports.ts';
import { importingFor } from './import-for.ts';
import { insertImport } from './imports.store.ts';
import { prepare } from './prepare.ts';
import type { Recogniser } from './recognise.ts';

/**
 * Takes a file in as it was read. What is known of such columns and values is applied at once; nothing is entered.
 * @returns the id of the import
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `badRequest` about the file
 */
export async function startImport(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  team: string,
  { fileName, sheets }: { fileName: string; sheets: StoredSheet[] },
  recogniser: Recogniser,
): Promise<string> {
  const { id: organiser } = await importingFor(trx, actor, team);
  const id = newId();
  const prepared = sheets.length === 1 ? await prepare(trx, organiser, sheets, { sheet: 0 }, recogniser) : undefined;
  await insertImport(trx, {
    id,
    organiser_id: organiser,
    file_name: fileName,
    sheets: JSON.stringify(sheets),
    sheet: null,
    header_row: null,
    columns: null,
    ...(prepared && stored(prepared)),
    created_at: clock.now().toString(),
    created_by: actor.role === 'person' ? actor.id : null,
    started_at: null,
    started_by: null,
    finished_at: null,
    undone_at: null,
  });
  return id;
}

/** What was prepared, as the table keeps it. */
export function stored(prepared: Awaited<ReturnType<typeof prepare>>) {
  const { columns, for_all_rows, date_systems, said_values, ...rest } = prepared;
  return {
    ...rest,
    columns: columns === null ? null : JSON.stringify(columns),
    for_all_rows: JSON.stringify(for_all_rows),
    date_systems: JSON.stringify(date_systems),
    said_values: JSON.stringify(said_values),
  };
}
