import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { connect, createPool } from '../../server/database/connect.ts';
import { fixedClock } from '../support/clock.ts';
import { inDatabase } from '../support/databases.ts';
import { noPages } from '../support/no-pages.ts';
import { startTestApp } from '../support/test-app.ts';
import { endpoints, knownAddresses } from './endpoints.ts';

const app = await startTestApp({ template: 'content_template' });
const addresses = await knownAddresses(app);

describe('While the database is away', () => {
  test('the process lives, and whatever needs the database answers 503 with the advice to come back', async () => {
    // Nothing listens on the discard port.
    const db = connect(createPool('postgres://nobody@127.0.0.1:9/none'));
    const pages = noPages;
    const { server } = await createApp({
      db,
      clock: fixedClock,
      publicUrl: 'http://agenda.test',
      pages,
      logLevel: 'silent',
    });
    onTestFinished(async () => {
      await server.close();
      await db.destroy();
    });
    expect((await server.inject('/health/live')).json()).toEqual({ status: 'UP' });
    for (const endpoint of endpoints.filter(({ id }) => id !== 'live')) {
      const answer = await server.inject(addresses.get(endpoint)!);
      expect(`${answer.statusCode} ${endpoint.id}`).toBe(`503 ${endpoint.id}`);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.json()).toMatchObject({ type: 'urn:problem-type:belgif:serviceUnavailable', status: 503 });
      expect(answer.body).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|postgres/);
    }
  });

  test('once it is back everything answers again without a restart', async () => {
    const database = new URL(app.databaseUrl).pathname.slice(1);
    const { rows } = await sql<{
      all: number;
    }>`select count(*)::int as all from pg_stat_activity where datname = ${database}`.execute(app.db);
    expect(rows[0]?.all).toBeGreaterThan(0);
    await inDatabase(
      app.databaseUrl,
      'postgres',
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
    );
    const statuses: number[] = [];
    for (let tries = 0; tries < 10; tries++)
      for (const address of addresses.values()) statuses.push((await app.get(address)).statusCode);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(statuses.slice(-addresses.size)).toEqual([...addresses.values()].map(() => 200));
  });
});
