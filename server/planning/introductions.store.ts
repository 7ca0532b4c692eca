import type { Insertable, Transaction } from 'kysely';
import type { Text } from '../contracts/shapes.ts';
import type { IntroductionsTable } from '../database/schema-planning.ts';
import type { Schema } from '../database/schema.ts';
import type { Side } from './introduction-state.ts';

/** Every write of introductions. */

/** @returns whether the pair is new: plans are brought together once */
export async function insertIntroduction(
  trx: Transaction<Schema>,
  row: Pick<Insertable<IntroductionsTable>, 'id' | 'plan_a' | 'plan_b' | 'organiser_a' | 'organiser_b' | 'created_at'>,
): Promise<boolean> {
  const made = await trx
    .insertInto('introductions')
    .values(row)
    .onConflict((conflict) => conflict.columns(['plan_a', 'plan_b']).doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

export async function storeAnswer(
  trx: Transaction<Schema>,
  id: string,
  side: Side,
  { state, by, at }: { state: 'agreed' | 'declined'; by: string; at: string },
): Promise<void> {
  await trx
    .updateTable('introductions')
    .set({ [`state_${side}`]: state, [`answered_at_${side}`]: at, [`answered_by_${side}`]: by })
    .where('id', '=', id)
    .execute();
}

export async function storeIntroduced(
  trx: Transaction<Schema>,
  id: string,
  titles: Readonly<Record<Side, Partial<Text>>>,
  at: string,
): Promise<void> {
  await trx
    .updateTable('introductions')
    .set({ title_a: JSON.stringify(titles.a), title_b: JSON.stringify(titles.b), introduced_at: at })
    .where('id', '=', id)
    .execute();
}

export async function storeLapsed(trx: Transaction<Schema>, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable('introductions')
    .set({ lapsed_at: at })
    .where('id', 'in', [...ids])
    .where('introduced_at', 'is', null)
    .where('lapsed_at', 'is', null)
    .execute();
}
