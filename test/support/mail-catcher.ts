import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll } from 'vitest';

export interface CaughtMail {
  /** Who really gets it, and from whom: the envelope. */
  to: string[];
  from: string;
  subject: string;
  text: string;
  html: string;
  /** Values by their names in small letters, as they were written. */
  headers: ReadonlyMap<string, string>;
}

/** A code of SMTP with which a recipient is refused; `hang up` takes the mail and then says nothing any more. */
export type Refusal = number | 'hang up';

export interface MailCatcher {
  url: string;
  /** What it took, oldest first. */
  mails: CaughtMail[];
  /** Decides from now on who is refused; undefined takes everything again. */
  refuse(decide: ((recipient: string) => Refusal | undefined) | undefined): void;
  /** From now on it says of a mail that it took it once this has come to its end; undefined answers at once again. */
  answerAfter(wait: (() => Promise<void>) | undefined): void;
}

/** A real mail server on this machine that keeps what it gets, until the end of the test file. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  let decide: ((recipient: string) => Refusal | undefined) | undefined;
  let wait: (() => Promise<void>) | undefined;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, answer) => {
      const refusal = decide?.(address);
      if (typeof refusal === 'number') answer(Object.assign(new Error('Not taken'), { responseCode: refusal }));
      else answer();
    },
    onData: (stream, { id, envelope }, answer) => {
      const to = envelope.rcptTo.map(({ address }) => address);
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      void buffer(stream)
        .then((raw) => PostalMime.parse(raw))
        .then(async ({ subject = '', text = '', html = '', headers }) => {
          mails.push({
            to,
            from,
            subject,
            text,
            html,
            headers: new Map(headers.map(({ key, value }) => [key, value])),
          });
          await wait?.();
          if (!to.some((recipient) => decide?.(recipient) === 'hang up')) answer();
          else for (const connection of server.connections) if (connection.id === id) connection.close();
        })
        .catch(answer);
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  afterAll(() => new Promise<void>((closed) => server.close(closed)));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (decision) => {
      decide = decision;
    },
    answerAfter: (ended) => {
      wait = ended;
    },
  };
}
