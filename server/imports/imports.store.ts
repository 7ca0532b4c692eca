import { type Insertable, type Transaction, type Updateable, sql } from 'kysely';
import type { ImportOutcomesTable, ImportsTable, SaidValues, StoredColumns } from '../database/schema-imports.ts';
import type { SaidForAllRows, StoredDateSystems } from '../database/schema-imports.ts';
import type { Schema } from '../database/schema.ts';
import type { ListedField } from '../contracts/import-fields.ts';

/** Every write to the tables of imports. */

type Trx = Transaction<Schema>;

export async function insertImport(trx: Trx, values: Insertable<ImportsTable>): Promise<void> {
  await trx.insertInto('imports').values(values).execute();
}

/** Changes what is known of an import, which makes a new version of it. */
export async function changeImport(trx: Trx, id: string, values: Updateable<ImportsTable>): Promise<void> {
  await trx
    .updateTable('imports')
    .set((row) => ({ ...values, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Throws an import away, with all that is told of it. */
export async function deleteImport(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('imports').where('id', '=', id).execute();
}

export async function deleteImportsBefore(trx: Trx, moment: Temporal.Instant): Promise<void> {
  await trx
    .deleteFrom('imports')
    .where('created_at', '<', sql<Temporal.Instant>`${moment.toString()}`)
    .execute();
}

export async function insertOutcomes(trx: Trx, outcomes: readonly Insertable<ImportOutcomesTable>[]): Promise<void> {
  // A statement takes 65,535 values at most.
  for (let at = 0; at < outcomes.length; at += 1000)
    await trx
      .insertInto('import_outcomes')
      .values(outcomes.slice(at, at + 1000))
      .execute();
}

export async function changeOutcome(
  trx: Trx,
  importId: string,
  position: number,
  values: Updateable<ImportOutcomesTable>,
): Promise<void> {
  await trx
    .updateTable('import_outcomes')
    .set(values)
    .where('import_id', '=', importId)
    .where('position', '=', position)
    .execute();
}

/** Remembers what an organisation says of files with these columns. */
export async function rememberMapping(
  trx: Trx,
  organiser: string,
  headers: string,
  said: { columns: StoredColumns; forAllRows: SaidForAllRows; dateSystems: StoredDateSystems },
  now: string,
): Promise<void> {
  const values = {
    columns: JSON.stringify(said.columns),
    for_all_rows: JSON.stringify(said.forAllRows),
    date_systems: JSON.stringify(said.dateSystems),
    changed_at: now,
  };
  await trx
    .insertInto('import_mappings')
    .values({ organiser_id: organiser, headers, ...values })
    .onConflict((conflict) => conflict.columns(['organiser_id', 'headers']).doUpdateSet(values))
    .execute();
}

/** Remembers what values mean to an organisation. */
export async function rememberValues(trx: Trx, organiser: string, said: SaidValues, now: string): Promise<void> {
  const rows = Object.entries(said).flatMap(([field, values]) =>
    Object.entries(values).map(([theirs, ours]) => ({
      organiser_id: organiser,
      field: field as ListedField,
      theirs,
      ours,
      changed_at: now,
    })),
  );
  for (let at = 0; at < rows.length; at += 1000)
    await trx
      .insertInto('import_values')
      .values(rows.slice(at, at + 1000))
      .onConflict((conflict) =>
        conflict
          .columns(['organiser_id', 'field', 'theirs'])
          .doUpdateSet({ ours: (row) => row.ref('excluded.ours'), changed_at: now }),
      )
      .execute();
}
