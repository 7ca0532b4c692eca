import { type Changes, listChanges as contract } from '../contracts/open-data.ts';
import type { Context } from '../context.ts';
import { eventRecords } from '../events/events.queries.ts';
import { publicViewer } from '../kernel/audience.ts';
import { Problem } from '../kernel/problems.ts';
import { changesAfter, extentOfOrder } from './changes.queries.ts';
import { toOpenEvent } from './open-event.ts';

const usualPage = 200;

/**
 * A page of what changed since a cursor. Each event is read as it is now, for everybody: the order can be behind, and then
 * an event that was taken down meanwhile is left out here and comes as a deletion later.
 * @throws Problem `gone` for a cursor from which deletions would be missed, or that this database never gave
 */
export async function listChanges(
  { db }: Pick<Context, 'db'>,
  { since, pageSize = usualPage }: { since?: string | undefined; pageSize?: number | undefined },
): Promise<Changes> {
  const from = Number(since ?? 0);
  const { last, forgotten } = await extentOfOrder(db);
  if (from > last || (from > 0 && from < forgotten))
    throw new Problem('gone', 'This cursor is too old to go on from. Begin again, without since.', [], {
      reason: 'cursorTooOld',
    });
  const changes = await changesAfter(db, from, pageSize);
  const present = changes.flatMap(({ eventId, deletedAt }) => (deletedAt === null ? [eventId] : []));
  const records = await eventRecords(db, publicViewer, present);
  const events = new Map(records.map((record) => [record.id, toOpenEvent(record)]));
  const cursor = String(changes.at(-1)?.place ?? from);
  const size = pageSize === usualPage ? '' : `&pageSize=${pageSize}`;
  return {
    items: changes.flatMap(({ eventId: id, changedAt, deletedAt }): Changes['items'] => {
      const at = changedAt.toString();
      if (deletedAt !== null) return [{ id, changedAt: at, deletedAt: deletedAt.toString() }];
      const event = events.get(id);
      return event ? [{ id, href: event.href, changedAt: at, event }] : [];
    }),
    cursor,
    ...(changes.length === pageSize ? { next: `${contract.path}?since=${cursor}${size}` } : {}),
  };
}
