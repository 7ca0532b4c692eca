import type { LightMyRequestResponse } from 'fastify';
import { afterAll } from 'vitest';
import type { IdentityProviderSettings } from '../../server/accounts/identity-provider-settings.ts';
import { type App, createApp } from '../../server/app.ts';
import type { Clock } from '../../server/kernel/clock.ts';
import type { Database } from '../../server/database/connect.ts';
import type { PageRenderer } from '../../server/pages/add-pages.ts';
import { builtPages } from '../../server/pages/built-pages.ts';
import { fixedClock } from './clock.ts';
import { type Template, createTestDatabase } from './databases.ts';
import type { Timing } from '../../search/fallback/timing.ts';
import type { MeilisearchSettings } from '../../search/meilisearch/connection.ts';
import type { SearchIndexes } from '../../search/port.ts';
import type { LogTaker } from '../../server/http/create-server.ts';
import type { Limits } from '../../server/http/limits.ts';
import type { OutgoingMail } from '../../server/mail/transports.ts';
import { Outbound, testSettings } from './settings.ts';
import { noPages } from './no-pages.ts';

export interface TestApp extends App {
  db: Database;
  databaseUrl: string;
  /** What was mailed, once the relay is drained. */
  mails: OutgoingMail[];
  /** GET, answered without a socket. */
  get(path: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  getJson<T = unknown>(path: string): Promise<T>;
  /** Any method with a JSON body, answered without a socket. */
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
}

/** The whole program on a database of its own; nothing in it is replaced but the clock. */
export async function startTestApp(options: {
  template: Template;
  clock?: Clock;
  pages?: 'built' | 'none';
  publicUrl?: string;
  /** Where Meilisearch is, and by which time it is written and asked. */
  meilisearch?: { settings: MeilisearchSettings; timing?: Timing };
  /** Another engine than the usual one. */
  indexes?: ((db: Database) => SearchIndexes) | undefined;
  limits?: Limits;
  demo?: boolean;
  identityProvider?: IdentityProviderSettings;
  /** The log of the program, as it is written with `debug`. */
  logTo?: LogTaker;
  behindProxy?: boolean;
  /** Where people can write to whoever runs the site. */
  contact?: string;
}): Promise<TestApp> {
  const { db, url } = await createTestDatabase(options.template);
  const outbound = new Outbound();
  const pages: PageRenderer = options.pages === 'built' ? await builtPages() : noPages;
  const app = await createApp({
    db,
    clock: options.clock ?? fixedClock,
    pages,
    ...(options.indexes === undefined ? {} : { indexes: options.indexes(db) }),
    ...(options.meilisearch === undefined
      ? {}
      : {
          meilisearch: options.meilisearch.settings,
          ...(options.meilisearch.timing === undefined ? {} : { timing: options.meilisearch.timing }),
        }),
    ...testSettings,
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    mail: { transport: outbound, from: 'Verover de wereld <agenda@agenda.test>' },
    demo: options.demo ?? false,
    contact: options.contact,
    identityProvider: options.identityProvider,
    ...(options.logTo === undefined ? {} : { logTo: options.logTo, logLevel: 'debug' }),
    behindProxy: options.behindProxy ?? false,
  });
  await app.builtin.load();
  afterAll(() => app.server.close());
  const get: TestApp['get'] = (path, headers = {}) => app.server.inject({ method: 'GET', url: path, headers });
  return {
    ...app,
    db,
    databaseUrl: url,
    mails: outbound.mails,
    get,
    send: (method, url, body, headers = {}) =>
      app.server.inject({ method, url, headers, ...(body === undefined ? {} : { payload: body }) }),
    getJson: async <T>(path: string) => (await get(path)).json<T>(),
  };
}
