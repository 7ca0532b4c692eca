import fc from 'fast-check';
import { sql } from 'kysely';
import { MirrorWriter } from '../../../search/mirror/mirror-writer.ts';
import type { Mirror, MirrorIndex } from '../../../search/mirror/mirror.ts';
import type { Progress } from '../../../search/mirror/rebuild.ts';
import { announceEvent } from '../../../server/events/announce-event.ts';
import type { EventEntry } from '../../../server/events/event-entry.ts';
import { publishEvent } from '../../../server/events/publish-event.ts';
import { reviseEvent } from '../../../server/events/revise-event.ts';
import { withdrawEvent } from '../../../server/events/withdraw-event.ts';
import { contentLoader } from '../../../server/kernel/actor.ts';
import { fixedClock } from '../../support/clock.ts';
import { seminar, tokyo } from '../../support/cast.ts';
import type { Fault } from '../../support/meilisearch/faults.ts';
import type { StandIn } from '../../support/meilisearch/stand-in.ts';
import type { Ending } from '../../support/meilisearch/task-queue.ts';
import type { World } from './world.ts';

/** What can happen to events, to whoever carries news of them, and to Meilisearch. */

const audiences = ['public', 'organisers', 'own'] as const;
const slots = 6;

export type Change =
  | { do: 'put'; slot: number; audience: (typeof audiences)[number]; month: number; word: string }
  | { do: 'withdraw' | 'delete'; slot: number };
export type Carrying =
  | { do: 'deliver' | 'tell twice' | 'write' | 'write in two processes' | 'restart' }
  | { do: 'die after sending'; settled: boolean }
  | { do: 'pass time'; minutes: number }
  | { do: 'make anew'; kind: Mirror['kind']; dieAt: Progress['step'] | undefined };
export type Going =
  | { do: 'go down' | 'come back' | 'be well' | 'lose tasks' | 'lose the index' | 'tamper' }
  | { do: 'misbehave'; fault: Fault; times: number }
  | { do: 'end tasks'; ending: Ending; times: number };
export type Step = Change | Carrying | Going;

const slot = fc.nat(slots - 1);
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('put' as const),
      slot,
      audience: fc.constantFrom(...audiences),
      month: fc.integer({ min: 1, max: 12 }),
      word: fc.constantFrom('haven', 'waterstof', 'voeding'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('withdraw' as const, 'delete' as const), slot }) },
);
const carrying: fc.Arbitrary<Carrying> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constantFrom('deliver' as const, 'deliver' as const, 'write' as const) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('tell twice' as const, 'write in two processes' as const, 'restart' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('die after sending' as const), settled: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('pass time' as const), minutes: fc.integer({ min: 0, max: 10 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('make anew' as const),
      kind: fc.constantFrom('search' as const, 'plan' as const),
      dieAt: fc.constantFrom('filling', 'checking', 'swapping', 'clearing', undefined),
    }),
  },
);
const going: fc.Arbitrary<Going> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('go down', 'come back', 'be well', 'lose tasks', 'lose the index', 'tamper'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('misbehave' as const),
      fault: fc.constantFrom('hang', 'reset', 'html 502', 'busy', 'forbidden', 'internal', 'no space'),
      times: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('end tasks' as const),
      ending: fc.constantFrom<Ending>(
        { status: 'failed', code: 'internal' },
        { status: 'failed', code: 'no_space_left_on_device' },
        { status: 'canceled' },
        { status: 'lost' },
      ),
      times: fc.integer({ min: 1, max: 4 }),
    }),
  },
);

/** @param withFaults whether what Meilisearch does can be decided: of a real server it cannot */
export function schedules(withFaults: boolean): fc.Arbitrary<Step[]> {
  const step = withFaults
    ? fc.oneof<[fc.WeightedArbitrary<Change>, fc.WeightedArbitrary<Carrying>, fc.WeightedArbitrary<Going>]>(
        { weight: 4, arbitrary: change },
        { weight: 5, arbitrary: carrying },
        { weight: 2, arbitrary: going },
      )
    : fc.oneof<[fc.WeightedArbitrary<Change>, fc.WeightedArbitrary<Carrying>]>(
        { weight: 4, arbitrary: change },
        { weight: 5, arbitrary: carrying },
      );
  return fc.array(step, { minLength: 10, maxLength: 40, size: 'max' });
}

/** Takes steps one after the other, in a world with a Meilisearch that does as it is told, if it does. */
export class Walker {
  readonly #world: World;
  readonly #standIn: StandIn | undefined;
  readonly #ids = new Map<number, string>();
  #down = false;

  constructor(world: World, standIn: StandIn | undefined) {
    this.#world = world;
    this.#standIn = standIn;
  }

  async take(step: Step): Promise<void> {
    if (isGoing(step)) return this.#go(step);
    if (step.do === 'put') return this.#put(step);
    if ('slot' in step) return this.#takeAway(step);
    return this.#carry(step);
  }

  async #carry(step: Carrying): Promise<void> {
    const world = this.#world;
    switch (step.do) {
      case 'deliver':
        await world.relay.drain();
        return;
      case 'tell twice':
        await sql`
          insert into outbox (topic, subject) select 'event.changed', unnest(${[...this.#ids.values()]}::text[])`.execute(
          world.context.db,
        );
        return;
      case 'write':
        return world.write();
      case 'write in two processes': {
        const others = world.mirrors.both.map(({ mirror }) => new MirrorWriter(mirror, world.time));
        await Promise.all([world.write(), ...others.map((other) => other.run().catch(() => undefined))]);
        return;
      }
      case 'restart':
        return world.restart();
      case 'die after sending':
        return this.#die(step.settled);
      case 'pass time':
        return world.time.move(step.minutes * 60_000);
      case 'make anew':
        await world
          .rebuild(step.kind, (progress) => {
            if (progress.step === step.dieAt) throw new Error('The process died.');
          })
          .catch(() => undefined);
        return;
    }
  }

  /** Lets everything go right again. */
  async beWell(): Promise<void> {
    this.#standIn?.plan(undefined);
    this.#standIn?.endTasks(undefined);
    if (this.#down) await this.#standIn!.comeBack();
    this.#down = false;
  }

  async #go(step: Going): Promise<void> {
    const standIn = this.#standIn!;
    switch (step.do) {
      case 'go down':
        if (!this.#down) await standIn.goDown();
        this.#down = true;
        return;
      case 'come back':
      case 'be well':
        return this.beWell();
      case 'misbehave':
        return standIn.plan({ fault: step.fault, times: step.times });
      case 'end tasks': {
        let left = step.times;
        return standIn.endTasks(() => (left-- > 0 ? step.ending : undefined));
      }
      case 'lose tasks': {
        standIn.pauseTasks();
        const writing = this.#world.write();
        await new Promise((resolve) => setTimeout(resolve, 20));
        standIn.loseTasks();
        standIn.resumeTasks();
        return writing;
      }
      case 'lose the index':
        await fetch(`${standIn.url}/indexes/${this.#world.mirrors.both[0]!.mirror.index.uid}`, {
          method: 'DELETE',
          headers: { authorization: `Bearer ${standIn.masterKey}` },
          signal: AbortSignal.timeout(50),
        }).catch(() => undefined);
        return;
      case 'tamper':
        return standIn.tamper(this.#world.mirrors.both[0]!.mirror.index.uid, { filterableAttributes: [] });
    }
  }

  /** The process ends when it has sent a batch: before or after that is done, and always before it has noted it. */
  async #die(settled: boolean): Promise<void> {
    const world = this.#world;
    for (const { mirror } of world.mirrors.both) {
      const { index } = mirror;
      const dying =
        <A>(send: (given: A) => Promise<void>) =>
        async (given: A) => {
          const sending = send(given);
          if (settled || !this.#standIn) await sending;
          else {
            sending.catch(() => undefined);
            const asked = this.#standIn.requests.length;
            for (let turns = 0; turns < 50 && this.#standIn.requests.length === asked; turns++)
              await new Promise((resolve) => setTimeout(resolve, 1));
          }
          throw new Error('The process died.');
        };
      const doomed: MirrorIndex = { ...index, apply: dying(index.apply), deleteIds: dying(index.deleteIds) };
      await new MirrorWriter({ ...mirror, index: doomed }, world.time).run().catch(() => undefined);
    }
    world.restart();
  }

  async #put({ slot: at, audience, month, word }: Extract<Change, { do: 'put' }>): Promise<void> {
    const { db } = this.#world.context;
    const day = `2027-${String(month).padStart(2, '0')}-10`;
    const entry: EventEntry = seminar({
      audience,
      title: { nl: `Reis ${at} over ${word}` },
      legs: [tokyo({ startsOn: day, endsOn: day })],
    });
    const known = this.#ids.get(at);
    await db.transaction().execute(async (trx) => {
      const id = known ?? (await announceEvent(trx, fixedClock, contentLoader, entry));
      if (known) await reviseEvent(trx, fixedClock, contentLoader, id, entry);
      const { editorial_state } = await trx
        .selectFrom('events')
        .select('editorial_state')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (editorial_state !== 'published') await publishEvent(trx, fixedClock, contentLoader, id);
      this.#ids.set(at, id);
    });
  }

  async #takeAway({ do: how, slot: at }: Extract<Change, { slot: number }>): Promise<void> {
    const { db } = this.#world.context;
    const id = this.#ids.get(at);
    if (id === undefined) return;
    await db.transaction().execute(async (trx) => {
      if (how === 'delete') {
        await sql`delete from events where id = ${id}::uuid`.execute(trx);
        await sql`insert into outbox (topic, subject) values ('event.changed', ${id})`.execute(trx);
        this.#ids.delete(at);
        return;
      }
      const isPublished = trx.selectFrom('events').select('id').where('id', '=', id);
      if (await isPublished.where('editorial_state', '=', 'published').executeTakeFirst())
        await withdrawEvent(trx, fixedClock, contentLoader, id);
    });
  }
}

const ofMeilisearch = new Set<Step['do']>([
  'go down',
  'come back',
  'be well',
  'lose tasks',
  'lose the index',
  'tamper',
  'misbehave',
  'end tasks',
] as const);

function isGoing(step: Step): step is Going {
  return ofMeilisearch.has(step.do);
}
