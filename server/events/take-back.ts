import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import { statusLabels } from '../contracts/labels.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { LoadedEvent } from './load-event.ts';
import { tellOthers } from './tell-others.ts';
import { withdrawEvent } from './withdraw-event.ts';

const withdrawn = { nl: 'Ingetrokken', en: 'Withdrawn' };

/**
 * Withdraws an organisation's event; of one that others saw, those who organise it too or watch it are told.
 * @param event for somebody who may do this with it
 * @throws Problem `conflict` (`otherState`) when it was withdrawn before
 */
export async function takeBack(
  trx: Transaction<Schema>,
  context: Pick<Context, 'clock' | 'publicUrl'>,
  actor: Actor,
  event: LoadedEvent,
): Promise<void> {
  await withdrawEvent(trx, context.clock, actor, event.id);
  if (event.editorial_state !== 'published') return;
  await tellOthers(trx, context, actor, event, {
    headline: withdrawn,
    changes: [{ what: { nl: 'Status', en: 'Status' }, was: statusLabels[event.status], is: withdrawn }],
    gone: true,
  });
}
