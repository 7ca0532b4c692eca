import type { Job } from '../jobs/job-runner.ts';
import { recipientsDue } from './alerts.queries.ts';
import { askToTell } from './alerts.store.ts';

/** What comes round by itself for alerts: a look at who has something to be told, which the outbox then sees to. */
export const alertJobs: readonly Job[] = [
  {
    name: 'alerts.due',
    rhythm: { everyMinutes: 5 },
    run: async (trx, clock) => {
      const now = clock.now();
      await askToTell(trx, await recipientsDue(trx, now), now.toString());
    },
  },
];
