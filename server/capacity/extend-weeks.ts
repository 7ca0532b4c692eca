import type { Job } from '../jobs/job-runner.ts';
import { today } from '../kernel/clock.ts';
import { holdFreeOffices } from './hold-office.ts';
import { renewOffice } from './renew-weeks.ts';
import { deleteLeaveBefore } from './staff.store.ts';
import { mondayOf } from './weeks.ts';

/** Days after which nobody needs to know any more who was away; what an office could do in those weeks stays. */
export const leaveDays = 400;

/**
 * Reckons every night what each office can do, two years ahead: another week comes into view every Monday, and what is newly
 * known of public holidays counts. Leave of long ago is forgotten.
 */
export const extendWeeks: Job = {
  name: 'capacity.weeks',
  rhythm: { dailyAt: '02:15' },
  run: async (trx, clock) => {
    // An office that somebody holds just now has its turn tomorrow: two years ahead, nothing is missed.
    for (const office of await holdFreeOffices(trx)) await renewOffice(trx, clock, office);
    await deleteLeaveBefore(trx, mondayOf(today(clock).subtract({ days: leaveDays }).toString()));
  },
};
