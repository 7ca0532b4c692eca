import { type Transaction, sql } from 'kysely';
import type { Context } from '../context.ts';
import type { OrganisationEntry } from '../contracts/event-entry.ts';
import type { Schema } from '../database/schema.ts';
import { enterEvent, lockOrganisation } from '../events/enter-event.ts';
import type { EventEntry } from '../events/event-entry.ts';
import { eventVersion } from '../events/numbered-events.queries.ts';
import { reviseAndTell } from '../events/revise-and-tell.ts';
import { type Actor, byFile } from '../kernel/actor.ts';
import { type Clock, today } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { importFor } from './import-for.ts';
import { type ImportRecord, waitingOutcomes } from './imports.queries.ts';
import { changeImport, changeOutcome, insertOutcomes } from './imports.store.ts';
import { type Candidate, type Plan, readImport } from './read-import.ts';

/** What entering reaches beside the database: others are told of what they see already. */
export type Entering = Pick<Context, 'clock' | 'publicUrl' | 'reference'>;

/** Events that are entered in one transaction, and so in one request. */
export const batchSize = 100;

/**
 * Enters the next batch of events of a file, as drafts of the organisation or as new content of those it has. The first
 * time also what is not entered is noted down. An event that is refused by itself does not hold up the others.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `conflict`: `changedMeanwhile` when the file was checked
 * at another version, `notChecked`, `faultyRows` unless they are left out knowingly, `nothingToImport`
 */
export async function runImport(
  trx: Transaction<Schema>,
  context: Entering,
  actor: Actor,
  place: { team: string; import: string },
  said: { version: number; leaveOutFaulty?: boolean | undefined },
): Promise<void> {
  const { clock } = context;
  const { record, organisation } = await importFor(trx, actor, place, { lock: true });
  if (record.finished_at !== null) return;
  // Nobody else enters events of this organisation until the batch is done.
  await lockOrganisation(trx, organisation.id);
  const reference = await context.reference.get();
  const reading = { reference, organisation: organisation.name, today: today(clock).toString() };
  const candidates = await readImport(trx, record, reading);
  if (record.started_at === null) await begin(trx, clock, actor, record, candidates, said);
  const waiting = await waitingOutcomes(trx, record.id);
  for (const position of waiting.slice(0, batchSize)) {
    const candidate = candidates[position];
    const done = candidate?.plan && (await enterOne(trx, context, byFile(actor), organisation.id, candidate.plan));
    await changeOutcome(trx, record.id, position, done ?? { outcome: 'rejected' });
  }
  if (waiting.length <= batchSize) await changeImport(trx, record.id, { finished_at: clock.now().toString() });
}

async function begin(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  record: ImportRecord,
  candidates: readonly Candidate[],
  { version, leaveOutFaulty }: { version: number; leaveOutFaulty?: boolean | undefined },
): Promise<void> {
  const refuse = (reason: string, detail: string) => {
    throw new Problem('conflict', detail, [], { reason });
  };
  if (record.columns === null || !record.values_said) refuse('notChecked', 'Say first what columns and values mean.');
  if (record.version !== version) refuse('changedMeanwhile', 'This import was changed after it was checked.');
  if (!leaveOutFaulty && candidates.some(({ faults }) => faults.length > 0))
    refuse('faultyRows', 'Some rows are wrong. Repair them, or leave them out knowingly.');
  if (!candidates.some(({ plan }) => plan !== undefined)) refuse('nothingToImport', 'No row can be entered.');
  const outcomes = candidates.map(({ rows, title, faults, skipped }, position) => ({
    import_id: record.id,
    position,
    rows,
    title,
    outcome: skipped ? ('skipped' as const) : faults.length > 0 ? ('rejected' as const) : ('waiting' as const),
    faults: JSON.stringify(faults),
    event_id: null,
    event_version: null,
    entry_before: null,
    undone: null,
  }));
  await insertOutcomes(trx, outcomes);
  await changeImport(trx, record.id, {
    started_at: clock.now().toString(),
    started_by: actor.role === 'person' ? actor.id : null,
  });
}

/** One event; when it is refused, what was done of it is taken back and the others go on. */
async function enterOne(trx: Transaction<Schema>, context: Entering, actor: Actor, organiser: string, plan: Plan) {
  const { known, deed, entry } = plan;
  if (deed === 'unchanged' && known) return { outcome: 'unchanged', event_id: known.id } as const;
  await sql`savepoint one_event`.execute(trx);
  try {
    if (known) {
      await reviseAndTell(trx, context, actor, known.id, { ...withoutSource(entry), version: known.version });
      const event_version = await eventVersion(trx, known.id);
      const entry_before = JSON.stringify(known.entry);
      return { outcome: 'updated', event_id: known.id, event_version, entry_before } as const;
    }
    // That it leads is filled in when it is entered.
    const { organisers: _own, ...content } = withoutSource(entry);
    const event_id = await enterEvent(trx, context.clock, actor, organiser, content);
    return { outcome: 'created', event_id, event_version: await eventVersion(trx, event_id) } as const;
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    await sql`rollback to savepoint one_event`.execute(trx);
    const reason = error.reason ?? error.issues[0]?.reason ?? error.code;
    return { outcome: 'rejected', faults: JSON.stringify([{ row: 0, reason }]) } as const;
  }
}

/** An entry as an organisation says it: who told us is known. */
export function withoutSource({ provenance, ...entry }: EventEntry): OrganisationEntry {
  const { externalId, url } = provenance;
  return { ...entry, provenance: { ...(externalId && { externalId }), ...(url && { url }) } };
}
