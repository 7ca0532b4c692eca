import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { LocalDate } from '../kernel/dates.ts';
import { holidaysOf } from './holidays.ts';
import type { StaffMember, Staffing } from './week-capacity.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The rules of an office about its time, as it set them or as offices of its country usually have them. */
export interface OfficeHours {
  workingDays: number[];
  opensAt: string;
  closesAt: string;
  reserve: number;
  version: number;
}

/** Countries in which people work from Sunday to Thursday. */
const sundayToThursday = new Set(['BH', 'DZ', 'EG', 'IL', 'IQ', 'JO', 'KW', 'LY', 'OM', 'QA', 'SA', 'SD', 'SY', 'YE']);

export function usualHours(country: string): OfficeHours {
  const workingDays = sundayToThursday.has(country) ? [7, 1, 2, 3, 4] : [1, 2, 3, 4, 5];
  return { workingDays, opensAt: '09:00', closesAt: '17:00', reserve: 20, version: 0 };
}

/** @throws when there is no such office */
export async function hoursOfOffice(
  db: Kysely<Schema>,
  office: string,
): Promise<OfficeHours & { country: string; timeZone: string }> {
  const row = await db
    .selectFrom('offices')
    .leftJoin('office_calendars', 'office_calendars.office_id', 'offices.id')
    .select(['country_code', 'time_zone', 'working_days', 'opens_at', 'closes_at', 'reserve_percent', 'version'])
    .where('offices.id', '=', office)
    .executeTakeFirstOrThrow();
  const { country_code: country, time_zone: timeZone } = row;
  const { working_days, opens_at, closes_at, reserve_percent, version } = row;
  if (working_days === null || opens_at === null || closes_at === null)
    return { ...usualHours(country), country, timeZone };
  const set = { workingDays: working_days, opensAt: opens_at, closesAt: closes_at };
  return { ...set, reserve: reserve_percent ?? 20, version: version ?? 0, country, timeZone };
}

/** When an office works: its hours, less public holidays of its country and what it keeps closed itself. */
export async function calendarOfOffice(db: Kysely<Schema>, office: string): Promise<WorkingCalendar> {
  const { country, timeZone, workingDays, opensAt, closesAt } = await hoursOfOffice(db, office);
  const closures = await db
    .selectFrom('office_closures')
    .select(['first_on', 'last_on'])
    .where('office_id', '=', office)
    .execute();
  return {
    timeZone,
    workingDays,
    opensAt,
    closesAt,
    isClosed: (day) =>
      isHoliday(country, day) || closures.some(({ first_on, last_on }) => first_on <= day && day <= last_on),
  };
}

/** Everything of an office that decides what it can do in a week. */
export async function staffingOf(db: Kysely<Schema>, office: string): Promise<Staffing> {
  const calendar = await calendarOfOffice(db, office);
  const { reserve } = await hoursOfOffice(db, office);
  const ofOffice = db.selectFrom('office_staff').select('office_staff.id').where('office_id', '=', office);
  const ids = (await ofOffice.execute()).map(({ id }) => id);
  const hours = await db.selectFrom('office_staff_hours').selectAll().where('staff_id', 'in', ofOffice).execute();
  const leave = await db.selectFrom('office_leave').selectAll().where('staff_id', 'in', ofOffice).execute();
  const staff = ids.map((id): StaffMember => ({
    id,
    hours: hours
      .filter(({ staff_id }) => staff_id === id)
      .map(({ from_on, minutes_per_week }) => ({ from: from_on, minutesPerWeek: minutes_per_week })),
    leave: new Map(leave.filter(({ staff_id }) => staff_id === id).map((row) => [row.week, row.half_days])),
  }));
  return { calendar, reserve, staff };
}

export function isHoliday(country: string, day: LocalDate): boolean {
  return holidaysOf(country, Number(day.slice(0, 4))).some((holiday) => holiday.day === day);
}

/** Belgium's own working hours, for whoever waits for an organiser. */
export const homeCalendar: WorkingCalendar = {
  timeZone: 'Europe/Brussels',
  workingDays: [1, 2, 3, 4, 5],
  opensAt: '09:00',
  closesAt: '17:00',
  isClosed: (day) => isHoliday('BE', day),
};
