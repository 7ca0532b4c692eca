import { storeMembership } from '../../server/accounts/members.store.ts';
import { insertPerson } from '../../server/accounts/people.store.ts';
import { type Team, type TeamRole, teamOf } from '../../server/accounts/teams.ts';
import type { Language } from '../../server/contracts/words.ts';
import type { TestApp } from './test-app.ts';

/** Somebody signed in, with the cookie their browser would send. */
export interface Visitor {
  id: string;
  email: string;
  headers: { cookie: string };
}

let count = 0;

/** A person who is in these teams (`{ 'organiser.voka': 'owner' }`) and signed in. */
export async function signedIn(
  app: TestApp,
  teams: Readonly<Record<string, TeamRole>> = {},
  person: { name?: string; email?: string; language?: Language } = {},
): Promise<Visitor> {
  const { name = 'An Peeters', email = `person-${++count}@people.example`, language = 'nl' } = person;
  const now = app.context.clock.now().toString();
  const id = await app.db.transaction().execute(async (trx) => {
    const personId = await insertPerson(trx, { name, email, language }, now);
    for (const [code, role] of Object.entries(teams))
      await storeMembership(trx, { personId, team: knownTeam(code), role, source: 'invitation' }, now);
    return personId;
  });
  const { cookies } = await app.context.signIn.open(new Headers(), id);
  return { id, email, headers: { cookie: cookieOf(cookies) } };
}

/** What a browser sends back of cookies it was given. */
export function cookieOf(setCookies: readonly string[]): string {
  return setCookies.map((line) => line.split(';')[0]).join('; ');
}

function knownTeam(code: string): Team {
  const team = teamOf(code);
  if (!team) throw new Error(`${code} is no team`);
  return team;
}

/** The code in the mail that was sent last to an address. */
export async function codeMailedTo(app: TestApp, email: string): Promise<string> {
  await app.relay.drain();
  const mail = app.mails.findLast(({ to }) => to === email);
  const [code] = /\b\d{8}\b/.exec(mail?.text ?? '') ?? [];
  if (code === undefined) throw new Error(`No code was mailed to ${email}.`);
  return code;
}
