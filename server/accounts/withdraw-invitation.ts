import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';
import { nothingHere } from '../kernel/problems.ts';
import { noteWithdrawn } from './invitations.store.ts';
import { teamFor } from './team-for.ts';
import { teamCode } from './teams.ts';

/**
 * Withdraws an open invitation: its link stops working.
 * @throws Problem `notFound` (no such team, or no such open invitation to it), `forbidden`
 */
export async function withdrawInvitation(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Person,
  asked: { team: string; id: string },
): Promise<void> {
  const { team } = await teamFor(db, actor, 'manage', asked.team);
  await db.transaction().execute(async (trx) => {
    if (!(await noteWithdrawn(trx, team, asked.id, clock.now().toString()))) throw nothingHere();
    await recordAction(trx, clock, actor, {
      team: teamCode(team),
      subject: { kind: 'invitation', id: asked.id },
      action: 'invitation_withdrawn',
    });
  });
}
