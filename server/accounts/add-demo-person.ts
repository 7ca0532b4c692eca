import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import { storeMembership } from './members.store.ts';
import { personByEmail } from './people.queries.ts';
import { insertPerson, storePassword } from './people.store.ts';
import { type TeamRole, teamOf } from './teams.ts';

/** The password of every invented person: known to everybody, so that anybody can try what they may do. */
export const demoPassword = 'verover-de-wereld';

export interface DemoPerson {
  email: string;
  name: string;
  language: Language;
  /** What they are in which team, by its code: `{ 'organiser.voka': 'owner' }`. */
  teams: Readonly<Record<string, TeamRole>>;
}

/**
 * Makes an invented person who can sign in with the password of all of them. Who is there already stays as they are:
 * nobody's password is hashed again, and nobody gets back a role that was taken from them.
 */
export async function addDemoPerson(
  trx: Transaction<Schema>,
  { clock, signIn }: Pick<Context, 'clock' | 'signIn'>,
  { teams, ...person }: DemoPerson,
): Promise<void> {
  if (await personByEmail(trx, person.email)) return;
  const now = clock.now().toString();
  const personId = await insertPerson(trx, { ...person, demo: true }, now);
  await storePassword(trx, personId, await signIn.hashPassword(demoPassword), now);
  for (const [code, role] of Object.entries(teams)) {
    const team = teamOf(code);
    if (team) await storeMembership(trx, { personId, team, role, source: 'demo' }, now);
  }
}
