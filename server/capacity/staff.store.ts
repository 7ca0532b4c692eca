import type { Insertable, Transaction } from 'kysely';
import type { OfficeClosuresTable, OfficeStaffTable } from '../database/schema-capacity.ts';
import type { Schema } from '../database/schema.ts';
import type { LocalDate } from '../kernel/dates.ts';
import type { OfficeHours } from './staffing.queries.ts';

/** Every write of who works in an office, when, and when they are away. */

type Trx = Transaction<Schema>;

export async function storeHours(trx: Trx, office: string, hours: OfficeHours): Promise<void> {
  const row = {
    working_days: hours.workingDays,
    opens_at: hours.opensAt,
    closes_at: hours.closesAt,
    reserve_percent: hours.reserve,
    version: hours.version,
  };
  await trx
    .insertInto('office_calendars')
    .values({ office_id: office, ...row })
    .onConflict((conflict) => conflict.column('office_id').doUpdateSet(row))
    .execute();
}

export async function insertStaff(trx: Trx, row: Insertable<OfficeStaffTable>): Promise<void> {
  await trx.insertInto('office_staff').values(row).execute();
}

export async function updateStaff(
  trx: Trx,
  id: string,
  { name, version }: { name: string | null; version: number },
): Promise<void> {
  await trx.updateTable('office_staff').set({ name, version }).where('id', '=', id).execute();
}

export async function deleteStaff(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('office_staff').where('id', '=', id).execute();
}

/** Instead of all that was known of it. */
export async function storeStaffHours(
  trx: Trx,
  id: string,
  hours: readonly { from: LocalDate; minutesPerWeek: number }[],
): Promise<void> {
  await trx.deleteFrom('office_staff_hours').where('staff_id', '=', id).execute();
  await trx
    .insertInto('office_staff_hours')
    .values(
      hours.map(({ from, minutesPerWeek }) => ({ staff_id: id, from_on: from, minutes_per_week: minutesPerWeek })),
    )
    .execute();
}

export interface LeaveCell {
  staff: string;
  /** Its Monday. */
  week: LocalDate;
  halfDays: number;
}

/** What is not named stays; without half days nothing is kept. */
export async function storeLeave(trx: Trx, cells: readonly LeaveCell[]): Promise<void> {
  for (const { staff, week } of cells)
    await trx.deleteFrom('office_leave').where('staff_id', '=', staff).where('week', '=', week).execute();
  const away = cells.filter(({ halfDays }) => halfDays > 0);
  if (away.length === 0) return;
  await trx
    .insertInto('office_leave')
    .values(away.map(({ staff, week, halfDays }) => ({ staff_id: staff, week, half_days: halfDays })))
    .execute();
}

export async function deleteLeaveBefore(trx: Trx, week: LocalDate): Promise<void> {
  await trx.deleteFrom('office_leave').where('week', '<', week).execute();
}

export async function insertClosure(trx: Trx, row: OfficeClosuresTable): Promise<void> {
  await trx.insertInto('office_closures').values(row).execute();
}

export async function deleteClosure(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('office_closures').where('id', '=', id).execute();
}
