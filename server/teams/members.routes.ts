import { done } from '../contracts/endpoint.ts';
import * as contract from '../contracts/teams.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { signInFirst } from '../kernel/policy.ts';
import { endMembership } from './end-membership.ts';

/** What reaches beyond who is in a team: whoever goes hands their events over. */
export function memberRoutes(context: Context): Implementation[] {
  return [
    implement(contract.endMembership, async ({ actor, params, query }) => {
      if (actor.role !== 'person') throw signInFirst();
      await endMembership(context, actor, { ...params, ...query });
      return done;
    }),
  ];
}
