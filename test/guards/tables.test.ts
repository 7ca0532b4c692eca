import { expect, test } from 'vitest';
import { readSources } from '../../scripts/checks/directions.ts';
import { foreignWrites, ownerless } from '../../scripts/checks/table-owners.ts';

test('every table is written by the one folder that owns it', async () => {
  const files = await readSources();
  expect(foreignWrites(files)).toEqual([]);
  expect(ownerless(files.filter((file) => file.path.startsWith('migrations/')))).toEqual([]);
});

test.each([
  ['by the query builder', "await db.updateTable('events').set({}).execute();"],
  ['by an insert in SQL', 'sql`insert into legs (id) values (1)`'],
  ['by a delete in SQL', 'sql`delete from events`'],
  ['by an update in SQL', 'sql`update events set version = 2`'],
  ['into a table that nobody owns', "await db.insertInto('gossip').values({}).execute();"],
])('the guard of the tables bites: a write %s', (_how, text) => {
  expect(foreignWrites([{ path: 'server/search/x.ts', text }])).toHaveLength(1);
});
