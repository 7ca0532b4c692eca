import { searchEvents as contract } from '../contracts/events.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { searchEvents } from './search-events.ts';

export function searchRoutes(context: Context): Implementation[] {
  return [implement(contract, ({ viewer, query }) => searchEvents(context, viewer, query))];
}
