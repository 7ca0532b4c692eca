import type { Context } from '../context.ts';
import { deletionDays } from '../contracts/open-data.ts';
import type { Job } from '../jobs/job-runner.ts';
import { forgetDeletions } from './changes.store.ts';
import { noteUnnoted } from './note-public-changes.ts';

/** Keeps the order of changes complete, and no longer than was said. */
export function openDataJobs(context: Context): Job[] {
  return [
    {
      name: 'open-data.forget-deletions',
      rhythm: { dailyAt: '03:10' },
      run: (trx, clock) => forgetDeletions(trx, clock.now().subtract({ hours: deletionDays * 24 })),
    },
    { name: 'open-data.note-unnoted', rhythm: { dailyAt: '03:20' }, run: () => noteUnnoted(context) },
  ];
}
