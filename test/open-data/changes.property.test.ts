import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { EventDetail } from '../../server/contracts/events.ts';
import { OpenEvent } from '../../server/contracts/open-data.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import { changeStatus } from '../../server/events/change-status.ts';
import { publishEvent } from '../../server/events/publish-event.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { notePublicChanges } from '../../server/open-data/note-public-changes.ts';
import { seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { Mirror } from './mirror.ts';

/** TEST_SEED repeats a run, TEST_RUNS makes it longer. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
const numRuns = Number(process.env['TEST_RUNS'] ?? 8);
process.stdout.write(`A mirror of public events, seed ${seed}\n`);

const app = await startTestApp({ template: 'lists_template' });
const { clock } = app.context;

const slot = fc.nat(4);
const audience = fc.constantFrom('public' as const, 'public' as const, 'partners' as const, 'own' as const);
type Step =
  | { do: 'put'; slot: number; audience: 'public' | 'partners' | 'own'; month: number }
  | { do: 'cancel' | 'withdraw' | 'delete'; slot: number }
  | { do: 'deliver' | 'tell twice' | 'tell at once' | 'begin anew' }
  | { do: 'pull'; pageSize: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('put' as const),
      slot,
      audience,
      month: fc.integer({ min: 1, max: 12 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('cancel' as const, 'withdraw' as const, 'delete' as const), slot }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'deliver' as const,
        'deliver' as const,
        'tell twice' as const,
        'tell at once' as const,
        'begin anew' as const,
      ),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('pull' as const), pageSize: fc.integer({ min: 1, max: 4 }) }) },
);

/** What happens to events, while somebody follows. */
class World {
  mirror = new Mirror(app);
  readonly ids = new Map<number, string>();
  /** Events of this world that everybody could see at some moment. */
  readonly wasPublic = new Set<string>();

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'put':
        return this.#put(step);
      case 'cancel':
      case 'withdraw':
      case 'delete':
        return this.#change(step.do, this.ids.get(step.slot), step.slot);
      case 'deliver':
        await app.relay.drain();
        return;
      case 'tell twice':
        for (const id of this.ids.values())
          await sql`insert into outbox (topic, subject) values ('event.changed', ${id})`.execute(app.db);
        return;
      case 'tell at once':
        await Promise.all([1, 2, 3].map(() => notePublicChanges(app.context, [...this.ids.values()])));
        return;
      case 'begin anew':
        this.mirror = new Mirror(app);
        return;
      case 'pull':
        await this.mirror.pull(step.pageSize);
        return;
    }
  }

  async #put({ slot: at, audience: to, month }: Extract<Step, { do: 'put' }>): Promise<void> {
    const day = `2027-${String(month).padStart(2, '0')}-10`;
    const entry = seminar({
      audience: to,
      ...(to === 'partners' && { partners: ['unizo'] }),
      title: { nl: `Seminarie ${at}` },
      legs: [tokyo({ startsOn: day, endsOn: day })],
    });
    const known = this.ids.get(at);
    await app.db.transaction().execute(async (trx) => {
      const id = known ?? (await announceEvent(trx, clock, contentLoader, entry));
      if (known) await reviseEvent(trx, clock, contentLoader, id, entry);
      this.ids.set(at, id);
      if ((await stateOf(id, trx)) !== 'published') await publishEvent(trx, clock, contentLoader, id);
      if (to === 'public') this.wasPublic.add(id);
    });
  }

  async #change(how: 'cancel' | 'withdraw' | 'delete', id: string | undefined, at: number): Promise<void> {
    if (id === undefined) return;
    await app.db.transaction().execute(async (trx) => {
      if (how === 'delete') {
        await sql`delete from events where id = ${id}::uuid`.execute(trx);
        await sql`insert into outbox (topic, subject) values ('event.changed', ${id})`.execute(trx);
        this.ids.delete(at);
        return;
      }
      if ((await stateOf(id, trx)) !== 'published') return;
      if (how === 'withdraw') return withdrawEvent(trx, clock, contentLoader, id);
      const { status } = await trx.selectFrom('events').select('status').where('id', '=', id).executeTakeFirstOrThrow();
      if (status !== 'cancelled') await changeStatus(trx, clock, contentLoader, id, 'cancelled');
    });
  }
}

async function stateOf(id: string, db: Pick<typeof app.db, 'selectFrom'>): Promise<string> {
  const row = db.selectFrom('events').select('editorial_state').where('id', '=', id);
  return (await row.executeTakeFirstOrThrow()).editorial_state;
}

/** What everybody may see, as the page of each event tells it. */
async function publicSet(): Promise<Map<string, OpenEvent>> {
  const { rows } = await sql<{ id: string }>`
    select id from events where editorial_state = 'published' and audience = 'public'`.execute(app.db);
  const events = rows.map(async ({ id }) => {
    const event = await app.getJson<EventDetail>(`/api/v1/events/${id}`);
    return [id, OpenEvent.parse(event)] as const;
  });
  return new Map(await Promise.all(events));
}

test(
  'whoever follows the changes has what is public, whatever happened meanwhile, and hears of nothing else',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30, size: 'max' }), async (steps) => {
        const world = new World();
        for (const one of steps) await world.take(one);
        await app.relay.drain();
        await world.mirror.pullAll(3);
        const expected = await publicSet();
        expect(world.mirror.events).toEqual(expected);
        const newcomer = new Mirror(app);
        await newcomer.pullAll();
        expect(newcomer.events).toEqual(expected);
        const plans = [...world.ids.values()].filter((id) => !world.wasPublic.has(id));
        expect(plans.filter((id) => newcomer.told.has(id) || world.mirror.told.has(id))).toEqual([]);
      }),
      { seed, numRuns },
    );
  },
);
