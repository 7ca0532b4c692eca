import { beforeEach, describe, expect, test } from 'vitest';
import { changeStatus } from '../../server/events/change-status.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { daysKept } from '../../server/privacy/retention.ts';
import { hanoi } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { attach } from './cases.ts';
import { visitEntry, vokaVisits } from './visits.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const start = clock.now().toString();
let voka: Awaited<ReturnType<typeof vokaVisits>>;
let company: Visitor;

beforeEach(async () => {
  clock.moveTo(start);
  voka = await vokaVisits(app);
  company = await signedIn(app);
  await app.db.deleteFrom('visit_cases').execute();
  await app.db.deleteFrom('scheduled_jobs').execute();
  await app.jobs.runDue();
});

/** The morning of a day, after its night in which the jobs ran. */
async function onMorningOf(day: string) {
  clock.moveTo(`${day}T09:00:00Z`);
  await app.jobs.runDue();
}

const kept = async () =>
  (await app.db.selectFrom('visit_cases').select('company').orderBy('company').execute()).map((row) => row.company);

const visitOn = (day: string) => voka.published(visitEntry({ legs: [hanoi({ startsOn: day, endsOn: day })] }));
const after = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

describe('A case is erased', () => {
  test('so many days after the visit, and not a day before', async () => {
    await attach(app, (await visitOn('2026-12-10')).id, company, { company: 'December' });
    await attach(app, (await visitOn('2027-06-10')).id, company, { company: 'Juni' });
    await onMorningOf(after('2026-12-10', daysKept.cases));
    expect(await kept()).toEqual(['December', 'Juni']);
    await onMorningOf(after('2026-12-10', daysKept.cases + 1));
    expect(await kept()).toEqual(['Juni']);
  });

  test('so many days after the visit was cancelled or withdrawn', async () => {
    const [cancelled, withdrawn, takesPlace] = [
      await visitOn('2028-06-10'),
      await visitOn('2028-06-11'),
      await visitOn('2028-06-12'),
    ];
    await attach(app, cancelled.id, company, { company: 'Geannuleerd' });
    await attach(app, withdrawn.id, company, { company: 'Ingetrokken' });
    await attach(app, takesPlace.id, company, { company: 'Gaat door' });
    await app.db.transaction().execute((trx) => changeStatus(trx, clock, contentLoader, cancelled.id, 'cancelled'));
    await voka.withdraw(withdrawn);
    await onMorningOf(after(start.slice(0, 10), daysKept.cases));
    expect(await kept()).toHaveLength(3);
    await onMorningOf(after(start.slice(0, 10), daysKept.cases + 1));
    expect(await kept()).toEqual(['Gaat door']);
  });

  test('with the account of who attached it', async () => {
    await attach(app, (await visitOn('2027-06-10')).id, company);
    await app.send('POST', '/api/v1/me/deletion', { confirm: company.email }, company.headers);
    await onMorningOf(after(start.slice(0, 10), daysKept.closing));
    expect(await app.db.selectFrom('people').select('id').where('id', '=', company.id).execute()).toEqual([]);
    expect(await kept()).toEqual([]);
  });
});

test('An account that never got a name stays while its case does', async () => {
  const nameless = await signedIn(app, {}, { name: '' });
  await attach(app, (await visitOn('2029-06-10')).id, nameless);
  await app.db.deleteFrom('sessions').where('person_id', '=', nameless.id).execute();
  await onMorningOf(after(start.slice(0, 10), daysKept.unused + 10));
  expect(await app.db.selectFrom('people').select('id').where('id', '=', nameless.id).execute()).toHaveLength(1);
});
