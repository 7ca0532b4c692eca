import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { type Clock, today } from '../kernel/clock.ts';
import { atlasOf } from './atlas.ts';
import { fitting } from './fitting-plans.ts';
import { type KnownPlan, hiddenPlans } from './hidden-plans.queries.ts';
import { lapseIntroductions } from './lapse-introductions.ts';
import { offerIntroduction } from './offer-introduction.ts';
import type { Atlas } from './overlap.ts';

/**
 * Looks for unpublished plans that fit those that changed, and offers an introduction to both sides; what can no longer
 * come about lapses. Doing it again changes nothing.
 */
export async function matchPlans(
  { db, clock, reference }: Pick<Context, 'db' | 'clock' | 'reference'>,
  ids: readonly string[],
): Promise<void> {
  await db.transaction().execute((trx) => lapseIntroductions(trx, clock, ids));
  const day = today(clock).toString();
  if ((await hiddenPlans(db, day, ids)).length === 0) return;
  const all = await hiddenPlans(db, day);
  const atlas = atlasOf(await reference.get());
  for (const plan of all.filter(({ id }) => ids.includes(id)))
    for (const other of fitting(plan, all, atlas))
      await db.transaction().execute((trx) => offerIntroduction(trx, clock, atlas, [plan, other]));
}

/** The same for all plans there are: for what was held back before, and for what changed without telling. */
export async function matchAllPlans(trx: Transaction<Schema>, clock: Clock, atlas: Atlas): Promise<void> {
  await lapseIntroductions(trx, clock);
  const all: KnownPlan[] = await hiddenPlans(trx, today(clock).toString());
  for (const [index, plan] of all.entries())
    for (const other of fitting(plan, all.slice(index + 1), atlas))
      await offerIntroduction(trx, clock, atlas, [plan, other]);
}
