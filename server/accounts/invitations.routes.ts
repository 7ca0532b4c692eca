import { done } from '../contracts/endpoint.ts';
import * as contract from '../contracts/invitations.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { person } from './accounts.routes.ts';
import { invitationOf, openInvitations } from './invitations.queries.ts';
import { invite } from './invite.ts';
import { teamFor } from './team-for.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

export function invitationRoutes(context: Context): Implementation[] {
  const { db, clock } = context;
  return [
    implement(contract.listInvitations, async ({ actor, params }) => {
      const { team } = await teamFor(db, actor, 'manage', params.team);
      return { items: await openInvitations(db, team, clock.now()) };
    }),
    implement(contract.invite, async ({ actor, params, body }) => {
      await invite(context, person(actor), { ...params, ...body });
      return done;
    }),
    implement(contract.withdrawInvitation, async ({ actor, params }) => {
      await withdrawInvitation(context, person(actor), params);
      return done;
    }),
    implement(contract.getInvitation, ({ params }) => invitationOf(db, params.token, clock.now())),
    implement(contract.acceptInvitation, async ({ actor, params, body, headers, cookies }) => {
      const accepted = await acceptInvitation(context, actor, headers, { ...params, ...body });
      cookies.push(...accepted.cookies);
      return { team: accepted.team, role: accepted.role };
    }),
  ];
}
