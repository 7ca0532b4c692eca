import { teamFor } from '../accounts/team-for.ts';
import { teamPolicy } from '../accounts/teams.policy.ts';
import type { Context } from '../context.ts';
import { done } from '../contracts/endpoint.ts';
import * as claimContract from '../contracts/claims.ts';
import * as contract from '../contracts/organisations.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { type Actor, type Person, isPlanner } from '../kernel/actor.ts';
import { signInFirst } from '../kernel/policy.ts';
import { nothingHere } from '../kernel/problems.ts';
import { changeProfile } from './change-profile.ts';
import { claimOrganisation } from './claim-organisation.ts';
import { claimsBy } from './claims.queries.ts';
import { describeProfile, organiserRow } from './profile.queries.ts';
import { registerOrganisation } from './register-organisation.ts';
import { submitAgain } from './submit-again.ts';

export function organisationRoutes(context: Context): Implementation[] {
  const { db, clock } = context;

  const profile = async (actor: Actor, id: string) => {
    const row = await organiserRow(db, id);
    if (!row) throw nothingHere();
    const team = { kind: 'organiser', id } as const;
    const manages = teamPolicy(actor, 'manage', team) === 'allowed';
    return describeProfile(db, row, {
      edit: teamPolicy(actor, 'edit', team) === 'allowed',
      submit: manages && row.state === 'changes_requested',
      trust: isPlanner(actor) && row.state === 'verified',
    });
  };

  /** Offices and head office have no profile. */
  const organiser = async (actor: Actor, action: 'see' | 'edit' | 'manage', code: string) => {
    const { team } = await teamFor(db, actor, action, code);
    if (team.kind !== 'organiser') throw nothingHere();
    return team.id;
  };

  return [
    implement(contract.registerOrganisation, async ({ actor, body }) => {
      const registrant = person(actor);
      const id = await registerOrganisation(context, registrant, body);
      const membership = { kind: 'organiser', id, role: 'owner', verified: false } as const;
      return profile({ ...registrant, memberships: [...registrant.memberships, membership] }, id);
    }),
    implement(contract.getProfile, async ({ actor, params }) =>
      profile(actor, await organiser(actor, 'see', params.team)),
    ),
    implement(contract.changeProfile, async ({ actor, params, body }) => {
      const id = await organiser(actor, 'edit', params.team);
      await db.transaction().execute((trx) => changeProfile(trx, clock, actor, id, body));
      return profile(actor, id);
    }),
    implement(contract.submitAgain, async ({ actor, params }) => {
      const id = await organiser(actor, 'manage', params.team);
      await db.transaction().execute((trx) => submitAgain(trx, clock, actor, id));
      return profile(actor, id);
    }),
    implement(claimContract.claimOrganisation, async ({ actor, params, body }) => {
      await claimOrganisation(context, person(actor), params.id, body.motivation);
      return done;
    }),
    implement(claimContract.listMyClaims, async ({ actor }) => ({ items: await claimsBy(db, person(actor).id) })),
  ];
}

/** Only people register and claim; keys and jobs do not. */
function person(actor: Actor): Person {
  if (actor.role !== 'person') throw signInFirst();
  return actor;
}
