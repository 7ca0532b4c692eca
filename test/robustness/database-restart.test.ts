import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { toProblem } from '../../server/http/problem-answers.ts';
import { inDatabase } from '../support/databases.ts';
import { startTestApp } from '../support/test-app.ts';
import { knownAddresses } from '../http/endpoints.ts';

const app = await startTestApp({ template: 'content_template' });
const addresses = await knownAddresses(app);

/** Ends every connection of the program, as a restart of the database does. */
const cutOff = () => {
  const database = new URL(app.databaseUrl).pathname.slice(1);
  const statement = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`;
  return inDatabase(app.databaseUrl, 'postgres', statement);
};

test.each(['while a query runs', 'between two queries of a transaction'])(
  'a database that restarts %s ends that request with 503, and not the process',
  async (moment) => {
    const work = app.db.transaction().execute(async (trx) => {
      await sql`select 1`.execute(trx);
      if (moment === 'while a query runs') await Promise.all([sql`select pg_sleep(30)`.execute(trx), cutOff()]);
      else await cutOff();
      // Long enough for the connection to hear that it is gone.
      for (let ticks = 0; ticks < 50; ticks++) await new Promise((resolve) => setImmediate(resolve));
      await sql`select 1`.execute(trx);
    });
    const error: unknown = await work.catch((reason: unknown) => reason);
    expect(toProblem(error).status).toBe(503);
  },
);

test('once it is back everything answers again without a restart', async () => {
  await cutOff();
  const statuses: number[] = [];
  for (let tries = 0; tries < 10; tries++)
    for (const address of addresses.values()) statuses.push((await app.get(address)).statusCode);
  expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect(statuses.slice(-addresses.size)).toEqual([...addresses.values()].map(() => 200));
});
