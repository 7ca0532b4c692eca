import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';
import { Problem } from '../kernel/problems.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { demandRoleOf } from './change-role.ts';
import { storeInvitation } from './invitations.store.ts';
import { personByEmail, personById } from './people.queries.ts';
import { hashSecret, newSecret } from './secrets.ts';
import { teamFor } from './team-for.ts';
import { type TeamRole, teamCode } from './teams.ts';
import { membersOf } from './teams.queries.ts';

/** How long the link of an invitation can be used. */
const invitationDays = 14;

/**
 * Mails somebody an invitation to a team. An open one to the same address makes way for it.
 * @throws Problem `notFound` (no such team), `forbidden`, `badRequest` on `role`, or `conflict` (`alreadyMember`)
 */
export async function invite(
  { db, clock, publicUrl }: Pick<Context, 'db' | 'clock' | 'publicUrl'>,
  actor: Person,
  asked: { team: string; email: string; role: TeamRole },
): Promise<void> {
  const { team, name } = await teamFor(db, actor, 'manage', asked.team);
  const { email, role } = asked;
  demandRoleOf(team, role);
  if ((await membersOf(db, team)).some((member) => member.email === email))
    throw new Problem('conflict', `${email} is a member of this team already.`, [], { reason: 'alreadyMember' });

  const language = (await personByEmail(db, email))?.language ?? (await personById(db, actor.id))?.language ?? 'nl';
  const token = newSecret();
  const link = `${publicUrl}/${language}/${language === 'nl' ? 'uitnodiging' : 'invitation'}/${token}`;
  const now = clock.now();
  await db.transaction().execute(async (trx) => {
    const id = await storeInvitation(trx, {
      email,
      team,
      role,
      tokenHash: hashSecret(token),
      invitedBy: actor.id,
      sentAt: now.toString(),
      expiresAt: now.add({ hours: invitationDays * 24 }).toString(),
    });
    await recordAction(trx, clock, actor, {
      team: teamCode(team),
      // Not the address: the trail is kept for ever, and whoever is invited never asked to be in it.
      subject: { kind: 'invitation', id },
      action: 'member_invited',
      changes: [{ field: 'role', to: role }],
    });
    const inviter = actor.name || actor.email;
    await queueMail(trx, clock, {
      to: email,
      language,
      mail: { kind: 'invitation', team: name, role, inviter, link, days: invitationDays },
    });
  });
}
