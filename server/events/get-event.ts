import type { EventDetail } from '../contracts/events.ts';
import type { Context } from '../context.ts';
import type { Viewer } from '../kernel/audience.ts';
import { Problem } from '../kernel/problems.ts';
import { eventRecord, toItem } from './events.queries.ts';

/** @throws Problem `notFound` also for an event that exists but is not for this viewer: both look the same. */
export async function getEvent(context: Context, viewer: Viewer, id: string): Promise<EventDetail> {
  const record = await eventRecord(context.db, viewer, id);
  if (!record) throw new Problem('notFound', 'There is no such event, or it is not public.');
  const { audience: _audience, readers: _readers, own: _own, ...detail } = record;
  return { ...detail, ...toItem(record) };
}
