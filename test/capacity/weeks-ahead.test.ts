import { expect, test } from 'vitest';
import { leaveDays } from '../../server/capacity/extend-weeks.ts';
import { weeksAhead } from '../../server/capacity/renew-weeks.ts';
import { movableClock } from '../support/clock.ts';
import { startTestApp } from '../support/test-app.ts';
import { newStaff } from './office.ts';

/** Every night the weeks ahead are reckoned, and what nobody needs to know any more is forgotten. */

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });

const nightOf = async (day: string) => {
  clock.moveTo(`${day}T04:00:00Z`);
  await app.jobs.runDue();
};
const weeksOf = (office: string) =>
  app.db
    .selectFrom('office_weeks')
    .select(['week', 'capacity_minutes as capacity'])
    .where('office_id', '=', office)
    .orderBy('week')
    .execute();

test('the weeks of every office are known two years ahead, and a week more after every Monday', async () => {
  await app.jobs.runDue();
  await newStaff(app.db, 'tokyo');
  await nightOf('2026-11-22');
  const offices = (await app.db.selectFrom('offices').select('id').execute()).length;
  const { count } = await app.db
    .selectFrom('office_weeks')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(count).toBe(offices * (weeksAhead + 4));
  const [before, paris] = [await weeksOf('tokyo'), await weeksOf('paris')];
  expect(before.at(0)!.week).toBe('2026-10-19');
  expect(before.at(-1)!.week).toBe(
    Temporal.PlainDate.from('2026-11-16')
      .add({ weeks: weeksAhead - 1 })
      .toString(),
  );
  expect(before.every(({ capacity }) => capacity !== null && capacity >= 0 && capacity <= 1920)).toBe(true);
  // Of Paris nobody said anything.
  expect(paris.every(({ capacity }) => capacity === null)).toBe(true);
  await nightOf('2026-11-24');
  const after = await weeksOf('tokyo');
  expect(after).toEqual([...before, { week: after.at(-1)!.week, capacity: 1920 }]);
  expect(after.at(-1)!.week).toBe(
    Temporal.PlainDate.from('2026-11-23')
      .add({ weeks: weeksAhead - 1 })
      .toString(),
  );
});

test('an office that somebody is at work with is left for another night, and holds up no other', async () => {
  await app.db.deleteFrom('office_weeks').execute();
  await app.db.transaction().execute(async (trx) => {
    await trx.selectFrom('offices').select('id').where('id', '=', 'tokyo').forNoKeyUpdate().execute();
    await nightOf('2026-11-25');
  });
  expect(await weeksOf('tokyo')).toEqual([]);
  expect(await weeksOf('paris')).toHaveLength(weeksAhead + 4);
  await nightOf('2026-11-26');
  expect(await weeksOf('tokyo')).toHaveLength(weeksAhead + 4);
});

test(`leave is forgotten after ${leaveDays} days, and what the office could do then is not`, async () => {
  const staff = await newStaff(app.db, 'osaka', { from: '2025-01-01' });
  const [old, kept] = ['2025-10-06', '2025-10-27'];
  await app.db
    .insertInto('office_leave')
    .values([old, kept].map((week) => ({ staff_id: staff, week, half_days: 2 })))
    .execute();
  await app.db.insertInto('office_weeks').values({ office_id: 'osaka', week: old, capacity_minutes: 1536 }).execute();
  await nightOf('2026-11-28');
  expect(await app.db.selectFrom('office_leave').select('week').execute()).toEqual([{ week: kept }]);
  expect((await weeksOf('osaka'))[0]).toEqual({ week: old, capacity: 1536 });
});
