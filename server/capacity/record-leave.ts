import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { type LocalDate, isoWeek } from '../kernel/dates.ts';

/**
 * Notes of each of the people concerned in which weeks what is known of their leave was changed. How long somebody was away
 * is kept on the sheet only, where it is forgotten.
 */
export async function recordLeave(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  office: string,
  cells: readonly { staff: string; week: LocalDate }[],
): Promise<void> {
  for (const staff of new Set(cells.map((cell) => cell.staff))) {
    const weeks = cells.filter((cell) => cell.staff === staff).map(({ week }) => week);
    await recordAction(trx, clock, actor, {
      team: `office.${office}`,
      subject: { kind: 'staff', id: staff },
      action: 'leave_changed',
      changes: [{ field: 'weeks', to: weeks.toSorted().map((week) => isoWeek(Temporal.PlainDate.from(week))) }],
    });
  }
}
