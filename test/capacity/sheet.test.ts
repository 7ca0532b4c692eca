import { beforeEach, describe, expect, test } from 'vitest';
import { placeLoad } from '../../server/capacity/place-load.ts';
import { renewOffice } from '../../server/capacity/renew-weeks.ts';
import type { Deed } from '../../server/contracts/history.ts';
import { refusal } from '../joining/forces.ts';
import { startTestApp } from '../support/test-app.ts';
import { newDossier, newRequest } from './office.ts';
import { capacityStage } from './stage.ts';

/** What an office says of itself, and what it can do in a week by that. */

const app = await startTestApp({ template: 'lists_template' });
const office = await capacityStage(app);
const { head, officer, planner, elsewhere } = office;
const nobody = '01890000-0000-7000-8000-000000000000';

beforeEach(async () => {
  for (const table of ['office_loads', 'office_staff', 'office_closures', 'office_calendars', 'office_weeks'] as const)
    await app.db.deleteFrom(table).execute();
});

const deeds = async () => {
  const answer = await app.get('/api/v1/teams/office.tokyo/audit-trail', officer.headers);
  return answer.json<{ items: Deed[] }>().items;
};

describe('The sheet of an office', () => {
  test('begins with what is usual in its country, thirteen weeks from this one, and nothing known of its people', async () => {
    const sheet = await office.sheet();
    expect(sheet).toMatchObject({
      team: 'office.tokyo',
      office: { id: 'tokyo', name: { nl: 'FIT Tokio' }, country: 'JP', timeZone: 'Asia/Tokyo' },
      hours: { workingDays: [1, 2, 3, 4, 5], opensAt: '09:00', closesAt: '17:00', reserve: 20, version: 0 },
      staff: [],
      may: { edit: true, manage: false },
    });
    expect(sheet.weeks).toHaveLength(13);
    expect(sheet.weeks[0]).toMatchObject({ week: '2026-11-16', isoWeek: '2026-W47', band: 'unknown', soft: 0 });
    for (const week of sheet.weeks) {
      expect(week).not.toHaveProperty('capacity');
      expect(week.band).toBe('unknown');
    }
    expect((await office.sheet('', head)).may).toEqual({ edit: true, manage: true });
    expect((await office.sheet('', planner)).may).toEqual({ edit: true, manage: true });
  });

  test('says where no public holidays are known, so that they are entered as closures', async () => {
    const doha = await capacityStage(app, 'doha');
    expect((await doha.sheet()).office).toMatchObject({ country: 'QA', holidaysKnown: false });
    expect((await office.sheet()).office.holidaysKnown).toBe(true);
  });

  test('is leafed through by weeks', async () => {
    const { weeks } = await office.sheet('?from=2027-05-05&weeks=3');
    expect(weeks.map(({ week }) => week)).toEqual(['2027-05-03', '2027-05-10', '2027-05-17']);
    expect(refusal(await app.get(`${office.path}?weeks=54`, officer.headers), 400)).toBe('tooMany');
    expect((await app.get(`${office.path}?from=2027-13-01`, officer.headers)).statusCode).toBe(400);
  });

  test('names public holidays and closures in their weeks, and counts the days between', async () => {
    await office.employ();
    const closure = await office.send(head, 'POST', 'closures', {
      first: '2027-05-06',
      last: '2027-05-10',
      name: 'Verhuis',
    });
    const { id } = closure.json<{ id: string }>();
    const [golden, after] = (await office.sheet('?from=2027-05-03&weeks=2')).weeks;
    expect(golden!.holidays.map(({ day }) => day)).toEqual(['2027-05-03', '2027-05-04', '2027-05-05']);
    expect(golden!.holidays[0]!.name.en).toBe('Constitution Day');
    expect(golden).toMatchObject({ openDays: [], closures: [id], capacity: 0, band: 'red' });
    expect(after).toMatchObject({ closures: [id], capacity: Math.floor(2280 * 0.8 * 0.8) });
    expect(after!.openDays).toHaveLength(4);
    await office.send(head, 'DELETE', `closures/${id}`);
    expect(await office.week('2027-05-03')).toMatchObject({ openDays: ['2027-05-06', '2027-05-07'], capacity: 729 });
  });

  test('of Riyadh has weeks from Sunday to Thursday, and its own holidays', async () => {
    const riyadh = await capacityStage(app, 'riyadh');
    await riyadh.employ({ minutesPerWeek: 2400 });
    const { hours } = await riyadh.sheet();
    expect(hours.workingDays).toEqual([7, 1, 2, 3, 4]);
    const usual = await riyadh.week('2027-01-11');
    expect(usual.openDays).toEqual(['2027-01-11', '2027-01-12', '2027-01-13', '2027-01-14', '2027-01-17']);
    expect(usual.capacity).toBe(1920);
    // Eid al-Fitr, Tuesday 9 to Friday 12 March.
    const eid = await riyadh.week('2027-03-08');
    expect(eid.openDays).toEqual(['2027-03-08', '2027-03-14']);
    expect(eid.capacity).toBe(Math.floor((2400 * 0.8 * 2) / 5));
  });
});

describe('Staff', () => {
  test('is somebody of the team, or anybody by name; not twice, and nobody of elsewhere', async () => {
    expect((await office.sheet()).candidates.map(({ name }) => name)).toEqual(['Hana Hoofd', 'Kenji Sato']);
    const hours = { minutesPerWeek: 1200, from: '2026-11-01' };
    expect((await office.send(officer, 'POST', 'staff', { person: officer.id, ...hours })).statusCode).toBe(201);
    await office.employ();
    const { staff, candidates } = await office.sheet();
    expect(staff).toMatchObject([
      { person: officer.id, name: 'Kenji Sato', inTeam: true, hours: [hours], version: 1 },
      { name: 'Yuki Mori', inTeam: false },
    ]);
    expect(candidates.map(({ name }) => name)).toEqual(['Hana Hoofd']);
    const wrong = async (body: object, status: number) =>
      refusal(await office.send(officer, 'POST', 'staff', { ...hours, ...body }), status);
    expect(await wrong({ person: officer.id }, 409)).toBe('alreadyOnSheet');
    expect(await wrong({ person: elsewhere.id }, 400)).toBe('notOffered');
    expect(await wrong({ person: head.id, name: 'Hana' }, 400)).toBe('personOrName');
    expect(await wrong({}, 400)).toBe('required');
    expect(await wrong({ name: 'X', minutesPerWeek: 3601 }, 400)).toBe('weekHours');
    expect(await wrong({ name: 'X', from: '' }, 400)).toBe('required');
  });

  test('has a history of hours: what counted in a week counts in it for ever', async () => {
    const member = await office.employ();
    const { version } = (await office.sheet()).staff[0]!;
    const hours = [
      { from: '2027-02-10', minutesPerWeek: 1140 },
      { from: '2026-01-01', minutesPerWeek: 2280 },
      { from: '2027-03-01', minutesPerWeek: 0 },
    ];
    expect((await office.send(officer, 'PUT', `staff/${member}`, { hours, version })).statusCode).toBe(200);
    const capacityOf = async (monday: string) => (await office.week(monday)).capacity;
    expect(await capacityOf('2027-01-25')).toBe(1824);
    // From the week of the day on; Thursday 11 February 2027 is a public holiday.
    expect(await capacityOf('2027-02-08')).toBe(Math.floor(1140 * 0.8 * 0.8));
    expect(await capacityOf('2027-02-15')).toBe(912);
    // Known to be nothing: neither unknown, nor free.
    expect(await office.week('2027-03-01')).toMatchObject({ capacity: 0, band: 'red' });
    expect((await office.sheet()).staff[0]!.hours.map(({ from }) => from)).toEqual([
      '2026-01-01',
      '2027-02-10',
      '2027-03-01',
    ]);
    const again = await office.send(officer, 'PUT', `staff/${member}`, { hours, version });
    expect(refusal(again)).toBe('changedMeanwhile');
    const twice = { hours: [hours[0], hours[0]], version: version + 1 };
    expect(refusal(await office.send(officer, 'PUT', `staff/${member}`, twice), 400)).toBe('twice');
  });

  test('counts from when they begin: before that the office is unknown', async () => {
    await office.employ({ from: '2027-02-03' });
    expect((await office.week('2027-01-25')).band).toBe('unknown');
    expect(await office.week('2027-02-01')).toMatchObject({ capacity: 1824, band: 'green' });
  });

  test('who is taken off the sheet counts no more, and an office without anybody is unknown again', async () => {
    const member = await office.employ();
    await office.send(officer, 'PUT', 'leave', { cells: [{ staff: member, week: '2027-01-25', halfDays: 4 }] });
    expect((await office.send(officer, 'DELETE', `staff/${member}`)).statusCode).toBe(200);
    expect((await office.week('2027-01-25')).band).toBe('unknown');
    expect((await office.send(officer, 'DELETE', `staff/${member}`)).statusCode).toBe(404);
  });

  test('of another office is nobody here', async () => {
    const paris = await capacityStage(app, 'paris');
    const member = await paris.employ();
    const cell = { staff: member, week: '2027-01-25', halfDays: 2 };
    for (const [method, part, body] of [
      ['PUT', `staff/${member}`, { hours: [{ from: '2026-01-01', minutesPerWeek: 60 }], version: 1 }],
      ['DELETE', `staff/${member}`, undefined],
      ['POST', `staff/${member}/absences`, { from: '2027-01-25', to: '2027-01-26' }],
      ['PUT', 'leave', { cells: [cell] }],
    ] as const)
      expect((await office.send(head, method, part, body)).statusCode, part).toBe(404);
    expect((await paris.week('2027-01-25')).away).toEqual([]);
  });
});

describe('Leave', () => {
  test('takes its days off the week; what is not named stays, and none takes it away', async () => {
    const [yuki, rin] = [await office.employ(), await office.employ({ name: 'Rin Abe', minutesPerWeek: 1200 })];
    const cells = [
      { staff: yuki, week: '2027-01-25', halfDays: 3 },
      { staff: rin, week: '2027-01-25', halfDays: 10 },
      { staff: yuki, week: '2027-02-01', halfDays: 1 },
    ];
    expect((await office.send(officer, 'PUT', 'leave', { cells })).statusCode).toBe(200);
    expect(await office.week('2027-01-25')).toMatchObject({ capacity: Math.floor(2280 * 0.7 * 0.8) });
    const less = [{ staff: rin, week: '2027-01-25', halfDays: 0 }];
    await office.send(officer, 'PUT', 'leave', { cells: less });
    const { away, capacity } = await office.week('2027-01-25');
    expect(away).toEqual([{ staff: yuki, halfDays: 3 }]);
    expect(capacity).toBe(Math.floor((2280 * 0.7 + 1200) * 0.8));
    expect((await office.week('2027-02-01')).away).toEqual([{ staff: yuki, halfDays: 1 }]);
  });

  test('is in half days of weeks, each week of somebody once', async () => {
    const staff = await office.employ();
    const wrong = async (...cells: object[]) => refusal(await office.send(officer, 'PUT', 'leave', { cells }), 400);
    expect(await wrong({ staff, week: '2027-01-25', halfDays: 15 })).toBe('halfDays');
    expect(await wrong({ staff, week: '2027-01-25', halfDays: 0.5 })).toBe('invalid');
    expect(await wrong({ staff, week: '2027-01-26', halfDays: 1 })).toBe('invalid');
    const cell = { staff, week: '2027-01-25', halfDays: 1 };
    expect(await wrong(cell, cell)).toBe('twice');
  });

  test('from one day to another counts the days on which the office works, on top of what was known', async () => {
    const staff = await office.employ();
    await office.send(officer, 'PUT', 'leave', { cells: [{ staff, week: '2027-04-26', halfDays: 2 }] });
    const away = { from: '2027-04-28', to: '2027-05-12' };
    const answer = await office.send(officer, 'POST', `staff/${staff}/absences`, away);
    // Wednesday, Friday (29 April is a holiday) · Thursday, Friday (after Golden Week) · Monday to Wednesday.
    expect(answer.json()).toEqual({ days: 7 });
    const weeks = (await office.sheet('?from=2027-04-26&weeks=3')).weeks;
    expect(weeks.map((week) => week.away[0]!.halfDays)).toEqual([6, 4, 6]);
    // Never more than the office works.
    await office.send(officer, 'POST', `staff/${staff}/absences`, away);
    const full = (await office.sheet('?from=2027-04-26&weeks=3')).weeks;
    expect(full.map((week) => week.away[0]!.halfDays)).toEqual([8, 4, 10]);
    expect(full.map((week) => week.capacity)).toEqual([0, 0, 0]);
    const wrong = async (from: string, to: string) =>
      refusal(await office.send(officer, 'POST', `staff/${staff}/absences`, { from, to }), 400);
    expect(await wrong('2027-05-12', '2027-05-11')).toBe('endBeforeStart');
    expect(await wrong('2027-05-12', '2028-05-12')).toBe('stretchTooLong');
    expect(await wrong('2027-05-08', '2027-05-09')).toBe('noWorkingDays');
  });
});

describe('Hours, reserve and closures', () => {
  const hours = { workingDays: [5, 1, 2, 3], opensAt: '08:30', closesAt: '16:30', reserve: 10, version: 0 };

  test('are for the head of the office and planners', async () => {
    await office.employ();
    expect((await office.send(officer, 'PUT', 'hours', hours)).statusCode).toBe(403);
    expect((await office.send(head, 'PUT', 'hours', hours)).statusCode).toBe(200);
    expect((await office.sheet()).hours).toEqual({ ...hours, workingDays: [1, 2, 3, 5], version: 1 });
    // Four days a week, all of them open.
    expect((await office.week('2027-01-25')).capacity).toBe(2052);
    expect(refusal(await office.send(planner, 'PUT', 'hours', hours))).toBe('changedMeanwhile');
    expect((await office.send(planner, 'PUT', 'hours', { ...hours, version: 1 })).statusCode).toBe(200);
    const closing = { first: '2027-01-25', last: '2027-01-26', name: 'Verhuis' };
    expect((await office.send(officer, 'POST', 'closures', closing)).statusCode).toBe(403);
    expect((await office.send(head, 'DELETE', `closures/${nobody}`)).statusCode).toBe(404);
  });

  test('make sense', async () => {
    const wrong = async (more: object) => refusal(await office.send(head, 'PUT', 'hours', { ...hours, ...more }), 400);
    expect(await wrong({ workingDays: [] })).toBe('chooseOne');
    expect(await wrong({ workingDays: [1, 1] })).toBe('twice');
    expect(await wrong({ opensAt: '16:30' })).toBe('endBeforeStart');
    expect(await wrong({ opensAt: '9 uur' })).toBe('regex');
    expect(await wrong({ reserve: 91 })).toBe('reserveRange');
    const closing = async (first: string, last: string) =>
      office.send(head, 'POST', 'closures', { first, last, name: 'Dicht' });
    expect(refusal(await closing('2027-01-26', '2027-01-25'), 400)).toBe('endBeforeStart');
    expect(refusal(await closing('2027-01-01', '2028-02-01'), 400)).toBe('stretchTooLong');
    // Nor by one closure after the other: the clock of the office would never come to its next hour.
    expect((await closing('2027-01-04', '2027-08-31')).statusCode).toBe(201);
    expect(refusal(await closing('2027-09-01', '2028-01-31'), 400)).toBe('stretchTooLong');
    expect((await office.sheet('?from=2027-01-01')).closures).toHaveLength(1);
    expect((await closing('2027-09-06', '2028-01-31')).statusCode).toBe(201);
  });
});

describe('What was promised', () => {
  test('stands when the office can do less, and the week is over', async () => {
    const staff = await office.employ();
    const request = await newRequest(app.db, await newDossier(app), 'tokyo');
    const window = { from: '2027-01-25', to: '2027-01-29' };
    const load = { request, office: 'tokyo', kind: 'firm', minutes: 1500, window } as const;
    await app.db.transaction().execute((trx) => placeLoad(trx, load));
    expect(await office.week('2027-01-25')).toMatchObject({ capacity: 1824, firm: 1500, band: 'amber' });
    const cells = [{ staff, week: '2027-01-25', halfDays: 5 }];
    expect((await office.send(officer, 'PUT', 'leave', { cells })).statusCode).toBe(200);
    const over = { capacity: 912, firm: 1500, band: 'over', firmBand: 'over' };
    expect(await office.week('2027-01-25')).toMatchObject(over);
    expect((await office.send(officer, 'DELETE', `staff/${staff}`)).statusCode).toBe(200);
    const gone = await office.week('2027-01-25');
    expect(gone).toMatchObject({ firm: 1500, band: 'unknown' });
    expect(gone).not.toHaveProperty('capacity');
  });

  test('is never more than there is, nor of a week of which nothing is known', async () => {
    const request = await newRequest(app.db, await newDossier(app), 'tokyo');
    // Saturday and Sunday before it belong to another week, in which nothing is done for it.
    const window = { from: '2027-01-23', to: '2027-01-31' };
    const promise = (more: object = {}) =>
      app.db
        .transaction()
        .execute((trx) =>
          placeLoad(trx, { request, office: 'tokyo', kind: 'tentative', minutes: 1825, window, ...more }),
        );
    await expect(promise({ minutes: 1 })).rejects.toMatchObject({ reason: 'unknownCapacity' });
    await promise({ kind: 'soft' });
    expect(await office.week('2027-01-25')).toMatchObject({ soft: 1825, band: 'unknown' });
    await office.employ();
    await expect(promise()).rejects.toMatchObject({ code: 'conflict', reason: 'overCapacity' });
    await promise({ minutes: 1824 });
    expect(await office.week('2027-01-25')).toMatchObject({ soft: 0, tentative: 1824, band: 'red', firmBand: 'green' });
    expect((await office.week('2027-01-18')).tentative).toBe(0);
    await promise({ approved: true });
    expect((await office.week('2027-01-25')).band).toBe('over');
  });
});

describe('Every change', () => {
  test('leaves a trace that names people as they are called now, and not how long they were away', async () => {
    const staff = await office.employ();
    await office.send(officer, 'PUT', 'leave', { cells: [{ staff, week: '2027-01-25', halfDays: 7 }] });
    await office.send(head, 'POST', 'closures', { first: '2027-01-04', last: '2027-01-05', name: 'Inventaris' });
    const [closed, leave, added] = await deeds();
    expect(closed).toMatchObject({ action: 'closure_added', who: { name: 'Hana Hoofd' } });
    expect(leave).toMatchObject({
      action: 'leave_changed',
      subject: { kind: 'staff', name: { nl: 'Yuki Mori' } },
      changes: [{ field: 'weeks', to: ['2027-W04'] }],
    });
    expect(added).toMatchObject({ action: 'staff_added', who: { name: 'Kenji Sato' } });
    const trail = await app.db.selectFrom('audit_trail').select('changes').execute();
    expect(JSON.stringify(trail)).not.toContain('Yuki Mori');
    await office.send(officer, 'DELETE', `staff/${staff}`);
    const [, , afterwards] = await deeds();
    expect(afterwards!.subject).not.toHaveProperty('name');
  });

  test('is refused to whoever is not of the office, as if there were nothing', async () => {
    const staff = await office.employ();
    const calls = [
      ['POST', 'staff', { name: 'Eve', minutesPerWeek: 60, from: '2027-01-01' }],
      ['PUT', `staff/${staff}`, { hours: [{ from: '2027-01-01', minutesPerWeek: 60 }], version: 1 }],
      ['DELETE', `staff/${staff}`, undefined],
      ['PUT', 'leave', { cells: [] }],
      ['POST', `staff/${staff}/absences`, { from: '2027-01-25', to: '2027-01-25' }],
      ['PUT', 'hours', { workingDays: [1], opensAt: '09:00', closesAt: '10:00', reserve: 0, version: 0 }],
      ['POST', 'closures', { first: '2027-01-25', last: '2027-01-25', name: 'Dicht' }],
      ['DELETE', `closures/${nobody}`, undefined],
    ] as const;
    for (const [method, part, body] of calls) {
      expect((await office.send(elsewhere, method, part, body)).statusCode, part).toBe(404);
      expect((await app.send(method, `${office.path}/${part}`, body)).statusCode, part).toBe(401);
    }
    expect((await app.get(office.path, elsewhere.headers)).statusCode).toBe(404);
    for (const team of ['organiser.voka', 'head_office', 'office.nowhere'])
      expect((await app.get(`/api/v1/teams/${team}/capacity`, planner.headers)).statusCode, team).toBe(404);
  });

  test('comes after or before a promise at the same moment, in weeks nobody reckoned yet too', async () => {
    await office.employ();
    const dossiers = [await newDossier(app), await newDossier(app)];
    const requests = await Promise.all(dossiers.map((dossier) => newRequest(app.db, dossier, 'tokyo')));
    const attempts: Promise<unknown>[] = [];
    for (let time = 0; time < 60; time++) {
      // Every second week of them is forgotten.
      await app.db.deleteFrom('office_loads').execute();
      const forgotten = [2, 3, 5].map((week) =>
        Temporal.PlainDate.from('2027-01-04')
          .add({ weeks: 2 * week })
          .toString(),
      );
      await app.db.deleteFrom('office_weeks').where('office_id', '=', 'tokyo').where('week', 'in', forgotten).execute();
      const windows = [
        { from: '2027-01-25', to: '2027-03-12' },
        { from: '2027-02-01', to: '2027-03-26' },
      ];
      const promises = requests.map((request, index) =>
        app.db
          .transaction()
          .execute((trx) =>
            placeLoad(trx, { request, office: 'tokyo', kind: 'firm', minutes: 900, window: windows[index]! }),
          ),
      );
      const renewal = app.db.transaction().execute((trx) => renewOffice(trx, app.context.clock, 'tokyo'));
      const together = [renewal, ...promises];
      attempts.push(...together);
      await Promise.allSettled(together);
    }
    const failed = (await Promise.allSettled(attempts)).filter(({ status }) => status === 'rejected');
    expect(failed).toEqual([]);
  });
});
