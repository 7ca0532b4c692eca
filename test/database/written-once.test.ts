import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { writtenOnce } from '../../server/database/written-once.ts';
import { createTestDatabase } from '../support/databases.ts';
import type { Database } from '../../server/database/connect.ts';

const { db } = await createTestDatabase('lists_template');

test('a statement is put together once, and asks each time for what it is handed', async () => {
  let written = 0;
  const named = writtenOnce((database: Database, ids: readonly string[], others: readonly string[]) => {
    written++;
    return database
      .selectFrom('countries')
      .select('code')
      .where(sql<boolean>`code = any(${ids}::text[])`)
      .where('code', '<>', 'BE')
      .where(sql<boolean>`code <> all(${others}::text[])`)
      .orderBy('code');
  });
  const ask = async (...lists: [string[], string[]]) =>
    (await db.executeQuery(named(db, ...lists))).rows.map(({ code }) => code);
  expect(await ask(['JP', 'BE', 'DE'], [])).toEqual(['DE', 'JP']);
  expect(await ask(['FR', 'NL', 'BE'], ['NL'])).toEqual(['FR']);
  expect(written).toBe(1);
});

test('a list that is copied on its way is refused', () => {
  const copied = writtenOnce((database: Database, ids: readonly string[]) =>
    database
      .selectFrom('countries')
      .select('code')
      .where(sql<boolean>`code = any(${[...ids]}::text[])`),
  );
  expect(() => copied(db, ['JP'])).toThrow('does not use its list 1 as it is');
});
