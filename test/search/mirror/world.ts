import { sql } from 'kysely';
import { builtinIndexes } from '../../../search/builtin/builtin-indexes.ts';
import { indexAdmin } from '../../../search/meilisearch/index-admin.ts';
import { connect } from '../../../search/meilisearch/connection.ts';
import { toMeiliDocument } from '../../../search/meilisearch/to-meili-document.ts';
import type { Mirror } from '../../../search/mirror/mirror.ts';
import { type MirroredIndexes, mirroredIndexes } from '../../../search/mirror/mirrored-indexes.ts';
import { type Progress, rebuild } from '../../../search/mirror/rebuild.ts';
import { fingerprintOf } from '../../../search/postgres/store-documents.ts';
import type { BuiltinIndexes } from '../../../search/builtin/builtin-indexes.ts';
import type { Context } from '../../../server/context.ts';
import { eventRecords } from '../../../server/events/events.queries.ts';
import { readerOfAll } from '../../../server/kernel/audience.ts';
import { organiserNames } from '../../../server/organisers/organisers.queries.ts';
import { OutboxRelay } from '../../../server/outbox/relay.ts';
import { indexEvents } from '../../../server/search/index-events.ts';
import { toIndexDocument } from '../../../server/search/to-index-document.ts';
import type { ServerUnderTest } from '../../support/meilisearch/servers.ts';
import { type MovableTime, movableTime } from '../../support/movable-time.ts';
import type { TestApp } from '../../support/test-app.ts';

/**
 * Events, both built-in indexes that follow them by the outbox, and a Meilisearch that follows those: all of it ours and
 * real, but for the time that is moved by hand.
 */
export interface World {
  context: Context;
  builtin: BuiltinIndexes;
  mirrors: MirroredIndexes;
  relay: OutboxRelay;
  time: MovableTime;
  /** Documents that had to be sent again because Meilisearch did not keep them. */
  mended(): number;
  /** Forgets everything, so that what comes next does not depend on what was. */
  reset(): Promise<void>;
  /** Another process begins: it knows only what is stored. */
  restart(): void;
  /** Writes to both mirrors; what keeps it from that is no matter. */
  write(): Promise<void>;
  rebuild(kind: Mirror['kind'], say?: (progress: Progress) => void): Promise<boolean>;
  /** Lets everything that is underway come to its end, in a process that begins now. */
  settle(): Promise<void>;
  /** What both mirrors should hold, read plainly from the events, and what they hold. */
  compare(): Promise<{ should: object; holds: object }>;
}

type Settings = Parameters<typeof connect>[0];

/** @param impatience deadlines until everything settles: nobody waits long for what is made to fail */
export function createWorld(
  app: TestApp,
  server: ServerUnderTest,
  patient: Settings,
  impatience: Settings['deadlines'] = {},
): World {
  const { db } = app;
  const connection = connect(patient);
  let settings = patient;
  let before: MirroredIndexes['both'] = [];
  const mended = () => before.reduce((sum, { writer }) => sum + writer.mended, 0);
  const world = { mended, reset, write, rebuild: rebuildOne, settle, compare, restart } as World;
  world.time = movableTime();
  restart();
  return world;

  function restart(): void {
    world.builtin = builtinIndexes(db);
    world.mirrors = mirroredIndexes(db, world.builtin, settings, world.time);
    before = [...before, ...world.mirrors.both];
    const { search, plans } = world.mirrors;
    world.context = { ...app.context, search, plans };
    const index = (ids: readonly string[]) => indexEvents(world.context, ids);
    const topics = { 'event.changed': [index], 'draft.changed': [], 'alerts.due': [], 'mail.queued': [] };
    world.relay = new OutboxRelay(db, topics, () => undefined);
  }

  async function reset(): Promise<void> {
    const tables = ['events', 'outbox', 'search_documents', 'search_removed', 'plan_documents', 'plan_removed'];
    settings = { ...patient, deadlines: { ...patient.deadlines, ...impatience } };
    for (const table of [...tables, 'search_mirrors']) await sql`delete from ${sql.table(table)}`.execute(db);
    for (const kind of ['events', 'plans'] as const)
      for (const suffix of ['', '-next']) await indexAdmin(connection, kind, suffix).drop();
    before = [];
    world.restart();
    await world.builtin.load();
  }

  async function write(): Promise<void> {
    for (const { writer } of world.mirrors.both) await writer.run().catch(() => undefined);
  }

  function rebuildOne(kind: Mirror['kind'], say?: (progress: Progress) => void): Promise<boolean> {
    const { mirror: current, next } = world.mirrors.both.find(({ mirror }) => mirror.kind === kind)!;
    return rebuild({
      connection: world.mirrors.connection,
      current,
      next,
      now: () => world.time.now(),
      ...(say ? { say } : {}),
    });
  }

  async function settle(): Promise<void> {
    settings = patient;
    restart();
    await world.builtin.load();
    await sql`update outbox set available_at = now()`.execute(db);
    await world.relay.drain();
    await world.builtin.catchUp();
    // Twice, and much later: what was set aside comes round again.
    for (let times = 0; times < 2; times++) {
      await world.time.move(2 * 3_600_000);
      for (const { writer, gate } of world.mirrors.both) {
        await writer.run();
        await gate.refresh();
      }
    }
  }

  async function compare(): Promise<{ should: object; holds: object }> {
    const published = await db.selectFrom('events').select('id').where('editorial_state', '=', 'published').execute();
    const records = await eventRecords(
      db,
      readerOfAll,
      published.map(({ id }) => id),
    );
    const [reference, organisers] = [await app.context.reference.get(), await organiserNames(db)];
    const documents = records.map((record) => toIndexDocument(record, reference, organisers));
    const should = (isPublic: boolean) =>
      documents
        .filter(({ readers }) => readers.includes('public') === isPublic)
        .map((document) => toMeiliDocument(document, fingerprintOf(document)));
    const [search, plan] = world.mirrors.both.map(({ mirror }) => mirror.index.uid);
    const holds = async (uid: string) => (await server.kept(uid)).map((text) => JSON.parse(text) as { id: string });
    return {
      should: { public: inOrder(should(true)), plans: inOrder(should(false)) },
      holds: { public: inOrder(await holds(search!)), plans: inOrder(await holds(plan!)) },
    };
  }
}

function inOrder<T extends { id: string }>(documents: T[]): T[] {
  return documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
