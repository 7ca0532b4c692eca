import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { createServer } from '../../server/http/create-server.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template', pages: 'built' });

test('a route that does not say who may call it stops the start', async () => {
  const server = await createServer({ implementations: [], publicUrl: 'http://agenda.test', logLevel: 'silent' });
  expect(() => server.get('/secret', async () => 'told')).toThrow('GET /secret does not say who may call it');
  await server.close();
});

test('Fastify itself would have let it pass', () => {
  expect(() => Fastify().get('/secret', async () => 'told')).not.toThrow();
});

test('no route of the program takes anything but GET and HEAD', () => {
  expect(app.server.printRoutes({ commonPrefix: false })).not.toMatch(/\b(POST|PUT|PATCH|DELETE)\b/);
});
