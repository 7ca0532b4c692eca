import { type Kysely, type Selectable, type SqlBool, type Transaction, sql } from 'kysely';
import type { AlertRecipientsTable } from '../database/schema-alerts.ts';
import type { Schema } from '../database/schema.ts';
import type { EventFacts } from './event-facts.ts';
import type { QuietHours } from './quiet-hours.ts';

/** Reads of alerts. Of events they tell ids alone: what may be seen of these is asked with the events. */

export type Recipient = Selectable<AlertRecipientsTable>;

const moment = (at: Temporal.Instant) => sql<Temporal.Instant>`${at.toString()}`;

export function quietHoursOf({ time_zone, quiet_from, quiet_until }: Recipient): QuietHours {
  return { timeZone: time_zone, from: quiet_from, until: quiet_until };
}

export async function requestByToken(db: Kysely<Schema>, tokenHash: string, since: Temporal.Instant) {
  return db
    .selectFrom('alert_requests')
    .select(['email', 'selection', 'event_id', 'frequency'])
    .where('token_hash', '=', tokenHash)
    .where('created_at', '>=', moment(since))
    .executeTakeFirst();
}

export async function recipientByEmail(db: Kysely<Schema>, email: string): Promise<Recipient | undefined> {
  return db.selectFrom('alert_recipients').selectAll().where('email', '=', email).executeTakeFirst();
}

/** Whose link it is, and what a mail program stops with it. */
export async function recipientByLink(db: Kysely<Schema>, tokenHash: string) {
  return db
    .selectFrom('alert_links')
    .innerJoin('alert_recipients', 'alert_recipients.id', 'alert_links.recipient_id')
    .selectAll('alert_recipients')
    .select('alert_links.stops')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** A recipient, held until the transaction ends: two that see to the same one do so one after the other. */
export async function holdRecipient(trx: Transaction<Schema>, id: string): Promise<Recipient | undefined> {
  return trx.selectFrom('alert_recipients').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Recipients with something to be told now, whom nobody was asked to see to within the last hour. */
export async function recipientsDue(db: Kysely<Schema>, now: Temporal.Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('alert_recipients')
    .select('id')
    .where('refused_at', 'is', null)
    .where((one) => one.or([one('asked_at', 'is', null), one('asked_at', '<', moment(now.subtract({ hours: 1 })))]))
    .where((one) =>
      one.or([
        one('id', 'in', one.selectFrom('saved_searches').select('recipient_id').where('next_at', '<=', moment(now))),
        one('id', 'in', one.selectFrom('followed_events').select('recipient_id').where('tell_at', '<=', moment(now))),
      ]),
    )
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Who wants to hear at once of what is new in a search. */
export async function recipientsAtOnce(db: Kysely<Schema>): Promise<string[]> {
  const rows = await db
    .selectFrom('saved_searches')
    .select('recipient_id')
    .distinct()
    .where('frequency', '=', 'at_once')
    .where('next_at', 'is not', null)
    .orderBy('recipient_id')
    .execute();
  return rows.map(({ recipient_id }) => recipient_id);
}

/** Searches in the order they were saved; that is the order in which a digest tells of them. */
export function searchesOf(db: Kysely<Schema>, recipient: string) {
  return db
    .selectFrom('saved_searches')
    .selectAll()
    .where('recipient_id', '=', recipient)
    .orderBy('created_at')
    .orderBy('id');
}

export async function searchesDue(db: Kysely<Schema>, recipient: string, now: Temporal.Instant) {
  return searchesOf(db, recipient).where('next_at', '<=', moment(now)).execute();
}

export async function followedBy(db: Kysely<Schema>, recipient: string) {
  const rows = await db
    .selectFrom('followed_events')
    .selectAll()
    .where('recipient_id', '=', recipient)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, told: row.told as EventFacts }));
}

/** Who follows these events, with when they want no mail. */
export async function followersOf(db: Kysely<Schema>, events: readonly string[]) {
  const rows = await db
    .selectFrom('followed_events')
    .innerJoin('alert_recipients', 'alert_recipients.id', 'followed_events.recipient_id')
    .select(['followed_events.id', 'followed_events.event_id', 'followed_events.told'])
    .select(['alert_recipients.time_zone', 'alert_recipients.quiet_from', 'alert_recipients.quiet_until'])
    .where(sql<SqlBool>`followed_events.event_id = any(${[...events]}::uuid[])`)
    .where('followed_events.removed_at', 'is', null)
    .where('followed_events.tell_at', 'is', null)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    event: row.event_id,
    told: row.told as EventFacts,
    quiet: { timeZone: row.time_zone, from: row.quiet_from, until: row.quiet_until },
  }));
}

/** Of these events, those that a recipient was told of as new already. */
export async function announcedAmong(
  db: Kysely<Schema>,
  recipient: string,
  events: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('announced_events')
    .select('event_id')
    .where('recipient_id', '=', recipient)
    .where(sql<SqlBool>`event_id = any(${[...events]}::uuid[])`)
    .execute();
  return new Set(rows.map(({ event_id }) => event_id));
}

/** How many of these events were published after a moment. */
export async function publishedSince(
  db: Kysely<Schema>,
  events: readonly string[],
  since: Temporal.Instant,
): Promise<number> {
  const { count } = await db
    .selectFrom('events')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where(sql<SqlBool>`id = any(${[...events]}::uuid[])`)
    .where('published_at', '>', moment(since))
    .executeTakeFirstOrThrow();
  return Number(count);
}
