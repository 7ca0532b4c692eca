import { plannersToMail } from '../accounts/planners.queries.ts';
import type { Context } from '../context.ts';
import type { Job } from '../jobs/job-runner.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { parkedMessages } from '../outbox/parked-messages.ts';

/** Mails planners every morning while something waits that could not be handled. */
export function tellPlanners({ publicUrl, demo }: Pick<Context, 'publicUrl' | 'demo'>): Job {
  return {
    name: 'upkeep.tell-planners',
    rhythm: { dailyAt: '08:00' },
    run: async (trx, clock) => {
      const count = (await parkedMessages(trx)).length;
      if (count === 0) return;
      for (const { email, language } of await plannersToMail(trx, { demo })) {
        const link = `${publicUrl}/${language}/${language === 'nl' ? 'berichten' : 'messages'}`;
        await queueMail(trx, clock, { to: email, language, mail: { kind: 'message_waiting', count, link } });
      }
    },
  };
}
