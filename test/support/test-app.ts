import type { LightMyRequestResponse } from 'fastify';
import { afterAll } from 'vitest';
import { type App, createApp } from '../../server/app.ts';
import type { Clock } from '../../server/kernel/clock.ts';
import type { Database } from '../../server/database/connect.ts';
import type { PageRenderer } from '../../server/pages/add-pages.ts';
import { builtPages } from '../../server/pages/built-pages.ts';
import { fixedClock } from './clock.ts';
import { type Template, createTestDatabase } from './databases.ts';
import { noPages } from './no-pages.ts';

export interface TestApp extends App {
  db: Database;
  databaseUrl: string;
  /** GET, answered without a socket. */
  get(path: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  getJson<T = unknown>(path: string): Promise<T>;
}

/** The whole program on a database of its own; nothing in it is replaced but the clock. */
export async function startTestApp(options: {
  template: Template;
  clock?: Clock;
  pages?: 'built' | 'none';
  publicUrl?: string;
}): Promise<TestApp> {
  const { db, url } = await createTestDatabase(options.template);
  const pages: PageRenderer = options.pages === 'built' ? await builtPages() : noPages;
  const app = await createApp({
    db,
    clock: options.clock ?? fixedClock,
    publicUrl: options.publicUrl ?? 'http://agenda.test',
    pages,
  });
  afterAll(() => app.server.close());
  const get: TestApp['get'] = (path, headers = {}) => app.server.inject({ method: 'GET', url: path, headers });
  return {
    ...app,
    db,
    databaseUrl: url,
    get,
    getJson: async <T>(path: string) => (await get(path)).json<T>(),
  };
}
