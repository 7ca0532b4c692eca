import type { LightMyRequestResponse } from 'fastify';
import { storePassword } from '../../../server/accounts/people.store.ts';
import { type Visitor, cookieOf, signedIn } from '../../support/people.ts';
import type { TestApp } from '../../support/test-app.ts';

export const password = 'zeven groene lantaarns';

/** Somebody with a password. */
export async function withPassword(app: TestApp): Promise<Visitor> {
  const visitor = await signedIn(app);
  const hash = await app.context.signIn.hashPassword(password);
  const now = app.context.clock.now().toString();
  await app.db.transaction().execute((trx) => storePassword(trx, visitor.id, hash, now));
  return visitor;
}

/** Lines of Set-Cookie, as many as there are. */
export function cookieLines({ headers }: LightMyRequestResponse): string[] {
  return [headers['set-cookie'] ?? []].flat();
}

/** What the browser sends from now on. */
export function kept(answer: LightMyRequestResponse): { cookie: string } {
  return { cookie: cookieOf(cookieLines(answer)) };
}

/** Whom a cookie speaks for; nothing for nobody. */
export async function speaksFor(app: TestApp, headers: Record<string, string>): Promise<string | undefined> {
  const answer = await app.get('/api/v1/me', headers);
  return answer.json<{ person?: { email: string } }>().person?.email;
}

/** The code in the last mail to an address. */
export async function mailedCode(app: TestApp, email: string): Promise<string> {
  await app.relay.drain();
  const mail = app.mails.findLast(({ to }) => to === email);
  const code = /\b(\d{4}) ?(\d{4})\b/.exec(mail?.text ?? '');
  if (!code) throw new Error(`No code was mailed to ${email}`);
  return `${code[1]}${code[2]}`;
}
