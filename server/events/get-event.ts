import type { Kysely } from 'kysely';
import type { EventDetail } from '../contracts/events.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import type { Viewer } from '../kernel/audience.ts';
import { Problem } from '../kernel/problems.ts';
import { type EventRecord, eventRecord, recordQuery, toItem, toRecord } from './events.queries.ts';

/** @throws Problem `notFound` also for an event that exists but is not for this viewer: both look the same. */
export async function getEvent(context: Context, viewer: Viewer, id: string): Promise<EventDetail> {
  const record = await eventRecord(context.db, viewer, id);
  if (!record) throw new Problem('notFound', 'There is no such event, or it is not public.');
  return toDetail(record);
}

/** An event in whatever state as others would see it; who asks is checked before. */
export async function detailOf(db: Kysely<Schema>, id: string): Promise<EventDetail> {
  return toDetail(toRecord(await recordQuery(db).where('events.id', '=', id).executeTakeFirstOrThrow()));
}

function toDetail(record: EventRecord): EventDetail {
  const { audience: _audience, readers: _readers, own: _own, ...detail } = record;
  return { ...detail, ...toItem(record) };
}
