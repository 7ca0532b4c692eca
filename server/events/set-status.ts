import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import { statusLabels } from '../contracts/labels.ts';
import type { EventStatus } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { wrongField } from '../kernel/problems.ts';
import { changeStatus } from './change-status.ts';
import { needsReason } from './event-lifecycle.ts';
import { type LoadedEvent, refuseStale } from './load-event.ts';
import { tellOthers } from './tell-others.ts';

export interface NewStatus {
  status: EventStatus;
  reason?: { nl?: string | undefined; en?: string | undefined } | undefined;
  /** The version it is based on. */
  version: number;
}

/**
 * Gives an organisation's published event another status, with a reason where people are to be told one, and tells those
 * who organise it too or watch it.
 * @param event for somebody who may do this with it
 * @throws Problem `conflict` (`changedMeanwhile`, `otherState`), or `badRequest` on `reason.nl`
 */
export async function setStatus(
  trx: Transaction<Schema>,
  context: Pick<Context, 'clock' | 'publicUrl'>,
  actor: Actor,
  event: LoadedEvent,
  { status, reason = {}, version }: NewStatus,
): Promise<void> {
  refuseStale(event, version);
  if (needsReason.has(status)) checkReason(reason.nl);
  await changeStatus(trx, context.clock, actor, event.id, status, reason);
  await tellOthers(trx, context, actor, event, {
    headline: statusLabels[status],
    changes: [{ what: { nl: 'Status', en: 'Status' }, was: statusLabels[event.status], is: statusLabels[status] }],
    reason,
  });
}

/** A reason is a few words: one word alone tells people nothing. */
function checkReason(nl: string | undefined): void {
  if (nl === undefined) throw wrongField('reason.nl', 'required', 'Say why, in Dutch: everybody reads it.');
  if (nl.split(/\s+/).length < 2 || nl.length < 10)
    throw wrongField('reason.nl', 'tooShort', 'Say why in a few words: everybody reads it.');
}
