import type { EventDetail } from '../contracts/events.ts';
import type { Context } from '../context.ts';
import { detailOf } from '../events/get-event.ts';
import type { Actor } from '../kernel/actor.ts';
import { draftFor } from './load-draft.ts';
import { writeEvent } from './publish-draft.ts';

/** Carries what was found out of a transaction that leaves nothing behind. */
class TriedOut<T> {
  readonly found: T;
  constructor(found: T) {
    this.found = found;
  }
}

/**
 * The event that a draft would become, read where it was written for real, and nothing of it kept: what is shown is
 * what others would see.
 * @throws Problem `badRequest` naming the fields without which there is nothing to show
 */
export async function previewDraft(
  context: Pick<Context, 'db' | 'clock' | 'publicUrl' | 'reference'>,
  actor: Actor,
  about: { team: string; draft: string },
): Promise<EventDetail> {
  try {
    await context.db.transaction().execute(async (trx): Promise<never> => {
      const draft = await draftFor(trx, actor, 'revise', about);
      await writeEvent({ trx, context, actor }, draft);
      throw new TriedOut(await detailOf(trx, draft.id));
    });
  } catch (outcome) {
    if (outcome instanceof TriedOut) return outcome.found as EventDetail;
    throw outcome;
  }
  throw new Error('A preview ends by being thrown away.');
}
