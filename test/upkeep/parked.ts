import { newId } from '../../server/kernel/ids.ts';
import { queueMail } from '../../server/mail/queue-mail.ts';
import { announce } from '../../server/outbox/announce.ts';
import type { TestApp } from '../support/test-app.ts';

/** News of an event that was given up after eight attempts; answers the id of the message. */
export async function parkEvent(app: TestApp, event: string = newId()): Promise<number> {
  await app.db.transaction().execute((trx) => announce(trx, { topic: 'event.changed', subject: event }));
  return giveUp(app, 'Error: the index is full');
}

/** A code to sign in with that the mail server did not take. */
export async function parkMail(app: TestApp, to: string): Promise<number> {
  const mail = { kind: 'sign_in_code', code: '12345678', link: '/nl/aanmelden/code', minutes: 15 } as const;
  await app.db.transaction().execute((trx) => queueMail(trx, app.context.clock, { to, language: 'nl', mail }));
  return giveUp(app, 'Error: 550 no such mailbox');
}

async function giveUp(app: TestApp, error: string): Promise<number> {
  const { id } = await app.db
    .updateTable('outbox')
    .set({ attempts: 8, last_error: error, parked_at: app.context.clock.now().toString() })
    .where('attempts', '=', 0)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
