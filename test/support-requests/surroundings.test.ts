import { beforeAll, expect, test } from 'vitest';
import type { SupportRequest } from '../../server/contracts/support.ts';
import type { RequestSurroundings, SurroundingWeek } from '../../server/contracts/support-surroundings.ts';
import { newId } from '../../server/kernel/ids.ts';
import { foodMission, publish, tokyo } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { grantAll, staff, supportCast } from './offices.ts';

/** What an office weighs a request by: its weeks, other requests, others who go there, and whom it could ask. */

const app = await startTestApp({ template: 'lists_template' });
const cast = await supportCast(app);
const officer = cast.officers['tokyo']!;
let request: SupportRequest;

const read = async (by: Visitor = officer, search = ''): Promise<RequestSurroundings> => {
  const answer = await app.get(`/api/v1/teams/office.tokyo/requests/${request.id}/surroundings${search}`, by.headers);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const week = ({ weeks }: RequestSurroundings, name: string): SurroundingWeek => weeks.find((one) => one.week === name)!;

beforeAll(async () => {
  await staff(app, 'tokyo', 38, 30);
  const event = await cast.ask({ sectors: ['food.drinks'] });
  request = await cast.requestOf(event.id, 'tokyo');
});

test('nine weeks are shown, with the wanted one in the middle and what the request makes of it', async () => {
  const around = await read();
  expect(around.weeks.map(({ week: name }) => name)).toEqual(
    [7, 8, 9, 10, 11, 12, 13, 14, 15].map((number) => `2027-W${String(number).padStart(2, '0')}`),
  );
  expect(around.weeks.filter(({ wanted }) => wanted).map(({ week: name }) => name)).toEqual(['2027-W11']);
  expect(week(around, '2027-W11')).toMatchObject({
    startsOn: '2027-03-15',
    takenMinutes: 0,
    promisedMinutes: 0,
    askedMinutes: 0,
    ownMinutes: 2400,
    afterMinutes: 2400,
    capacityMinutes: 3264,
    freeMinutes: 3264,
    band: 'amber',
    fits: true,
  });
  // The spring day falls on a Sunday and is made up for on Monday: four days of five.
  expect(week(around, '2027-W12')).toMatchObject({
    capacityMinutes: 2611,
    moved: { from: '2027-03-22', to: '2027-03-23', minutes: 2400, afterMinutes: 2400, band: 'red', fits: true },
  });
  expect(week(around, '2027-W12').holidays).toEqual([{ day: '2027-03-22', name: expect.any(Object) }]);
});

test('the strip begins where one looks, and knows leave and closures', async () => {
  const { id } = await app.db
    .selectFrom('office_staff')
    .select('id')
    .where('office_id', '=', 'tokyo')
    .orderBy('name')
    .executeTakeFirstOrThrow();
  await app.db.insertInto('office_leave').values({ staff_id: id, week: '2027-05-10', half_days: 6 }).execute();
  const closure = { office_id: 'tokyo', first_on: '2027-05-20', last_on: '2027-05-21', name: 'Verhuizing' };
  await app.db
    .insertInto('office_closures')
    .values({ id: newId(), ...closure })
    .execute();
  const around = await read(officer, '?from=2027-05-12');
  expect(around.weeks[0]).toMatchObject({ week: '2027-W19', startsOn: '2027-05-10', leaveHalfDays: 6 });
  expect(around.weeks[1]!.closures).toEqual([{ from: '2027-05-20', to: '2027-05-21', name: 'Verhuizing' }]);
  expect(around.weeks.some(({ wanted }) => wanted)).toBe(false);
});

test('what others ask counts for half before, what they are promised whole, and beyond that it does not fit', async () => {
  const other = await cast.ask({ title: { nl: 'Biermissie' }, legs: [tokyo()] }, { companies: 4 });
  const asked = week(await read(), '2027-W11');
  expect(asked).toMatchObject({ askedMinutes: 2400, takenMinutes: 1200, afterMinutes: 3600, band: 'over', fits: true });
  const theirs = await cast.requestOf(other.id, 'tokyo');
  expect((await cast.office(theirs, 'proposal', grantAll(theirs))).statusCode).toBe(200);
  const around = await read();
  expect(week(around, '2027-W11')).toMatchObject({
    promisedMinutes: 2400,
    askedMinutes: 0,
    takenMinutes: 2400,
    freeMinutes: 864,
    afterMinutes: 4800,
    fits: false,
  });
  expect(around.others).toEqual([
    {
      id: theirs.id,
      reference: theirs.reference,
      state: 'proposed',
      organiser: { id: 'voka', name: expect.any(Object) },
      title: { nl: 'Biermissie' },
      from: '2027-03-15',
      to: '2027-03-16',
      minutes: 2400,
    },
  ]);
  expect(around.record).toEqual({ asked: 1, served: 0, declined: 0, open: 1 });
  expect(around.heads).toEqual(['Karen van Tokio']);
  expect(around.people.map(({ name }) => name)).toEqual(['Karen van Tokio', 'Pieter van Tokio']);
});

test('an office whose people are not known has unknown weeks, never free ones', async () => {
  const event = await cast.ask({ legs: [tokyo({ country: 'KR', city: 'Seoul', timeZone: 'Asia/Seoul' })] });
  const seoul = await cast.requestOf(event.id, 'seoul');
  const by = await signedIn(app, { 'office.seoul': 'officer' });
  const path = `/api/v1/teams/office.seoul/requests/${seoul.id}/surroundings`;
  const { weeks } = (await app.get(path, by.headers)).json<RequestSurroundings>();
  for (const one of weeks) {
    expect(one).toMatchObject({ band: 'unknown', fits: false, moved: { band: 'unknown', fits: false } });
    expect(one).not.toHaveProperty('freeMinutes');
    expect(one).not.toHaveProperty('capacityMinutes');
  }
});

test('others who go there are told as far as every office and organiser may know of them', async () => {
  const at = (startsOn: string) => [tokyo({ startsOn, endsOn: startsOn })];
  const seen = await publish(app, foodMission({ title: { nl: 'Openbaar' }, legs: at('2027-03-30') }));
  const plan = await publish(app, foodMission({ title: { nl: 'Voor kantoren' }, legs: at('2027-03-10') }));
  const own = await publish(app, foodMission({ title: { nl: 'Alleen van ons' }, legs: at('2027-03-11') }));
  const named = await publish(app, foodMission({ title: { nl: 'Voor enkelen' }, legs: at('2027-03-12') }));
  const set = (id: string, audience: 'offices' | 'own' | 'partners', readers: string[]) =>
    app.db.updateTable('events').set({ audience, readers }).where('id', '=', id).execute();
  await set(plan, 'offices', ['planners', 'organisers', 'offices', 'organiser.fevia-vlaanderen']);
  await set(own, 'own', ['planners', 'organiser.fevia-vlaanderen']);
  await set(named, 'partners', ['planners', 'organiser.fevia-vlaanderen', 'organiser.voka']);
  await publish(app, foodMission({ title: { nl: 'Te laat' }, legs: at('2027-05-03') }));
  await publish(
    app,
    foodMission({ title: { nl: 'Iets anders' }, sectors: ['consumer-retail.horses'], legs: at('2027-03-18') }),
  );
  await publish(app, foodMission({ title: { nl: 'Afgelast' }, legs: at('2027-03-17') }), 'cancelled');

  const expected = [
    { id: plan, title: { nl: 'Voor kantoren' }, plan: true, days: 5, sectors: ['food.drinks'] },
    { id: seen, title: { nl: 'Openbaar' }, plan: false, days: 14 },
  ];
  expect((await read()).similar).toMatchObject(expected);
  expect((await read()).similar).toHaveLength(2);
  // Whatever else these people may see, they do not see it here: it could be told to the organiser.
  expect((await read(cast.planner)).similar).toHaveLength(2);
  const insider = await signedIn(app, { 'office.tokyo': 'officer', 'organiser.fevia-vlaanderen': 'owner' });
  expect((await read(insider)).similar).toHaveLength(2);
});

test('an officer may hand it to offices of the same country, head office to any', async () => {
  const mine = (await read()).offices;
  expect(mine.every(({ covers }) => covers)).toBe(true);
  const all = (await read(cast.planner)).offices;
  expect(all.length).toBeGreaterThan(50);
  expect(all.some(({ office }) => office.id === 'tokyo')).toBe(false);
  const hanoi = all.find(({ office }) => office.id === 'hanoi')!;
  expect(hanoi).toMatchObject({ covers: false, asked: true, staffed: true, band: 'unknown' });
  await staff(app, 'lima', 40);
  const lima = (await read(cast.planner)).offices.find(({ office }) => office.id === 'lima')!;
  expect(lima).toMatchObject({ band: 'green', freeMinutes: 1920 });
});

test('nobody else reads it', async () => {
  const path = `/api/v1/teams/office.tokyo/requests/${request.id}/surroundings`;
  for (const { headers } of [cast.editor, cast.officers['lima']!])
    expect((await app.get(path, headers)).statusCode).toBe(404);
  const elsewhere = `/api/v1/teams/office.lima/requests/${request.id}/surroundings`;
  expect((await app.get(elsewhere, cast.officers['lima']!.headers)).statusCode).toBe(404);
});
