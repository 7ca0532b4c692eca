import type { Transaction } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { demand } from '../../kernel/policy.ts';
import { closeRequest } from './joining.store.ts';
import { demandOpen, holdRequest } from './open-requests.queries.ts';
import { recordJoining } from './record-joining.ts';

/**
 * Takes back, for the organisation that sent it, an invitation or request that nobody answered. Whoever calls has asked
 * whether this actor may act for the organisation.
 * @throws Problem `notFound`; `forbidden` for who is to answer it; `conflict` with `alreadyDecided`
 */
export async function withdrawRequest(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  organiser: string,
  id: string,
): Promise<void> {
  const { request, event } = await holdRequest(trx, organiser, id);
  const sender = request.direction === 'invited' ? event.enteredFor : request.organiser_id;
  demand(actor, sender === organiser ? 'allowed' : 'forbidden');
  demandOpen(request);
  const by = actor.role === 'person' ? actor.id : null;
  await closeRequest(trx, id, { state: 'withdrawn', by, now: clock.now().toString() });
  await recordJoining(trx, clock, actor, event, {
    action: 'joint_request_withdrawn',
    organiser: request.organiser_id,
    from: request.role,
  });
}
