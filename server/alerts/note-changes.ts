import type { Context } from '../context.ts';
import { eventRecords } from '../events/events.queries.ts';
import { publicViewer } from '../kernel/audience.ts';
import { followersOf } from './alerts.queries.ts';
import { factsOf, followedChanges } from './event-facts.ts';
import { waitToTell } from './following.store.ts';
import { firstLoud } from './quiet-hours.ts';

/** So long more changes of an event are waited for, before followers are told of all of them in one mail. */
export const minutesTogether = 15;

/** Notes for the followers of events that changed when they are told: not in their quiet hours. */
export async function noteChanges(
  { db, clock, reference }: Pick<Context, 'db' | 'clock' | 'reference'>,
  events: readonly string[],
): Promise<void> {
  const followers = await followersOf(db, events);
  if (followers.length === 0) return;
  const { countryByCode } = await reference.get();
  const records = new Map((await eventRecords(db, publicViewer, events)).map((event) => [event.id, event]));
  const together = clock.now().add({ minutes: minutesTogether });
  await db.transaction().execute(async (trx) => {
    for (const { id, event, told, quiet } of followers) {
      const facts = factsOf(records.get(event), told);
      if (followedChanges(told, facts, (code) => countryByCode.get(code)?.name).length === 0) continue;
      await waitToTell(trx, id, firstLoud(together, quiet).toString());
    }
  });
}
