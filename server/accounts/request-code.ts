import type { Context } from '../context.ts';
import type { Language } from '../contracts/words.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { personByEmail } from './people.queries.ts';
import { codeMinutes } from './sign-in.ts';

/** How many codes one address may be sent in an hour, whoever asks. */
const codesPerHour = { times: 6, minutes: 60 };

/**
 * Mails a code, and a link to the page where it is used. Does the same whether the address has an account or not:
 * nobody learns who has one.
 * @throws Problem `tooManyRequests`
 */
export async function requestCode(
  { db, clock, signIn, throttle, publicUrl }: Context,
  asked: { email: string; language: Language; next?: string | undefined },
): Promise<void> {
  await throttle.count('codes by address', asked.email, codesPerHour);
  const code = await signIn.newCode(asked.email);
  const language = (await personByEmail(db, asked.email))?.language ?? asked.language;
  const link = new URL(`${publicUrl}/${language}/${language === 'nl' ? 'aanmelden' : 'sign-in'}/code`);
  link.searchParams.set('email', asked.email);
  link.searchParams.set('code', code);
  if (asked.next !== undefined) link.searchParams.set('next', asked.next);
  await db.transaction().execute((trx) =>
    queueMail(trx, clock, {
      to: asked.email,
      language,
      mail: { kind: 'sign_in_code', code, link: link.href, minutes: codeMinutes },
    }),
  );
}
