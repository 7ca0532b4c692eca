import type { Transaction } from 'kysely';
import { differences, recordAction } from '../audit/record.ts';
import type { StaffHours } from '../contracts/capacity.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { wrongField } from '../kernel/problems.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { staffMember, staffOf } from './staff.queries.ts';
import { storeStaffHours, updateStaff } from './staff.store.ts';

/**
 * Changes the working time of somebody in an office, since when how much, and the name of who has no account. Whoever calls
 * holds the office and reckons its weeks anew.
 * @throws Problem `notFound`; `badRequest` on `name`; `conflict` with `changedMeanwhile`
 */
export async function changeStaff(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  office: string,
  wanted: { member: string; name?: string | undefined; hours: readonly StaffHours[]; version: number },
): Promise<void> {
  const { member, name, version } = wanted;
  const before = await staffMember(trx, office, member);
  if (before.version !== version) throw changedMeanwhile();
  if (before.person !== null && name !== undefined)
    throw wrongField('name', 'personOrName', 'Somebody with an account has their name there.');
  const hours = wanted.hours.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const known = (await staffOf(trx, office)).find(({ id }) => id === member)?.hours ?? [];
  await updateStaff(trx, member, { name: name ?? before.name, version: version + 1 });
  await storeStaffHours(trx, member, hours);
  await recordAction(trx, clock, actor, {
    team: `office.${office}`,
    subject: { kind: 'staff', id: member },
    action: 'staff_changed',
    // A name is not kept here: it could not be erased again.
    changes: differences({ hours: known }, { hours }),
  });
}
