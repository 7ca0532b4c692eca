import type { Database } from '../database/connect.ts';
import type { Clock } from '../kernel/clock.ts';
import { composeMail } from './compose.ts';
import type { Mail } from './mail.ts';
import { dropMail, noteSent, unsentMail } from './mails.store.ts';
import { isRefusedForGood } from './refusal.ts';
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
  /** Those who can say of a mail, at the moment it leaves, what of it is still right. */
  upToDate?: UpToDate | undefined;
}

export interface UpToDate {
  /** The mail as it is right now; nothing when there is nothing left to tell. */
  now(mail: Mail): Promise<Mail | undefined>;
  /** Is told that the address takes no mails; answers whether the mail was one that nobody waits for then. */
  refused(mail: Mail, to: string): Promise<boolean>;
}

/**
 * Delivers a mail that was queued; one that was sent already, or is gone, is let be. Who dies after the mail server took
 * the mail and before that is noted here leaves it to be delivered again, with the same Message-ID (RFC 5322, section
 * 3.6.4), by which mail programs know it for the same mail. There is no other way to be sure that it arrives.
 * @throws when the mail server cannot be reached or does not take the mail: it stays unsent
 */
export async function deliverMail({ db, clock, mail, upToDate }: MailContext, id: string): Promise<void> {
  const unsent = await unsentMail(db, id);
  if (unsent === undefined) return;
  const content = upToDate ? await upToDate.now(unsent.mail) : unsent.mail;
  if (content === undefined) return dropMail(db, id);
  try {
    await mail.transport.deliver({
      id,
      messageId: `<${id}@${new URL(mail.publicUrl).hostname}>`,
      at: clock.now(),
      from: mail.from,
      to: unsent.to,
      ...composeMail(content, unsent.language, mail.publicUrl),
    });
  } catch (error) {
    if (isRefusedForGood(error) && (await upToDate?.refused(unsent.mail, unsent.to))) return dropMail(db, id);
    throw error;
  }
  await noteSent(db, id, clock.now());
}
