import { describe, expect, test } from 'vitest';
import { connect } from '../../../search/meilisearch/connection.ts';
import { createMeilisearchEngine } from '../../../search/meilisearch/engine.ts';
import { indexAdmin, swapIndexes } from '../../../search/meilisearch/index-admin.ts';
import { createKeys } from '../../../search/meilisearch/keys.ts';
import { problemOf } from '../../../search/meilisearch/problem.ts';
import { toMeiliDocument } from '../../../search/meilisearch/to-meili-document.ts';
import { askedServers, serversUnderTest } from '../../support/meilisearch/servers.ts';
import { request, smallDocument } from './small-documents.ts';

process.stdout.write(`Indexes and keys of ${askedServers}\n`);

for (const server of await serversUnderTest()) {
  const settings = await server.settings();
  const connection = connect({ ...settings, deadlines: { search: 10_000 } });
  const events = indexAdmin(connection, 'events');
  const plans = indexAdmin(connection, 'plans');
  const made = (ids: string[]) => ids.map((id) => toMeiliDocument(smallDocument(id, { title: { nl: `Beurs ${id}` } })));
  const refused = (promise: Promise<unknown>) =>
    promise.then(
      () => 'allowed',
      (error: unknown) => problemOf(error).why,
    );

  describe(`Of ${server.name}, an index`, () => {
    test('is created once, left alone, and set again when somebody set it otherwise', async () => {
      expect(await events.ensure()).toBe('created');
      expect(await events.ensure()).toBe('unchanged');
      const tampered = server
        .raw()
        .index(events.uid)
        .updateSettings({ pagination: { maxTotalHits: 10 } });
      await tampered.waitTask();
      expect(await events.ensure()).toBe('set');
      expect(await events.ensure()).toBe('unchanged');
    });

    test('that two processes create at once is there once', async () => {
      expect((await Promise.all([plans.ensure(), plans.ensure()])).toSorted()).toContain('created');
      expect(await plans.ensure()).toBe('unchanged');
    });

    test('keeps what it is given, and tells of each document what it was made of', async () => {
      const documents = made(['one', 'two', 'three']);
      await events.apply(documents);
      await events.apply(documents);
      expect(await events.stats()).toMatchObject({ numberOfDocuments: 3 });
      const buckets = await events.buckets();
      expect(buckets).toHaveLength(256);
      for (const { bucket } of documents)
        expect(buckets[bucket]).toBe(documents.filter((one) => one.bucket === bucket).length);
      const all = await events.fingerprints(documents.map(({ bucket }) => bucket));
      expect(Object.fromEntries(all)).toEqual(
        Object.fromEntries(documents.map(({ id, fingerprint }) => [id, fingerprint])),
      );
      expect((await events.fingerprints([documents[0]!.bucket])).has('one')).toBe(true);
    });

    test('never takes an empty id for all of them', async () => {
      await expect(events.deleteIds([''])).rejects.toThrow('cannot be the id');
      await expect(events.deleteIds(['one', '../x'])).rejects.toThrow('cannot be the id');
      await events.deleteIds([]);
      expect((await events.stats()).numberOfDocuments).toBe(3);
      await events.deleteIds(['three', 'unknown']);
      expect((await events.stats()).numberOfDocuments).toBe(2);
    });

    test('gives its place to another with all that is in it, at once', async () => {
      const next = indexAdmin(connection, 'events', '-next');
      await next.ensure();
      await next.apply(made(['four']));
      await swapIndexes(connection, events, next);
      const engine = createMeilisearchEngine(connection, 'events');
      expect((await engine.search(request())).ids).toEqual(['four']);
      expect(await engine.select(request())).toEqual(['four']);
      expect((await next.stats()).numberOfDocuments).toBe(2);
      expect(await next.pending()).toBe(0);
      await next.drop();
      await next.drop();
      await expect(next.stats()).rejects.toMatchObject({ why: 'missing' });
    });
  });

  describe(`Of ${server.name}, a key`, () => {
    const { searchKey, indexKey, swapKey } = settings;
    const as = (key: string) => connect({ ...settings, searchKey: key, indexKey: key, swapKey: key });

    test('is made once', async () => {
      const raw = server.raw();
      expect(await createKeys(raw.config.host, raw.config.apiKey!, settings.prefix)).toEqual({
        searchKey,
        indexKey,
        swapKey,
      });
    });

    test('does its own work and no other', async () => {
      const may = async (key: string) => {
        const own = as(key);
        const admin = indexAdmin(own, 'events');
        return {
          search: await refused(createMeilisearchEngine(own, 'events').search(request())),
          write: await refused(admin.apply(made(['five']))),
          read: await refused(admin.fingerprints([0])),
          swap: await refused(
            Promise.resolve(own.swap.swapIndexes([{ indexes: [events.uid, plans.uid], rename: false }])),
          ),
          drop: await refused(indexAdmin(own, 'events', '-nothing').drop()),
          keys: await refused(own.index.getKeys()),
        };
      };
      const nothing = {
        search: 'refused',
        write: 'refused',
        read: 'refused',
        swap: 'refused',
        drop: 'refused',
        keys: 'refused',
      };
      expect(await may(searchKey)).toEqual({ ...nothing, search: 'allowed' });
      expect(await may(indexKey)).toEqual({ ...nothing, write: 'allowed', read: 'allowed' });
      expect(await may(swapKey)).toEqual({ ...nothing, swap: 'allowed', drop: 'allowed' });
    });

    test('reaches the indexes of its own site alone', async () => {
      const foreign = indexAdmin(connect({ ...settings, prefix: 'elsewhere-' }), 'events');
      const engine = createMeilisearchEngine(connect({ ...settings, prefix: 'elsewhere-' }), 'events');
      expect(await refused(engine.search(request()))).toBe('refused');
      expect(await refused(foreign.apply(made(['six'])))).toBe('refused');
      expect(await refused(foreign.drop())).toBe('refused');
    });
  });
}
