import { beforeEach, describe, expect, test } from 'vitest';
import { alone } from '../../../search/mirror/alone.ts';
import type { Progress } from '../../../search/mirror/rebuild.ts';
import { publish, seminar } from '../../support/cast.ts';
import { standInUnderTest } from '../../support/meilisearch/servers.ts';
import { startTestApp } from '../../support/test-app.ts';
import { createWorld } from './world.ts';

const app = await startTestApp({ template: 'lists_template' });
const { standIn, ...server } = await standInUnderTest();
const world = createWorld(app, server, await server.settings());

const announce = (title: string) => publish({ ...app, relay: world.relay }, seminar({ title: { nl: title } }));
const uid = () => world.mirrors.both[0]!.mirror.index.uid;
const held = () => standIn.documents(uid()).map(({ id }) => id);
const madeAt = async () => world.mirrors.both[0]!.mirror.index.born();
const leftovers = () => standIn.indexes().filter((name) => name.endsWith('-next'));
const known = async () => (await app.db.selectFrom('search_mirrors').select('uid').execute()).map((row) => row.uid);

async function isTrue(): Promise<void> {
  const { should, holds } = await world.compare();
  expect(holds).toEqual(should);
}

beforeEach(async () => {
  standIn.plan(undefined);
  await world.reset();
});

describe('An index that is made anew', () => {
  test('takes the place of the one that answers, which answers until then and is dropped after that', async () => {
    const ids = [await announce('Een'), await announce('Twee')];
    await world.write();
    const before = await madeAt();
    const steps: string[] = [];
    const answering = async ({ step }: Progress) => {
      steps.push(step);
      expect(held().toSorted()).toEqual(ids.toSorted());
    };
    const told: Promise<void>[] = [];
    expect(await world.rebuild('search', (progress) => void told.push(answering(progress)))).toBe(true);
    await Promise.all(told);
    expect(steps).toEqual(['filling', 'checking', 'swapping', 'clearing', 'done']);
    expect(await madeAt()).not.toBe(before);
    expect([leftovers(), (await known()).toSorted()]).toEqual([
      [],
      world.mirrors.both.map(({ mirror }) => mirror.index.uid).toSorted(),
    ]);
    await isTrue();
    const asked = standIn.requests.length;
    await world.write();
    expect(standIn.requests.slice(asked).filter(({ path }) => path.endsWith('/documents'))).toEqual([]);
  });

  test('has every change that came while it was made, as has the one that answered meanwhile', async () => {
    await announce('Eerst');
    await world.write();
    const changed = { done: false };
    let during: Promise<unknown> = Promise.resolve();
    await world.rebuild('search', ({ step }) => {
      if (step !== 'checking' || changed.done) return;
      changed.done = true;
      during = announce('Intussen').then(() => world.write());
    });
    await during;
    await world.write();
    expect(held()).toHaveLength(2);
    await isTrue();
  });

  test('is made by one at a time', async () => {
    await announce('Alleen');
    const next = world.mirrors.both[0]!.next;
    await alone(next.db, next.index.uid, async () => expect(await world.rebuild('search')).toBe(false));
    expect(await world.rebuild('search')).toBe(true);
    await isTrue();
  });

  test.each(['filling', 'checking', 'swapping', 'clearing', 'done'] as const)(
    'whoever makes it may die when it comes to %s: what answers is true, and the next one finishes or clears away',
    async (dieAt) => {
      const ids = [await announce('Een'), await announce('Twee')];
      await world.write();
      const dying = world.rebuild('search', ({ step }) => {
        if (step === dieAt) throw new Error('The process died.');
      });
      await expect(dying).rejects.toThrow('died');
      ids.push(await announce('Daarna'));
      world.restart();
      await world.write();
      expect(held().toSorted()).toEqual(ids.toSorted());
      expect(await world.rebuild('search')).toBe(true);
      expect(leftovers()).toEqual([]);
      await isTrue();
    },
  );

  test.each(['filling', 'checking', 'swapping', 'clearing'] as const)(
    'Meilisearch may go away when it comes to %s: nothing is lost, and it is made later',
    async (step) => {
      await announce('Een');
      await world.write();
      let going: Promise<void> | undefined;
      const interrupted = world.rebuild('search', (progress) => {
        if (progress.step === step) going ??= standIn.goDown();
      });
      await expect(interrupted).rejects.toThrow('cannot be reached');
      await going;
      await announce('Terwijl het weg was');
      await standIn.comeBack();
      world.restart();
      await world.write();
      await isTrue();
      expect(await world.rebuild('search')).toBe(true);
      expect(leftovers()).toEqual([]);
      await isTrue();
    },
  );

  test('is in its place when the answer to the swap was lost, and what came since is not', async () => {
    await announce('Een');
    await world.write();
    const interrupted = world.rebuild('search', ({ step }) => {
      // It is taken on, and done when whoever asked for it is no longer there.
      if (step === 'swapping') standIn.pauseTasks();
    });
    while (!standIn.requests.some(({ path }) => path.startsWith('/swap-indexes')))
      await new Promise((resolve) => setImmediate(resolve));
    standIn.plan({ fault: 'reset', only: /^GET \/indexes\/[^/]+$/ });
    await expect(interrupted).rejects.toThrow('cannot be reached');
    standIn.resumeTasks();
    standIn.plan(undefined);
    await announce('Daarna');
    world.restart();
    await world.write();
    await isTrue();
    expect(await world.rebuild('search')).toBe(true);
    expect(leftovers()).toEqual([]);
    await isTrue();
  });
});
