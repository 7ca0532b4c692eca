import type { Context } from '../context.ts';
import type { TextAnswer } from '../contracts/endpoint.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import { eventRecords } from '../events/events.queries.ts';
import { publicViewer } from '../kernel/audience.ts';
import { refuseUnknownCodes } from '../search/known-codes.ts';
import { toSelection } from '../search/to-selection.ts';
import type { OpenEvent } from '../contracts/open-data.ts';
import { toOpenEvent } from './open-event.ts';

/** A document that is written event by event. */
export interface Form {
  head: string;
  /** What stands between two events. */
  between: string;
  tail: string;
  write(event: OpenEvent): string;
}

const usualBatch = 500;

/** Ids of the public events of a selection, in order of their dates; without `past`, those that run now or are to come. */
export async function selectedIds(context: Context, selection: EventSelection): Promise<string[]> {
  await refuseUnknownCodes(context, selection);
  const now = selection.past ? undefined : context.clock.now().round({ smallestUnit: 'minute', roundingMode: 'floor' });
  return context.search.select(toSelection(selection, publicViewer, now?.toString()));
}

/**
 * A selection written out, without a limit on its length: a short one whole, a long one batch by batch as it is fetched. Each
 * event is read as it is when its turn comes; one that is not public any more by then is not in it.
 * @throws Problem `badRequest` for codes that are not known
 */
export async function exportSelection(
  context: Context,
  selection: EventSelection,
  form: Form,
  atOnce = usualBatch,
): Promise<TextAnswer> {
  const ids = await selectedIds(context, selection);
  const parts = written(context, ids, form, atOnce);
  if (ids.length > atOnce) return parts;
  let whole = '';
  for await (const part of parts) whole += part;
  return whole;
}

async function* written(context: Context, ids: readonly string[], form: Form, atOnce: number): AsyncGenerator<string> {
  yield form.head;
  let begun = false;
  for (let first = 0; first < ids.length; first += atOnce) {
    const events = await publicEvents(context, ids.slice(first, first + atOnce));
    if (events.length === 0) continue;
    yield (begun ? form.between : '') + events.map((event) => form.write(event)).join(form.between);
    begun = true;
  }
  yield form.tail;
}

/** Public events in the order of their ids; the others are left out. */
export async function publicEvents({ db }: Pick<Context, 'db'>, ids: readonly string[]): Promise<OpenEvent[]> {
  return (await eventRecords(db, publicViewer, ids)).map(toOpenEvent);
}
