import { newId } from '../../../server/kernel/ids.ts';
import { signedIn } from '../../support/people.ts';
import type { Recipe } from './matrix.ts';
import { type Stage, newOrganisation } from './stage.ts';

/** Organisations that register and say who they are, claims on them, and their keys. */
const one = (ask: Recipe['ask']): readonly Recipe[] => [{ subject: 'no team', ask }];
const ofTeam = (ask: Recipe['ask']): readonly Recipe[] => [{ subject: 'organisation', ask }];

const profile = () => ({ name: { nl: `Huis ${newId()}` }, kind: 'federation', contactEmail: 'info@huis.example' });

export const organisationRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  registerOrganisation: one(() => ({ body: profile() })),
  getProfile: ofTeam(({ team }) => ({ params: { team } })),
  changeProfile: ofTeam(({ team }) => ({ params: { team }, body: { ...profile(), version: 1 } })),
  submitAgain: ofTeam(async (stage) => {
    await becomes(stage, 'changes_requested');
    return { params: { team: stage.team } };
  }),
  claimOrganisation: one(async ({ app }) => ({
    params: { id: await newOrganisation(app, 'listed') },
    body: { motivation: 'Wij organiseren dit al jaren.' },
  })),
  listMyClaims: one(() => ({})),
  listKeys: ofTeam(({ team }) => ({ params: { team } })),
  createKey: ofTeam(({ team }) => ({ params: { team }, body: { name: 'Website', scopes: ['events:read'] } })),
  revokeKey: ofTeam(async (stage) => ({ params: { team: stage.team, id: await key(stage) } })),
};

/** The organisation waits for a planner, or was sent back. */
export async function becomes({ app, organisation, owner }: Stage, state: 'submitted' | 'changes_requested') {
  await app.db
    .updateTable('organisers')
    .set({ state, submitted_by: owner.id, submitted_at: app.context.clock.now().toString() })
    .where('id', '=', organisation)
    .execute();
}

/** A claim that waits for a planner. */
export async function claim({ app }: Stage): Promise<string> {
  const organisation = await newOrganisation(app, 'listed');
  const { headers } = await signedIn(app);
  const body = { motivation: 'Wij organiseren dit al jaren.' };
  await app.send('POST', `/api/v1/organisers/${organisation}/claims`, body, headers);
  const { id } = await app.db
    .selectFrom('claims')
    .select('id')
    .where('organiser_id', '=', organisation)
    .executeTakeFirstOrThrow();
  return id;
}

async function key({ app, team, owner }: Stage): Promise<string> {
  const body = { name: 'Website', scopes: ['events:read'] };
  const answer = await app.send('POST', `/api/v1/teams/${team}/keys`, body, owner.headers);
  return answer.json<{ key: { id: string } }>().key.id;
}
