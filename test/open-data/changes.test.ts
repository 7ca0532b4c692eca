import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Changes, deletionDays } from '../../server/contracts/open-data.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { forgetDeletions } from '../../server/open-data/changes.store.ts';
import { noteUnnoted } from '../../server/open-data/note-public-changes.ts';
import { openDataJobs } from '../../server/open-data/open-data-jobs.ts';
import { foodMission, publish, seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { Mirror } from './mirror.ts';

const app = await startTestApp({ template: 'lists_template' });
const { clock } = app.context;
const changes = (search = '') => app.getJson<Changes>(`/api/v1/changes${search}`);

async function showTo(id: string, audience: 'public' | 'partners'): Promise<void> {
  const entry = foodMission({ audience, ...(audience === 'partners' && { partners: ['unizo'] }) });
  await app.db.transaction().execute((trx) => reviseEvent(trx, clock, contentLoader, id, entry));
  await app.relay.drain();
}

let mission = '';
beforeAll(async () => {
  mission = await publish(app, foodMission());
});

describe('What changed', () => {
  test('is told with the whole event, without whom to contact', async () => {
    const { items, cursor, next } = await changes();
    expect(items.map(({ id }) => id)).toEqual([mission]);
    expect(items[0]).toMatchObject({
      href: `/api/v1/events/${mission}`,
      event: { title: { en: 'Food mission to Japan' } },
    });
    expect(JSON.stringify(items)).not.toContain('evenementen@fevia.example');
    expect(items[0]!.event).not.toHaveProperty('contact');
    expect(next).toBeUndefined();
    expect(await changes(`?since=${cursor}`)).toEqual({ items: [], cursor });
  });

  test('arrives as a deletion when it is shown to partners alone, and as an event when it comes back', async () => {
    const { cursor } = await changes();
    await showTo(mission, 'partners');
    const gone = await changes(`?since=${cursor}`);
    expect(gone.items).toEqual([{ id: mission, changedAt: expect.any(String), deletedAt: clock.now().toString() }]);
    await showTo(mission, 'public');
    const back = await changes(`?since=${gone.cursor}`);
    expect(back.items).toMatchObject([{ id: mission, event: { id: mission } }]);
    expect((await changes()).items).toHaveLength(1);
  });

  test('of plans leaves no trace: no item, no gap, not another byte', async () => {
    const before = (await app.get('/api/v1/changes')).body;
    const plan = await publish(app, seminar({ audience: 'own' }));
    await app.db
      .transaction()
      .execute((trx) => reviseEvent(trx, clock, contentLoader, plan, seminar({ audience: 'organisers' })));
    await app.relay.drain();
    expect((await app.get('/api/v1/changes')).body).toBe(before);
    const shown = await publish(app, seminar());
    const { cursor } = JSON.parse(before) as Changes;
    expect(await changes(`?since=${cursor}`)).toMatchObject({
      items: [{ id: shown }],
      cursor: String(Number(cursor) + 1),
    });
  });

  test('is not told again when nothing became something else', async () => {
    const { cursor } = await changes();
    await sql`insert into outbox (topic, subject) select 'event.changed', id from events`.execute(app.db);
    await app.relay.drain();
    await noteUnnoted(app.context);
    expect((await changes()).cursor).toBe(cursor);
  });

  test('of the name of an organisation changes its events', async () => {
    const { cursor } = await changes();
    await app.db
      .updateTable('organisers')
      .set({ name_nl: 'Fevia hernoemd' })
      .where('id', '=', 'fevia-vlaanderen')
      .execute();
    await sql`insert into outbox (topic, subject) values ('event.changed', ${mission})`.execute(app.db);
    await app.relay.drain();
    const { items } = await changes(`?since=${cursor}`);
    expect(items.map(({ id, event }) => [id, event?.organisers[0]?.name.nl])).toEqual([[mission, 'Fevia hernoemd']]);
  });
});

describe('A cursor', () => {
  test('leads on page by page', async () => {
    const mirror = new Mirror(app);
    expect(await mirror.pull(1)).toBe(true);
    await mirror.pullAll(1);
    expect(mirror.events.size).toBe(2);
    const { next } = await changes('?pageSize=1');
    expect(next).toBe(`/api/v1/changes?since=${(await changes('?pageSize=1')).cursor}&pageSize=1`);
  });

  test('that is none is refused', async () => {
    for (const since of ['-1', 'x', '1.5', '9'.repeat(16)])
      expect((await app.get(`/api/v1/changes?since=${since}`)).statusCode).toBe(400);
  });

  test('from which a deletion would be missed is gone, as is one that was never given', async () => {
    const { cursor } = await changes();
    await showTo(mission, 'partners');
    const after = await changes(`?since=${cursor}`);
    const later = clock.now().add({ hours: 24 * (deletionDays + 1) });
    await app.db.transaction().execute((trx) => forgetDeletions(trx, later.subtract({ hours: 24 * deletionDays })));
    const missed = await app.get(`/api/v1/changes?since=${cursor}`);
    expect([missed.statusCode, missed.json()]).toMatchObject([410, { reason: 'cursorTooOld' }]);
    expect((await app.get(`/api/v1/changes?since=${Number(after.cursor) + 1000}`)).statusCode).toBe(410);
    expect((await changes(`?since=${after.cursor}`)).items).toEqual([]);
    const newcomer = new Mirror(app);
    await newcomer.pullAll();
    expect(newcomer.told.has(mission)).toBe(false);
  });
});

test('events from before there was an order are noted at the start, and what went is told', async () => {
  const [first] = (await changes()).items;
  await sql`delete from public_changes`.execute(app.db);
  await sql`
    insert into public_changes (event_id, place, changed_at, edition, fingerprint)
    values (${mission}, (select last from public_change_order), now(), '1', '')`.execute(app.db);
  await openDataJobs(app.context)
    .find(({ name }) => name === 'open-data.note-unnoted')!
    .run(undefined as never, clock);
  const { items } = await changes();
  expect(items.filter(({ event }) => event).map(({ id }) => id)).toEqual([first!.id]);
  expect(items.filter(({ deletedAt }) => deletedAt).map(({ id }) => id)).toEqual([mission]);
});
