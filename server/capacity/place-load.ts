import { type Transaction, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { type DateWindow, type LocalDate, isoWeek } from '../kernel/dates.ts';
import { Problem } from '../kernel/problems.ts';
import { deleteLoad, insertLoad, setFirm } from './capacity.store.ts';
import { holdOffice } from './hold-office.ts';
import { renewWeeks } from './renew-weeks.ts';
import { spreadOver } from './spread.ts';
import { calendarOfOffice } from './staffing.queries.ts';
import { openDays } from './week-capacity.ts';
import { mondaysOf } from './weeks.ts';

/** What a request takes of the weeks of an office. */
export interface Load {
  request: string;
  office: string;
  kind: 'soft' | 'tentative' | 'firm';
  /** The whole of it, in minutes. */
  minutes: number;
  window: DateWindow;
  /** Whether a head of office lets it go above the capacity. */
  approved?: boolean;
}

/** Takes away what a request took of the weeks of an office. */
export async function releaseLoad(trx: Transaction<Schema>, request: string): Promise<void> {
  await deleteLoad(trx, request);
}

/**
 * Gives a request its place in the weeks of an office, instead of the one it had, spread evenly over the days of the window
 * on which the office works. The office and these weeks, the earliest first, are held until the transaction ends: who
 * promises at the same moment waits, and then sees this promise. What is only asked for (`soft`) always has a place.
 * @throws Problem `conflict`, `overCapacity` or `unknownCapacity`, that names the weeks
 */
export async function placeLoad(trx: Transaction<Schema>, load: Load): Promise<void> {
  const { request, office, kind, approved = false } = load;
  const weeks = mondaysOf(load.window);
  await holdOffice(trx, office);
  await holdWeeks(trx, office, weeks);
  await deleteLoad(trx, request);
  const wanted = await shares(trx, load, weeks);
  if (kind !== 'soft' && !approved) await demandRoom(trx, load, wanted);
  const rows = wanted.map(({ week, minutes }) => ({
    request_id: request,
    office_id: office,
    week,
    kind,
    minutes,
    approved,
  }));
  await insertLoad(trx, rows);
}

/** What is promised already becomes firm, in the weeks where it is: nothing is taken that was not taken before. */
export async function makeFirm(trx: Transaction<Schema>, request: string): Promise<void> {
  await setFirm(trx, request);
}

async function shares(trx: Transaction<Schema>, { office, minutes, window }: Load, weeks: readonly LocalDate[]) {
  const calendar = await calendarOfOffice(trx, office);
  const weightOf = (week: LocalDate) =>
    openDays(calendar, week).filter((day) => window.from <= day && day <= window.to).length;
  return spreadOver(
    weeks.map((week) => ({ week, weight: weightOf(week) })),
    minutes,
  );
}

/** Makes sure that the weeks are known, and holds them in their order, so that no two transactions wait for each other. */
async function holdWeeks(trx: Transaction<Schema>, office: string, weeks: readonly LocalDate[]): Promise<void> {
  const known = await trx
    .selectFrom('office_weeks')
    .select('week')
    .where('office_id', '=', office)
    .where('week', 'in', weeks)
    .orderBy('week')
    .forNoKeyUpdate()
    .execute();
  const unknown = weeks.filter((week) => !known.some((one) => one.week === week));
  if (unknown.length === 0) return;
  await renewWeeks(trx, office, unknown);
}

async function demandRoom(
  trx: Transaction<Schema>,
  { office }: Load,
  wanted: readonly { week: LocalDate; minutes: number }[],
): Promise<void> {
  const rows = await trx
    .selectFrom('office_weeks')
    .select([
      'week',
      'capacity_minutes as capacity',
      sql<number>`(select coalesce(sum(minutes), 0)::int from office_loads
        where office_loads.office_id = office_weeks.office_id and office_loads.week = office_weeks.week
          and kind <> 'soft')`.as('promised'),
    ])
    .where('office_id', '=', office)
    .where(
      'week',
      'in',
      wanted.map(({ week }) => week),
    )
    .orderBy('week')
    .execute();
  const unknown = rows.filter(({ capacity }) => capacity === null);
  if (unknown.length > 0) throw refused('unknownCapacity', unknown, 'It is not known what the office can do in');
  const full = rows.filter(({ week, capacity, promised }) => {
    const more = wanted.find((one) => one.week === week)?.minutes ?? 0;
    return promised + more > (capacity ?? 0);
  });
  if (full.length > 0) throw refused('overCapacity', full, 'The office has not enough time left in');
}

function refused(reason: string, weeks: readonly { week: LocalDate }[], detail: string): Problem {
  const names = weeks.map(({ week }) => isoWeek(Temporal.PlainDate.from(week))).join(', ');
  return new Problem('conflict', `${detail} ${names}. The head of the office can approve it.`, [], { reason });
}
