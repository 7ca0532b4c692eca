import type { SupportState } from '../../../server/contracts/support-words.ts';

/** States in which nothing more becomes of a request. */
export const endedStates: ReadonlySet<SupportState> = new Set([
  'closed',
  'declined',
  'lapsed',
  'transferred',
  'withdrawn',
  'cancelled',
]);

/** States in which an office has promised nothing. */
export const openStates: ReadonlySet<SupportState> = new Set([
  'submitted',
  'in_review',
  'info_needed',
  'countered',
  'waitlisted',
]);
