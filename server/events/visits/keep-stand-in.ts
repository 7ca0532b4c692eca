import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import { readersOf } from '../../kernel/audience.ts';
import { type Clock, homeTimeZone, today } from '../../kernel/clock.ts';
import { announce } from '../../outbox/announce.ts';
import { standInOf } from './stand-in.ts';
import { maskedVisit, storedStandIn, zonesOf } from './stand-ins.queries.ts';
import { type StoredStandIn, deleteStandIn, insertStandIn, replaceReaders, replaceWindows } from './stand-ins.store.ts';

/**
 * Brings what stands in for a masked visit in step with it, in the transaction of its change: makes it, changes it, or
 * takes it away. For an event that is not masked there is nothing, and nothing happens.
 */
export async function keepStandIn(trx: Transaction<Schema>, clock: Clock, visitId: string): Promise<void> {
  const visit = await maskedVisit(trx, visitId);
  const known = await storedStandIn(trx, visitId);
  const standIn = standInOf(visit);
  if (standIn === undefined) {
    if (known === undefined) return;
    await deleteStandIn(trx, known.id);
    await announce(trx, { topic: 'event.changed', subject: known.id });
    return;
  }
  const { own, partners } = visit;
  const zones = await zonesOf(trx, [...new Set(standIn.windows.map(({ country }) => country))]);
  const stored: StoredStandIn = { ...standIn, partners, readers: readersOf(standIn.audience, own, partners), zones };
  // Told to the day only, and under a random id: neither shows at which moment something was done with the visit.
  const day = today(clock).toZonedDateTime(homeTimeZone).toInstant().toString();
  const id = known?.id ?? randomUUID();
  if (known === undefined) await insertStandIn(trx, stored, { id, standsInFor: visitId, day });
  else if (!(await bringInStep(trx, known, stored, day))) return;
  await announce(trx, { topic: 'event.changed', subject: id });
}

/**
 * Writes what is not in step: what is told, and to whom.
 * @returns whether anything was
 */
async function bringInStep(
  trx: Transaction<Schema>,
  known: NonNullable<Awaited<ReturnType<typeof storedStandIn>>>,
  stored: StoredStandIn,
  day: string,
): Promise<boolean> {
  const isTold = toldBy(known) === toldBy(stored);
  const isShown = shownBy(known) === shownBy(stored);
  if (!isShown) await replaceReaders(trx, known.id, stored);
  if (!isTold) await replaceWindows(trx, known.id, stored, day);
  return !isTold || !isShown;
}

interface Told {
  demo: boolean;
  windows: readonly {
    country: string | null;
    precision: string;
    startsOn?: string | null | undefined;
    endsOn?: string | null | undefined;
  }[];
}

/** All that it tells, to be compared. */
function toldBy({ demo, windows }: Told): string {
  // Nothing is null in a table and left out elsewhere; in a list of JSON both are null.
  return JSON.stringify([demo, windows.map((one) => [one.country, one.precision, one.startsOn, one.endsOn])]);
}

/** To whom it tells it, to be compared. */
function shownBy({
  audience,
  readers,
  partners,
}: Pick<StoredStandIn, 'partners'> & { audience: string; readers: readonly string[] }) {
  return JSON.stringify([audience, readers, partners]);
}
