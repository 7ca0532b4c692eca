import { expect, test } from 'vitest';
import { type SourceFile, readSources } from '../../scripts/checks/directions.ts';

/**
 * Places that may tell of a changed event without minding what stands in for it: its own, a renamed organisation, and a
 * draft that is gone, for which nothing ever stood in.
 */
const known = [
  'server/events/tell-event-changed.ts',
  'server/events/remove-draft.ts',
  'server/events/visits/keep-stand-in.ts',
  'server/organisers/change-profile.ts',
];

function tellsItself({ path, text }: SourceFile): boolean {
  return /announce\(\s*\w+,\s*\{\s*topic: 'event\.changed'/.test(text) && !known.includes(path);
}

test('Whoever changes an event tells of it by `tellEventChanged`, which keeps what stands in for it in step', async () => {
  const files = (await readSources()).filter(({ path }) => path.startsWith('server/'));
  expect(files.filter(tellsItself).map(({ path }) => path)).toEqual([]);
  expect(files.filter(({ path }) => known.includes(path))).toHaveLength(known.length);
});

test('and this bites', () => {
  const text = "await announce(trx, { topic: 'event.changed', subject: id });";
  expect(tellsItself({ path: 'server/events/join.ts', text })).toBe(true);
  expect(tellsItself({ path: known[0]!, text })).toBe(false);
});
