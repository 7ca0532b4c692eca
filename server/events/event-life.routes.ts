import * as contract from '../contracts/event-life.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { isPlanner } from '../kernel/actor.ts';
import { demand } from '../kernel/policy.ts';
import { enteredEvent } from './entries.queries.ts';
import { eventOfTeam, organiserOf } from './event-of-team.ts';
import { eventPolicy } from './events.policy.ts';
import { setStatus } from './set-status.ts';
import { toldInNumbers } from './who-is-told.queries.ts';

export function eventLifeRoutes(context: Context): Implementation[] {
  const { db } = context;
  return [
    implement(contract.setEventStatus, async ({ actor, params, body }) =>
      db.transaction().execute(async (trx) => {
        const event = await eventOfTeam(trx, actor, 'changeStatus', params);
        await setStatus(trx, context, actor, event, body);
        return enteredEvent(trx, organiserOf(params.team), event.id);
      }),
    ),
    implement(contract.whoIsTold, async ({ actor, params }) => {
      const organiser = organiserOf(params.team);
      demand(actor, eventPolicy(actor, 'changeStatus', { enteredFor: organiser, trusted: false }));
      const { id, ...event } = await enteredEvent(db, organiser, params.event);
      const enteredFor = event.enteredFor.id;
      // Of an event of somebody else that it organises with them, it changes nothing to be told of.
      demand(actor, enteredFor === organiser || isPlanner(actor) ? 'allowed' : 'forbidden');
      return toldInNumbers(db, { id, enteredFor }, actor);
    }),
  ];
}
