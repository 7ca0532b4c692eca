import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { EventDetail } from '../../server/contracts/events.ts';
import type { Database } from '../../server/database/connect.ts';
import { eventRecords } from '../../server/events/events.queries.ts';
import { getEvent } from '../../server/events/get-event.ts';
import { makeReady } from '../../server/events/make-ready.ts';
import { ReadyEvents } from '../../server/events/ready-events.queries.ts';
import { publicViewer } from '../../server/kernel/audience.ts';
import { startTestApp } from '../support/test-app.ts';

const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Ready events, seed ${seed}\n`);

const app = await startTestApp({ template: 'content_template' });
const { db, context } = app;
const everyId = (await db.selectFrom('events').select('id').orderBy('id').execute()).map(({ id }) => id);
const publicIds = (await eventRecords(db, publicViewer, everyId))
  .filter(({ series }) => series === undefined)
  .map(({ id }) => id);

/** What is answered when it is made for whoever asks. */
async function madeNow(from: Database, id: string): Promise<unknown> {
  return EventDetail.parse(await getEvent({ ...context, db: from }, publicViewer, id));
}

test('while many change events and several make them ready, nothing that is ready is ever older than the event', async () => {
  const some = publicIds.slice(0, 6);
  const event = fc.constantFrom(...some);
  const deed = fc.oneof(
    fc.record({ what: fc.constant('title' as const), event }),
    fc.record({ what: fc.constant('leg' as const), event }),
    fc.record({ what: fc.constant('organiser' as const), event }),
    fc.record({ what: fc.constant('make' as const), event }),
    fc.record({ what: fc.constant('look' as const), event }),
  );
  let count = 0;
  const does: Record<'title' | 'leg' | 'organiser' | 'make' | 'look', (event: string) => Promise<unknown>> = {
    title: (one) => sql`update events set title_nl = ${`Titel ${count++}`} where id = ${one}`.execute(db),
    leg: (one) => sql`update legs set city = ${`Stad ${count++}`} where event_id = ${one}`.execute(db),
    organiser: (one) =>
      sql`update organisers set name_en = ${`Name ${count++}`} where id =
        (select min(organiser_id) from event_organisers where event_id = ${one})`.execute(db),
    make: () => makeReady(context),
    look: (one) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async (trx) => {
          const told = await new ReadyEvents({ db: trx, clock: context.clock }).detail(one);
          const now = await madeNow(trx, one);
          expect(JSON.parse(told ?? JSON.stringify(now))).toEqual(now);
        }),
  };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(deed, { maxLength: 8 }), { minLength: 2, maxLength: 4 }), async (people) => {
      await Promise.all(
        people.map(async (deeds) => {
          for (const { what, event: one } of deeds) await does[what](one);
        }),
      );
      await makeReady(context);
      for (const one of some)
        expect(JSON.parse((await context.readyEvents.detail(one))!)).toEqual(await madeNow(db, one));
    }),
    { seed, numRuns: Number(process.env['TEST_RUNS'] ?? 25) },
  );
});
