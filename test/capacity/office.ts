import { sql } from 'kysely';
import { placeLoad } from '../../server/capacity/place-load.ts';
import { renewOffice } from '../../server/capacity/renew-weeks.ts';
import type { Database } from '../../server/database/connect.ts';
import { newId } from '../../server/kernel/ids.ts';
import { publish, seminar } from '../support/cast.ts';
import type { TestApp } from '../support/test-app.ts';

/** What promises of offices hang on. */

/** A dossier of an event, without any request. */
export async function newDossier(app: TestApp): Promise<string> {
  const [id, event, now] = [newId(), await publish(app, seminar()), app.context.clock.now().toString()];
  await app.db
    .insertInto('support_dossiers')
    .values({
      id,
      event_id: event,
      organiser_id: 'voka',
      form: '{}',
      created_by: null,
      created_at: now,
      changed_at: now,
    })
    .execute();
  return id;
}

/** A request of a dossier to an office, as it is begun. */
export async function newRequest(db: Database, dossier: string, office: string): Promise<string> {
  const id = newId();
  await sql`
    insert into support_requests (id, dossier_id, office_id, state, wanted_from, wanted_to, basis, estimate_minutes,
      created_at, changed_at)
    values (${id}, ${dossier}, ${office}, 'draft', '2027-03-15', '2027-03-19', '{}', 480, now(), now())`.execute(db);
  return id;
}

/** Somebody who works in an office since a day, so long a week. */
export async function newStaff(
  db: Database,
  office: string,
  { from = '2026-01-01', minutes = 2400, name = 'Kenji Sato' } = {},
): Promise<string> {
  const id = newId();
  await db.insertInto('office_staff').values({ id, office_id: office, person_id: null, name }).execute();
  await db
    .insertInto('office_staff_hours')
    .values({ staff_id: id, from_on: from, minutes_per_week: minutes })
    .execute();
  return id;
}

/** The office in Tokyo as it is in real life: people, leave, a closure, holidays, and weeks that are free, full and over. */
export async function makeCapacity(app: TestApp): Promise<void> {
  const { db } = app;
  const office = 'tokyo';
  const [kenji, yuki] = [
    await newStaff(db, office),
    await newStaff(db, office, { name: 'Yuki Mori-Vandenbroucke', minutes: 1140 }),
  ];
  await db
    .insertInto('office_staff_hours')
    .values({ staff_id: yuki, from_on: '2027-05-10', minutes_per_week: 2280 })
    .execute();
  await db
    .insertInto('office_leave')
    .values([
      { staff_id: kenji, week: '2027-05-10', half_days: 10 },
      { staff_id: yuki, week: '2027-05-31', half_days: 3 },
    ])
    .execute();
  await db
    .insertInto('office_closures')
    .values({ id: newId(), office_id: office, first_on: '2027-05-06', last_on: '2027-05-07', name: 'Verhuis' })
    .execute();
  await db.transaction().execute((trx) => renewOffice(trx, app.context.clock, office));
  const loads = [
    { kind: 'firm', minutes: 1500, window: { from: '2027-04-26', to: '2027-05-14' } },
    { kind: 'tentative', minutes: 3200, window: { from: '2027-05-10', to: '2027-05-21' } },
    { kind: 'soft', minutes: 4000, window: { from: '2027-05-17', to: '2027-06-04' } },
  ] as const;
  for (const load of loads) {
    const request = await newRequest(db, await newDossier(app), office);
    await db.transaction().execute((trx) => placeLoad(trx, { request, office, ...load, approved: true }));
  }
}
