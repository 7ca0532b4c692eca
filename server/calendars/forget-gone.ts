import type { Job } from '../jobs/job-runner.ts';
import { deleteGoneBefore, noteChange } from './calendars.store.ts';
import { reach } from './window.ts';

/** Forgets every night what calendars do not tell any more of what is gone. */
export const forgetGone: Job = {
  name: 'calendars.forget-gone',
  rhythm: { dailyAt: '02:45' },
  run: async (trx, clock) => {
    const now = clock.now();
    const forgotten = await deleteGoneBefore(trx, now.subtract({ hours: reach.kept }));
    // When it went out of calendars is known no more: who asks by date must not be told that nothing changed.
    if (forgotten) await noteChange(trx, now.toString());
  },
};
