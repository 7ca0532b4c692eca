import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import { scheduledJob } from '../kernel/actor.ts';
import { type Clock, today } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { fits, isBlind } from './fitting-plans.ts';
import { type KnownPlan, hiddenPlans } from './hidden-plans.queries.ts';
import { holdPlans } from './hold-plans.ts';
import { daysOpen, mostHints } from './introduction-state.ts';
import { hintsSince, wasHintedAt } from './introductions.queries.ts';
import { insertIntroduction } from './introductions.store.ts';
import type { Atlas } from './overlap.ts';
import { introductionsPage } from './planning-links.ts';
import { tellPlanPeople } from './tell-plan-people.ts';

/**
 * Offers an introduction to the organisations of two plans, once: each is told that another organisation prepares
 * something that fits its own plan, and nothing else. Nothing happens for plans that do not fit by now, and for an
 * organisation that was offered enough.
 */
export async function offerIntroduction(
  trx: Transaction<Schema>,
  clock: Clock,
  atlas: Atlas,
  plans: readonly [Pick<KnownPlan, 'id' | 'organiser'>, Pick<KnownPlan, 'id' | 'organiser'>],
): Promise<void> {
  // Held in one order, so that of two pairs of the same organisations one waits for the other.
  const names = await holdOrganisers(
    trx,
    plans.map(({ organiser }) => organiser),
  );
  const ids = plans.map(({ id }) => id);
  await holdPlans(trx, ids);
  const [a, b] = await hiddenPlans(trx, today(clock).toString(), ids);
  if (!a || !b || !isBlind(a, b) || !fits(a, b, atlas)) return;
  if (!(await mayBeOffered(trx, clock, a, b)) || !(await mayBeOffered(trx, clock, b, a))) return;
  const isNew = await insertIntroduction(trx, {
    id: newId(),
    plan_a: a.id,
    plan_b: b.id,
    organiser_a: a.organiser,
    organiser_b: b.organiser,
    created_at: clock.now().toString(),
  });
  if (!isNew) return;
  for (const plan of [a, b]) await tell(trx, clock, plan, names.get(plan.organiser) ?? { nl: '', en: '' });
}

async function tell(trx: Transaction<Schema>, clock: Clock, plan: KnownPlan, organisation: Label): Promise<void> {
  const { organiser, title, id } = plan;
  await recordAction(trx, clock, scheduledJob, {
    team: `organiser.${organiser}`,
    subject: { kind: 'event', id },
    action: 'introduction_offered',
  });
  await tellPlanPeople(trx, clock, plan, (language) => ({
    kind: 'introduction_offered',
    organisation,
    title,
    days: daysOpen,
    link: introductionsPage(language, organiser),
  }));
}

async function mayBeOffered(
  trx: Transaction<Schema>,
  clock: Clock,
  { organiser }: KnownPlan,
  other: KnownPlan,
): Promise<boolean> {
  if (await wasHintedAt(trx, organiser, other)) return false;
  const since = clock.now().subtract({ hours: daysOpen * 24 });
  return (await hintsSince(trx, organiser, since.toString())) < mostHints;
}

async function holdOrganisers(trx: Transaction<Schema>, ids: readonly string[]): Promise<Map<string, Label>> {
  const rows = await trx
    .selectFrom('organisers')
    .select(['id', 'name_nl as nl', 'name_en as en'])
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return new Map(rows.map(({ id, ...name }) => [id, name]));
}
