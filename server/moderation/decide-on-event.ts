import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { type EventDecision, decideEvent } from '../events/decide-event.ts';
import type { Person } from '../kernel/actor.ts';
import { Problem } from '../kernel/problems.ts';
import { type Decision, checkDecision } from './check-decision.ts';
import { pageLinks } from './page-links.ts';
import { alreadyDecided } from './reviews.queries.ts';
import { insertReview } from './reviews.store.ts';
import { tell, why } from './tell.ts';

/**
 * Publishes a submitted event, or one that is for fewer to everybody; asks for changes, or refuses it. Whoever entered it
 * is told.
 * @throws Problem `badRequest`, `notFound`, or `conflict` with `alreadyDecided` (and by whom) or `organisationFirst`
 */
export async function decideOnEvent(
  { db, clock, publicUrl }: Pick<Context, 'db' | 'clock' | 'publicUrl'>,
  planner: Person,
  id: string,
  asked: Decision<EventDecision>,
): Promise<void> {
  checkDecision(asked);
  const { decision } = asked;
  await db.transaction().execute(async (trx) => {
    const { title, enteredFor, enteredBy, shared } = await orTellWhatWasDecided(trx, id, () =>
      decideEvent(trx, clock, planner, id, decision),
    );
    await insertReview(trx, { kind: 'event', id }, asked, planner.id, clock.now().toString());
    const { slug } = await trx.selectFrom('events').select('slug').where('id', '=', id).executeTakeFirstOrThrow();
    await tell(trx, clock, { personId: enteredBy, organiser: enteredFor }, (language) => ({
      kind: 'event_decided',
      title,
      decision,
      ...(shared ? { shared: true as const } : {}),
      ...why(asked),
      link:
        publicUrl +
        (decision === 'published' || enteredFor === null
          ? pageLinks.event(language, { slug, id })
          : pageLinks.ownEvent(language, enteredFor, id)),
    }));
  });
}

async function orTellWhatWasDecided<T>(trx: Transaction<Schema>, id: string, decide: () => Promise<T>): Promise<T> {
  try {
    return await decide();
  } catch (error) {
    if (error instanceof Problem && error.reason === 'alreadyDecided') throw await alreadyDecided(trx, 'event', id);
    throw error;
  }
}
