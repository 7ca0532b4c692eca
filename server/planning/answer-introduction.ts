import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Person } from '../kernel/actor.ts';
import { type Clock, today } from '../kernel/clock.ts';
import { Problem, nothingHere } from '../kernel/problems.ts';
import { fits, isBlind } from './fitting-plans.ts';
import { hiddenPlans } from './hidden-plans.queries.ts';
import { holdPlans } from './hold-plans.ts';
import { introduce } from './introduce.ts';
import { type IntroductionRow, otherSide, sideOf, stateFor } from './introduction-state.ts';
import { lockIntroduction } from './introductions.queries.ts';
import { storeAnswer, storeLapsed } from './introductions.store.ts';
import type { Atlas } from './overlap.ts';

/**
 * Agrees to an introduction, for an organisation. When the other side agreed before and both plans still fit, both are
 * introduced; otherwise nothing shows whether the other side agreed, refused, or has no such plan any more.
 * @throws Problem `notFound`; `conflict` with `alreadyRefused` or `introductionLapsed`
 */
export async function agreeToIntroduction(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Person,
  { organiser, id, atlas }: { organiser: string; id: string; atlas: Atlas },
): Promise<void> {
  const row = await held(trx, organiser, id);
  const plans = await hiddenPlans(trx, today(clock).toString(), [row.plan_a, row.plan_b]);
  const side = sideOf(row, organiser);
  const standing = plans.some((plan) => plan.id === row[`plan_${side}`] && plan.organiser === organiser);
  const state = stateFor(row, side, { standing, now: clock.now() });
  if (state === 'introduced' || state === 'waiting') return;
  if (state === 'refused') throw refused('alreadyRefused', 'Your organisation refused this introduction.');
  if (state === 'lapsed') throw refused('introductionLapsed', 'It is too late for this introduction.');

  const at = clock.now().toString();
  await storeAnswer(trx, id, side, { state: 'agreed', by: actor.id, at });
  await recordAction(trx, clock, actor, {
    team: `organiser.${organiser}`,
    subject: { kind: 'event', id: row[`plan_${side}`] },
    action: 'introduction_agreed',
  });
  if (row.lapsed_at !== null || row[`state_${otherSide[side]}`] !== 'agreed') return;
  const [a, b] = plans;
  const isRight = a?.organiser === row.organiser_a && b?.organiser === row.organiser_b;
  if (a && b && isRight && isBlind(a, b) && fits(a, b, atlas)) await introduce(trx, clock, id, { a, b });
  else await storeLapsed(trx, [id], at);
}

/**
 * Refuses an introduction, for an organisation. The other side is not told.
 * @throws Problem `notFound`; `conflict` with `alreadyIntroduced` or `introductionLapsed`
 */
export async function refuseIntroduction(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Person,
  { organiser, id }: { organiser: string; id: string },
): Promise<void> {
  const row = await held(trx, organiser, id);
  const side = sideOf(row, organiser);
  const plan = row[`plan_${side}`];
  const state = stateFor(row, side, { standing: true, now: clock.now() });
  if (state === 'refused') return;
  if (state === 'introduced') throw refused('alreadyIntroduced', 'Both were introduced to each other already.');
  if (state === 'lapsed') throw refused('introductionLapsed', 'It is too late for this introduction.');
  await storeAnswer(trx, id, side, { state: 'declined', by: actor.id, at: clock.now().toString() });
  await recordAction(trx, clock, actor, {
    team: `organiser.${organiser}`,
    subject: { kind: 'event', id: plan },
    action: 'introduction_refused',
  });
}

async function held(trx: Transaction<Schema>, organiser: string, id: string): Promise<IntroductionRow> {
  const row = await lockIntroduction(trx, organiser, id);
  if (!row) throw nothingHere();
  await holdPlans(trx, [row.plan_a, row.plan_b]);
  return row;
}

function refused(reason: string, detail: string): Problem {
  return new Problem('conflict', detail, [], { reason });
}
