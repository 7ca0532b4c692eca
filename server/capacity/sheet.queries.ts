import type { Kysely } from 'kysely';
import type { CapacitySheet, CapacityWeek } from '../contracts/capacity.ts';
import type { Schema } from '../database/schema.ts';
import { type LocalDate, isoWeek, shiftedBy } from '../kernel/dates.ts';
import { type Holiday, holidaysOf } from './holidays.ts';
import { type WeekLoad, bandOf, loadsOf } from './loads.queries.ts';
import { candidatesOf, leaveIn, staffOf } from './staff.queries.ts';
import { hoursOfOffice, staffingOf } from './staffing.queries.ts';
import { capacityOfWeek, openDays } from './week-capacity.ts';

type Sheet = Omit<CapacitySheet, 'team' | 'may' | 'office'> &
  Pick<CapacitySheet['office'], 'country' | 'timeZone' | 'holidaysKnown'>;

/**
 * What an office can do in some weeks, in a row, and what makes it so. Capacities are those that promises are held to;
 * only of weeks that nobody reckoned yet they are reckoned here.
 * @param weeks their Mondays, at least one
 */
export async function sheetOf(db: Kysely<Schema>, office: string, weeks: readonly LocalDate[]): Promise<Sheet> {
  const [first = '', last = first] = [weeks[0], weeks.at(-1)];
  const to = shiftedBy(last, 6);
  const { country, timeZone, ...hours } = await hoursOfOffice(db, office);
  const staffing = await staffingOf(db, office);
  const closures = await closuresFrom(db, office, first);
  const away = await leaveIn(db, office, { first, last });
  const loads = new Map((await loadsOf(db, [office], { from: first, to })).map((load) => [load.week, load]));
  const holidays = holidaysBetween(country, first, to);
  const nothing = { office, soft: 0, tentative: 0, firm: 0 };
  return {
    country,
    timeZone,
    holidaysKnown: holidaysOf(country, Number(first.slice(0, 4))).length > 0,
    hours,
    staff: await staffOf(db, office),
    candidates: await candidatesOf(db, office),
    closures,
    weeks: weeks.map((week) => {
      const sunday = shiftedBy(week, 6);
      return {
        week,
        isoWeek: isoWeek(Temporal.PlainDate.from(week)),
        ...numbersOf(loads.get(week) ?? { ...nothing, week, capacity: capacityOfWeek(staffing, week) }),
        openDays: openDays(staffing.calendar, week),
        holidays: holidays.filter(({ day }) => week <= day && day <= sunday),
        closures: closures.filter((one) => one.first <= sunday && week <= one.last).map(({ id }) => id),
        away: away.filter((one) => one.week === week).map(({ staff, halfDays }) => ({ staff, halfDays })),
      };
    }),
  };
}

function numbersOf(
  load: WeekLoad,
): Pick<CapacityWeek, 'capacity' | 'soft' | 'tentative' | 'firm' | 'band' | 'firmBand'> {
  const { capacity, soft, tentative, firm } = load;
  return {
    ...(capacity !== undefined && { capacity }),
    soft,
    tentative,
    firm,
    band: bandOf(load),
    firmBand: bandOf({ capacity, firm, soft: 0, tentative: 0 }),
  };
}

function holidaysBetween(country: string, from: LocalDate, to: LocalDate): Holiday[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.flatMap((year) => holidaysOf(country, year));
}

/** What an office is closed for that is not over before a day. */
async function closuresFrom(db: Kysely<Schema>, office: string, day: LocalDate): Promise<CapacitySheet['closures']> {
  return db
    .selectFrom('office_closures')
    .select(['id', 'first_on as first', 'last_on as last', 'name'])
    .where('office_id', '=', office)
    .where('last_on', '>=', day)
    .orderBy('first_on')
    .orderBy('id')
    .execute();
}
