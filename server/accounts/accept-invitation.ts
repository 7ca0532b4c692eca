import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor, Person } from '../kernel/actor.ts';
import { Problem, nothingHere, wrongField } from '../kernel/problems.ts';
import { invitedTeam, isOpen } from './invitations.queries.ts';
import { holdInvitation, noteAccepted } from './invitations.store.ts';
import { keepManager } from './last-manager.ts';
import { holdMembers, storeMembership } from './members.store.ts';
import { personByEmail } from './people.queries.ts';
import { changePerson, insertPerson } from './people.store.ts';
import { hashSecret } from './secrets.ts';
import { type TeamRole, teamCode } from './teams.ts';

export interface Acceptance {
  token: string;
  name?: string | undefined;
  /** Language of the mails, for a new account. */
  language: Language;
}

/**
 * Makes the invited person a member in the invited role. The token came by mail, so whoever has it reads that mail:
 * signed out they get a session, and an account when they had none.
 * @throws Problem `notFound` for a token that is wrong, used, withdrawn or expired; `conflict` when somebody else is
 * signed in, or the last owner or planner would get another role; `badRequest` on `name`
 */
export async function acceptInvitation(
  { db, clock, signIn }: Pick<Context, 'db' | 'clock' | 'signIn'>,
  actor: Actor,
  headers: Headers,
  acceptance: Acceptance,
): Promise<{ team: string; role: TeamRole; cookies: string[] }> {
  const now = clock.now();
  const { person, ...joined } = await db.transaction().execute(async (trx) => {
    const invitation = await holdInvitation(trx, hashSecret(acceptance.token));
    if (!invitation || !isOpen(invitation, now)) throw nothingHere();
    const { email, role } = invitation;
    if (actor.role === 'person' && actor.email !== email)
      throw new Problem('conflict', `This invitation is for ${email}.`, [], { reason: 'otherPerson' });
    const team = invitedTeam(invitation);
    const members = await holdMembers(trx, team);
    const person = await invitedPerson(trx, email, acceptance, now.toString());
    keepManager(team, members, person.id, role);
    await storeMembership(trx, { personId: person.id, team, role, source: 'invitation' }, now.toString());
    await noteAccepted(trx, invitation.id, now.toString());
    const present = members.find((member) => member.personId === person.id)?.role;
    await recordAction(trx, clock, person, {
      team: teamCode(team),
      subject: { kind: 'person', id: person.id },
      action: 'member_joined',
      changes: [{ field: 'role', ...(present === undefined ? {} : { from: present }), to: role }],
    });
    return { person, team: teamCode(team), role };
  });
  const cookies = actor.role === 'person' ? [] : (await signIn.open(headers, person.id)).cookies;
  return { ...joined, cookies };
}

/** The person of an address, as whoever acts: colleagues know them by a name, so those who have none give one. */
async function invitedPerson(
  trx: Transaction<Schema>,
  email: string,
  { name: given, language }: Acceptance,
  now: string,
): Promise<Person> {
  const known = await personByEmail(trx, email);
  const name = known?.name || given;
  if (!name) throw wrongField('name', 'required', 'Say by what name your colleagues know you.');
  const id = known?.id ?? (await insertPerson(trx, { email, name, language }, now));
  if (known && known.name !== name) await changePerson(trx, id, { name }, now);
  return { role: 'person', id, name, email, memberships: [], session: '', door: 'page' };
}
