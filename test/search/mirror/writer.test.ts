import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { auditSearch, differences } from '../../../server/search/audit-search.ts';
import { dropUnseen } from '../../../search/mirror/drop-unseen.ts';
import { advance, mirrorRow } from '../../../search/mirror/mirror-rows.ts';
import { alone } from '../../../search/mirror/alone.ts';
import { foodMission, publish, seminar } from '../../support/cast.ts';
import { standInUnderTest } from '../../support/meilisearch/servers.ts';
import { startTestApp } from '../../support/test-app.ts';
import { createWorld } from './world.ts';

const app = await startTestApp({ template: 'lists_template' });
const { standIn, ...server } = await standInUnderTest();
const world = createWorld(app, server, await server.settings());

/** With the same relay as the world: what is published stands in the built-in indexes. */
const announce = async (title: string, entry: Parameters<typeof seminar>[0] = {}) => {
  const id = await publish({ ...app, relay: world.relay }, seminar({ title: { nl: title }, ...entry }));
  return id;
};
const uids = () => world.mirrors.both.map(({ mirror }) => mirror.index.uid);
const held = (index = 0) => standIn.documents(uids()[index]!).map(({ id }) => id);
const writer = () => world.mirrors.both[0]!.writer;
const gate = () => world.mirrors.both[0]!.gate;
const behindTheBack = async (method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${standIn.url}/indexes/${uids()[0]!}${path}`, {
    method,
    headers: { authorization: `Bearer ${standIn.masterKey}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(answer.ok).toBe(true);
  while ((await world.mirrors.both[0]!.mirror.index.pending()) > 0);
  return answer;
};

beforeEach(async () => {
  standIn.plan(undefined);
  standIn.endTasks(undefined);
  await world.reset();
});

describe('Whoever writes to Meilisearch', () => {
  test('fills it, says that it can be asked, and then takes over what changed alone', async () => {
    const first = await announce('Eerste');
    expect(await writer().run()).toBe('current');
    await gate().refresh();
    expect([held(), gate().isCurrent, gate().lag]).toEqual([[first], true, 0]);
    const asked = standIn.requests.length;
    const second = await announce('Tweede');
    await writer().run();
    expect(held().toSorted()).toEqual([first, second].toSorted());
    const sent = standIn.requests
      .slice(asked)
      .filter(({ method, path }) => method === 'POST' && /documents/.test(path));
    expect(sent.map(({ body }) => (body as { id: string }[]).map(({ id }) => id))).toEqual([[second]]);
  });

  test('asks nothing while nothing changes', async () => {
    await announce('Rust');
    await writer().run();
    const asked = standIn.requests.length;
    expect(await writer().run()).toBe('current');
    expect(standIn.requests).toHaveLength(asked);
  });

  test('lets nobody wait while Meilisearch is away, rests longer each time, and goes on from where it was', async () => {
    await writer().run();
    await standIn.goDown();
    const id = await announce('Intussen');
    expect(await world.builtin.search.select({ readers: ['public'], filters: {} })).toEqual([id]);
    expect(await app.db.selectFrom('outbox').select('id').where('topic', '=', 'event.changed').execute()).toEqual([]);
    await expect(writer().run()).rejects.toThrow('cannot be reached');
    expect(await writer().run()).toBe('resting');
    await world.time.move(1000);
    await expect(writer().run()).rejects.toThrow('cannot be reached');
    await world.time.move(1000);
    expect(await writer().run()).toBe('resting');
    await standIn.comeBack();
    await world.time.move(1000);
    expect(await writer().run()).toBe('current');
    expect(held()).toEqual([id]);
  });

  test('rests as long as it is asked to', async () => {
    standIn.plan({ fault: 'busy', times: 1 });
    await expect(writer().run()).rejects.toThrow('503');
    await world.time.move(6999);
    expect(await writer().run()).toBe('resting');
    await world.time.move(1);
    expect(await writer().run()).toBe('current');
  });

  test('finds the one document of a batch that is refused, sets it aside, and tries it again later', async () => {
    const ids = [await announce('Een'), await announce('Twee'), await announce('Drie'), await announce('Vier')];
    const poison = ids[2]!;
    standIn.endTasks((task, payload) =>
      task.type === 'documentAdditionOrUpdate' && JSON.stringify(payload).includes(poison)
        ? { status: 'failed', code: 'internal' }
        : undefined,
    );
    expect(await writer().run()).toBe('current');
    await gate().refresh();
    expect(held().toSorted()).toEqual(ids.filter((id) => id !== poison).toSorted());
    expect([gate().setAside, gate().isCurrent]).toEqual([1, true]);
    await world.time.move(60_000);
    await writer().run();
    const aside = await app.db.selectFrom('search_set_aside').selectAll().execute();
    expect(aside).toMatchObject([{ uid: uids()[0], id: poison, attempts: 2 }]);
    expect(aside[0]!.last_error).toContain('internal');
    standIn.endTasks(undefined);
    await world.time.move(120_000);
    await writer().run();
    await gate().refresh();
    expect([gate().setAside, held().includes(poison)]).toEqual([0, true]);
  });

  test('blames no document for a full disk', async () => {
    await announce('Vol');
    standIn.endTasks((task) =>
      task.type === 'documentAdditionOrUpdate' ? { status: 'failed', code: 'no_space_left_on_device' } : undefined,
    );
    await expect(writer().run()).rejects.toThrow('no_space_left_on_device');
    await gate().refresh();
    expect([gate().setAside, gate().isCurrent]).toEqual([0, false]);
  });

  test('is alone: a second one leaves it to the first', async () => {
    await announce('Samen');
    const { mirror } = world.mirrors.both[0]!;
    await alone(mirror.db, mirror.index.uid, async () => expect(await writer().run()).toBe('elsewhere'));
    expect(await writer().run()).toBe('current');
  });

  test('goes back to where both are sure of when somebody wrote at the same time all the same', async () => {
    await announce('Botsing');
    await writer().run();
    const { db, index } = world.mirrors.both[0]!.mirror;
    const { version } = (await mirrorRow(db, index.uid))!;
    expect(await advance(db, index.uid, version - 1, version + 5)).toBe(false);
    expect(await mirrorRow(db, index.uid)).toMatchObject({ version: version - 1 });
  });

  test('sees within half a minute that the index is gone, set otherwise, or holds too little, and mends it', async () => {
    const ids = [await announce('Blijft'), await announce('Verdwijnt')];
    await writer().run();
    await behindTheBack('POST', '/documents/delete-batch', [ids[1]]);
    await world.time.move(30_000);
    await writer().run();
    expect(held().toSorted()).toEqual(ids.toSorted());

    standIn.tamper(uids()[0]!, { sortableAttributes: [] });
    await world.time.move(30_000);
    await writer().run();
    expect(await (await behindTheBack('GET', '/settings')).json()).toMatchObject({
      sortableAttributes: expect.arrayContaining(['start']) as unknown,
    });

    await behindTheBack('DELETE', '');
    await world.time.move(30_000);
    await writer().run();
    expect(held().toSorted()).toEqual(ids.toSorted());
  });
});

describe('Meilisearch is not asked', () => {
  test('before it was filled, nor when it is more than five minutes behind', async () => {
    await announce('Eerst');
    await gate().refresh();
    expect(gate().isCurrent).toBe(false);
    await writer().run();
    await announce('Later');
    await world.time.move(5 * 60_000);
    await gate().refresh();
    expect([gate().isCurrent, gate().lag]).toEqual([true, 300_000]);
    await world.time.move(1);
    await gate().refresh();
    expect(gate().isCurrent).toBe(false);
    await writer().run();
    await gate().refresh();
    expect(gate().isCurrent).toBe(true);
  });

  test('when the release sets it otherwise than the one before: that index is another, and is dropped a day later', async () => {
    await announce('Oud');
    await writer().run();
    const old = 'test-events-000000000000';
    await app.db
      .insertInto('search_mirrors')
      .values({ uid: old, kind: 'search', seen_at: new Date(world.time.now()).toISOString() })
      .execute();
    const drop = () => dropUnseen(app.db, world.mirrors.connection, uids(), world.time.now());
    expect(await drop()).toEqual([]);
    await world.time.move(86_400_001);
    expect(await drop().catch((error: Error) => error.message)).toContain('invalid_api_key');
    const foreign = await app.db.selectFrom('search_mirrors').select('uid').where('uid', '=', old).execute();
    expect(foreign).toHaveLength(1);
  });
});

describe('Plans', () => {
  test('are never sent to the public index, and public events never to that of plans', async () => {
    const plan = await announce('Kwetterende wielewaal', { audience: 'organisers' });
    const open = await announce('Openbare koekoek');
    await world.write();
    expect([held(0), held(1)]).toEqual([[open], [plan]]);
    const sentTo = (uid: string) =>
      JSON.stringify(standIn.requests.filter(({ path }) => path.includes(uid)).map(({ body }) => body));
    expect(sentTo(uids()[0]!)).not.toMatch(/wielewaal/i);
    expect(sentTo(uids()[1]!)).not.toMatch(/koekoek/i);
    expect(sentTo(uids()[1]!)).toMatch(/wielewaal/i);
  });
});

describe('The audit', () => {
  const audit = (options = {}) => {
    const { context, builtin, mirrors } = world;
    return auditSearch({ context, builtin, mirrors }, options);
  };

  test('finds nothing where all is the same', async () => {
    await publish({ ...app, relay: world.relay }, foodMission());
    await announce('Plan', { audience: 'own' });
    expect(differences(await audit())).toBe(0);
  });

  test('finds what is missing, stale and too many in Meilisearch, and puts it right when asked', async () => {
    const ids = [await announce('Weg'), await announce('Verouderd'), await announce('Goed')];
    await writer().run();
    const there = standIn.documents(uids()[0]!);
    const stale = { ...there.find(({ id }) => id === ids[1])! };
    // One that no document is in: what went from a bucket and what came into it must not outweigh each other.
    const bucket = [0, 1, 2, 3].find((free) => there.every((document) => document['bucket'] !== free))!;
    await behindTheBack('POST', '/documents/delete-batch', [ids[0]]);
    await behindTheBack('POST', '/documents', [
      { ...stale, fingerprint: `0${bucket}${String(stale['fingerprint']).slice(2)}`, bucket },
      { ...stale, id: '01900000-0000-7000-8000-000000000009' },
    ]);
    const found = async (options = {}) => (await audit(options)).find(({ what }) => what === 'meilisearch')!.drift;
    const wrong = { missing: [ids[0]], stale: [ids[1]], strangers: ['01900000-0000-7000-8000-000000000009'] };
    expect(await found()).toEqual(wrong);
    expect(await found({ thorough: true })).toEqual(wrong);
    expect(await found({ repair: true })).toEqual(wrong);
    expect(differences(await audit({ thorough: true }))).toBe(0);
  });

  test('finds documents that are not what their events say, and puts them right when asked', async () => {
    const ids = [
      await announce('Nooit geschreven'),
      await announce('Anders geschreven'),
      await announce('Ingetrokken'),
    ];
    await world.builtin.search.remove([ids[0]!]);
    await app.db.updateTable('events').set({ title_nl: 'Stil gewijzigd' }).where('id', '=', ids[1]!).execute();
    await app.db.updateTable('events').set({ editorial_state: 'withdrawn' }).where('id', '=', ids[2]!).execute();
    const found = (await audit()).find(({ what, index }) => what === 'documents' && index === 'search')!;
    expect(found.drift).toEqual({ missing: [ids[0]], stale: [ids[1]], strangers: [ids[2]] });
    expect(differences(await audit({ repair: true }))).toBe(3);
    expect(differences(await audit({ thorough: true }))).toBe(0);
  });

  test('finds what the index in the process holds otherwise than what is stored, and puts it right when asked', async () => {
    const ids = [await announce('Stil vervangen'), await announce('Blijft'), await announce('Stil weg')];
    const set = (id: string, version: unknown) =>
      sql`update search_documents set version = ${version} where id = ${id}::uuid`.execute(app.db);
    // Behind its back: to an earlier version, of which it has heard already; and away, without a word.
    await set(ids[0]!, 1);
    await sql`delete from search_documents where id = ${ids[2]!}::uuid`.execute(app.db);
    const ofProcess = async (options = {}) => (await audit(options)).find(({ what }) => what === 'process')!.drift;
    expect(await ofProcess()).toEqual({ missing: [], stale: [ids[0]], strangers: [ids[2]] });
    await audit({ repair: true });
    expect(differences(await audit({ thorough: true }))).toBe(0);
  });
});
