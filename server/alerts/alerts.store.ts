import { type Insertable, type Transaction, sql } from 'kysely';
import type { AlertRecipientsTable, AlertRequestsTable, SavedSearchesTable } from '../database/schema-alerts.ts';
import type { Schema } from '../database/schema.ts';
import { newId } from '../kernel/ids.ts';
import { announce } from '../outbox/announce.ts';

/** Every write to the tables of alerts. Moments are ISO 8601. */

type Trx = Transaction<Schema>;

export async function insertRequest(trx: Trx, request: Insertable<AlertRequestsTable>): Promise<void> {
  await trx.insertInto('alert_requests').values(request).execute();
}

/** Takes what was asked away, and answers it: it can be confirmed once. */
export async function takeRequest(trx: Trx, tokenHash: string, since: string) {
  return trx
    .deleteFrom('alert_requests')
    .where('token_hash', '=', tokenHash)
    .where('created_at', '>=', sql<Temporal.Instant>`${since}`)
    .returning(['email', 'language', 'selection', 'event_id', 'frequency'])
    .executeTakeFirst();
}

/** The recipient of an address, made where there is none, and held until the transaction ends. */
export async function keepRecipient(
  trx: Trx,
  recipient: Omit<Insertable<AlertRecipientsTable>, 'id' | 'refused_at' | 'asked_at' | 'visited_at'>,
) {
  const { created_at: visited_at } = recipient;
  return trx
    .insertInto('alert_recipients')
    .values({ ...recipient, id: newId(), visited_at, refused_at: null, asked_at: null })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ email: recipient.email }))
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function updateRecipient(
  trx: Trx,
  id: string,
  set: Partial<
    Pick<Insertable<AlertRecipientsTable>, 'language' | 'time_zone' | 'quiet_from' | 'quiet_until' | 'visited_at'>
  > & { refused_at?: string | null },
): Promise<void> {
  if (Object.keys(set).length === 0) return;
  await trx.updateTable('alert_recipients').set(set).where('id', '=', id).execute();
}

/** Asks the outbox to see to each of these recipients, and notes when. */
export async function askToTell(trx: Trx, ids: readonly string[], now: string): Promise<void> {
  for (const subject of ids) await announce(trx, { topic: 'alerts.due', subject });
  if (ids.length > 0)
    await trx
      .updateTable('alert_recipients')
      .set({ asked_at: now })
      .where('id', 'in', [...ids])
      .execute();
}

export async function noteSeenTo(trx: Trx, id: string): Promise<void> {
  await trx.updateTable('alert_recipients').set({ asked_at: null }).where('id', '=', id).execute();
}

export async function insertLink(
  trx: Trx,
  link: { tokenHash: string; recipient: string; stops: 'searches' | 'following' | null; now: string },
): Promise<void> {
  const { tokenHash: token_hash, recipient: recipient_id, stops, now: created_at } = link;
  await trx.insertInto('alert_links').values({ token_hash, recipient_id, stops, created_at }).execute();
}

/** A search that is saved already is begun anew, under the name it has. */
export async function keepSearch(trx: Trx, search: Insertable<SavedSearchesTable>): Promise<void> {
  const { frequency, known, next_at = null } = search;
  await trx
    .insertInto('saved_searches')
    .values(search)
    .onConflict((conflict) =>
      conflict
        .columns(['recipient_id', 'selection'])
        .doUpdateSet({ frequency, known, next_at, paused_at: null, removed_at: null }),
    )
    .execute();
}

export async function updateSearch(
  trx: Trx,
  id: string,
  set: Partial<Omit<Insertable<SavedSearchesTable>, 'id' | 'recipient_id' | 'selection' | 'created_at'>>,
): Promise<void> {
  await trx.updateTable('saved_searches').set(set).where('id', '=', id).execute();
}

/** Searches that are wanted at once are looked at then, unless they are sooner. */
export async function bringForward(trx: Trx, recipient: string, at: string): Promise<void> {
  await trx
    .updateTable('saved_searches')
    .set({ next_at: at })
    .where('recipient_id', '=', recipient)
    .where('frequency', '=', 'at_once')
    .where('next_at', '>', sql<Temporal.Instant>`${at}`)
    .execute();
}

export async function pauseSearches(trx: Trx, recipient: string, now: string): Promise<void> {
  await trx
    .updateTable('saved_searches')
    .set({ paused_at: now, next_at: null })
    .where('recipient_id', '=', recipient)
    .where('next_at', 'is not', null)
    .execute();
}

/** Notes which events somebody is told of as new; refused by the database for one they were told of before. */
export async function noteAnnounced(
  trx: Trx,
  recipient: string,
  events: readonly string[],
  now: string,
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event_id) => ({ recipient_id: recipient, event_id, announced_at: now }));
  await trx.insertInto('announced_events').values(rows).execute();
}
