import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { LocalDate } from '../kernel/dates.ts';
import { type Holiday, holidaysOf } from './holidays.ts';
import { usualHours } from './staffing.queries.ts';

/** On which days of a week an office works, and which holidays keep it from that. */
export interface WeekThere {
  workingDays: number;
  holidays: Holiday[];
}

/** Tells of any office in any week, by its Monday. */
export type WeeksThere = (office: string, week: LocalDate) => WeekThere;

/** When offices work, of all of them at once. */
export async function weeksThere(db: Kysely<Schema>): Promise<WeeksThere> {
  const offices = await db
    .selectFrom('offices')
    .leftJoin('office_calendars', 'office_calendars.office_id', 'offices.id')
    .select(['offices.id', 'country_code', 'working_days'])
    .execute();
  const closures = await db.selectFrom('office_closures').select(['office_id', 'first_on', 'last_on']).execute();
  const byId = new Map(offices.map((office) => [office.id, office]));
  return (id, week) => {
    const office = byId.get(id)!;
    const usual = office.working_days ?? usualHours(office.country_code).workingDays;
    const monday = Temporal.PlainDate.from(week);
    const days = usual.map((day) => monday.add({ days: day - 1 }).toString()).toSorted();
    const holidays = days.flatMap((day) => holidayOn(office.country_code, day) ?? []);
    const isClosed = (day: LocalDate) =>
      holidays.some((holiday) => holiday.day === day) ||
      closures.some((one) => one.office_id === id && one.first_on <= day && day <= one.last_on);
    return { workingDays: days.filter((day) => !isClosed(day)).length, holidays };
  };
}

function holidayOn(country: string, day: LocalDate): Holiday | undefined {
  return holidaysOf(country, Number(day.slice(0, 4))).find((holiday) => holiday.day === day);
}
