import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventStatus } from '../../server/contracts/words.ts';
import { changeStatus } from '../../server/events/change-status.ts';
import { entryOf } from '../../server/events/entries.queries.ts';
import type { EventEntry, LegEntry } from '../../server/events/event-entry.ts';
import { calendarStatus, statusTransitions } from '../../server/events/event-lifecycle.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { movableClock } from '../support/clock.ts';
import { foodMission, osaka, publish, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Any life of an event, seed ${seed}\n`);

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });

/** One thing somebody does to an event. */
type Step =
  | { edit: (entry: EventEntry) => Partial<EventEntry> }
  | { status: (possible: readonly EventStatus[]) => EventStatus | undefined };

const pick = fc.nat({ max: 19 });
const legStep = (change: (leg: LegEntry, by: number) => Partial<LegEntry>) =>
  fc.tuple(pick, pick).map(([which, by]): Step => ({
    edit: ({ legs }) => ({
      legs: legs.map((leg, index) => (index === which % legs.length ? { ...leg, ...change(leg, by) } : leg)),
    }),
  }));
const editStep = (edit: (entry: EventEntry, by: number) => Partial<EventEntry>) =>
  pick.map((by): Step => ({ edit: (entry) => edit(entry, by) }));
const later = (day: string | undefined, days: number) =>
  Temporal.PlainDate.from(day ?? '')
    .add({ days })
    .toString();

const step: fc.Arbitrary<Step> = fc.oneof(
  legStep((leg, by) => ({ startsOn: later(leg.startsOn, by), endsOn: later(leg.endsOn, by) })),
  legStep((_, by) => ({ city: `Stad ${by % 4}` })),
  legStep((_, by) => ({ venue: `Zaal ${by % 3}` })),
  editStep(({ legs }, by) => ({ legs: legs.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? by - 9 : 9 - by)) })),
  editStep(({ legs }) => ({ legs: legs.length < 5 ? [...legs, osaka()] : legs })),
  editStep(({ legs }) => ({ legs: legs.length > 1 ? legs.slice(1) : legs })),
  editStep((_, by) => ({ title: { nl: `Missie ${by % 3}` } })),
  editStep((_, by) => ({ summary: { nl: `Kort ${by % 3}`, en: `Short ${by % 2}` } })),
  editStep((_, by) => ({ sectors: [by % 2 ? 'food.drinks' : 'food.food-processing'] })),
  editStep((_, by) => ({ organisers: [{ id: by % 2 ? 'voka' : 'vlam', role: 'lead' }] })),
  editStep((_, by) => ({ contact: { email: `vraag-${by % 2}@fevia.example` } })),
  editStep((_, by) => ({ mode: (['in_person', 'hybrid', 'online'] as const)[by % 3]! })),
  editStep((_, by) => ({ description: { nl: `Tekst ${by}` } })),
  pick.map((by): Step => ({ status: (possible) => possible[by % Math.max(1, possible.length)] })),
);

const stamps = /^(SEQUENCE|DTSTAMP|LAST-MODIFIED):.*\r\n/gm;

interface Seen {
  vevent: string;
  sequence: number;
  modified: string;
}

async function seen(id: string): Promise<Map<string, Seen>> {
  await app.relay.drain();
  const rows = await app.db
    .selectFrom('calendar_entries')
    .select(['leg_id', 'language', 'vevent'])
    .where('event_id', '=', id)
    .where('part', '=', 'leg')
    .where('gone', '=', false)
    .execute();
  const value = (vevent: string, name: string) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(vevent)?.[1] ?? '';
  return new Map(
    rows.map(({ leg_id, language, vevent }) => [
      `${leg_id} ${language}`,
      { vevent, sequence: Number(value(vevent, 'SEQUENCE')), modified: value(vevent, 'LAST-MODIFIED') },
    ]),
  );
}

/** The event as it is entered, with what became of it. */
async function known(id: string) {
  const { status } = await app.db.selectFrom('events').select('status').where('id', '=', id).executeTakeFirstOrThrow();
  return { entry: await entryOf(app.db, id), status };
}

/** Whether a change concerns a leg so much that its SEQUENCE rises, told without looking at how it is done. */
function isSignificant(
  legId: string,
  before: Awaited<ReturnType<typeof known>>,
  after: Awaited<ReturnType<typeof known>>,
): boolean {
  const leg = ({ entry }: typeof before) => JSON.stringify(entry.legs.find((one) => one.id === legId));
  const title = ({ entry }: typeof before) => JSON.stringify([entry.title.nl, entry.title.en]);
  return (
    leg(before) !== leg(after) ||
    title(before) !== title(after) ||
    calendarStatus[before.status] !== calendarStatus[after.status] ||
    (before.entry.mode === 'online') !== (after.entry.mode === 'online')
  );
}

test('whatever is done to an event, SEQUENCE counts what matters and bytes stay unless something else is said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const id = await publish(app, foodMission({ legs: [tokyo(), osaka(), tokyo({ city: 'Kobe' })] }));
      for (const one of steps) {
        const [was, before] = [await seen(id), await known(id)];
        clock.moveTo(clock.now().add({ minutes: 1 }).toString());
        await app.db.transaction().execute(async (trx) => {
          if ('edit' in one) {
            await reviseEvent(trx, clock, contentLoader, id, { ...before.entry, ...one.edit(before.entry) });
            return;
          }
          const status = one.status(statusTransitions[before.status]);
          if (status) await changeStatus(trx, clock, contentLoader, id, status);
        });
        const [is, after] = [await seen(id), await known(id)];
        for (const [key, entry] of is) {
          const old = was.get(key);
          if (!old) continue;
          const rises = isSignificant(key.split(' ')[0] ?? '', before, after);
          expect(entry.sequence - old.sequence).toBe(rises ? 1 : 0);
          const saysTheSame = entry.vevent.replaceAll(stamps, '') === old.vevent.replaceAll(stamps, '');
          const isKept = entry.vevent === old.vevent;
          expect([isKept, entry.modified > old.modified]).toEqual(
            saysTheSame && !rises ? [true, false] : [false, true],
          );
        }
      }
    }),
    { seed, numRuns: 25 },
  );
}, 180_000);
