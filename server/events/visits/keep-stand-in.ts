import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import { readersOf } from '../../kernel/audience.ts';
import { type Clock, homeTimeZone, today } from '../../kernel/clock.ts';
import { announce } from '../../outbox/announce.ts';
import { standInOf } from './stand-in.ts';
import { maskedVisit, storedStandIn, zonesOf } from './stand-ins.queries.ts';
import { type StoredStandIn, deleteStandIn, insertStandIn, replaceStandIn } from './stand-ins.store.ts';

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
  else if (isAs(known, stored)) return;
  else await replaceStandIn(trx, id, stored, day);
  await announce(trx, { topic: 'event.changed', subject: id });
}

type Known = NonNullable<Awaited<ReturnType<typeof storedStandIn>>>;

/** Whether what stands in says already what it should: only a real change is to be seen on it. */
function isAs(known: Known, { audience, demo, readers, partners, windows }: StoredStandIn): boolean {
  const said = (one: Pick<Known, 'audience' | 'demo'> & { lists: readonly (readonly unknown[])[] }) =>
    JSON.stringify([one.audience, one.demo, ...one.lists]);
  const named = windows.map(({ country, precision, startsOn = null, endsOn = null }) => ({
    country,
    precision,
    startsOn,
    endsOn,
  }));
  return (
    said({ ...known, lists: [known.readers, known.partners, known.windows] }) ===
    said({ audience, demo, lists: [readers, partners, named] })
  );
}
