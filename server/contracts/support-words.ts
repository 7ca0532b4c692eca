import { z } from './zod.ts';

/** The closed lists of words about the support of offices abroad. */

/** Where a request stands, from first words to the end. */
export const supportStates = [
  'draft',
  'submitted',
  'in_review',
  'info_needed',
  'proposed',
  'countered',
  'waitlisted',
  'confirmed',
  'reconfirm',
  'in_delivery',
  'delivered',
  'closed',
  'declined',
  'lapsed',
  'transferred',
  'withdrawn',
  'cancelled',
] as const;
export const SupportState = z.enum(supportStates).meta({
  id: 'SupportState',
  description:
    '`info_needed`: the office asked something and its clock stands still; `countered`: the organiser wants the proposal ' +
    'otherwise; `reconfirm`: the event changed after both agreed, and the office says whether that still holds; ' +
    '`lapsed`: nobody answered the proposal in time; `transferred`: another office goes on with it',
});
export type SupportState = z.infer<typeof SupportState>;

/** On whose behalf something was done. */
export const supportSides = ['organiser', 'office', 'head_office', 'system'] as const;
export const SupportSide = z.enum(supportSides);
export type SupportSide = z.infer<typeof SupportSide>;

/** How much time the office is left before the first day wanted, measured by its norm. */
export const urgencies = ['green', 'amber', 'red'] as const;
export const Urgency = z.enum(urgencies).meta({
  id: 'Urgency',
  description:
    '`green`: the norm is kept; `amber`: at least half of it is left; `red`: less than half of the norm is left',
});
export type Urgency = z.infer<typeof Urgency>;

export const proposalStates = ['open', 'accepted', 'countered', 'lapsed', 'withdrawn'] as const;
export const ProposalState = z.enum(proposalStates);
export type ProposalState = z.infer<typeof ProposalState>;

/** What an office says of a service that was asked for. */
export const serviceOutcomes = ['accepted', 'reduced', 'refused'] as const;
export const ServiceOutcome = z.enum(serviceOutcomes);
export type ServiceOutcome = z.infer<typeof ServiceOutcome>;

/** Why an office declines. */
export const declineReasons = [
  'capacity_full',
  'lead_time',
  'outside_jurisdiction',
  'outside_mission',
  'duplicate',
  'safety',
  'holidays',
  'too_few_companies',
  'better_service',
  'other',
] as const;
export const DeclineReason = z.enum(declineReasons).meta({ id: 'DeclineReason' });
export type DeclineReason = z.infer<typeof DeclineReason>;

/** How full a week of an office is; `unknown` while nobody said who works there, and never free. */
export const loadBands = ['unknown', 'green', 'amber', 'red', 'over'] as const;
export const LoadBand = z.enum(loadBands).meta({
  id: 'LoadBand',
  description: 'green below 70 % of the capacity, amber below 90 %, red up to 100 %, over above it',
});
export type LoadBand = z.infer<typeof LoadBand>;

/** Version of the general conditions that organisers accept and offices promise under. */
export const conditionsVersion = '2026-11';

/** Days after which nobody reacts any more, and working days within which offices answer. */
export const supportNorms = {
  firstReplyDays: 3,
  answerDays: 10,
  counterDays: 5,
  infoReminderDays: 10,
  infoWithdrawalDays: 30,
  closesAfterDays: 15,
} as const;
