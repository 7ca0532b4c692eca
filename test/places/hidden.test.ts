import { describe, expect, test } from 'vitest';
import { audiences } from '../../server/contracts/words.ts';
import { setSupporters } from '../../server/events/set-supporters.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { foodMission, hanoi, publish, tokyo } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { maskedEntry, vokaVisits } from '../visits/visits.ts';

/** What the pages of places tell is of public events alone; their clock is the clock of the place. */

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock, pages: 'built' });
const page = async (path: string, headers = {}) =>
  (await app.get(path, { accept: 'text/html', ...headers })).body.replaceAll('<!-- -->', '');

const fair = (year: number) =>
  foodMission({
    kind: 'trade_fair',
    type: 'fair-group-stand',
    title: { nl: `Foodex ${year}` },
    legs: [tokyo({ startsOn: `${year}-03-09`, endsOn: `${year}-03-12` })],
  });

const choices = ['country=JP', 'country=VN', 'region=asia', 'domain=food', 'sector=smart-logistics.ports-maritime'];
const asked = [
  ...[...choices, 'organiser=fevia-vlaanderen', 'organiser=voka', ''].map((choice) => `/api/v1/activity?${choice}`),
  ...choices.map((choice) => `/api/v1/fairs?${choice}`),
  '/api/v1/offices/tokyo/events',
  '/api/v1/offices/hanoi/events',
  '/nl/organisatoren',
  '/nl/organisatoren/voka',
  '/nl/sectoren',
  '/nl/sectoren/food-agrovoeding',
  '/nl/landen/japan',
  '/nl/landen/vietnam',
  '/nl/regios/azie',
  '/nl/kantoren/hanoi',
];
const told = (headers = {}) =>
  Promise.all(
    asked.map(async (path) => {
      const body = await page(path, headers);
      // Who is signed in stands in the frame of a page.
      const main = /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? body;
      return `${path}\n${main}`;
    }),
  );

describe('Plans, masked visits and what was withdrawn', () => {
  test('move no figure and no name, for nobody, whoever is signed in', async () => {
    const voka = await vokaVisits(app);
    await publish(app, foodMission());
    await publish(app, fair(2027));
    const before = await told();

    const own = { organisers: [{ id: 'voka', role: 'lead' as const }], legs: [hanoi()] };
    const ids: string[] = [];
    for (const audience of audiences.filter((one) => one !== 'public')) {
      const readers = audience === 'partners' ? { partners: ['unizo'] } : {};
      ids.push(await publish(app, { ...fair(2028), audience, ...readers }));
      ids.push(await publish(app, foodMission({ ...own, audience, ...readers })));
    }
    ids.push((await voka.published(maskedEntry('offices'))).id);
    const withdrawn = await publish(app, fair(2026));
    ids.push(withdrawn);
    for (const id of ids)
      await app.db.transaction().execute((trx) => setSupporters(trx, clock, id, ['tokyo', 'hanoi']));
    await app.db.transaction().execute((trx) => withdrawEvent(trx, clock, contentLoader, withdrawn));
    await app.relay.drain();

    expect(await told()).toEqual(before);
    for (const team of ['organiser.voka', 'office.tokyo', 'head_office'] as const) {
      const role = team === 'head_office' ? 'planner' : team === 'office.tokyo' ? 'head' : 'owner';
      expect(await told((await signedIn(app, { [team]: role })).headers)).toEqual(before);
    }
  });

  test('a public event moves them, so that the test above would see it', async () => {
    const before = await told();
    const id = await publish(
      app,
      foodMission({
        organisers: [{ id: 'voka', role: 'lead' }],
        sectors: ['smart-logistics.ports-maritime', 'food.drinks'],
        legs: [tokyo(), hanoi()],
      }),
    );
    await publish(app, { ...fair(2029), legs: [tokyo({ startsOn: '2029-03-06', endsOn: '2029-03-09' })] });
    await publish(app, { ...fair(2029), legs: [hanoi()], sectors: ['smart-logistics.ports-maritime'] });
    await app.db.transaction().execute((trx) => setSupporters(trx, clock, id, ['tokyo', 'hanoi']));
    await app.relay.drain();
    const after = await told();
    expect(after.filter((one, index) => one === before[index]).map((one) => one.split('\n')[0])).toEqual([]);
  });
});

describe('Editions of a trade fair', () => {
  test('stand together, the latest first', async () => {
    const [earlier, later] = [await publish(app, fair(2031)), await publish(app, fair(2032))];
    const series = '01900000-0000-7000-8000-000000000001';
    await app.db.updateTable('events').set({ series_id: series }).where('id', 'in', [earlier, later]).execute();
    const { items } = await app.getJson<{ items: { title: { nl: string }; editions: { id: string }[] }[] }>(
      '/api/v1/fairs?sector=food.drinks',
    );
    const found = items.find(({ title }) => title.nl === 'Foodex 2032');
    expect(found?.editions.map(({ id }) => id)).toEqual([later, earlier]);
    expect(items[0]).toEqual(found);
    expect(items.filter(({ editions }) => editions.length === 1).length).toBeGreaterThan(0);
  });
});

describe('The clock on a page', () => {
  test('is that of its place and turns with the minute', async () => {
    clock.moveTo('2026-11-21T08:05:30Z');
    expect(await page('/nl/kantoren/tokio')).toContain('>Nu 17:05 in Tokio</time>, 8 uur later dan in België');
    // In a list the city stands beside it already.
    for (const path of ['/nl/landen/japan', '/nl/regios/oost-azie', '/nl/kantoren'])
      expect(await page(path)).toMatch(/>Kantoor Tokio<[^]{0,250}>Nu 17:05<\/time>, 8 uur later dan in België/);
    expect(await page('/en/offices/tokyo')).toContain('>Now 17:05 in Tokyo</time>, 8 hours later than in Belgium');
    expect(await page('/nl/kantoren/tokio')).toContain('Tijdzone Asia/Tokyo (UTC+09:00)');
    clock.moveTo('2026-11-21T08:06:00Z');
    expect(await page('/nl/kantoren/tokio')).toContain('dateTime="2026-11-21T17:06+09:00">Nu 17:06 in Tokio<');
  });

  test('says the day where that is another one than here, and half hours', async () => {
    clock.moveTo('2026-11-21T16:00:00Z');
    expect(await page('/nl/kantoren/tokio')).toContain('Nu 01:00 in Tokio (zo 22 nov)');
    expect(await page('/nl/kantoren/mumbai')).toContain(
      'Nu 21:30 in Mumbai</time>, 4 uur en 30 minuten later dan in België',
    );
    clock.moveTo('2027-03-20T12:00:00Z');
    expect(await page('/nl/kantoren/new-york')).toContain('Nu 08:00 in New York</time>, 5 uur vroeger dan in België');
    expect(await page('/nl/kantoren/parijs')).toContain('even laat als in België');
  });
});
