import type { MailTransport, OutgoingMail } from '../../server/mail/transports.ts';

/** Mails of a program under test, in the order they were delivered. */
export class Outbound implements MailTransport {
  readonly mails: OutgoingMail[] = [];

  async deliver(mail: OutgoingMail): Promise<void> {
    this.mails.push(mail);
  }
}

const nowhere = { deliver: async () => undefined };

/** What a program under test is told beside its database and clock. */
export const testSettings = {
  publicUrl: 'http://agenda.test',
  secret: 'a secret of the tests, and of nothing else',
  mail: { transport: nowhere, from: 'agenda@agenda.test' },
  // Tests ask more in a second than a person in an hour.
  limits: { perAddress: 1_000_000, perActor: 1_000_000 },
};
