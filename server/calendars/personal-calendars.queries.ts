import type { Kysely, Selectable } from 'kysely';
import { hashSecret } from '../accounts/secrets.ts';
import type { MyData } from '../contracts/privacy.ts';
import type { PersonalCalendarsTable } from '../database/schema-frame.ts';
import type { Schema } from '../database/schema.ts';

export type PersonalCalendar = Selectable<PersonalCalendarsTable>;

/** The calendar of a token, also one that was revoked; nothing for a token nobody was given. */
export function calendarOfToken(db: Kysely<Schema>, token: string): Promise<PersonalCalendar | undefined> {
  return db.selectFrom('personal_calendars').selectAll().where('token_hash', '=', hashSecret(token)).executeTakeFirst();
}

/** Calendars of a person that work, the newest first. */
export function calendarsOf(db: Kysely<Schema>, personId: string): Promise<PersonalCalendar[]> {
  return db
    .selectFrom('personal_calendars')
    .selectAll()
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** One of them; nothing where the person has no such calendar that works. */
export function calendarOf(db: Kysely<Schema>, personId: string, id: string): Promise<PersonalCalendar | undefined> {
  return db
    .selectFrom('personal_calendars')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
}

/** What is kept of somebody's calendars, as they are told of their data. */
export async function calendarsKept(db: Kysely<Schema>, personId: string): Promise<MyData['calendars']> {
  const rows = await db
    .selectFrom('personal_calendars')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    name: row.name,
    selection: row.selection,
    per: row.per,
    deadlines: row.deadlines,
    confirmed: row.confirmed,
    language: row.language,
    createdAt: row.created_at.toString(),
    changedAt: row.changed_at.toString(),
    ...(row.last_fetched_on === null ? {} : { lastFetchedOn: row.last_fetched_on }),
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at.toString() }),
  }));
}
