import { expect, test } from 'vitest';
import { circles, readSources, wrongDirections } from '../../scripts/checks/directions.ts';

test('every import goes the way the house allows, and none goes in a circle', async () => {
  const files = await readSources();
  expect(files.length).toBeGreaterThan(100);
  expect(wrongDirections(files)).toEqual([]);
  expect(circles(files)).toEqual([]);
});

test.each([
  ['a feature that imports a higher one', 'server/events/x.ts', "import { y } from '../search/y.ts';"],
  ['a feature that imports one of its own rank', 'server/organisers/x.ts', "import { y } from '../offices/y.ts';"],
  [
    "a feature that reaches into another's store",
    'server/search/x.ts',
    "import { y } from '../events/events.store.ts';",
  ],
  [
    "a feature that reaches into another's routes",
    'server/calendars/x.ts',
    "import { y } from '../search/search.routes.ts';",
  ],
  ['a frame that knows a feature', 'server/http/x.ts', "import { y } from '../events/y.ts';"],
  ['a policy that knows the database', 'server/events/events.policy.ts', "import { sql } from 'kysely';"],
  ['the search library that knows the server', 'search/x.ts', "import { y } from '../server/kernel/clock.ts';"],
  ['a page that knows the server', 'web/app/x.tsx', "import { y } from '../../server/events/y.ts';"],
  ['a folder without a rank', 'server/gossip/x.ts', "import { y } from '../kernel/clock.ts';"],
  ['an import at run time', 'server/events/x.ts', "const y = await import('../search/y.ts');"],
  ['a re-export', 'server/events/x.ts', "export { y } from '../search/y.ts';"],
  ['a migration that knows the code', 'migrations/0001-x.ts', "import { y } from '../server/kernel/clock.ts';"],
])('the direction guard bites: %s', (_what, path, text) => {
  expect(wrongDirections([{ path, text }])).toHaveLength(1);
});

test('the circle guard bites, and types alone make no circle', () => {
  const a = { path: 'server/events/a.ts', text: "import { b } from './b.ts';" };
  const b = { path: 'server/events/b.ts', text: "import { a } from './a.ts';" };
  expect(circles([a, b])).toHaveLength(1);
  expect(circles([a, { ...b, text: "import type { A } from './a.ts';" }])).toEqual([]);
});
