import { isPlanner } from '../kernel/actor.ts';
import type { Policy } from '../kernel/policy.ts';

/** `see` what waits, `settle` it by trying again or by letting it go. */
export type UpkeepAction = 'see' | 'settle';

/** Planners keep the platform going; to anybody else there is nothing to keep. */
export const upkeepPolicy: Policy<UpkeepAction, undefined> = (actor) => (isPlanner(actor) ? 'allowed' : 'hidden');
