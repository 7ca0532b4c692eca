import { beforeEach, expect, test } from 'vitest';
import { Freshness } from '../../server/kernel/freshness.ts';
import { Remembered } from '../../server/kernel/remembered.ts';

const clock = { now: () => Temporal.Instant.from('2026-11-26T09:00:00Z') };
let freshness: Freshness;
let remembered: Remembered<string>;
let read: string[][];

beforeEach(() => {
  freshness = new Freshness(clock);
  freshness.begin();
  remembered = new Remembered(freshness, 3);
  read = [];
});

async function ask(...names: string[]): Promise<void> {
  const found = await remembered.get(names, async (missing) => {
    read.push([...missing]);
    return missing.map((name) => [name, name.toUpperCase()] as const);
  });
  expect([...found.values()].toSorted()).toEqual(names.map((name) => name.toUpperCase()).toSorted());
}

test('what was read is not read again, and of too many the oldest goes', async () => {
  await ask('a', 'b');
  await ask('b', 'c');
  await ask('d');
  await ask('b', 'c', 'd');
  await ask('a');
  expect(read).toEqual([['a', 'b'], ['c'], ['d'], ['a']]);
});

test('a change lets everything be read again', async () => {
  await ask('a');
  freshness.changed();
  await ask('a');
  expect(read).toEqual([['a'], ['a']]);
});

test('nothing is kept while changes may go untold, nor what changed while it was read', async () => {
  freshness.end();
  await ask('a');
  await ask('a');
  freshness.begin();
  await remembered.get(['b'], async () => {
    freshness.changed();
    return [['b', 'of before']];
  });
  await ask('b');
  expect(read).toEqual([['a'], ['a'], ['b']]);
});
