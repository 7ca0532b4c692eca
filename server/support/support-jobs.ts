import type { Context } from '../context.ts';
import type { Job } from '../jobs/job-runner.ts';
import { keepTime } from './keep-time.ts';
import { mailNews } from './mail-news.ts';

/** What comes round by itself for requests; each run does what is due then, and nothing twice. */
export function supportJobs({ publicUrl }: Pick<Context, 'publicUrl'>): readonly Job[] {
  return [
    { name: 'support.time', rhythm: { everyMinutes: 15 }, run: (trx, clock) => keepTime(trx, { clock, publicUrl }) },
    { name: 'support.mails', rhythm: { everyMinutes: 5 }, run: (trx, clock) => mailNews(trx, { clock, publicUrl }) },
  ];
}
