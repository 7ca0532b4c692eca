import type { Transaction } from 'kysely';
import { teamCode } from '../../accounts/teams.ts';
import { recordAction } from '../../audit/record.ts';
import type { OrganiserRole } from '../../contracts/words.ts';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { LoadedEvent } from '../load-event.ts';
import { recordEventAction } from '../record-event.ts';
import { namesOf } from './tell-answer.ts';

/** What the history of an event tells the organisation that entered it alone: whom it asked, and who asked it. */
export const unanswered = ['organiser_invited', 'asked_to_join', 'joint_request_declined', 'joint_request_withdrawn'];

/** Notes what happened between an event and an organisation, in the audit trail of both teams. */
export async function recordJoining(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  event: Pick<LoadedEvent, 'id' | 'enteredFor'>,
  done: { action: string; organiser: string; from?: OrganiserRole; to?: OrganiserRole },
): Promise<void> {
  const [lead, organisation] = await namesOf(trx, event, done.organiser);
  const { from, to } = done;
  const role = from || to ? [{ field: 'role', ...(from && { from }), ...(to && { to }) }] : [];
  const changes = [{ field: 'organiser', to: organisation?.nl }, { field: 'lead', to: lead?.nl }, ...role];
  await recordEventAction(trx, clock, actor, event, { action: done.action, changes });
  await recordAction(trx, clock, actor, {
    team: teamCode({ kind: 'organiser', id: done.organiser }),
    subject: { kind: 'event', id: event.id },
    action: done.action,
    changes,
  });
}
