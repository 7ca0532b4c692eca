import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { nothingHere } from '../kernel/problems.ts';
import { deleteClosure } from './staff.store.ts';

/**
 * Takes a closure of an office away. Whoever calls holds the office and reckons its weeks anew.
 * @throws Problem `notFound`
 */
export async function removeClosure(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  office: string,
  id: string,
): Promise<void> {
  const closure = await trx
    .selectFrom('office_closures')
    .select(['name', 'first_on', 'last_on'])
    .where('id', '=', id)
    .where('office_id', '=', office)
    .executeTakeFirst();
  if (!closure) throw nothingHere();
  await deleteClosure(trx, id);
  await recordAction(trx, clock, actor, {
    team: `office.${office}`,
    subject: { kind: 'office', id: office },
    action: 'closure_removed',
    changes: [
      { field: 'name', from: closure.name },
      { field: 'from', from: closure.first_on },
      { field: 'to', from: closure.last_on },
    ],
  });
}
