import type { Transaction } from 'kysely';
import { type FieldForAllRows, type ImportField, dateFields } from '../contracts/import-fields.ts';
import type { SaidForAllRows } from '../database/schema-imports.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { wrongField } from '../kernel/problems.ts';
import { headersOf, printOf } from './file-rows.ts';
import { importFor, refuseStarted } from './import-for.ts';
import { changeImport, rememberMapping } from './imports.store.ts';
import { asksSomething } from './open-questions.ts';
import { byHeader } from './prepare.ts';
import type { Recogniser } from './recognise.ts';

/**
 * Says what the columns of a file mean, and what holds for all its rows. It is remembered for the next file with these
 * columns.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, `conflict` (`importStarted`), or `badRequest` by column:
 * `taken` for a meaning that two columns have, `noTitle` when nothing tells one event from another
 */
export async function mapColumns(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  place: { team: string; import: string },
  said: {
    columns: readonly { column: number; field: ImportField }[];
    forAllRows?: readonly { field: FieldForAllRows; value: string }[] | undefined;
  },
  recogniser: Recogniser,
): Promise<void> {
  const { record, organisation } = await importFor(trx, actor, place, { lock: true });
  refuseStarted(record);
  const headers = headersOf(record);
  const fields = new Map<ImportField, number>();
  for (const { column, field } of said.columns) {
    if (fields.has(field)) throw wrongField(`columns.${column}`, 'taken', `Two columns are ${field}.`);
    fields.set(field, column);
  }
  if (!fields.has('title') && !fields.has('externalId'))
    throw wrongField('columns', 'noTitle', 'Say which column holds the title, or the number of an event.');
  const columns = Object.fromEntries(said.columns.map(({ column, field }) => [String(column), field]));
  const forAllRows = inOwnWords(said.forAllRows ?? [], recogniser);
  // How days are written holds as long as the column means days.
  const date_systems = Object.fromEntries(
    Object.entries(record.date_systems).filter(([column]) => dateFields.includes(columns[column] as 'startsOn')),
  );
  const file = { ...record, columns, date_systems };
  await changeImport(trx, record.id, {
    columns: JSON.stringify(columns),
    for_all_rows: JSON.stringify(forAllRows),
    date_systems: JSON.stringify(date_systems),
    values_said: !asksSomething(file, recogniser),
  });
  const remembered = {
    columns: byHeader(headers, columns),
    forAllRows,
    dateSystems: byHeader(headers, date_systems),
  };
  await rememberMapping(trx, organisation.id, printOf(headers), remembered, clock.now().toString());
}

function inOwnWords(said: readonly { field: FieldForAllRows; value: string }[], { exact }: Recogniser): SaidForAllRows {
  return Object.fromEntries(
    said
      .filter(({ value }) => value.trim() !== '')
      .map(({ field, value }) => {
        const code = exact(field, value);
        if (code === undefined) throw wrongField(`forAllRows.${field}`, 'notOffered', `"${value}" is none of ours.`);
        return [field, code];
      }),
  );
}
