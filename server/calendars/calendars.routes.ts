import { calendarOfEvent as eventContract, calendarOfSelection as selectionContract } from '../contracts/events.ts';
import type { Context } from '../context.ts';
import { type Implementation, implementDated } from '../http/implement.ts';
import { calendarOfEvent } from './calendar-of-event.ts';
import { calendarOfSelection } from './calendar-of-selection.ts';

export function calendarRoutes(context: Context): Implementation[] {
  return [
    implementDated(selectionContract, ({ viewer, query }) => calendarOfSelection(context, viewer, query)),
    implementDated(eventContract, ({ viewer, params, query }) =>
      calendarOfEvent(context, viewer, params.id, query.lang ?? 'nl'),
    ),
  ];
}
