import { type Transaction, sql } from 'kysely';
import { importLimits } from '../contracts/import-fields.ts';
import type { UndoneOutcome } from '../contracts/import-shapes.ts';
import type { Schema } from '../database/schema.ts';
import { entryOf } from '../events/entries.queries.ts';
import { eventVersion, isWorkedOn } from '../events/numbered-events.queries.ts';
import type { EventEntry } from '../events/event-entry.ts';
import { removeDraft } from '../events/remove-draft.ts';
import { reviseAndTell } from '../events/revise-and-tell.ts';
import { type Actor, byFile } from '../kernel/actor.ts';
import { Problem } from '../kernel/problems.ts';
import { importFor } from './import-for.ts';
import { type ImportRecord, type Undoable, undoableOutcomes } from './imports.queries.ts';
import { changeImport, changeOutcome } from './imports.store.ts';
import { type Entering, batchSize, withoutSource } from './run-import.ts';

/**
 * Undoes the next batch of an import: drafts it made are removed, events it changed get back what they said. What
 * somebody changed or works on since is left as it is, and named.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `conflict`: `notDone`, `tooLate` a day after it was done
 */
export async function undoImport(
  trx: Transaction<Schema>,
  context: Entering,
  actor: Actor,
  place: { team: string; import: string },
): Promise<void> {
  const { clock } = context;
  const { record } = await importFor(trx, actor, place, { lock: true });
  if (record.finished_at === null)
    throw new Problem('conflict', 'This import is not done yet.', [], { reason: 'notDone' });
  if (record.undone_at === null) {
    if (Temporal.Instant.compare(clock.now(), undoableUntil(record)!) > 0)
      throw new Problem('conflict', 'An import can be undone for a day.', [], { reason: 'tooLate' });
    await changeImport(trx, record.id, { undone_at: clock.now().toString() });
  }
  for (const outcome of await undoableOutcomes(trx, record.id, batchSize))
    await changeOutcome(trx, record.id, outcome.position, {
      undone: await undoOne(trx, context, byFile(actor), outcome),
    });
}

/** Until when an import can be undone; nothing for one that is not done, or undone already. */
export function undoableUntil(record: Pick<ImportRecord, 'finished_at' | 'undone_at'>): Temporal.Instant | undefined {
  if (record.finished_at === null || record.undone_at !== null) return undefined;
  return record.finished_at.add({ hours: importLimits.undoHours });
}

async function undoOne(
  trx: Transaction<Schema>,
  context: Entering,
  actor: Actor,
  done: Undoable,
): Promise<UndoneOutcome> {
  const { event_id: id, event_version, entry_before } = done;
  const version = await eventVersion(trx, id);
  if (version === undefined) return done.outcome === 'created' ? 'removed' : 'left';
  if (version !== event_version || (await isWorkedOn(trx, id))) return 'left';
  await sql`savepoint one_event`.execute(trx);
  try {
    if (entry_before === null) {
      await removeDraft(trx, context.clock, actor, id);
      return 'removed';
    }
    const before = withKnownLegs(entry_before as unknown as EventEntry, await entryOf(trx, id));
    await reviseAndTell(trx, context, actor, id, { ...withoutSource(before), version });
    return 'restored';
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    await sql`rollback to savepoint one_event`.execute(trx);
    return 'left';
  }
}

/** A leg that is gone since comes back as a new one. */
function withKnownLegs(before: EventEntry, now: EventEntry): EventEntry {
  const known = new Set(now.legs.map(({ id }) => id));
  return { ...before, legs: before.legs.map(({ id, ...leg }) => (known.has(id) ? { id, ...leg } : leg)) };
}
