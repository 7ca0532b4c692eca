import type { Transaction } from 'kysely';
import { type Change, differences, recordAction } from '../audit/record.ts';
import type { ProfileEntry } from '../contracts/organisations.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem, nothingHere } from '../kernel/problems.ts';
import { announce } from '../outbox/announce.ts';
import { storeProfile } from './organisations.store.ts';
import { lockOrganiser, profileOf } from './profile.queries.ts';
import { refuseTakenName } from './refuse-taken-name.ts';

/**
 * Replaces what an organisation says of itself. A verified one stays verified: what became different is in the audit
 * trail, field by field.
 * @param version the version the change was based on
 * @throws Problem `conflict` with `changedMeanwhile`, `nameTaken` or `alreadyYours`
 */
export async function changeProfile(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  id: string,
  { version, ...entry }: ProfileEntry & { version: number },
): Promise<void> {
  const row = await lockOrganiser(trx, id);
  if (!row) throw nothingHere();
  if (row.version !== version)
    throw new Problem('conflict', `Somebody changed this in between: it is at version ${row.version} now.`, [], {
      reason: 'changedMeanwhile',
    });
  const before = profileOf(row);
  const name = { nl: entry.name.nl, en: entry.name.en ?? entry.name.nl };
  const changes = differences(before, { ...entry, name });
  if (changes.length === 0) return;
  const renamed = changes.some(({ field }) => field === 'name');
  if (renamed) await refuseTakenName(trx, actor, name, id);
  await storeProfile(trx, id, entry);
  await recordAction(trx, clock, actor, {
    team: `organiser.${id}`,
    subject: { kind: 'organisation', id },
    action: 'profile_changed',
    changes: changes.map(withoutAddress),
  });
  // Lists and calendars carry the names and kinds of organisers.
  if (renamed || before.kind !== entry.kind) await announceEventsOf(trx, id);
}

/** A mailbox may turn out to be a person's, and the trail keeps for ever: only that it changed. */
function withoutAddress(change: Change): Change {
  return change.field === 'contactEmail' ? { field: change.field } : change;
}

async function announceEventsOf(trx: Transaction<Schema>, id: string): Promise<void> {
  const rows = await trx.selectFrom('event_organisers').select('event_id').where('organiser_id', '=', id).execute();
  for (const { event_id: subject } of rows) await announce(trx, { topic: 'event.changed', subject });
}
