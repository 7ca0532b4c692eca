import { sql } from 'kysely';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { listenTo } from '../../server/database/listen.ts';
import { makeReady } from '../../server/events/make-ready.ts';
import { contentChannel } from '../../server/kernel/freshness.ts';
import { movableClock } from '../support/clock.ts';
import { publish, seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock, pages: 'built' });
/** A kept answer is given before the router is asked, so it takes a socket to get one. */
const origin = await app.server.listen({ port: 0, host: '127.0.0.1' });
const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(origin + path, { headers });
  return { status: response.status, headers: response.headers, body: await response.text() };
};
const id = await publish(app, seminar());
const address = `/api/v1/events/${id}`;

/** Tells the program of every change until the test is over; it is told that it listens by the first stamp. */
async function listen(): Promise<void> {
  const listening = await listenTo(app.databaseUrl, contentChannel)(
    () => app.freshness.begin(),
    () => app.freshness.end(),
  );
  onTestFinished(async () => {
    await listening.close();
    await expect.poll(() => app.freshness.stamp()).toBeUndefined();
  });
}

/** Changes the title where nobody tells of it, and nothing is ready any more: whoever shows the old one has kept an answer. */
async function changeUnseen(title: string): Promise<void> {
  await app.db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await trx.updateTable('events').set({ title_nl: title }).where('id', '=', id).execute();
    await trx.insertInto('unready_events').values({ event_id: id }).execute();
  });
}

const titleAt = async (headers = {}) => {
  const answer = JSON.parse((await get(address, headers)).body) as { title: { nl: string } };
  return answer.title.nl;
};

describe('An answer for everybody', () => {
  test('is given again as long as nothing changes, and made anew as soon as something has', async () => {
    await listen();
    await changeUnseen('Eerst');
    expect(await titleAt()).toBe('Eerst');
    await changeUnseen('Ongezien');
    expect(await titleAt()).toBe('Eerst');
    const before = app.freshness.stamp();
    await app.db.updateTable('events').set({ title_nl: 'Gezien' }).where('id', '=', id).execute();
    await expect.poll(() => app.freshness.stamp()).not.toBe(before);
    expect(await titleAt()).toBe('Gezien');
  });

  test('is the same, to the last byte and header, where it was ready before anybody asked', async () => {
    await listen();
    const other = await publish(
      app,
      seminar({ title: { nl: 'Ingénieurs in Gènt – 日本' }, description: { nl: 'Wat er te leren valt. '.repeat(40) } }),
    );
    const [own, theirs] = [`/api/v1/events/${other}`, address];
    // Not ready yet: all of it comes by the router.
    await sql`delete from ready_events`.execute(app.db);
    const made = await get(own, { 'accept-encoding': 'identity' });
    await sql`insert into unready_events select id from events`.execute(app.db);
    await makeReady(app.context);
    const router = vi.spyOn(app.context.throttle, 'count');
    onTestFinished(() => router.mockRestore());
    app.freshness.changed();
    const ready = await get(own, { 'accept-encoding': 'identity, none-1' });
    expect(router).not.toHaveBeenCalled();
    const heads = [made, ready].map(({ headers }) =>
      Object.fromEntries([...headers].filter(([name]) => name !== 'date')),
    );
    expect([ready.body, heads[1]]).toEqual([made.body, heads[0]]);
    expect(
      (await get(own, { 'accept-encoding': 'identity, none-2', 'if-none-match': heads[0]!['etag']! })).status,
    ).toBe(304);

    // Whoever changed it sees the change, and what is not there is not there.
    await app.db.updateTable('events').set({ title_nl: 'Daarna' }).where('id', '=', id).execute();
    expect(await titleAt({ 'accept-encoding': 'identity, none-3' })).toBe('Daarna');
    expect(await titleAt({ cookie: 'agenda.session_token=x' })).toBe('Daarna');
    expect((await get(theirs.replace(/.{4}$/, '0000'), { 'accept-encoding': 'identity' })).status).toBe(404);
    expect((await get(`${own}?a=b`, { 'accept-encoding': 'identity' })).status).toBe(400);
    const small = await get(own, { 'accept-encoding': 'gzip' });
    expect([small.body, small.headers.get('content-encoding')]).toEqual([made.body, 'gzip']);
  });

  test('is made anew when the minute turns: days begin and events end by the clock', async () => {
    await listen();
    await changeUnseen('Deze minuut');
    expect(await titleAt()).toBe('Deze minuut');
    await changeUnseen('Volgende minuut');
    clock.moveTo('2026-11-21T10:01:00Z');
    expect(await titleAt()).toBe('Volgende minuut');
  });

  test('is the same to the last byte and header, in each encoding', async () => {
    await listen();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const page = '/nl/evenementen';
      const [first, again] = [
        await get(page, { 'accept-encoding': encoding }),
        await get(page, { 'accept-encoding': encoding }),
      ];
      expect(again.body).toBe(first.body);
      expect(first.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      const named = ({ headers }: typeof first) => [...headers].filter(([name]) => name !== 'date').toSorted();
      expect(named(again)).toEqual(named(first));
      expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
      const known = { 'accept-encoding': encoding, 'if-none-match': String(first.headers.get('etag')) };
      expect(await get(page, known)).toMatchObject({ status: 304, body: '' });
    }
  });

  test('is not kept while changes may go untold, nor for whoever shows a cookie', async () => {
    await changeUnseen('Zonder luisteren');
    expect(await titleAt()).toBe('Zonder luisteren');
    await changeUnseen('Nog steeds niet bewaard');
    expect(await titleAt()).toBe('Nog steeds niet bewaard');
    await listen();
    expect(await titleAt()).toBe('Nog steeds niet bewaard');
    await changeUnseen('Met koekje');
    expect(await titleAt({ cookie: 'who=somebody' })).toBe('Met koekje');
  });

  test('is forgotten by whoever changed something over HTTP, before the database tells', async () => {
    await listen();
    const before = app.freshness.stamp();
    await app.send('POST', '/api/v1/session', {});
    expect(app.freshness.stamp()).not.toBe(before);
  });
});

test('an event that is withdrawn is shown to nobody from the moment that is told', async () => {
  await listen();
  const withdrawn = await publish(app, seminar({ title: { nl: 'Toch niet' } }));
  const [page, list] = [`/api/v1/events/${withdrawn}`, '/api/v1/events?pageSize=100'];
  expect((await get(page)).status).toBe(200);
  expect((await get(list)).body).toContain('Toch niet');
  await app.db.updateTable('events').set({ editorial_state: 'withdrawn' }).where('id', '=', withdrawn).execute();
  await expect.poll(async () => (await get(page)).status).not.toBe(200);
  expect((await get(list)).body).not.toContain('Toch niet');
});

test('a question that is asked in other words of the address is the same question, until something changes', async () => {
  await listen();
  const asked = vi.spyOn(app.builtin.search, 'search');
  const first = await get('/api/v1/events?country=JP&kind=seminar&kind=webinar&page=1');
  const second = await get('/api/v1/events?kind=webinar&kind=seminar&country=JP');
  expect(second.body).toBe(first.body);
  expect(asked).toHaveBeenCalledTimes(1);
  await publish(app, seminar());
  await app.relay.drain();
  const third = await get('/api/v1/events?kind=webinar&country=JP&kind=seminar');
  expect(asked).toHaveBeenCalledTimes(2);
  expect(third.body).not.toBe(first.body);
});

test('pages of a selection share their counts, as long as they find the same number', async () => {
  await listen();
  const engine = app.builtin.search;
  const search = engine.search.bind(engine);
  const asked = vi.spyOn(engine, 'search');
  const read = async (page: number) => JSON.parse((await get(`/api/v1/events?past=true&pageSize=1&page=${page}`)).body);
  const [first, second] = [await read(1), await read(2)];
  expect(second).toMatchObject({ total: first.total, facets: first.facets });
  expect(asked.mock.calls.map(([request]) => request.counts)).toEqual([true, false]);

  // From here on it finds fewer, as an engine that is behind the one that counted.
  asked.mockImplementation((request) => search({ ...request, filters: { mode: ['online'] } }));
  const third = await read(3);
  asked.mockRestore();
  expect(third.total).toBeLessThan(first.total);
  expect(third.facets.country).not.toEqual(first.facets.country);
});

describe('A page in a look that its reader chose', () => {
  const page = `/nl/evenementen/x-${id}`;
  const shown = async (cookie?: string) => {
    const { body } = await get(page, cookie === undefined ? {} : { cookie });
    return { title: /<h1[^>]*>(.*?)<\/h1>/.exec(body)?.[1], look: /<html[^>]*data-theme="(\w+)"/.exec(body)?.[1] };
  };

  test('is kept for that look alone, and nobody is shown another', async () => {
    await listen();
    await changeUnseen('Eerst');
    const looks = [undefined, 'theme=dark', 'theme=light'];
    for (const look of looks) expect(await shown(look)).toEqual({ title: 'Eerst', look: look?.slice(6) });
    await changeUnseen('Ongezien');
    for (const look of looks) expect(await shown(look)).toEqual({ title: 'Eerst', look: look?.slice(6) });
  });

  test('is made for whoever says more than how it is to look', async () => {
    await listen();
    await changeUnseen('Eerst');
    await shown('theme=dark');
    await changeUnseen('Ongezien');
    expect((await shown('theme=dark; agenda.session_token=x'))?.title).toBe('Ongezien');
  });

  test('stays kept when somebody chooses: that changes nothing for others', async () => {
    await listen();
    await changeUnseen('Eerst');
    await shown();
    const stamp = app.freshness.stamp();
    const choice = await fetch(`${origin}/theme`, {
      method: 'POST',
      body: new URLSearchParams('theme=dark'),
      redirect: 'manual',
    });
    expect(choice.status).toBe(303);
    expect(app.freshness.stamp()).toBe(stamp);
  });
});
