import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../server/database/migrate.ts';
import { readSources } from '../../scripts/checks/directions.ts';
import { createTestDatabase } from '../support/databases.ts';

const { db } = await createTestDatabase('lists_template');

test('a database that is up to date stays as it is', async () => {
  expect(await migrate(db)).toEqual([]);
});

test('the tables that the code declares are the tables that the migrations make, column by column', async () => {
  const schemas = (await readSources()).filter((file) => /^server\/database\/schema[a-z-]*\.ts$/.test(file.path));
  const declared = declaredTables(schemas.map((file) => file.text).join('\n'));
  const made = await columnsOf(db);
  expect(Object.keys(declared).length).toBeGreaterThan(10);
  for (const [table, columns] of Object.entries(declared)) expect(columns, table).toEqual(made[table]);
  const onlySearch = Object.keys(made).filter((table) => !declared[table] && !table.startsWith('kysely_'));
  const ofSearch = ['search', 'plan'].flatMap((index) =>
    ['documents', 'texts', 'removed'].map((one) => `${index}_${one}`),
  );
  expect(onlySearch.toSorted()).toEqual(ofSearch.toSorted());
});

/** Reads the interfaces of `schema.ts`: `events: EventsTable` and the columns of `EventsTable`. */
function declaredTables(text: string): Record<string, string[]> {
  const interfaces = new Map(
    [...text.matchAll(/export interface (\w+) \{\n([\s\S]*?)\n\}/g)].map(([, name = '', body = '']) => [
      name,
      [...body.matchAll(/^ {2}(\w+):/gm)].map(([, column = '']) => column),
    ]),
  );
  const tables = [...text.matchAll(/^ {2}(\w+): (\w+Table);$/gm)];
  return Object.fromEntries(
    tables.map(([, table = '', name = '']) => [table, (interfaces.get(name) ?? []).toSorted()]),
  );
}

async function columnsOf<T>(database: Kysely<T>): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select table_name as table, array_agg(column_name::text order by column_name collate "C") as columns
    from information_schema.columns where table_schema = 'public' group by table_name`.execute(database);
  return Object.fromEntries(rows.map((row) => [row.table, row.columns]));
}
