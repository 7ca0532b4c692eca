import type { Transaction } from 'kysely';
import type { OfficeLoadsTable } from '../database/schema-capacity.ts';
import type { Schema } from '../database/schema.ts';
import type { LocalDate } from '../kernel/dates.ts';

/** Every write of what offices can do in a week, and of what they promised. */

type Trx = Transaction<Schema>;

export interface StoredWeek {
  week: LocalDate;
  minutes: number | undefined;
}

export async function storeWeeks(trx: Trx, office: string, weeks: readonly StoredWeek[]): Promise<void> {
  if (weeks.length === 0) return;
  await trx
    .insertInto('office_weeks')
    .values(weeks.map(({ week, minutes }) => ({ office_id: office, week, capacity_minutes: minutes ?? null })))
    .onConflict((conflict) =>
      conflict
        .columns(['office_id', 'week'])
        .doUpdateSet((row) => ({ capacity_minutes: row.ref('excluded.capacity_minutes') }))
        .where((row) => row('office_weeks.capacity_minutes', 'is distinct from', row.ref('excluded.capacity_minutes'))),
    )
    .execute();
}

export async function deleteLoad(trx: Trx, request: string): Promise<void> {
  await trx.deleteFrom('office_loads').where('request_id', '=', request).execute();
}

type LoadRow = Required<Pick<OfficeLoadsTable, 'request_id' | 'office_id' | 'week' | 'kind' | 'minutes'>> & {
  approved: boolean;
};

export async function insertLoad(trx: Trx, rows: readonly LoadRow[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto('office_loads').values(rows).execute();
}

export async function setFirm(trx: Trx, request: string): Promise<void> {
  await trx.updateTable('office_loads').set({ kind: 'firm' }).where('request_id', '=', request).execute();
}
