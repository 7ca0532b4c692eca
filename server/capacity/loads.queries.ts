import { type Kysely, sql } from 'kysely';
import type { LoadBand } from '../contracts/support-words.ts';
import type { Schema } from '../database/schema.ts';
import type { DateWindow, LocalDate } from '../kernel/dates.ts';

/** A week of an office: what it can do, and what is asked and promised, in minutes. */
export interface WeekLoad {
  office: string;
  /** Its Monday. */
  week: LocalDate;
  /** Undefined while it is not known what the office can do. */
  capacity: number | undefined;
  /** Asked for and under review, whole. */
  soft: number;
  /** Proposed and not answered yet. */
  tentative: number;
  /** Confirmed by both. */
  firm: number;
}

/** The load of offices in the weeks that a window touches; weeks nobody reckoned yet are left out. */
export async function loadsOf(
  db: Kysely<Schema>,
  offices: readonly string[],
  { from, to }: DateWindow,
): Promise<WeekLoad[]> {
  if (offices.length === 0) return [];
  const sum = (kind: WeekLoad extends Record<infer K, unknown> ? K & ('soft' | 'tentative' | 'firm') : never) =>
    sql<number>`coalesce(sum(minutes) filter (where kind = ${kind}), 0)::int`.as(kind);
  const rows = await db
    .selectFrom('office_weeks')
    .leftJoin('office_loads', (join) =>
      join
        .onRef('office_loads.office_id', '=', 'office_weeks.office_id')
        .onRef('office_loads.week', '=', 'office_weeks.week'),
    )
    .select(['office_weeks.office_id as office', 'office_weeks.week', 'capacity_minutes as capacity'])
    .select([sum('soft'), sum('tentative'), sum('firm')])
    .where('office_weeks.office_id', 'in', offices)
    .where('office_weeks.week', '>=', sql<string>`date_trunc('week', ${from}::date)::date`)
    .where('office_weeks.week', '<=', to)
    .groupBy(['office_weeks.office_id', 'office_weeks.week', 'capacity_minutes'])
    .orderBy('office_weeks.office_id')
    .orderBy('office_weeks.week')
    .execute();
  return rows.map(({ capacity, ...row }) => ({ ...row, capacity: capacity ?? undefined }));
}

/** What a week is reckoned to hold: promises whole, and half of what is only asked for. */
export function weighted({ soft, tentative, firm }: Pick<WeekLoad, 'soft' | 'tentative' | 'firm'>): number {
  return soft / 2 + tentative + firm;
}

/** How full a week is. A week in which an office can do nothing is over as soon as anything is asked of it. */
export function bandOf(load: Pick<WeekLoad, 'capacity' | 'soft' | 'tentative' | 'firm'>): LoadBand {
  if (load.capacity === undefined) return 'unknown';
  const taken = weighted(load);
  if (taken > load.capacity) return 'over';
  if (load.capacity === 0) return 'red';
  const share = taken / load.capacity;
  if (share < 0.7) return 'green';
  return share < 0.9 ? 'amber' : 'red';
}
