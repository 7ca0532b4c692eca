import { seesPlans, viewerOf } from '../kernel/audience.ts';
import type { Policy } from '../kernel/policy.ts';

/**
 * `see` plans at all: for verified organisations, offices and planners. Which of them is decided plan by plan, by who may
 * read it. To anybody else there are no plans.
 */
export const plansPolicy: Policy<'see', undefined> = (actor) => (seesPlans(viewerOf(actor)) ? 'allowed' : 'hidden');
