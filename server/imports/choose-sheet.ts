import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { wrongField } from '../kernel/problems.ts';
import { importFor, refuseStarted } from './import-for.ts';
import { changeImport } from './imports.store.ts';
import { prepare } from './prepare.ts';
import type { Recogniser } from './recognise.ts';
import { stored } from './start-import.ts';

/**
 * Says which sheet holds the events, and which row the names of the columns. What was said of another sheet is over.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, `conflict` (`importStarted`), or `badRequest`
 */
export async function chooseSheet(
  trx: Transaction<Schema>,
  actor: Actor,
  place: { team: string; import: string },
  choice: { sheet: number; headerRow?: number | undefined },
  recogniser: Recogniser,
): Promise<void> {
  const { record, organisation } = await importFor(trx, actor, place, { lock: true });
  refuseStarted(record);
  const sheet = record.sheets[choice.sheet];
  if (sheet === undefined) throw wrongField('sheet', 'notOffered', 'There is no such sheet in this file.');
  if (choice.headerRow !== undefined && sheet.rows.length > 0 && choice.headerRow >= sheet.rows.length)
    throw wrongField('headerRow', 'notOffered', 'There is nothing below this row.');
  const prepared = await prepare(trx, organisation.id, record.sheets, choice, recogniser);
  await changeImport(trx, record.id, { ...stored(prepared), corrections: '{}', skipped: [] });
}
