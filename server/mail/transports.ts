import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SendMailOptions, createTransport } from 'nodemailer';
import type { Composed } from './compose.ts';

export interface OutgoingMail extends Composed {
  id: string;
  /** With its angle brackets; the same however often the mail is delivered. */
  messageId: string;
  /** When it is sent. */
  at: Temporal.Instant;
  from: string;
  to: string;
}

/** Brings a mail away, or throws. */
export interface MailTransport {
  deliver(mail: OutgoingMail): Promise<void>;
}

const second = 1000;

/**
 * Hands mails to a mail server, at `smtp://user:password@host:587` or `smtps://…`. All waiting together stays below the
 * minute for which the outbox lends a message.
 */
export function smtpTransport(url: string): MailTransport {
  const { hostname, password } = new URL(url);
  const nearby = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const server = createTransport({
    url,
    connectionTimeout: 10 * second,
    greetingTimeout: 10 * second,
    dnsTimeout: 10 * second,
    socketTimeout: 20 * second,
    // A password is not told over a line that others can read.
    ...(password !== '' && !nearby ? { requireTLS: true } : {}),
  });
  return {
    deliver: async (mail) => {
      await server.sendMail({ ...messageOf(mail), signal: AbortSignal.timeout(45 * second) });
    },
  };
}

/** Where a folder keeps what it knows of a mail, beside the `.eml` for mail programs. */
export interface KeptMail {
  /** A moment, in UTC. */
  at: string;
  to: string;
  subject: string;
  text: string;
}

/** Writes mails into a folder that only its owner may open, for machines that send none. */
export function folderTransport(directory: string): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const write = async (name: string, content: Buffer | string) => {
    const unfinished = join(directory, `.${randomUUID()}`);
    await writeFile(unfinished, content, { mode: 0o600, flag: 'wx' });
    await rename(unfinished, join(directory, name));
  };
  return {
    deliver: async (mail) => {
      const { at, to, subject, text } = mail;
      const { message } = await composer.sendMail(messageOf(mail));
      const kept: KeptMail = { at: at.toString(), to, subject, text };
      const moment = at.toString({ smallestUnit: 'millisecond' }).replaceAll(/[-:]/g, '');
      await mkdir(directory, { recursive: true, mode: 0o700 });
      await write(`${moment}-${mail.id}.eml`, message as Buffer);
      await write(`${moment}-${mail.id}.json`, JSON.stringify(kept));
    },
  };
}

function messageOf({ messageId, at, from, to, subject, text, html, unsubscribe }: OutgoingMail): SendMailOptions {
  const [, name = '', address = from] = /^(.*?)\s*<([^<>]+)>$/.exec(from) ?? [];
  return {
    from: { name: name.replaceAll(/^"|"$/g, ''), address },
    // As one address, never as a list: who writes a comma into an address reaches nobody else.
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId,
    date: new Date(at.epochMilliseconds),
    headers: {
      // RFC 3834: out-of-office notices are not sent to programs.
      'Auto-Submitted': 'auto-generated',
      // RFC 2369 and 8058: the button of the mail program that stops such mails, without a page.
      ...(unsubscribe === undefined
        ? {}
        : { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
