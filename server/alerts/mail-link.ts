import type { Context } from '../context.ts';
import type { Language } from '../contracts/words.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { alertPage } from './alert-pages.ts';
import { recipientByEmail } from './alerts.queries.ts';
import { mailsPerHour } from './ask-alert.ts';
import { newLink } from './new-link.ts';

/**
 * Mails the link to the alerts of an address that has any; another gets nothing, and whoever asks learns neither.
 * @throws Problem `tooManyRequests`
 */
export async function mailLink(
  context: Context,
  { email, language }: { email: string; language: Language },
): Promise<void> {
  await context.throttle.count('alerts by address', email, mailsPerHour);
  await context.db.transaction().execute(async (trx) => {
    const recipient = await recipientByEmail(trx, email);
    if (!recipient) return;
    const secret = await newLink(trx, context, recipient.id);
    const link = context.publicUrl + alertPage(language, 'manage', secret);
    await queueMail(trx, context.clock, { to: email, language, mail: { kind: 'alert_link', link } });
  });
}
