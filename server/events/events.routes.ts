import { getEvent as contract } from '../contracts/events.ts';
import { eventsOfOffice as officeContract } from '../contracts/offices.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement, implementReady } from '../http/implement.ts';
import { enteredEventRoutes } from './entered-events.routes.ts';
import { eventLifeRoutes } from './event-life.routes.ts';
import { eventsOfOffice } from './events-of-office.ts';
import { eventAsJson } from './get-event.ts';
import { joiningRoutes } from './joining/joining.routes.ts';
import { caseRoutes } from './visits/cases.routes.ts';

export function eventRoutes(context: Context): Implementation[] {
  return [
    implementReady(contract, ({ viewer, params }) => eventAsJson(context, viewer, params.id)),
    implement(officeContract, async ({ params }) => {
      const items = await eventsOfOffice(context, params.id);
      return { items, total: items.length };
    }),
    ...enteredEventRoutes(context),
    ...eventLifeRoutes(context),
    ...joiningRoutes(context),
    ...caseRoutes(context),
  ];
}
