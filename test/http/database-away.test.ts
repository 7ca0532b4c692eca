import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { connect, createPool } from '../../server/database/connect.ts';
import { fixedClock } from '../support/clock.ts';
import { noPages } from '../support/no-pages.ts';
import { signedIn } from '../support/people.ts';
import { testSettings } from '../support/settings.ts';
import { startTestApp } from '../support/test-app.ts';
import { endpoints, knownAddresses, openEndpoints } from './endpoints.ts';

const app = await startTestApp({ template: 'content_template' });
const addresses = await knownAddresses(app);
const { headers } = await signedIn(app, { head_office: 'planner' });

/** The same program, with nothing where its database should be. */
async function cutOff() {
  // Nothing listens on the discard port.
  const db = connect(createPool('postgres://nobody@127.0.0.1:9/none'));
  const { server } = await createApp({
    db,
    clock: fixedClock,
    pages: noPages,
    logLevel: 'silent',
    ...testSettings,
  });
  onTestFinished(async () => {
    await server.close();
    await db.destroy();
  });
  return server;
}

function expectComeBack(answer: LightMyRequestResponse, asked: string) {
  expect(`${answer.statusCode} ${asked}`).toBe(`503 ${asked}`);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.json()).toMatchObject({ type: 'urn:problem-type:belgif:serviceUnavailable', status: 503 });
  expect(answer.body).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|postgres/);
}

describe('While the database is away', () => {
  test('the process lives, and what needs it answers 503 with the advice to come back', async () => {
    const server = await cutOff();
    expect((await server.inject('/health/live')).json()).toEqual({ status: 'UP' });
    // An image of the site as such needs nothing.
    expect((await server.inject('/image.png')).statusCode).toBe(200);
    // Who shows no cookie is nobody, and the ways to sign in are always the same.
    expect((await server.inject('/api/v1/me')).json()).toEqual({});
    expect((await server.inject('/api/v1/session/options')).statusCode).toBe(200);
    for (const endpoint of openEndpoints.filter(
      ({ id }) => !['live', 'getMe', 'signInOptions', 'imageOfSite'].includes(id),
    ))
      expectComeBack(await server.inject(addresses.get(endpoint)!), endpoint.id);
  });

  test('nobody who is signed in is told that they are not, nor is anybody taken for somebody else', async () => {
    const server = await cutOff();
    for (const { id, method, path } of endpoints.filter((endpoint) => endpoint.id !== 'signOut')) {
      const url = path.replace(/\{\w+\}/g, 'x');
      expectComeBack(await server.inject({ method, url, headers, ...(method === 'GET' ? {} : { payload: {} }) }), id);
    }
  });
});
