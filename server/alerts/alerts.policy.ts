import type { Policy } from '../kernel/policy.ts';

/** The alerts of an address, and whether whoever asks showed a link that was mailed there. */
export interface AlertsOf {
  email: string;
  byLink: boolean;
}

/** Whoever has a link of a mail holds the address, and so does the account of that address. To others there is nothing. */
export const alertsPolicy: Policy<'hold', AlertsOf> = (actor, _action, { email, byLink }) =>
  byLink || (actor.role === 'person' && actor.email === email) ? 'allowed' : 'hidden';
