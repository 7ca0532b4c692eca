import type { Kysely, Transaction } from 'kysely';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { Mail } from './mail.ts';

export interface AddressedMail {
  /** Address of the person. */
  to: string;
  /** Language of the person: it comes first. */
  language: Language;
  mail: Mail;
}

export async function storeMail(
  trx: Transaction<Schema>,
  id: string,
  { to, language, mail }: AddressedMail,
  now: Temporal.Instant,
): Promise<void> {
  const { kind, ...data } = mail;
  await trx
    .insertInto('mails')
    .values({ id, recipient: to, language, kind, data: JSON.stringify(data), created_at: now.toString() })
    .execute();
}

/** A mail that still has to be sent; undefined when it was sent, or is no longer there. */
export async function unsentMail(db: Kysely<Schema>, id: string): Promise<AddressedMail | undefined> {
  const row = await db
    .selectFrom('mails')
    .select(['recipient', 'language', 'kind', 'data'])
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  return row && { to: row.recipient, language: row.language, mail: { kind: row.kind, ...row.data } as Mail };
}

/** Notes that a mail was sent, and empties it. */
export async function noteSent(db: Kysely<Schema>, id: string, now: Temporal.Instant): Promise<void> {
  await db.updateTable('mails').set({ sent_at: now.toString(), data: null }).where('id', '=', id).execute();
}

/** Forgets a mail that is not to be sent any more. */
export async function dropMail(db: Kysely<Schema>, id: string): Promise<void> {
  await db.deleteFrom('mails').where('id', '=', id).execute();
}
