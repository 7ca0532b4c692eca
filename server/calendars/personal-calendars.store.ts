import type { Insertable, Transaction, Updateable } from 'kysely';
import type { PersonalCalendarsTable } from '../database/schema-frame.ts';
import type { Schema } from '../database/schema.ts';

type Trx = Transaction<Schema>;

/** Holds the calendars of a person until the transaction ends, and counts those that work. */
export async function holdCalendars(trx: Trx, personId: string): Promise<number> {
  // The person is what is locked: a calendar that is only being made is not there to be locked.
  await trx.selectFrom('people').select('id').where('id', '=', personId).forNoKeyUpdate().execute();
  const { count } = await trx
    .selectFrom('personal_calendars')
    .select((calendar) => calendar.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertCalendar(trx: Trx, calendar: Insertable<PersonalCalendarsTable>): Promise<void> {
  await trx.insertInto('personal_calendars').values(calendar).execute();
}

/** @returns whether the person has such a calendar that works */
export async function updateCalendar(
  trx: Trx,
  personId: string,
  id: string,
  wishes: Updateable<PersonalCalendarsTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('personal_calendars')
    .set(wishes)
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Notes that a program asked for it on a day; written once a day, however often it asks. */
export async function noteFetch(trx: Trx, id: string, day: string): Promise<void> {
  await trx
    .updateTable('personal_calendars')
    .set({ last_fetched_on: day })
    .where('id', '=', id)
    .where('last_fetched_on', 'is distinct from', day)
    .execute();
}
