import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { announce } from '../outbox/announce.ts';
import { type AddressedMail, storeMail } from './mails.store.ts';

/** Puts a mail to a person in the transaction of the change it tells of: both happen, or neither. */
export async function queueMail(trx: Transaction<Schema>, clock: Clock, mail: AddressedMail): Promise<void> {
  const id = newId();
  await storeMail(trx, id, mail, clock.now());
  await announce(trx, { topic: 'mail.queued', subject: id });
}
