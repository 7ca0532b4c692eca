import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { importFor } from './import-for.ts';
import { deleteImport, deleteImportsBefore } from './imports.store.ts';

/**
 * Throws a file away of which nothing was entered.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `conflict` (`importStarted`) for one that tells what it
 * did; that goes by itself after a while
 */
export async function discardImport(
  trx: Transaction<Schema>,
  actor: Actor,
  place: { team: string; import: string },
): Promise<void> {
  const { record } = await importFor(trx, actor, place, { lock: true });
  if (record.started_at !== null)
    throw new Problem('conflict', 'Events of this file are entered already.', [], { reason: 'importStarted' });
  await deleteImport(trx, record.id);
}

/** Erases files, and what is told of them, some days after they came in. Events, and what was remembered, stay. */
export async function forgetImports(trx: Transaction<Schema>, clock: Clock, { days }: { days: number }): Promise<void> {
  await deleteImportsBefore(trx, clock.now().subtract({ hours: days * 24 }));
}
