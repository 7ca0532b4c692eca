import { expect } from 'vitest';
import type { OutgoingMail } from '../../server/mail/transports.ts';
import { auditTrail } from '../../server/audit/audit.queries.ts';
import type { Member } from '../../server/contracts/teams.ts';
import { cookieOf } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';

/** What is said and done around teams, for the tests of who is in them. */

export type Headers = { cookie: string };

const team = (code: string) => `/api/v1/teams/${code}`;

export const invite = (app: TestApp, headers: Headers, code: string, email: string, role: string) =>
  app.send('POST', `${team(code)}/invitations`, { email, role }, headers);

export const changeRole = (app: TestApp, headers: Headers, code: string, person: string, role: string) =>
  app.send('PUT', `${team(code)}/members/${person}`, { role }, headers);

export const takeOut = (app: TestApp, headers: Headers, code: string, person: string, handOverTo?: string) =>
  app.send(
    'DELETE',
    `${team(code)}/members/${person}${handOverTo === undefined ? '' : `?handOverTo=${handOverTo}`}`,
    undefined,
    headers,
  );

export const accept = (app: TestApp, token: string, body: object = {}, headers?: Headers) =>
  app.send('POST', `/api/v1/invitations/${token}/acceptance`, { language: 'nl', ...body }, headers);

/** Everything mailed to an address so far, oldest first. */
export async function mailsTo(app: TestApp, email: string): Promise<OutgoingMail[]> {
  await app.relay.drain();
  return app.mails.filter(({ to }) => to === email);
}

/** Invites somebody and reads the token in their mail. */
export async function invited(app: TestApp, by: Headers, code: string, email: string, role: string): Promise<string> {
  const answer = await invite(app, by, code, email, role);
  expect(answer.statusCode, answer.body).toBe(201);
  return tokenIn((await mailsTo(app, email)).at(-1));
}

export function tokenIn(mail: OutgoingMail | undefined): string {
  const [, token] = /\/(?:uitnodiging|invitation)\/([\w-]+)/.exec(mail?.text ?? '') ?? [];
  if (token === undefined) throw new Error(`No invitation in ${mail?.text ?? 'no mail at all'}`);
  return token;
}

/** Role by address of everybody in a team. */
export async function rolesIn(app: TestApp, headers: Headers, code: string): Promise<Record<string, string>> {
  const answer = await app.get(team(code), headers);
  expect(answer.statusCode, answer.body).toBe(200);
  return Object.fromEntries(answer.json<{ members: Member[] }>().members.map(({ email, role }) => [email, role]));
}

export const cookiesOf = (answer: { headers: Record<string, unknown> }): Headers => ({
  cookie: cookieOf([answer.headers['set-cookie']].flat() as string[]),
});

/** What was done last in a team: the action, by whom, and the changes. */
export async function lastActions(app: TestApp, code: string, count: number) {
  const { items } = await auditTrail(app.db, { team: code, page: 1, pageSize: count });
  return items.map(({ action, actor, subject, changes }) => ({ action, by: actor.id, subject, changes }));
}
