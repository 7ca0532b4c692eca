import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { Actor } from '../kernel/actor.ts';
import { demand } from '../kernel/policy.ts';
import { nothingHere } from '../kernel/problems.ts';
import { discardMessage, parkedMessages, retryMessage } from '../outbox/parked-messages.ts';
import { upkeepPolicy } from './upkeep.policy.ts';

const ways = {
  retry: { settle: retryMessage, action: 'message_retried' },
  discard: { settle: discardMessage, action: 'message_discarded' },
} as const;

/**
 * Lets a message that was given up try again, or lets it go for good.
 * @throws Problem `notFound` when no such message waits, or whoever asks is no planner
 */
export async function settleMessage(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  { id, way }: { id: string; way: keyof typeof ways },
): Promise<void> {
  demand(actor, upkeepPolicy(actor, 'settle', undefined));
  const { settle, action } = ways[way];
  await db.transaction().execute(async (trx) => {
    const message = (await parkedMessages(trx)).find((one) => String(one.id) === id);
    if (!message || !(await settle(trx, message.id))) throw nothingHere();
    await recordAction(trx, clock, actor, {
      team: 'head_office',
      subject: { kind: 'message', id },
      action,
      changes: [
        { field: 'topic', from: message.topic },
        { field: 'subject', from: message.subject },
      ],
    });
  });
}
