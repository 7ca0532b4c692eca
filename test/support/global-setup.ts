import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildWebIfStale } from '../../scripts/build-web.ts';
import { analyseSearchTables } from '../../search/postgres/statement-engine.ts';
import { createApp } from '../../server/app.ts';
import { loadContent } from '../../server/content/load-content.ts';
import { connect, createPool } from '../../server/database/connect.ts';
import { startEmbeddedPostgres } from '../../server/database/embedded/start-embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { fixedClock } from './clock.ts';
import { databaseUrl, inDatabase, templates } from './databases.ts';
import { testSettings } from './settings.ts';
import { noPages } from './no-pages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/**
 * A real PostgreSQL for the run, with two templates that every test file copies in a moment: `lists` (migrated, with
 * countries, sectors, organisers, offices) and `content` (with all events, indexed, at the clock of the tests).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildWebIfStale((line) => process.stdout.write(`${line}\n`));
  const directory = mkdtempSync(join(tmpdir(), 'verover-test-'));
  const postgres = await startEmbeddedPostgres({ directory, durable: false });
  for (const template of templates) {
    await inDatabase(postgres.url, 'postgres', `create database ${template}`);
    const db = connect(createPool(databaseUrl(postgres.url, template)));
    await migrate(db);
    const { context, relay } = await createApp({
      db,
      clock: fixedClock,
      pages: noPages,
      ...testSettings,
      demo: template === 'content_template',
    });
    await loadContent(context, {
      demo: template === 'content_template',
      only: template === 'lists_template' ? 'lists' : 'all',
    });
    await relay.drain();
    await analyseSearchTables(db);
    await db.destroy();
  }
  project.provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
