import type { EventItem } from '../contracts/events.ts';
import type { SearchQuery } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import { eventRecord, eventRecords, toItem } from '../events/events.queries.ts';
import { goneOrNothing, whatItWas } from '../events/gone.queries.ts';
import { type Viewer, publicViewer } from '../kernel/audience.ts';
import { toSelection } from './to-selection.ts';

const most = 3;

/**
 * Public events that run or are to come, like one event: in its countries first, then in its sectors. Of an event that
 * is gone, what it was when everybody could see it last.
 * @throws Problem `notFound`, the same for what does not exist and what this viewer does not see
 */
export async function similarEvents(context: Context, viewer: Viewer, id: string): Promise<EventItem[]> {
  const { countries, sectors } = await likeness(context, viewer, id);
  const found = new Set<string>();
  for (const query of [{ country: countries }, { sector: sectors }] satisfies SearchQuery[]) {
    if (Object.values(query).flat().length === 0 || found.size >= most) continue;
    for (const near of await upcoming(context, query)) if (near !== id) found.add(near);
  }
  return (await eventRecords(context.db, publicViewer, [...found].slice(0, most))).map(toItem);
}

async function likeness(context: Context, viewer: Viewer, id: string) {
  const event = await eventRecord(context.db, viewer, id);
  if (event) return { countries: [...new Set(event.legs.flatMap((leg) => leg.country ?? []))], sectors: event.sectors };
  const was = await whatItWas(context.db, id);
  if (!was) throw await goneOrNothing(context.db, id);
  return was;
}

/** One more than is shown: the event itself may be among them. */
async function upcoming(context: Context, query: SearchQuery): Promise<string[]> {
  const now = context.clock.now().toString();
  const selection = toSelection(query, publicViewer, now);
  const { ids } = await context.search.search({ ...selection, sort: 'date', now, offset: 0, limit: most + 1 });
  return ids;
}
