import { hashSecret, newSecret } from '../../../server/accounts/secrets.ts';
import { type TeamRole, teamColumns, teamOf } from '../../../server/accounts/teams.ts';
import { newId } from '../../../server/kernel/ids.ts';
import type { Recipe } from './matrix.ts';
import { type Stage, colleague } from './stage.ts';

/** Members of teams and invitations, for each kind of team. */
export const kinds = ['organisation', 'office', 'head_office'] as const;

export const perTeam = (ask: Recipe['ask'], more: Partial<Recipe> = {}): readonly Recipe[] =>
  kinds.map((subject) => ({ subject, ask, ...more }));

const roleIn = { organisation: 'editor', office: 'officer', head_office: 'planner', 'no team': 'editor' } as const;

export const teamRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  getTeam: perTeam(({ team }) => ({ params: { team } })),
  changeRole: perTeam(async (stage) => ({
    params: { team: stage.team, person: (await colleague(stage)).id },
    body: { role: roleIn[stage.subject] },
  })),
  endMembership: [
    ...perTeam(async (stage) => ({ params: { team: stage.team, person: (await colleague(stage)).id } }), {
      note: 'somebody else',
      callers: ['owner', 'head', 'planner'],
    }),
    ...perTeam(
      async (stage) => {
        const isMember = await belongs(stage);
        const person = isMember && stage.caller ? stage.caller.id : (await colleague(stage)).id;
        return { params: { team: stage.team, person } };
      },
      { note: 'oneself, where one is a member' },
    ),
  ],
  teamAuditTrail: perTeam(({ team }) => ({ params: { team } })),
  listInvitations: perTeam(({ team }) => ({ params: { team } })),
  invite: perTeam(({ team, subject }) => ({
    params: { team },
    body: { email: `${newId()}@people.example`, role: roleIn[subject] },
  })),
  withdrawInvitation: perTeam(async (stage) => ({
    params: { team: stage.team, id: (await invitation(stage)).id },
  })),
  getInvitation: [
    { subject: 'no team', ask: async (stage) => ({ params: { token: (await invitation(stage)).token } }) },
  ],
  acceptInvitation: [
    {
      subject: 'no team',
      ask: async (stage) => ({
        params: { token: (await invitation(stage)).token },
        body: { name: 'Lies Maes', language: 'nl' },
      }),
    },
  ],
};

async function belongs({ app, team, caller }: Stage): Promise<boolean> {
  if (!caller) return false;
  const { organiser_id, office_id } = teamColumns(teamOf(team)!);
  const rows = await app.db
    .selectFrom('memberships')
    .select('role')
    .where('person_id', '=', caller.id)
    .where('organiser_id', 'is not distinct from', organiser_id)
    .where('office_id', 'is not distinct from', office_id)
    .execute();
  return rows.length > 0;
}

/** An open invitation to the team, for whoever calls. */
async function invitation({ app, team, subject, caller }: Stage): Promise<{ id: string; token: string }> {
  const [id, token] = [newId(), newSecret()];
  const role: TeamRole = roleIn[subject];
  await app.db
    .insertInto('invitations')
    .values({
      id,
      token_hash: hashSecret(token),
      email: caller?.email ?? `${id}@people.example`,
      ...teamColumns(teamOf(team)!),
      role,
      invited_by: null,
      created_at: app.context.clock.now().toString(),
      expires_at: app.context.clock.now().add({ hours: 24 }).toString(),
      accepted_at: null,
      withdrawn_at: null,
    })
    .execute();
  return { id, token };
}
