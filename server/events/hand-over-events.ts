import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { replaceAnswering } from './answering.store.ts';

/**
 * Hands what somebody answers for in an organisation over to a colleague. Whether that is a colleague, and who may ask
 * for it, is decided before. The events themselves stay as they are.
 */
export async function handOverEvents(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  { organiser, from, to }: { organiser: string; from: string; to: string },
): Promise<void> {
  for (const id of await replaceAnswering(trx, { organiser, from, to }))
    await recordAction(trx, clock, actor, {
      team: `organiser.${organiser}`,
      subject: { kind: 'event', id },
      action: 'handed_over',
      changes: [{ field: 'answersFor', from, to }],
    });
}
