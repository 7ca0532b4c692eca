import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { nothingHere, wrongField } from '../kernel/problems.ts';
import { recordLeave } from './record-leave.ts';
import { staffOf } from './staff.queries.ts';
import { type LeaveCell, storeLeave } from './staff.store.ts';

/**
 * Says how many half days people of an office are away in which weeks; what is not named stays. Whoever calls holds the
 * office and reckons its weeks anew.
 * @throws Problem `notFound` for somebody who is not on the sheet of this office; `badRequest` for a cell named twice
 */
export async function setLeave(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  office: string,
  cells: readonly LeaveCell[],
): Promise<void> {
  const known = new Set((await staffOf(trx, office)).map(({ id }) => id));
  if (cells.some(({ staff }) => !known.has(staff))) throw nothingHere();
  const places = cells.map(({ staff, week }) => `${staff} ${week}`);
  const twice = places.findIndex((place, index) => places.indexOf(place) !== index);
  if (twice >= 0) throw wrongField(`cells.${twice}.halfDays`, 'twice', 'A week of somebody is named twice.');
  await storeLeave(trx, cells);
  await recordLeave(trx, clock, actor, office, cells);
}
