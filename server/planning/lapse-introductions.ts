import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { type Clock, today } from '../kernel/clock.ts';
import { isBlind } from './fitting-plans.ts';
import { hiddenPlans } from './hidden-plans.queries.ts';
import { type IntroductionRow, isOver } from './introduction-state.ts';
import { openIntroductions } from './introductions.queries.ts';
import { storeLapsed } from './introductions.store.ts';

/**
 * Lets introductions lapse, of some plans or of all, that can no longer come about: their time is over, a plan is gone,
 * was shown to the other side, or is no longer to be introduced. Nobody is told, because that would tell what became of
 * the other plan. Whether both still fit is asked when both agree: while somebody types, it changes by the minute.
 */
export async function lapseIntroductions(
  trx: Transaction<Schema>,
  clock: Clock,
  plans?: readonly string[],
): Promise<void> {
  const open = await openIntroductions(trx, plans);
  if (open.length === 0) return;
  const ids = [...new Set(open.flatMap(({ plan_a, plan_b }) => [plan_a, plan_b]))];
  const standing = new Map((await hiddenPlans(trx, today(clock).toString(), ids)).map((plan) => [plan.id, plan]));
  const now = clock.now();
  const canComeAbout = (row: IntroductionRow) => {
    const [a, b] = [standing.get(row.plan_a), standing.get(row.plan_b)];
    if (a?.organiser !== row.organiser_a || b?.organiser !== row.organiser_b) return false;
    return isBlind(a, b) && !isOver(row, now);
  };
  const lapsed = open.filter((row) => !canComeAbout(row)).map(({ id }) => id);
  await storeLapsed(trx, lapsed, now.toString());
}
