import { sql } from 'kysely';
import { newId } from '../../../server/kernel/ids.ts';
import type { Recipe } from './matrix.ts';
import type { Stage } from './stage.ts';

/** What an office says of who works there, when, and when it is closed. */
const ofOffice = (ask: Recipe['ask'], more: Partial<Recipe> = {}): readonly Recipe[] => [
  { subject: 'office', ask, ...more },
];

const since = { minutesPerWeek: 2280, from: '2026-01-01' };

export const capacityRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  getCapacity: ofOffice(({ team }) => ({ params: { team } })),
  setOfficeHours: ofOffice(async ({ app, team, office }) => {
    await app.db.deleteFrom('office_calendars').where('office_id', '=', office).execute();
    const body = { workingDays: [1, 2, 3, 4, 5], opensAt: '09:00', closesAt: '17:00', reserve: 20, version: 0 };
    return { params: { team }, body };
  }),
  addStaff: ofOffice(async (stage) => {
    await stage.app.db.deleteFrom('office_staff').where('office_id', '=', stage.office).execute();
    return { params: { team: stage.team }, body: { name: 'Yuki Mori', ...since } };
  }),
  changeStaff: ofOffice(async (stage) => ({
    params: { team: stage.team, member: await member(stage) },
    body: { hours: [since], version: 1 },
  })),
  removeStaff: ofOffice(async (stage) => ({ params: { team: stage.team, member: await member(stage) } })),
  setLeave: ofOffice(async (stage) => ({
    params: { team: stage.team },
    body: { cells: [{ staff: await member(stage), week: '2027-01-25', halfDays: 2 }] },
  })),
  addAbsence: ofOffice(async (stage) => ({
    params: { team: stage.team, member: await member(stage) },
    body: { from: '2027-01-25', to: '2027-01-26' },
  })),
  addClosure: ofOffice(({ team }) => ({
    params: { team },
    body: { first: '2027-01-04', last: '2027-01-05', name: 'Inventaris' },
  })),
  removeClosure: ofOffice(async ({ app, team, office }) => {
    const closure = newId();
    await sql`insert into office_closures values (${closure}, ${office}, '2027-01-04', '2027-01-05', 'Inventaris')`.execute(
      app.db,
    );
    return { params: { team, closure } };
  }),
};

/** Somebody who works in the office, without an account. */
async function member({ app, office }: Stage): Promise<string> {
  const id = newId();
  await app.db.insertInto('office_staff').values({ id, office_id: office, person_id: null, name: 'Yuki' }).execute();
  return id;
}
