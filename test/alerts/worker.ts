import { createApp } from '../../server/app.ts';
import { connect, createPool } from '../../server/database/connect.ts';
import { smtpTransport } from '../../server/mail/transports.ts';
import { noPages } from '../support/no-pages.ts';
import { testSettings } from '../support/settings.ts';

/**
 * The whole program in a process of its own, with its doors closed: `node worker.ts DATABASE MAIL-SERVER NOW`. It does what
 * is due at that moment, handles every message that waits, and ends.
 */
const [databaseUrl = '', mailServer = '', now = ''] = process.argv.slice(2);
const db = connect(createPool(databaseUrl, { max: 5 }));
const { builtin, jobs, relay, server } = await createApp({
  db,
  pages: noPages,
  ...testSettings,
  mail: { transport: smtpTransport(mailServer), from: testSettings.mail.from },
  clock: { now: () => Temporal.Instant.from(now) },
});
await builtin.load();
await jobs.runDue();
await relay.drain();
await server.close();
await db.destroy();
