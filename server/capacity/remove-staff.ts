import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { staffMember } from './staff.queries.ts';
import { deleteStaff } from './staff.store.ts';

/**
 * Takes somebody off the sheet of an office, with their hours and leave. Whoever calls holds the office and reckons its
 * weeks anew; of what was promised nothing changes.
 * @throws Problem `notFound`
 */
export async function removeStaff(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  office: string,
  member: string,
): Promise<void> {
  const { id } = await staffMember(trx, office, member);
  await deleteStaff(trx, id);
  await recordAction(trx, clock, actor, {
    team: `office.${office}`,
    subject: { kind: 'staff', id },
    action: 'staff_removed',
  });
}
