import type { Transaction } from 'kysely';
import type { ImportField } from '../contracts/import-fields.ts';
import type { StoredCorrections } from '../database/schema-imports.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { cleanCell } from './clean-cell.ts';
import { dataRows } from './file-rows.ts';
import { importFor, refuseStarted } from './import-for.ts';
import { changeImport } from './imports.store.ts';

/**
 * Writes other values in rows than the file has, leaves rows out, and takes rows back. What was written is read as if it
 * stood in the file; the file itself stays as it is.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `conflict` (`importStarted`)
 */
export async function correctRows(
  trx: Transaction<Schema>,
  actor: Actor,
  place: { team: string; import: string },
  said: {
    cells?: readonly { row: number; field: ImportField; value: string }[] | undefined;
    skip?: readonly number[] | undefined;
    takeBack?: readonly number[] | undefined;
  },
): Promise<void> {
  const { record } = await importFor(trx, actor, place, { lock: true });
  refuseStarted(record);
  const rows = new Set(dataRows(record).map(({ row }) => row));
  const corrections: StoredCorrections = { ...record.corrections };
  for (const { row, field, value } of said.cells ?? [])
    if (rows.has(row)) corrections[row] = { ...corrections[row], [field]: cleanCell(value) };
  const back = new Set(said.takeBack);
  const skipped = [...new Set([...record.skipped, ...(said.skip ?? [])])].filter(
    (row) => rows.has(row) && !back.has(row),
  );
  await changeImport(trx, record.id, {
    corrections: JSON.stringify(corrections),
    skipped: skipped.toSorted((a, b) => a - b),
  });
}
