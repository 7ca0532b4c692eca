import { sql } from 'kysely';
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
