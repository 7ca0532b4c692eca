import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { connect, createPool } from '../../server/database/connect.ts';
import { fixedClock } from '../support/clock.ts';
import { noPages } from '../support/no-pages.ts';
import { startTestApp } from '../support/test-app.ts';
import { endpoints, knownAddresses } from './endpoints.ts';

const app = await startTestApp({ template: 'content_template' });
const addresses = await knownAddresses(app);

test('while the database is away the process lives, and what needs it answers 503 with the advice to come back', async () => {
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
