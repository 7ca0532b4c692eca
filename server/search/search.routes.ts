import * as contract from '../contracts/events.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { searchEvents } from './search-events.ts';
import { similarEvents } from './similar-events.ts';

export function searchRoutes(context: Context): Implementation[] {
  return [
    implement(contract.searchEvents, ({ viewer, query }) => searchEvents(context, viewer, query)),
    implement(contract.similarEvents, async ({ viewer, params }) => ({
      items: await similarEvents(context, viewer, params.id),
    })),
  ];
}
