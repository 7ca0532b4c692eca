import type { Database } from '../database/connect.ts';
import type { Clock } from '../kernel/clock.ts';
import { composeMail } from './compose.ts';
import { noteSent, unsentMail } from './mails.store.ts';
import type { MailTransport } from './transports.ts';

export interface MailContext {
  db: Database;
  clock: Clock;
  mail: {
    transport: MailTransport;
    /** Sender, as `Name <address>`. */
    from: string;
    /** Address of the site: links lead there, and its host stands in every Message-ID. */
    publicUrl: string;
  };
}

/**
 * Delivers a mail that was queued; one that was sent already, or is gone, is let be. Who dies after the mail server took
 * the mail and before that is noted here leaves it to be delivered again, with the same Message-ID (RFC 5322, section
 * 3.6.4), by which mail programs know it for the same mail. There is no other way to be sure that it arrives.
 * @throws when the mail server cannot be reached or does not take the mail: it stays unsent
 */
export async function deliverMail({ db, clock, mail }: MailContext, id: string): Promise<void> {
  const unsent = await unsentMail(db, id);
  if (unsent === undefined) return;
  await mail.transport.deliver({
    id,
    messageId: `<${id}@${new URL(mail.publicUrl).hostname}>`,
    at: clock.now(),
    from: mail.from,
    to: unsent.to,
    ...composeMail(unsent.mail, unsent.language, mail.publicUrl),
  });
  await noteSent(db, id, clock.now());
}
