import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyseSearchTables } from '../search/postgres/statement-engine.ts';
import { mirrorChannel } from '../search/mirror/mirror-rows.ts';
import { versionChannel } from '../search/postgres/tables.ts';
import { type App, createApp } from './app.ts';
import { rewriteOutdatedEntries } from './calendars/write-entries.ts';
import type { Config } from './config.ts';
import { loadContent } from './content/load-content.ts';
import { connect, createPool } from './database/connect.ts';
import { listenTo } from './database/listen.ts';
import { startEmbeddedPostgres } from './database/embedded/start-embedded.ts';
import { migrate } from './database/migrate.ts';
import { contentChannel } from './kernel/freshness.ts';
import { keptSecret } from './kept-secret.ts';
import { MakingReady } from './events/make-ready.ts';
import { addDevelopmentInbox } from './mail/development-inbox.ts';
import { folderTransport, smtpTransport } from './mail/transports.ts';
import { noteUnnoted } from './open-data/note-public-changes.ts';
import { outboxChannel } from './outbox/announce.ts';
import type { PageRenderer } from './pages/add-pages.ts';
import { ChangeFollower } from './search/follow-changes.ts';
import { MirrorFollower } from './search/follow-mirrors.ts';
import { indexMissingPlans } from './search/index-events.ts';
import { Reindexing } from './search/reindex.ts';

export interface RunningServer {
  app: App;
  /** Where it listens. */
  address: string;
  close(): Promise<void>;
}

/** Database, migrations, content, then the doors open: whoever gets an answer gets a whole one. */
export async function startServer(
  config: Config,
  pages: PageRenderer,
  say: (line: string) => void,
): Promise<RunningServer> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).toReversed()) await step();
  };
  try {
    const databaseUrl = config.databaseUrl ?? (await embedded(config, closing));
    const onError = (error: Error) => say(`The database closed a connection: ${error.message}`);
    const pool = createPool(databaseUrl, { onError });
    const db = connect(pool);
    closing.push(() => db.destroy());

    const steps = await migrate(db);
    if (steps.length > 0) say(`The database is brought up to date (${steps.length} steps).`);

    const { publicUrl, logLevel, behindProxy, demoAccounts: demo, identityProvider, meilisearch, contact } = config;
    const secret = config.secret ?? keptSecret(config.dataDirectory);
    const mailFolder = resolve(config.dataDirectory, 'mail');
    const transport = config.smtpUrl === undefined ? folderTransport(mailFolder) : smtpTransport(config.smtpUrl);
    const mail = { transport, from: config.mailFrom };
    const listen = listenTo(databaseUrl, outboxChannel, onError);
    const app = await createApp({
      db,
      publicUrl,
      pages,
      secret,
      mail,
      contact,
      identityProvider,
      meilisearch,
      listen,
      demo,
      logLevel,
      behindProxy,
    });
    if (config.smtpUrl === undefined && !config.production) addDevelopmentInbox(app.server, mailFolder);
    closing.push(() => app.server.close());
    if (config.demo && !demo) say('In production the demonstration has no people: their password is known to all.');
    await loadContent(app.context, { demo: config.demo });
    if ((await app.relay.drain()) > 0) await analyseSearchTables(db);
    await indexMissingPlans(app.context);
    const toVersions = listenTo(databaseUrl, versionChannel, onError);
    const notUpToDate = (error: unknown) =>
      app.server.log.error({ err: error }, 'the index could not be brought up to date');
    const follower = new ChangeFollower(app.builtin, notUpToDate, toVersions);
    closing.push(() => follower.stop());
    await follower.start();
    const reindexing = new Reindexing(app.context, app.builtin, notUpToDate);
    closing.push(() => reindexing.stop());
    const making = new MakingReady(app.context, (error) =>
      app.server.log.error(
        { err: error },
        'not all that is told of events could be made ready; until then it is made when somebody asks',
      ),
    );
    closing.push(() => making.stop());
    if (app.mirrors) {
      const notMirrored = (error: unknown) =>
        app.server.log.warn({ err: error }, 'Meilisearch could not be brought up to date; it is tried again');
      const mirroring = new MirrorFollower(app.mirrors, notMirrored, {
        toVersions,
        toMirrors: listenTo(databaseUrl, mirrorChannel, onError),
      });
      closing.push(() => mirroring.stop());
      await mirroring.start();
    }
    await rewriteOutdatedEntries(app.context);
    await noteUnnoted(app.context);
    const listening = await listenTo(
      databaseUrl,
      contentChannel,
      onError,
    )(
      () => app.freshness.begin(),
      () => app.freshness.end(),
    );
    closing.push(() => listening.close());
    closing.push(() => app.relay.stop());
    await app.relay.start();
    closing.push(() => app.jobs.stop());
    app.jobs.start();

    const address = await app.server.listen({ port: config.port, host: config.host });
    return { app, address, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function embedded(config: Config, closing: (() => Promise<unknown>)[]): Promise<string> {
  const directory = resolve(config.dataDirectory, 'postgres');
  mkdirSync(directory, { recursive: true });
  const postgres = await startEmbeddedPostgres({ directory, binDirectory: config.postgresBinaries });
  closing.push(() => postgres.stop());
  return postgres.url;
}
