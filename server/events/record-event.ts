import type { Transaction } from 'kysely';
import { type Change, recordAction } from '../audit/record.ts';
import { teamCode } from '../accounts/teams.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';

/**
 * Notes in the audit trail what was done to an event, for the organisation that entered it. What our own content brings
 * is not noted: its history is that of its files.
 */
export async function recordEventAction(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  event: { id: string; enteredFor: string | null },
  done: { action: string; changes?: readonly Change[] },
): Promise<void> {
  if (actor.role === 'system' && actor.door === 'content') return;
  await recordAction(trx, clock, actor, {
    ...(event.enteredFor === null ? {} : { team: teamCode({ kind: 'organiser', id: event.enteredFor }) }),
    subject: { kind: 'event', id: event.id },
    action: done.action,
    changes: (done.changes ?? []).map(withoutPeople),
  });
}

/** Names and numbers of people are not kept where nothing is ever erased: only that they changed. */
function withoutPeople(change: Change): Change {
  return change.field === 'contact' ? { field: change.field } : change;
}

/** The change of an event from one editorial state to another. */
export function stateChange(from: string, to: string): Change[] {
  return [{ field: 'editorialState', from, to }];
}
