import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { Reindexing, reindexAll, reindexOutdated } from '../../server/search/reindex.ts';
import { foodMission, publish, seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template' });
const { search, plans } = app.builtin;
await publish(app, foodMission());
await publish(app, seminar());
const plan = await publish(app, foodMission({ audience: 'organisers' }));

/** As an earlier release left it: without the terms that this one finds by. */
beforeEach(async () => {
  for (const index of ['search', 'plan']) {
    await sql`update ${sql.table(`${index}_documents`)} set edition = ''`.execute(app.db);
    await sql`update ${sql.table(`${index}_texts`)} set terms = ''`.execute(app.db);
  }
});

const outdated = async () => [...(await search.outdated(10)), ...(await plans.outdated(10))];
const withoutTerms = async () =>
  (
    await sql`select id from search_texts where terms = '' union select id from plan_texts where terms = ''`.execute(
      app.db,
    )
  ).rows.length;

describe('What an earlier release stored', () => {
  test('is written again', async () => {
    expect(await outdated()).toHaveLength(3);
    expect(await reindexOutdated(app.context, [search, plans])).toBe(true);
    expect([await outdated(), await withoutTerms()]).toEqual([[], 0]);
    expect(await app.getJson('/api/v1/events?q=voedingsmissie')).toMatchObject({ total: 1 });
  });

  test('is left where it was when the process ends, for the next one to go on', async () => {
    let asked = 0;
    expect(await reindexOutdated(app.context, [search, plans], () => asked++ >= 2)).toBe(false);
    expect(await outdated()).toEqual([plan]);
    expect(await reindexOutdated(app.context, [search, plans])).toBe(true);
    expect(await outdated()).toEqual([]);
  });

  test('is written in the background, again and again until it succeeds', async () => {
    const errors: unknown[] = [];
    const reindexing = new Reindexing(app.context, app.builtin, (error) => errors.push(error));
    while ((await outdated()).length > 0) await new Promise((resolve) => setImmediate(resolve));
    await reindexing.stop();
    expect(errors).toEqual([]);
  });

  test('that does not become current is an error, and no endless work', async () => {
    const stuck = { outdated: async () => [plan] };
    await expect(reindexOutdated(app.context, [stuck])).rejects.toThrow('stays as an earlier edition wrote it');
  });

  test('is written again whole when asked, with what is missing and without what does not belong', async () => {
    await search.remove(await search.select({ readers: ['public'], filters: {} }));
    await app.db.updateTable('events').set({ editorial_state: 'withdrawn' }).where('id', '=', plan).execute();
    const told: [number, number][] = [];
    await reindexAll(app.context, [search, plans], (events, of) => told.push([events, of]));
    expect(told).toEqual([[3, 3]]);
    expect([(await search.storedIds()).length, await plans.storedIds()]).toEqual([2, []]);
    expect([await outdated(), await withoutTerms()]).toEqual([[], 0]);
  });
});
