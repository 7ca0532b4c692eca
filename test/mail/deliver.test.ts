import { beforeEach, describe, expect, test } from 'vitest';
import { deliverMail } from '../../server/mail/deliver-mails.ts';
import type { Mail } from '../../server/mail/mail.ts';
import { queueMail } from '../../server/mail/queue-mail.ts';
import { smtpTransport } from '../../server/mail/transports.ts';
import { fixedClock as clock } from '../support/clock.ts';
import { createTestDatabase } from '../support/databases.ts';
import { startMailCatcher } from '../support/mail-catcher.ts';
import { everyMail, publicUrl, sample } from './every-mail.ts';

const { db } = await createTestDatabase('lists_template');
const catcher = await startMailCatcher();
const from = 'Verover de wereld <agenda@example.org>';
const context = { db, clock, mail: { transport: smtpTransport(catcher.url), from, publicUrl } };

beforeEach(async () => {
  await db.deleteFrom('mails').execute();
  await db.deleteFrom('outbox').execute();
  catcher.mails.length = 0;
  catcher.refuse(undefined);
});

/** Queues a mail as a use case does; answers its id, as the message tells it. */
async function queue(mail: Mail = sample('sign_in_code'), to = 'ilse@example.org'): Promise<string> {
  await db.transaction().execute((trx) => queueMail(trx, clock, { to, language: 'nl', mail }));
  const messages = await db.selectFrom('outbox').select(['topic', 'subject']).orderBy('id').execute();
  expect(messages.at(-1)?.topic).toBe('mail.queued');
  return messages.at(-1)?.subject ?? '';
}

const row = (id: string) => db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe('A mail that is queued', () => {
  test('waits with what it tells, and a message tells of it', async () => {
    const id = await queue();
    expect(await row(id)).toMatchObject({
      recipient: 'ilse@example.org',
      language: 'nl',
      kind: 'sign_in_code',
      data: { code: '482913', minutes: 10 },
      sent_at: null,
    });
  });

  test('is not there when its change was rolled back', async () => {
    const change = db.transaction().execute(async (trx) => {
      await queueMail(trx, clock, { to: 'ilse@example.org', language: 'nl', mail: sample('sign_in_code') });
      throw new Error('at the very last moment');
    });
    await expect(change).rejects.toThrow('at the very last moment');
    expect(await db.selectFrom('mails').select('id').execute()).toEqual([]);
    expect(await db.selectFrom('outbox').select('id').execute()).toEqual([]);
  });
});

describe('A mail that is delivered', () => {
  test('arrives whole, from us, at its person alone, and asks for no automatic answer', async () => {
    const id = await queue();
    await deliverMail(context, id);
    expect(catcher.mails).toHaveLength(1);
    const [mail] = catcher.mails;
    expect(mail).toMatchObject({ to: ['ilse@example.org'], from: 'agenda@example.org' });
    expect(mail?.subject).toBe('Uw code om u aan te melden / Your code to sign in');
    for (const part of [mail?.text, mail?.html]) expect(part).toContain('482913');
    expect(mail?.html).toContain('<h1');
    expect(mail?.headers.get('from')).toBe('Verover de wereld <agenda@example.org>');
    expect(mail?.headers.get('to')).toBe('ilse@example.org');
    expect(mail?.headers.get('message-id')).toBe(`<${id}@agenda.example.org>`);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.headers.get('date')).toBe('Sat, 21 Nov 2026 10:00:00 +0000');
  });

  test('is emptied, because it may hold a code', async () => {
    const id = await queue();
    await deliverMail(context, id);
    expect(await row(id)).toMatchObject({ recipient: 'ilse@example.org', data: null, sent_at: clock.now() });
  });

  test('is not delivered a second time', async () => {
    const id = await queue();
    await deliverMail(context, id);
    await deliverMail(context, id);
    expect(catcher.mails).toHaveLength(1);
  });

  test('and is no longer there is let be', async () => {
    await deliverMail(context, '01900000-0000-7000-8000-000000000000');
    expect(catcher.mails).toEqual([]);
  });

  test('of any kind arrives as it was composed', async () => {
    for (const mail of everyMail) await deliverMail(context, await queue(mail));
    expect(catcher.mails).toHaveLength(everyMail.length);
    for (const { text, html } of catcher.mails) {
      expect(text).toMatch(/^English text below\./);
      expect(html).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/);
    }
  });
});

describe('A mail server', () => {
  test('that is away leaves the mail unsent, for a later attempt', async () => {
    const id = await queue();
    const nobody = smtpTransport('smtp://127.0.0.1:1');
    await expect(deliverMail({ ...context, mail: { ...context.mail, transport: nobody } }, id)).rejects.toThrow(
      'ECONNREFUSED',
    );
    expect(await row(id)).toMatchObject({ sent_at: null, data: { code: '482913' } });
    await deliverMail(context, id);
    expect(catcher.mails).toHaveLength(1);
  });

  test.each([450, 550])('that refuses the person with %i leaves the mail unsent and says so', async (code) => {
    catcher.refuse((recipient) => (recipient === 'ilse@example.org' ? code : undefined));
    const id = await queue();
    await expect(deliverMail(context, id)).rejects.toThrow(String(code));
    expect(await row(id)).toMatchObject({ sent_at: null });
    expect(catcher.mails).toEqual([]);
  });

  test('that takes the mail and hangs up gets it again, as the same mail', async () => {
    catcher.refuse(() => 'hang up');
    const id = await queue();
    await expect(deliverMail(context, id)).rejects.toThrow();
    expect(await row(id)).toMatchObject({ sent_at: null });
    catcher.refuse(undefined);
    await deliverMail(context, id);
    expect(catcher.mails).toHaveLength(2);
    const ids = catcher.mails.map(({ headers }) => headers.get('message-id'));
    expect(ids).toEqual([`<${id}@agenda.example.org>`, `<${id}@agenda.example.org>`]);
  });

  test('without TLS is not told a password, unless it is on this machine', async () => {
    // Another name for this machine, which the transport does not know for it.
    const elsewhere = catcher.url.replace('//127.0.0.1', '//agenda:secret@[::ffff:127.0.0.1]');
    const id = await queue();
    await expect(
      deliverMail({ ...context, mail: { ...context.mail, transport: smtpTransport(elsewhere) } }, id),
    ).rejects.toThrow('STARTTLS');
    expect(catcher.mails).toEqual([]);
  });
});

describe('What people wrote', () => {
  test('adds no header and no recipient', async () => {
    const name = 'Kamer\r\nBcc: iedereen@example.org\r\n\r\nLees dit';
    await deliverMail(context, await queue({ ...sample('invitation'), team: { nl: name, en: name }, inviter: name }));
    const [mail] = catcher.mails;
    expect(mail?.to).toEqual(['ilse@example.org']);
    expect(mail?.headers.has('bcc')).toBe(false);
    expect(mail?.subject).toContain('team van Kamer Bcc: iedereen@example.org Lees dit');
  });

  test.each(['ilse@example.org, jan@example.org', 'ilse@example.org\r\nBcc: jan@example.org', 'Jan <jan@example.org>'])(
    'as the address %j reaches nobody else',
    async (to) => {
      await deliverMail(context, await queue(sample('password_changed'), to)).catch(() => undefined);
      const reached = catcher.mails.flatMap((mail) => mail.to);
      expect(reached).not.toContain('jan@example.org');
      for (const mail of catcher.mails) expect(mail.headers.has('bcc')).toBe(false);
    },
  );

  test('in any script arrives as it was written', async () => {
    const name = '東京 Élodie Çelik 🚢 مرحبا';
    const mail = { ...sample('invitation'), team: { nl: name, en: name }, inviter: `${name} & <co>` };
    await deliverMail(context, await queue(mail));
    expect(catcher.mails[0]?.subject).toBe(`Uitnodiging voor het team van ${name}`);
    expect(catcher.mails[0]?.text).toContain(`${name} & <co> nodigt u uit`);
    expect(catcher.mails[0]?.html).toContain(`${name} &amp; &lt;co&gt; nodigt u uit`);
  });

  test('as the name of the sender may hold a comma', async () => {
    const mail = { ...context.mail, from: '"Verover, de wereld" <agenda@example.org>' };
    await deliverMail({ ...context, mail }, await queue());
    expect(catcher.mails[0]?.from).toBe('agenda@example.org');
    expect(catcher.mails[0]?.headers.get('from')).toBe('"Verover, de wereld" <agenda@example.org>');
  });
});
