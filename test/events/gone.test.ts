import { describe, expect, test } from 'vitest';
import type { EventItem } from '../../server/contracts/events.ts';
import { languages } from '../../server/contracts/words.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import { publishEvent } from '../../server/events/publish-event.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { paths } from '../../web/app/paths.ts';
import { fixedClock as clock } from '../support/clock.ts';
import { foodMission, hanoi, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';

/** Addresses of events: old ones lead to new ones, and what is gone says so and tells nothing else. */
const app = await startTestApp({ template: 'lists_template', pages: 'built' });

const withdraw = async (id: string) => {
  await app.db.transaction().execute((trx) => withdrawEvent(trx, clock, contentLoader, id));
  await app.relay.drain();
};
const revise = async (id: string, entry: EventEntry) => {
  await app.db.transaction().execute((trx) => reviseEvent(trx, clock, contentLoader, id, entry));
  await app.relay.drain();
};
const page = (path: string) => app.get(path, { accept: 'text/html' });
const pageOf = (language: 'nl' | 'en', id: string, slug = 'zaken-doen-in-japan') =>
  page(paths.event(language, { slug, id }));
const said = {
  nl: 'Dit evenement is verwijderd door de organisator',
  en: 'The organiser removed this event',
};

describe.each(languages)('In %s', (language) => {
  test('an address with an old title leads to the new one for ever, with what was asked', async () => {
    const id = await publish(app, seminar({ title: { nl: 'Zaken doen in Vietnam' } }));
    await revise(id, seminar({ title: { nl: 'Zaken doen in Laos' } }));
    const old = paths.event(language, { slug: 'zaken-doen-in-vietnam', id });
    const now = paths.event(language, { slug: 'zaken-doen-in-laos', id });
    expect((await page(now)).statusCode).toBe(200);
    for (const search of ['', '?utm_source=nieuwsbrief&a=1%202']) {
      const answer = await page(old + search);
      expect([answer.statusCode, answer.headers.location]).toEqual([301, now + search]);
    }
  });

  test('what is gone says so in a page that no machine keeps', async () => {
    const id = await publish(app, foodMission({ title: { nl: 'Geheimzinnige titel', en: 'Mysterious title' } }));
    await withdraw(id);
    const answer = await pageOf(language, id, 'geheimzinnige-titel');
    expect(answer.statusCode).toBe(410);
    expect(answer.body).toContain(said[language]);
    expect(answer.body).toContain('<meta name="robots" content="noindex"/>');
    expect(answer.headers['cache-control']).toBe('no-store');
    for (const word of ['Geheimzinnige', 'Mysterious', 'Voedingsmissie', 'Fevia', 'fevia', 'JP'])
      expect(answer.body).not.toContain(word);
  });

  test('what was never public does not exist, and a page says nothing else', async () => {
    const id = await publish(app, seminar({ audience: 'organisers' }));
    const draft = await app.db.transaction().execute((trx) => announceEvent(trx, clock, contentLoader, seminar()));
    for (const one of [id, draft]) {
      const answer = await pageOf(language, one);
      expect(answer.statusCode).toBe(404);
      expect(answer.body).not.toContain(said[language]);
    }
  });
});

describe('What was public', () => {
  test('is gone everywhere once it is withdrawn, and there again when it is published again', async () => {
    const id = await publish(app, seminar());
    await withdraw(id);
    const answer = await app.get(`/api/v1/events/${id}`);
    expect(answer.statusCode).toBe(410);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toEqual({
      type: 'urn:problem-type:verover-de-wereld:gone',
      title: 'Gone',
      status: 410,
      detail: 'The organiser took this event down.',
      instance: expect.any(String),
    });
    // Calendars are told that it is gone before their address is.
    expect((await app.get(`/events/${id}/calendar.ics`)).body).toContain('STATUS:CANCELLED');
    await app.db.transaction().execute((trx) => publishEvent(trx, clock, contentLoader, id));
    await app.relay.drain();
    expect((await app.get(`/api/v1/events/${id}`)).statusCode).toBe(200);
    expect((await app.get(`/events/${id}/calendar.ics`)).body).not.toContain('STATUS:CANCELLED');
  });

  test('is gone in the same words when it is shown to fewer, whatever is written in it since', async () => {
    const id = await publish(app, foodMission({ legs: [hanoi()], sectors: ['multi-sector.multi'] }));
    await publish(app, foodMission({ title: { nl: 'Nog in Japan' } }));
    const inVietnam = await publish(app, seminar({ title: { nl: 'Nog in Vietnam' }, legs: [hanoi()] }));
    await revise(id, foodMission({ audience: 'own', legs: [tokyo()] }));
    expect((await app.get(`/api/v1/events/${id}`)).json()).toMatchObject({
      status: 410,
      detail: 'The organiser took this event down.',
    });
    const { items } = await app.getJson<{ items: EventItem[] }>(`/api/v1/events/${id}/similar`);
    expect(items.map((item) => item.id)[0]).toBe(inVietnam);
    expect(items.map(({ title }) => title.nl)).not.toContain('Nog in Japan');
  });
});

describe('Similar events', () => {
  const similar = async (id: string) =>
    (await app.getJson<{ items: EventItem[] }>(`/api/v1/events/${id}/similar`)).items.map(({ title }) => title.nl);
  const inChile = (title: string, more: Partial<EventEntry> = {}) =>
    publish(
      app,
      seminar({
        title: { nl: title },
        sectors: ['food.drinks'],
        legs: [tokyo({ country: 'CL', city: 'Santiago', timeZone: 'America/Santiago' })],
        ...more,
      }),
    );

  test('are in the same country first, then in the same sector, to come and public', async () => {
    const id = await inChile('Weg uit Chili');
    await inChile('Nog in Chili');
    const leg = { country: 'CL', timeZone: 'America/Santiago' };
    await inChile('Voorbij in Chili', { legs: [tokyo({ ...leg, startsOn: '2025-03-01', endsOn: '2025-03-02' })] });
    await inChile('Besloten in Chili', { audience: 'organisers' });
    const peru = tokyo({ country: 'PE', timeZone: 'America/Lima', startsOn: '2027-01-01', endsOn: '2027-01-02' });
    await inChile('Drank in Peru', { legs: [peru] });
    expect(await similar(id)).toEqual(['Nog in Chili', 'Drank in Peru', expect.any(String)]);
    await withdraw(id);
    expect(await similar(id)).toEqual(['Nog in Chili', 'Drank in Peru', expect.any(String)]);
    const answer = await pageOf('nl', id);
    expect(answer.body).toContain('Nog in Chili');
    expect(answer.body).not.toContain('Weg uit Chili');
  });

  test('of what does not exist do not exist', async () => {
    expect((await app.get('/api/v1/events/01900000-0000-7000-8000-000000000000/similar')).statusCode).toBe(404);
    const own = await inChile('Alleen van ons', { audience: 'own' });
    expect((await app.get(`/api/v1/events/${own}/similar`)).statusCode).toBe(404);
  });
});
