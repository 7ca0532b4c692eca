import { type Transaction, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { newId } from '../kernel/ids.ts';
import type { EventFacts } from './event-facts.ts';

/** Every write to followed events, and what is forgotten by the clock. Moments are ISO 8601. */

type Trx = Transaction<Schema>;

export async function keepFollowing(
  trx: Trx,
  { recipient, event, told, now }: { recipient: string; event: string; told: EventFacts; now: string },
): Promise<void> {
  const facts = JSON.stringify(told);
  await trx
    .insertInto('followed_events')
    .values({
      id: newId(),
      recipient_id: recipient,
      event_id: event,
      told: facts,
      tell_at: null,
      removed_at: null,
      created_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['recipient_id', 'event_id']).doUpdateSet({ told: facts, tell_at: null, removed_at: null }),
    )
    .execute();
}

/** When a change is to be told; one that waits already takes this one along. */
export async function waitToTell(trx: Trx, id: string, at: string): Promise<void> {
  await trx
    .updateTable('followed_events')
    .set({ tell_at: at })
    .where('id', '=', id)
    .where('tell_at', 'is', null)
    .where('removed_at', 'is', null)
    .execute();
}

export async function noteTold(trx: Trx, id: string, told: EventFacts): Promise<void> {
  await trx
    .updateTable('followed_events')
    .set({ told: JSON.stringify(told), tell_at: null })
    .where('id', '=', id)
    .execute();
}

export async function moveTelling(trx: Trx, recipient: string, now: string, at: string): Promise<void> {
  await trx
    .updateTable('followed_events')
    .set({ tell_at: at })
    .where('recipient_id', '=', recipient)
    .where('tell_at', '<=', sql<Temporal.Instant>`${now}`)
    .execute();
}

/** No longer, of one event or of all. */
export async function endFollowing(trx: Trx, recipient: string, now: string, event?: string): Promise<void> {
  await trx
    .updateTable('followed_events')
    .set({ tell_at: null, removed_at: now })
    .where('recipient_id', '=', recipient)
    .where('removed_at', 'is', null)
    .$if(event !== undefined, (query) => query.where('event_id', '=', event!))
    .execute();
}

export async function deleteRecipient(trx: Trx, email: string): Promise<void> {
  await trx.deleteFrom('alert_recipients').where('email', '=', email).execute();
  await trx.deleteFrom('alert_requests').where('email', '=', email).execute();
}

/** What nobody confirmed, was removed, or is no longer of use; and addresses that are left with nothing. */
export async function deleteOutdated(
  trx: Trx,
  before: { requests: string; removed: string; links: string; refused: string; over: string },
): Promise<void> {
  const moment = (at: string) => sql<Temporal.Instant>`${at}`;
  await trx.deleteFrom('alert_requests').where('created_at', '<', moment(before.requests)).execute();
  await trx.deleteFrom('saved_searches').where('removed_at', '<', moment(before.removed)).execute();
  await trx.deleteFrom('followed_events').where('removed_at', '<', moment(before.removed)).execute();
  await trx
    .deleteFrom('followed_events')
    .where('tell_at', 'is', null)
    .where((event) =>
      event.not(
        event.exists(
          event
            .selectFrom('legs')
            .select('legs.id')
            .whereRef('legs.event_id', '=', 'followed_events.event_id')
            .where((leg) => leg.or([leg('ends_on', 'is', null), leg('ends_on', '>=', before.over)])),
        ),
      ),
    )
    .execute();
  await trx.deleteFrom('alert_links').where('created_at', '<', moment(before.links)).execute();
  await trx.deleteFrom('alert_recipients').where('refused_at', '<', moment(before.refused)).execute();
  await trx
    .deleteFrom('alert_recipients')
    .where('created_at', '<', moment(before.removed))
    .where((one) =>
      one.and(
        (['saved_searches', 'followed_events'] as const).map((table) =>
          one.not(
            one.exists(
              one.selectFrom(table).select(`${table}.id`).whereRef(`${table}.recipient_id`, '=', 'alert_recipients.id'),
            ),
          ),
        ),
      ),
    )
    .execute();
}
