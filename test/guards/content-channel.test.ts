import { sql } from 'kysely';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { everyPage, routeTo } from '../browser/routes.ts';
import { knownAddresses } from '../http/endpoints.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'content_template', pages: 'built' });

/** The bytes of a file never change, and go with the file; what is ready says what the tables say that it is made of. */
const silent = new Set(['file_contents', 'ready_events', 'unready_events']);

const queries = vi.spyOn(pg.Client.prototype, 'query');

/** The tables that an answer is made of, as the database was asked for them; none for an answer that nobody keeps. */
async function tablesOf(path: string): Promise<string[]> {
  queries.mockClear();
  const { headers } = await app.get(path);
  if (!String(headers['cache-control']).includes('s-maxage')) return [];
  const asked = queries.mock.calls.map(([query]) =>
    typeof query === 'string' ? query : (query as { text: string }).text,
  );
  return asked.flatMap((text) => [...text.matchAll(/\b(?:from|join)\s+"?([a-z_]+)/gi)].map(([, name = '']) => name));
}

async function namesOf(query: ReturnType<typeof sql<{ name: string }>>): Promise<Set<string>> {
  return new Set((await query.execute(app.db)).rows.map(({ name }) => name));
}

const tables = await namesOf(
  sql`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
);
const telling = await namesOf(
  sql`select tgrelid::regclass::text as name from pg_trigger where tgname = 'tells_content'`,
);

test('a change of any table that answers for everybody are made of is told', async () => {
  const addresses = [...(await knownAddresses(app)).values()];
  const pages = await Promise.all(everyPage.map(({ name, language }) => routeTo(app, name, language)));
  const paths = [...addresses, ...pages.filter(({ status }) => status === 200).map(({ path }) => path)];
  // Nothing is ready and nothing is to be made: all is read from where it stands.
  await sql`truncate ready_events, unready_events`.execute(app.db);
  const read = new Map<string, string[]>();
  for (const path of paths) read.set(path, await tablesOf(path));
  const untold = (name: string) => tables.has(name) && !telling.has(name) && !silent.has(name);
  expect([...read].flatMap(([path, names]) => names.filter(untold).map((name) => `${path} ${name}`))).toEqual([]);
  expect([...read.values()].filter((names) => names.includes('events')).length).toBeGreaterThan(40);
});
