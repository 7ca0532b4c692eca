import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../kernel/clock.ts';
import { discardMessage, parkedMessages } from '../outbox/parked-messages.ts';
import { deleteMailsBefore, deleteMailsTo, mailsAmong } from './kept-mails.store.ts';

/** Removes what is known of mails some days after they were written; one that never left leaves no more. */
export async function purgeMails(trx: Transaction<Schema>, clock: Clock, { days }: { days: number }): Promise<void> {
  await deleteMailsBefore(trx, clock.now().subtract({ hours: days * 24 }));
  await discardWithoutMail(trx);
}

/** Removes what is known of all mails to an address. */
export async function forgetMailsTo(trx: Transaction<Schema>, address: string): Promise<void> {
  await deleteMailsTo(trx, address);
  await discardWithoutMail(trx);
}

/** Messages of mails that could not be sent and are gone: what the mail server said of them can hold an address. */
async function discardWithoutMail(trx: Transaction<Schema>): Promise<void> {
  const waiting = (await parkedMessages(trx)).filter(({ topic }) => topic === 'mail.queued');
  const known = await mailsAmong(
    trx,
    waiting.map(({ subject }) => subject),
  );
  for (const { id, subject } of waiting) if (!known.has(subject)) await discardMessage(trx, id);
}
