import type { FastifyInstance } from 'fastify';
import { createPostgresEngine } from '../search/postgres/engine.ts';
import { calendarRoutes } from './calendars/calendars.routes.ts';
import { writeCalendarEntries } from './calendars/write-entries.ts';
import type { Context } from './context.ts';
import type { Database } from './database/connect.ts';
import { eventRoutes } from './events/events.routes.ts';
import { createServer } from './http/create-server.ts';
import { healthRoutes } from './http/health.ts';
import { type Clock, systemClock } from './kernel/clock.ts';
import { officeRoutes } from './offices/offices.routes.ts';
import { organiserRoutes } from './organisers/organisers.routes.ts';
import { OutboxRelay } from './outbox/relay.ts';
import { type PageRenderer, addPages } from './pages/add-pages.ts';
import { ReferenceDataSource } from './reference-data/reference-data.queries.ts';
import { referenceDataRoutes } from './reference-data/reference-data.routes.ts';
import { indexEvents } from './search/index-events.ts';
import { searchRoutes } from './search/search.routes.ts';

/** The whole program, put together in sight: its parts, its endpoints, and who hears which news. */
export interface App {
  server: FastifyInstance;
  context: Context;
  relay: OutboxRelay;
}

export interface AppOptions {
  db: Database;
  publicUrl: string;
  pages: PageRenderer;
  clock?: Clock;
  logLevel?: string;
}

export async function createApp(options: AppOptions): Promise<App> {
  const { db, publicUrl, pages, clock = systemClock, logLevel = 'warn' } = options;
  const context: Context = {
    db,
    clock,
    publicUrl,
    reference: new ReferenceDataSource(db),
    search: createPostgresEngine(db),
  };
  const implementations = [
    ...searchRoutes(context),
    ...eventRoutes(context),
    ...referenceDataRoutes(context),
    ...organiserRoutes(context),
    ...officeRoutes(context),
    ...calendarRoutes(context),
    ...healthRoutes(context),
  ];
  const server = await createServer({ implementations, publicUrl, logLevel });
  await addPages(server, { implementations, pages, publicUrl, clock });

  const relay = new OutboxRelay(
    db,
    { 'event.changed': [(ids) => indexEvents(context, ids), (ids) => writeCalendarEntries(context, ids)] },
    (error, message) => server.log.error({ err: error, message }, 'a message could not be handled'),
  );
  return { server, context, relay };
}
