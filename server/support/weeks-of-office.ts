import type { Kysely } from 'kysely';
import { type WeekLoad, loadsOf } from '../capacity/loads.queries.ts';
import { spreadOver } from '../capacity/spread.ts';
import { staffingOf } from '../capacity/staffing.queries.ts';
import { type Staffing, capacityOfWeek, openDays } from '../capacity/week-capacity.ts';
import { mondaysOf } from '../capacity/weeks.ts';
import type { Schema } from '../database/schema.ts';
import type { DateWindow, LocalDate } from '../kernel/dates.ts';
import { loadKindOf } from './request-lifecycle.ts';
import type { HeldRequest } from './requests.queries.ts';

export interface Share {
  week: LocalDate;
  minutes: number;
}

type Weighed = Pick<HeldRequest, 'id' | 'state' | 'estimate_minutes' | 'wanted_from' | 'wanted_to'>;

/** The weeks of an office, with each request weighed in and out of them. */
export interface WeeksOfOffice {
  staffing: Staffing;
  /** What a request takes of each week now, or would take in its days. */
  sharesOf(request: Weighed): Share[];
  /** What so many minutes in these days would take of each week. */
  spread(minutes: number, window: DateWindow): Share[];
  /** What is asked and promised in a week by all but this request. */
  without(request: Pick<Weighed, 'id'>, week: LocalDate): WeekLoad;
}

/** Reads the weeks of an office that a window touches, with all those in which these requests have a place. */
export async function weeksOfOffice(
  db: Kysely<Schema>,
  office: string,
  window: DateWindow,
  requests: readonly Pick<Weighed, 'id'>[],
): Promise<WeeksOfOffice> {
  const own = await loadsOfRequests(
    db,
    requests.map(({ id }) => id),
  );
  const taken = [...own.values()].flat().map(({ week }) => week);
  const days = [window.from, window.to, ...taken].toSorted();
  const loads = await loadsOf(db, [office], { from: days[0]!, to: days.at(-1)! });
  const staffing = await staffingOf(db, office);
  const known = new Map(loads.map((load) => [load.week, load]));
  const spread = (minutes: number, days: DateWindow) =>
    spreadOver(
      mondaysOf(days).map((week) => ({ week, weight: openDays(staffing.calendar, week).length })),
      minutes,
    );
  return {
    staffing,
    spread,
    sharesOf: ({ id, state, estimate_minutes: minutes, wanted_from: from, wanted_to: to }) =>
      loadKindOf(state) === undefined
        ? spread(minutes, { from, to })
        : (own.get(id) ?? []).map((row) => ({ week: row.week, minutes: row.minutes })),
    without: ({ id }, week) => {
      const load = known.get(week) ?? { office, week, capacity: capacityOfWeek(staffing, week), ...nothing };
      const row = own.get(id)?.find((one) => one.week === week);
      return row ? { ...load, [row.kind]: load[row.kind] - row.minutes } : load;
    },
  };
}

const nothing = { soft: 0, tentative: 0, firm: 0 };

async function loadsOfRequests(db: Kysely<Schema>, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never[]>();
  const rows = await db
    .selectFrom('office_loads')
    .select(['request_id', 'week', 'kind', 'minutes'])
    .where('request_id', 'in', ids)
    .orderBy('week')
    .execute();
  return Map.groupBy(rows, ({ request_id }) => request_id);
}
