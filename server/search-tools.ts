import { resolve } from 'node:path';
import { type App, createApp } from './app.ts';
import type { Config } from './config.ts';
import { connect, createPool } from './database/connect.ts';
import { startEmbeddedPostgres } from './database/embedded/start-embedded.ts';
import { migrate } from './database/migrate.ts';

/** The whole program on its database, with its doors closed: for what is done once from a terminal. */
export async function withApp<T>(config: Config, work: (app: App) => Promise<T>): Promise<T> {
  const postgres =
    config.databaseUrl === undefined
      ? await startEmbeddedPostgres({
          directory: resolve(config.dataDirectory, 'postgres'),
          binDirectory: config.postgresBinaries,
        })
      : undefined;
  const db = connect(createPool(config.databaseUrl ?? postgres!.url));
  try {
    await migrate(db);
    const { publicUrl, logLevel, meilisearch } = config;
    const app = await createApp({
      db,
      publicUrl,
      logLevel,
      meilisearch,
      pages: { render: async () => new Response(null) },
      secret: 'nobody signs in by this program',
      mail: { transport: { deliver: async () => undefined }, from: config.mailFrom },
    });
    try {
      return await work(app);
    } finally {
      await app.server.close();
    }
  } finally {
    await db.destroy();
    await postgres?.stop();
  }
}
