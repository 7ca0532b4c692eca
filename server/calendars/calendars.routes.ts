import * as contract from '../contracts/calendars.ts';
import { done } from '../contracts/endpoint.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement, implementDated } from '../http/implement.ts';
import type { Actor, Person } from '../kernel/actor.ts';
import { signInFirst } from '../kernel/policy.ts';
import { calendarByToken } from './calendar-by-token.ts';
import { calendarOfEvent } from './calendar-of-event.ts';
import { calendarOfSelection, questionOf } from './calendar-of-selection.ts';
import { changeCalendar } from './change-calendar.ts';
import { createCalendar } from './create-calendar.ts';
import { myCalendars } from './my-calendars.ts';
import { revokeCalendar } from './revoke-calendar.ts';

export function calendarRoutes(context: Context): Implementation[] {
  return [
    implementDated(contract.calendarOfSelection, ({ viewer, query }) =>
      calendarOfSelection(context, viewer, questionOf(context, query)),
    ),
    implementDated(contract.calendarOfEvent, ({ viewer, params, query }) =>
      calendarOfEvent(context, viewer, params.id, query),
    ),
    implementDated(contract.personalCalendar, ({ params }) => calendarByToken(context, params.token)),
    implement(contract.listMyCalendars, async ({ actor }) => ({ items: await myCalendars(context, person(actor).id) })),
    implement(contract.createMyCalendar, ({ actor, body }) => createCalendar(context, person(actor), body)),
    implement(contract.changeMyCalendar, ({ actor, params, body }) =>
      changeCalendar(context, person(actor), params.id, body),
    ),
    implement(contract.revokeMyCalendar, async ({ actor, params }) => {
      await revokeCalendar(context, person(actor), params.id);
      return done;
    }),
  ];
}

/** A calendar of one's own is a person's; keys have none. */
function person(actor: Actor): Person {
  if (actor.role !== 'person') throw signInFirst();
  return actor;
}
