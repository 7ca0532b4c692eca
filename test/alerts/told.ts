import { alertJobs } from '../../server/alerts/alert-jobs.ts';
import type { AlertFrequency, Alerts } from '../../server/contracts/alerts.ts';
import { JobRunner } from '../../server/jobs/job-runner.ts';
import type { Clock } from '../../server/kernel/clock.ts';
import type { OutgoingMail } from '../../server/mail/transports.ts';
import type { TestApp } from '../support/test-app.ts';

/** What happens around alerts: asking, confirming, the hours going by, and reading the mails. */
export function alertsOf(app: TestApp, clock: Clock & { moveTo(instant: string): void }) {
  const jobs = new JobRunner(app.db, clock, alertJobs, (error) => {
    throw error;
  });
  const mailsTo = (email: string) => app.mails.filter(({ to }) => to === email);

  /** The secret at the end of a link in the mail that came last. */
  const secretIn = (mail: OutgoingMail | undefined, page: string): string => {
    const [, secret] = new RegExp(`/(?:meldingen|alerts)/${page}/([\\w-]+)`).exec(mail?.text ?? '') ?? [];
    if (secret === undefined) throw new Error(`No link to ${page} was mailed.`);
    return secret;
  };

  const ask = (body: {
    email?: string;
    selection?: string;
    event?: string;
    frequency?: AlertFrequency;
    language?: string;
  }) => app.send('POST', '/api/v1/alerts', { frequency: 'daily', language: 'nl', ...body });

  return {
    ask,
    mailsTo,
    secretIn,
    /** Asks for an address and confirms it; answers the key to what it is told of. */
    async start(email: string, what: { selection?: string; event?: string; frequency?: AlertFrequency }) {
      await ask({ email, ...what });
      await app.relay.drain();
      const token = secretIn(mailsTo(email).at(-1), 'bevestigen');
      const confirmed = await app.send('POST', `/api/v1/alerts/requests/${token}/confirmation`, {});
      if (confirmed.statusCode !== 200) throw new Error(confirmed.body);
      app.mails.length = 0;
      return confirmed.json<{ key: string }>().key;
    },
    /** From now on time counts: nothing was looked at yet. */
    async fresh() {
      await app.db.deleteFrom('scheduled_jobs').execute();
      for (const endpoint of ['askAlert', 'confirmAlert']) await app.context.throttle.forgive(endpoint, '127.0.0.1');
      await jobs.runDue();
    },
    /** It is then, and everything that is due by then is done. */
    async until(instant: string) {
      clock.moveTo(instant);
      await jobs.runDue();
      await app.relay.drain();
    },
    alerts: (key: string) => app.getJson<Alerts>(`/api/v1/alerts/${key}`),
    change: (key: string, path: string, body: object) => app.send('PATCH', `/api/v1/alerts/${key}${path}`, body),
  };
}

/** How often a title stands in the first half of a mail. */
export function timesIn(mail: OutgoingMail | undefined, title: string): number {
  const [first = ''] = (mail?.text ?? '').split('-'.repeat(40));
  return first.split(title).length - 1;
}
