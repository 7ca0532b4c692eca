import type { Transaction } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { demand } from '../../kernel/policy.ts';
import { agree } from './agree.ts';
import { closeRequest } from './joining.store.ts';
import { demandOpen, demandToCome, holdRequest } from './open-requests.queries.ts';
import { recordJoining } from './record-joining.ts';
import { tellAnswer } from './tell-answer.ts';

/**
 * Accepts or declines, for an organisation, an invitation to it or a request to take part in an event that it entered.
 * Whoever calls has asked whether this actor may act for the organisation.
 * @throws Problem `notFound`; `forbidden` for who sent it themself; `conflict`: `alreadyDecided`, `eventOver`,
 * `tooManyOrganisers`
 */
export async function answerRequest(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  organiser: string,
  { id, accept, text }: { id: string; accept: boolean; text?: string | undefined },
): Promise<void> {
  const { request, event } = await holdRequest(trx, organiser, id);
  const answers = request.direction === 'invited' ? request.organiser_id : event.enteredFor;
  demand(actor, answers === organiser ? 'allowed' : 'forbidden');
  demandOpen(request);
  if (accept) {
    await demandToCome(trx, clock, event);
    await agree(trx, clock, actor, event, request, { role: request.role, text });
    return;
  }
  await closeRequest(trx, id, {
    state: 'declined',
    by: actor.role === 'person' ? actor.id : null,
    answer: text ?? null,
    now: clock.now().toString(),
  });
  await recordJoining(trx, clock, actor, event, {
    action: 'joint_request_declined',
    organiser: request.organiser_id,
    to: request.role,
  });
  await tellAnswer(trx, clock, actor, event, request, { decision: 'declined', role: request.role, text });
}
