import type { Kysely } from 'kysely';
import type { WaitingMessage } from '../contracts/upkeep.ts';
import type { Schema } from '../database/schema.ts';
import { parkedMessages } from '../outbox/parked-messages.ts';

/** Messages that were given up, each with what it is about as far as that is still there. */
export async function waitingMessages(db: Kysely<Schema>): Promise<WaitingMessage[]> {
  const parked = await parkedMessages(db);
  const about = (topic: string) => parked.filter((one) => one.topic === topic).map(({ subject }) => subject);
  const [events, mails] = await Promise.all([
    eventsAmong(db, about('event.changed')),
    mailsAmong(db, about('mail.queued')),
  ]);
  return parked.map((message) => {
    const event = events.get(message.subject);
    const mail = mails.get(message.subject);
    return { ...message, ...(event ? { event } : {}), ...(mail ? { mail } : {}) };
  });
}

async function eventsAmong(db: Kysely<Schema>, ids: readonly string[]) {
  const rows =
    ids.length === 0
      ? []
      : await db.selectFrom('events').select(['id', 'slug', 'title_nl', 'title_en']).where('id', 'in', ids).execute();
  return new Map(
    rows.map(({ id, slug, title_nl: nl, title_en: en }) => [id, { id, slug, title: { nl, ...(en ? { en } : {}) } }]),
  );
}

async function mailsAmong(db: Kysely<Schema>, ids: readonly string[]) {
  const rows =
    ids.length === 0
      ? []
      : await db.selectFrom('mails').select(['id', 'kind', 'recipient']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, kind, recipient }) => [id, { kind, to: recipient }]));
}
