import { describe, expect, test } from 'vitest';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { Facets } from '../../server/contracts/events.ts';
import { movableClock } from '../support/clock.ts';
import { hanoi } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { forces, names, refusal } from './forces.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', pages: 'built', clock });
const { voka, agoria, planner, ...talk } = await forces(app);
const { enter, publish, read, invite, ask, answer, remove, changeRole, requests, invitation, mailsTo, send } = talk;
const agoriaEvents = '/api/v1/teams/organiser.agoria/events';

async function joined(more: Parameters<typeof publish>[0] = {}, role = 'co_organiser', published = true) {
  const event = published ? await publish(more) : await enter(more);
  await invite(event.id, 'agoria', { role });
  await answer((await invitation(event.id)).id, 'acceptance');
  await app.relay.drain();
  return read(event.id);
}

describe('One event under several names', () => {
  test('stands once in the list, and counts for both', async () => {
    const count = async (organiser: string) => {
      const { facets } = await app.getJson<{ facets: Facets }>('/api/v1/events?country=VN');
      return facets.organiser.find(({ value }) => value === organiser)?.count ?? 0;
    };
    const event = await publish({ legs: [hanoi()] });
    expect([await count('voka'), await count('agoria')]).toEqual([1, 0]);
    await invite(event.id, 'agoria');
    await app.relay.drain();
    expect([await count('voka'), await count('agoria')]).toEqual([1, 0]);
    await answer((await invitation(event.id)).id, 'acceptance');
    await app.relay.drain();
    expect([await count('voka'), await count('agoria')]).toEqual([1, 1]);
    const items = async (query: string) =>
      (await app.getJson<{ items: { id: string }[] }>(`/api/v1/events?country=VN${query}`)).items.map(({ id }) => id);
    for (const query of ['', '&organiser=voka', '&organiser=agoria', '&organiser=voka&organiser=agoria', '&q=Agoria'])
      expect(await items(query), query).toEqual([event.id]);
    await remove(event.id, 'agoria', agoria, 'agoria');
    await app.relay.drain();
    expect([await count('voka'), await count('agoria')]).toEqual([1, 0]);
    expect(await items('&organiser=agoria')).toEqual([]);
    expect(await items('&q=Agoria')).toEqual([]);
  });

  test('is one page, one record and one set of appointments, under both names, until one of them leaves', async () => {
    const event = await joined({ title: { nl: 'Kaapvaart naar Hanoi' }, legs: [hanoi()] });
    const told = async () => {
      const page = await app.get(`/nl/evenementen/${event.slug}-${event.id}`, { accept: 'text/html' });
      const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.body) ?? [];
      const record = await app.getJson<EnteredEvent>(`/api/v1/events/${event.id}`);
      const ics = [`/events/${event.id}/calendar.ics`, '/calendar.ics?q=Kaapvaart', '/calendar.ics?organiser=agoria'];
      const calendars = await Promise.all(ics.map(async (path) => (await app.get(path)).body.replaceAll('\r\n ', '')));
      return {
        jsonLd: (JSON.parse(data) as { organizer: { name: string }[] }).organizer.map(({ name }) => name),
        record: names(record),
        appointments: calendars.map((body) => body.match(/BEGIN:VEVENT/g)?.length ?? 0),
        named: calendars.map((body) => /Voka/.test(body) && /Agoria/.test(body)),
        uids: calendars.map((body) => /UID:(\S+)/.exec(body)?.[1]),
        sequence: /SEQUENCE:(\d+)/.exec(calendars[0] ?? '')?.[1],
      };
    };
    const both = await told();
    expect(both).toMatchObject({
      jsonLd: ['Voka', 'Agoria'],
      record: ['voka lead', 'agoria co_organiser'],
      appointments: [1, 1, 1],
      named: [true, true, true],
    });
    expect(new Set(both.uids).size).toBe(1);
    await remove(event.id, 'agoria');
    await app.relay.drain();
    expect(await told()).toMatchObject({
      jsonLd: ['Voka'],
      record: ['voka lead'],
      appointments: [1, 1, 0],
      named: [false, false, false],
      // Nobody has to look at their appointment again for that.
      sequence: both.sequence,
    });
  });

  test('is in the lists of both teams, with the role of each', async () => {
    const event = await joined({}, 'partner', false);
    const listed = async (organiser: string, headers: Record<string, string>) => {
      const address = `/api/v1/teams/organiser.${organiser}/events?pageSize=100`;
      return (await app.get(address, headers))
        .json<{ items: EnteredEvent[] }>()
        .items.filter(({ id }) => id === event.id);
    };
    expect(await listed('voka', voka.headers)).toMatchObject([{ role: 'lead', enteredFor: { id: 'voka' } }]);
    expect(await listed('agoria', agoria.headers)).toMatchObject([{ role: 'partner', enteredFor: { id: 'voka' } }]);
    expect(await listed('agoria', planner.headers)).toHaveLength(1);
  });
});

describe('What the others may', () => {
  const change = ({ id, version, entry }: EnteredEvent, more: object, who = agoria, team = 'agoria') =>
    send(who, 'PUT', `/api/v1/teams/organiser.${team}/events/${id}`, { version, ...entry, ...more });
  const mays = async (id: string) =>
    (await app.get(`${agoriaEvents}/${id}`, agoria.headers)).json<{ may: object }>().may;

  test('a co-organiser changes the content of a draft, and neither offers it nor says who organises it', async () => {
    const event = await joined({}, 'co_organiser', false);
    expect(await mays(event.id)).toEqual({ edit: true, decide: false });
    const changed = await change(event, { title: { nl: 'Beter zo' } });
    expect(changed.json()).toMatchObject({ entry: { title: { nl: 'Beter zo' } }, role: 'co_organiser' });
    const now = changed.json<EnteredEvent>();
    const organisers = [...now.entry.organisers, { id: 'unizo', role: 'partner' }];
    expect(refusal(await change(now, { organisers }), 400)).toBe('leadDecides');
    for (const step of ['submission', 'withdrawal'])
      refusal(await send(agoria, 'POST', `${agoriaEvents}/${event.id}/${step}`), 403);
    expect(names(await read(event.id))).toEqual(['voka lead', 'agoria co_organiser']);
  });

  test('a partner reads along, and changes nothing', async () => {
    const event = await joined({}, 'partner', false);
    expect(await mays(event.id)).toEqual({ edit: false, decide: false });
    refusal(await change(event, { title: { nl: 'Niet doen' } }), 403);
  });

  test('what is published is changed by the one who entered it', async () => {
    const event = await joined();
    expect(await mays(event.id)).toEqual({ edit: true, decide: false });
    refusal(await change(event, { title: { nl: 'Te laat' } }), 403);
    expect((await change(event, { title: { nl: 'Op tijd' } }, voka, 'voka')).statusCode).toBe(200);
  });

  test('the history of an event is read by all of them, but whom the lead asks is its own', async () => {
    const event = await joined();
    await invite(event.id, 'flux50');
    const deeds = async (organiser: string, headers: Record<string, string>) => {
      const answer = await app.get(`/api/v1/teams/organiser.${organiser}/events/${event.id}/audit-trail`, headers);
      return answer.json<{ items: { action: string }[] }>().items.map(({ action }) => action);
    };
    const last = ['joint_request_accepted', 'organiser_invited', 'event_published', 'event_entered'];
    expect(await deeds('voka', voka.headers)).toEqual(['organiser_invited', ...last]);
    expect(await deeds('agoria', agoria.headers)).toEqual(last.filter((action) => action !== 'organiser_invited'));
  });

  test('a role is lowered at once and raised with consent', async () => {
    const event = await joined();
    expect((await changeRole(event.id, 'agoria', 'partner')).json()).toEqual({ outcome: 'done' });
    expect((await mailsTo(agoria)).at(-1)?.text).toContain('De rol heet nu partner');
    expect((await changeRole(event.id, 'agoria', 'co_organiser')).json()).toEqual({ outcome: 'asked' });
    expect(names(await read(event.id))).toEqual(['voka lead', 'agoria partner']);
    await answer((await invitation(event.id)).id, 'acceptance');
    expect(names(await read(event.id))).toEqual(['voka lead', 'agoria co_organiser']);
    expect(refusal(await changeRole(event.id, 'voka', 'partner'))).toBe('leadStays');
    refusal(await changeRole(event.id, 'agoria', 'partner', agoria, 'agoria'), 403);
    refusal(await changeRole(event.id, 'flux50', 'partner'), 404);
  });

  test('a plan of one’s own organisations alone is seen by all of them, and by nobody else', async () => {
    const event = await joined({ audience: 'own', title: { nl: 'Onder ons' } });
    const seen = async (headers: Record<string, string>) =>
      (await app.get(`/api/v1/events/${event.id}`, headers)).statusCode;
    expect([await seen(voka.headers), await seen(agoria.headers), await seen(talk.flux.headers)]).toEqual([
      200, 200, 404,
    ]);
    await remove(event.id, 'agoria', agoria, 'agoria');
    expect(await seen(agoria.headers)).toBe(404);
  });
});

describe('What is open when the event does not come', () => {
  const state = async (id: string) =>
    (await app.db.selectFrom('joint_requests').select('state').where('event_id', '=', id).execute()).map(
      (row) => row.state,
    );

  test('lapses when it is withdrawn', async () => {
    const event = await publish();
    await invite(event.id, 'agoria');
    await ask(event.id, {}, talk.flux, 'flux50');
    const { id } = await invitation(event.id);
    await send(voka, 'POST', `/api/v1/teams/organiser.voka/events/${event.id}/withdrawal`);
    expect(await state(event.id)).toEqual(['lapsed', 'lapsed']);
    expect(refusal(await answer(id, 'acceptance'))).toBe('alreadyDecided');
    const { decided } = await requests('agoria', agoria);
    expect(decided.find((one) => one.id === id)).toMatchObject({ state: 'lapsed' });
    expect(decided.find((one) => one.id === id)).not.toHaveProperty('event');
    expect(refusal(await invite(event.id, 'agoria'))).toBe('eventOver');
  });

  test('lapses in the night after its last day, and is not accepted before that either', async () => {
    const event = await publish();
    await invite(event.id, 'agoria');
    await app.jobs.runDue();
    clock.moveTo('2027-02-10T00:30:00Z');
    const { id } = await invitation(event.id);
    expect(refusal(await answer(id, 'acceptance'))).toBe('eventOver');
    expect(refusal(await ask(event.id, {}, talk.flux, 'flux50'))).toBe('eventOver');
    clock.moveTo('2027-02-10T03:00:00Z');
    await app.jobs.runDue();
    expect(await state(event.id)).toEqual(['lapsed']);
  });
});
