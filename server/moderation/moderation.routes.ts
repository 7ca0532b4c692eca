import type { Context } from '../context.ts';
import { done } from '../contracts/endpoint.ts';
import * as contract from '../contracts/moderation.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { changeTrust } from '../organisers/change-trust.ts';
import { claimsForReview, idsOfClaimsWaiting } from './claims-waiting.queries.ts';
import { decideOnClaim } from './decide-on-claim.ts';
import { decideOnEvent } from './decide-on-event.ts';
import { decideOnOrganisation } from './decide-on-organisation.ts';
import { eventsWaiting } from './events-waiting.queries.ts';
import { findItem } from './find-item.ts';
import { plannerOf } from './moderation.policy.ts';
import { idsOfOrganisationsWaiting, organisationsForReview } from './organisations-waiting.queries.ts';

export function moderationRoutes(context: Context): Implementation[] {
  const { db, clock } = context;
  return [
    implement(contract.getModerationQueue, async ({ actor }) => {
      plannerOf(actor, 'see');
      return {
        organisations: await organisationsForReview(db, await idsOfOrganisationsWaiting(db)),
        claims: await claimsForReview(db, await idsOfClaimsWaiting(db)),
        events: await eventsWaiting(db),
      };
    }),
    implement(contract.getModerationItem, async ({ actor, params }) => {
      plannerOf(actor, 'see');
      return findItem(db, params.queue, params.id);
    }),
    implement(contract.decideOnOrganisation, async ({ actor, params, body }) => {
      await decideOnOrganisation(context, plannerOf(actor, 'decide'), params.id, body);
      return done;
    }),
    implement(contract.decideOnClaim, async ({ actor, params, body }) => {
      await decideOnClaim(context, plannerOf(actor, 'decide'), params.id, body);
      return done;
    }),
    implement(contract.decideOnEvent, async ({ actor, params, body }) => {
      await decideOnEvent(context, plannerOf(actor, 'decide'), params.id, body);
      return done;
    }),
    implement(contract.setTrust, async ({ actor, params, body }) => {
      const planner = plannerOf(actor, 'decide');
      await db.transaction().execute((trx) => changeTrust(trx, clock, planner, params.id, body.trusted));
      return done;
    }),
  ];
}
