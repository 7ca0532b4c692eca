import { forgetOutdatedAlerts } from '../alerts/forget-outdated.ts';
import { purgeAccounts } from '../accounts/purge-accounts.ts';
import { eraseUnused } from '../files/erase-unused.ts';
import { purgeCases } from '../events/visits/purge-cases.ts';
import { forgetImports } from '../imports/forget-imports.ts';
import type { Job } from '../jobs/job-runner.ts';
import { today } from '../kernel/clock.ts';
import { purgeMails } from '../mail/purge-mails.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { accountsClosingBy, unusedAccounts } from './ended-accounts.queries.ts';
import { eraseAccount } from './erase-account.ts';
import { forgetNews } from '../support/forget-news.ts';
import { filesToLookAt } from './files-in-use.queries.ts';
import { daysKept } from './retention.ts';

/** What is done every night so that nothing about people is kept longer than was said. */
export const retentionJobs: readonly Job[] = [
  {
    name: 'privacy.erase-accounts',
    rhythm: { dailyAt: '03:30' },
    run: async (trx, clock) => {
      for (const account of await accountsClosingBy(trx, today(clock).toString())) {
        await eraseAccount(trx, clock, account);
        // The last that is known of the address; it is gone with the mails of that time.
        const { email: to, language } = account;
        await queueMail(trx, clock, { to, language, mail: { kind: 'account_erased' } });
      }
    },
  },
  {
    name: 'privacy.purge-accounts',
    rhythm: { dailyAt: '03:45' },
    run: async (trx, clock) => {
      await purgeAccounts(trx, clock, { invitationDays: daysKept.invitations });
      const before = clock.now().subtract({ hours: daysKept.unused * 24 });
      for (const account of await unusedAccounts(trx, before)) await eraseAccount(trx, clock, account);
    },
  },
  {
    name: 'privacy.purge-mails',
    rhythm: { dailyAt: '04:00' },
    run: (trx, clock) => purgeMails(trx, clock, { days: daysKept.mails }),
  },
  {
    name: 'privacy.erase-unused-files',
    rhythm: { dailyAt: '04:15' },
    run: async (trx, clock) => eraseUnused(trx, clock, await filesToLookAt(trx), { days: daysKept.files }),
  },
  {
    name: 'privacy.purge-cases',
    rhythm: { dailyAt: '04:20' },
    run: (trx, clock) => purgeCases(trx, clock, { days: daysKept.cases }),
  },
  {
    name: 'privacy.forget-support-news',
    rhythm: { dailyAt: '04:30' },
    run: (trx, clock) => forgetNews(trx, clock, { days: daysKept.supportNews }),
  },
  { name: 'privacy.forget-alerts', rhythm: { dailyAt: '04:10' }, run: forgetOutdatedAlerts },
  {
    name: 'privacy.forget-imports',
    rhythm: { dailyAt: '04:25' },
    run: (trx, clock) => forgetImports(trx, clock, { days: daysKept.imports }),
  },
];
