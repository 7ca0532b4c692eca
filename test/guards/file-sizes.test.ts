import { expect, test } from 'vitest';
import { readSources } from '../../scripts/checks/directions.ts';
import { longest, tooLong } from '../../scripts/checks/file-sizes.ts';

test('no file needs a second scroll', async () => {
  const files = (await readSources()).filter((file) => !/\/(wording|demo)\//.test(file.path));
  expect(tooLong(files)).toEqual([]);
});

test('the guard of the sizes bites', () => {
  expect(tooLong([{ path: 'server/x.ts', text: '\n'.repeat(longest) }])).toHaveLength(1);
  expect(tooLong([{ path: 'server/x.ts', text: '\n'.repeat(longest - 1) }])).toEqual([]);
});
