import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import type { OpenEvent } from '../contracts/open-data.ts';
import { eventRecords } from '../events/events.queries.ts';
import { publicViewer } from '../kernel/audience.ts';
import { type KnownChange, knownChanges, unnoted } from './changes.queries.ts';
import { type NewPlace, giveNextPlaces, holdOrder } from './changes.store.ts';
import { toOpenEvent } from './open-event.ts';

/** Raise it when `OpenEvent` tells something else of the same event: every event then counts as changed at the next start. */
const edition = '1';
const atOnce = 200;

/**
 * Notes that these events are public, became something else, or are not public any more. Whatever is told twice is noted
 * once, and what never was public is not noted at all: it takes no place in the order, not even an empty one.
 */
export async function notePublicChanges(context: Pick<Context, 'db' | 'clock'>, ids: readonly string[]): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    await holdOrder(trx);
    const records = await eventRecords(trx, publicViewer, ids);
    const events = new Map(records.map((record) => [record.id, toOpenEvent(record)]));
    const known = await knownChanges(trx, ids);
    const now = context.clock.now();
    const changes = [...new Set(ids)].flatMap((id) => placeOf(id, events.get(id), known.get(id), now) ?? []);
    await giveNextPlaces(trx, changes);
  });
}

/** Notes what was never noted, such as events from before there was an order. */
export async function noteUnnoted(context: Pick<Context, 'db' | 'clock'>): Promise<void> {
  const ids = await unnoted(context.db, edition);
  for (let first = 0; first < ids.length; first += atOnce)
    await notePublicChanges(context, ids.slice(first, first + atOnce));
}

function placeOf(
  eventId: string,
  event: OpenEvent | undefined,
  known: KnownChange | undefined,
  now: Temporal.Instant,
): NewPlace | undefined {
  const isKnown = known?.deletedAt === null;
  if (!event) {
    if (!isKnown) return undefined;
    // What becomes of it from now on is nobody's business.
    return { eventId, changedAt: now.toString(), deletedAt: now.toString(), edition, fingerprint: '' };
  }
  const fingerprint = createHash('sha256').update(JSON.stringify(event)).digest('hex').slice(0, 32);
  if (isKnown && known.fingerprint === fingerprint && known.edition === edition) return undefined;
  return { eventId, changedAt: since(event, known, now), deletedAt: null, edition, fingerprint };
}

/** When the event changed; when something it names did, such as an organisation, or when it came back, now. */
function since(event: OpenEvent, known: KnownChange | undefined, now: Temporal.Instant): string {
  const changed = Temporal.Instant.from(event.changedAt);
  return known && Temporal.Instant.compare(changed, known.changedAt) <= 0 ? now.toString() : event.changedAt;
}
