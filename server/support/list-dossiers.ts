import type { Kysely } from 'kysely';
import type { Context } from '../context.ts';
import type { listDossiers as contract } from '../contracts/support-organiser.ts';
import type { AnswerOf } from '../contracts/endpoint.ts';
import type { SupportState } from '../contracts/support-words.ts';
import type { Schema } from '../database/schema.ts';
import type { Acting } from './acting.ts';
import { eventsOfDossiers } from './events.queries.ts';
import { requestsOf } from './requests.queries.ts';
import { summariesOf } from './summaries.queries.ts';

/** Requests of an organisation: those that wait for it first, then those on their way, then the rest, the latest first. */
export async function listDossiers(
  { clock }: Pick<Context, 'clock'>,
  db: Kysely<Schema>,
  acting: Acting & { whose: { organiser: string } },
): Promise<AnswerOf<typeof contract>> {
  const rows = await requestsOf(db, acting.whose)
    .orderBy('support_requests.changed_at', 'desc')
    .orderBy('support_requests.id')
    .execute();
  const person = acting.actor.role === 'person' ? acting.actor.id : undefined;
  const items = await summariesOf(db, rows, { now: clock.now(), person, office: false });
  const begun = await db
    .selectFrom('support_dossiers')
    .select(['event_id', 'changed_at'])
    .where('organiser_id', '=', acting.whose.organiser)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('support_requests').select('id').whereRef('dossier_id', '=', 'support_dossiers.id'))),
    )
    .orderBy('changed_at', 'desc')
    .execute();
  const events = await eventsOfDossiers(
    db,
    begun.map(({ event_id }) => event_id),
  );
  return {
    items: items.toSorted((a, b) => rank(a.state) - rank(b.state)),
    drafts: begun.map(({ event_id, changed_at }) => ({
      event: events.get(event_id)!.facts,
      since: changed_at.toString(),
    })),
    name: acting.name,
    may: { ask: acting.mayEdit },
  };
}

/** What waits for the organisation comes first, what is over last. */
function rank(state: SupportState): number {
  if (['proposed', 'info_needed', 'delivered'].includes(state)) return 0;
  if (['declined', 'lapsed', 'transferred', 'withdrawn', 'cancelled', 'closed'].includes(state)) return 2;
  return 1;
}
