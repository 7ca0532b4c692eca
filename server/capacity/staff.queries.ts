import { type Kysely, sql } from 'kysely';
import type { StaffHours, StaffMember } from '../contracts/capacity.ts';
import type { Schema } from '../database/schema.ts';
import type { LocalDate } from '../kernel/dates.ts';
import { nothingHere } from '../kernel/problems.ts';
import type { LeaveCell } from './staff.store.ts';

/** Who works in an office, in the order of their names; who went from the team or was erased is still there. */
export async function staffOf(db: Kysely<Schema>, office: string): Promise<StaffMember[]> {
  const rows = await db
    .selectFrom('office_staff')
    .leftJoin('people', 'people.id', 'office_staff.person_id')
    .leftJoin('memberships', (join) =>
      join
        .onRef('memberships.person_id', '=', 'office_staff.person_id')
        .onRef('memberships.office_id', '=', 'office_staff.office_id'),
    )
    .select(['office_staff.id', 'office_staff.version', 'office_staff.person_id as person'])
    .select(['memberships.role as role'])
    .select(sql<string | null>`coalesce(nullif(people.name, ''), people.email, office_staff.name)`.as('called'))
    .where('office_staff.office_id', '=', office)
    .orderBy('called')
    .orderBy('office_staff.id')
    .execute();
  const hours = await hoursOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, version, person, role, called }) => ({
    id,
    ...(person !== null && { person }),
    ...(called !== null && { name: called }),
    inTeam: role !== null,
    hours: hours.get(id) ?? [],
    version,
  }));
}

async function hoursOf(db: Kysely<Schema>, staff: readonly string[]): Promise<Map<string, StaffHours[]>> {
  const found = new Map<string, StaffHours[]>();
  if (staff.length === 0) return found;
  const rows = await db
    .selectFrom('office_staff_hours')
    .selectAll()
    .where('staff_id', 'in', staff)
    .orderBy('from_on')
    .execute();
  for (const row of rows) {
    const entry = { from: row.from_on, minutesPerWeek: row.minutes_per_week };
    found.set(row.staff_id, [...(found.get(row.staff_id) ?? []), entry]);
  }
  return found;
}

/**
 * One of those who work in an office.
 * @throws Problem `notFound`
 */
export async function staffMember(
  db: Kysely<Schema>,
  office: string,
  id: string,
): Promise<{ id: string; person: string | null; name: string | null; version: number }> {
  const row = await db
    .selectFrom('office_staff')
    .select(['id', 'person_id as person', 'name', 'version'])
    .where('id', '=', id)
    .where('office_id', '=', office)
    .executeTakeFirst();
  if (!row) throw nothingHere();
  return row;
}

/** Members of the team of an office who are not on its sheet yet. */
export async function candidatesOf(db: Kysely<Schema>, office: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.id', sql<string>`coalesce(nullif(people.name, ''), people.email)`.as('name')])
    .where('memberships.office_id', '=', office)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('office_staff')
            .select('office_staff.id')
            .where('office_staff.office_id', '=', office)
            .whereRef('office_staff.person_id', '=', 'people.id'),
        ),
      ),
    )
    .orderBy('name')
    .execute();
}

/** Who of an office is away in these weeks, in the order of the weeks. */
export async function leaveIn(
  db: Kysely<Schema>,
  office: string,
  { first, last }: { first: LocalDate; last: LocalDate },
): Promise<LeaveCell[]> {
  const rows = await db
    .selectFrom('office_leave')
    .innerJoin('office_staff', 'office_staff.id', 'office_leave.staff_id')
    .select(['staff_id as staff', 'week', 'half_days as halfDays'])
    .where('office_id', '=', office)
    .where('week', '>=', first)
    .where('week', '<=', last)
    .orderBy('week')
    .orderBy('staff_id')
    .execute();
  return rows;
}
