import type { Kysely } from 'kysely';
import { type Edition, EventDetail } from '../contracts/events.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { type Viewer, publicViewer } from '../kernel/audience.ts';
import { toHtmlTexts } from '../texts/to-html.ts';
import { editionsOf } from './editions.queries.ts';
import { type StoredEvent, eventRecord, recordQuery, toItem, toRecord } from './events.queries.ts';
import { goneOrNothing } from './gone.queries.ts';
import { offersCases } from './visits/describe-cases.ts';
import { counterpartOf } from './visits/stand-ins.queries.ts';

/**
 * @throws Problem `gone` for what everybody could see once, and `notFound` also for an event that exists but is not for
 * this viewer: both look the same
 */
export async function getEvent(context: Context, viewer: Viewer, id: string): Promise<EventDetail> {
  const record = await eventRecord(context.db, viewer, id);
  if (!record) throw await goneOrNothing(context.db, id);
  const editions = record.series === undefined ? [] : await editionsOf(context.db, viewer, id);
  return wholeEvent(context, viewer, record, editions);
}

/** An event with its other editions and, of a visit, what is offered on it today. */
export async function wholeEvent(
  context: Pick<Context, 'db' | 'clock'>,
  viewer: Viewer,
  record: StoredEvent,
  editions: Edition[],
): Promise<EventDetail> {
  const detail = toDetail(record, editions);
  if (record.kind !== 'official_visit') return detail;
  const counterpart = await counterpartOf(context.db, viewer, record.id);
  const takesCases = await offersCases(context, viewer, record.id);
  return {
    ...detail,
    ...(detail.officialVisit && { officialVisit: { ...detail.officialVisit, takesCases } }),
    ...(counterpart && { counterpart }),
  };
}

/** The same as JSON; what is ready for everybody is read as it stands. @throws Problem as `getEvent` does */
export async function eventAsJson(context: Context, viewer: Viewer, id: string): Promise<string> {
  const ready = viewer === publicViewer ? await context.readyEvents.detail(id) : undefined;
  return ready ?? JSON.stringify(EventDetail.parse(await getEvent(context, viewer, id)));
}

/** An event in whatever state as others would see it; who asks is checked before. */
export async function detailOf(db: Kysely<Schema>, id: string): Promise<EventDetail> {
  const record = toRecord(await recordQuery(db).where('events.id', '=', id).executeTakeFirstOrThrow());
  return toDetail(record, await editionsOf(db, publicViewer, id));
}

/** An event as it is told of, with its texts made ready for a page. */
function toDetail(record: StoredEvent, editions: Edition[]): EventDetail {
  const { audience: _audience, readers: _readers, own: _own, series: _series, ...detail } = record;
  // A list tells less of the visit than its page does.
  const { officialVisit: _less, ...item } = toItem(record);
  const descriptionHtml = record.description && toHtmlTexts(record.description);
  return { ...detail, ...(descriptionHtml && { descriptionHtml }), ...item, editions };
}
