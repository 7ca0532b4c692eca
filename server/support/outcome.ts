import type { SupportOutcome } from '../contracts/support-outcomes.ts';
import type { SupportState } from '../contracts/support-words.ts';

/** What became of a request, as it is counted: every state that was sent belongs to exactly one. */
const outcomes: Readonly<Record<Exclude<SupportState, 'draft'>, SupportOutcome>> = {
  submitted: 'waiting',
  in_review: 'waiting',
  info_needed: 'waiting',
  proposed: 'waiting',
  countered: 'waiting',
  waitlisted: 'waiting',
  confirmed: 'served',
  reconfirm: 'served',
  in_delivery: 'served',
  delivered: 'served',
  closed: 'served',
  declined: 'declined',
  lapsed: 'lapsed',
  transferred: 'transferred',
  withdrawn: 'ended',
  cancelled: 'ended',
};

export function statesOf(outcome: SupportOutcome): SupportState[] {
  return (Object.keys(outcomes) as (keyof typeof outcomes)[]).filter((state) => outcomes[state] === outcome);
}

export function outcomeOf(state: Exclude<SupportState, 'draft'>): SupportOutcome {
  return outcomes[state];
}
