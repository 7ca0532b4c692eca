import type { Context } from '../context.ts';
import type { Job } from '../jobs/job-runner.ts';
import { keepTime } from './keep-time.ts';
import { mailNews } from './mail-news.ts';
import { forgetNotices } from './thread.store.ts';

/** Days after which news that was mailed is forgotten. */
const keptDays = 90;

/** What comes round by itself for requests; each run does what is due then, and nothing twice. */
export function supportJobs({ publicUrl }: Pick<Context, 'publicUrl'>): readonly Job[] {
  return [
    { name: 'support.time', rhythm: { everyMinutes: 15 }, run: (trx, clock) => keepTime(trx, { clock, publicUrl }) },
    { name: 'support.mails', rhythm: { everyMinutes: 5 }, run: (trx, clock) => mailNews(trx, { clock, publicUrl }) },
    {
      name: 'support.forget',
      rhythm: { dailyAt: '03:40' },
      run: (trx, clock) =>
        forgetNotices(
          trx,
          clock
            .now()
            .subtract({ hours: 24 * keptDays })
            .toString(),
        ),
    },
  ];
}
