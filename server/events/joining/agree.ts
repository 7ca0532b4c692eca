import type { Transaction } from 'kysely';
import type { JoinRole } from '../../contracts/joining.ts';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { Problem } from '../../kernel/problems.ts';
import { tellEventChanged } from '../tell-event-changed.ts';
import type { LoadedEvent } from '../load-event.ts';
import { closeRequest, placeOrganiser } from './joining.store.ts';
import { type RequestRow, mostOrganisers } from './open-requests.queries.ts';
import { recordJoining } from './record-joining.ts';
import { tellAnswer } from './tell-answer.ts';

/**
 * Both agree: the name of the organisation stands on the event from now on, and whatever shows the event follows.
 * Whoever calls holds the event and has asked who may.
 * @throws Problem `conflict` with `tooManyOrganisers`
 */
export async function agree(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  event: LoadedEvent,
  request: RequestRow,
  { role, text }: { role: JoinRole; text?: string | undefined },
): Promise<void> {
  const { organiser_id: organiser } = request;
  const before = event.together.find(({ id }) => id === organiser);
  if (!before && event.together.length >= mostOrganisers)
    throw new Problem('conflict', `An event has ${mostOrganisers} organisers at most.`, [], {
      reason: 'tooManyOrganisers',
    });
  const now = clock.now().toString();
  const by = actor.role === 'person' ? actor.id : null;
  await closeRequest(trx, request.id, { state: 'accepted', by, answer: text ?? null, now });
  await placeOrganiser(trx, event.id, { organiser, role }, now);
  await recordJoining(trx, clock, actor, event, {
    action: 'joint_request_accepted',
    organiser,
    ...(before && { from: before.role }),
    to: role,
  });
  await tellAnswer(trx, clock, actor, event, request, { decision: 'accepted', role, text });
  await tellEventChanged(trx, clock, event.id);
}
