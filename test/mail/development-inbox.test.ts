import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import PostalMime from 'postal-mime';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { addDevelopmentInbox } from '../../server/mail/development-inbox.ts';
import { composeMail } from '../../server/mail/compose.ts';
import type { Mail } from '../../server/mail/mail.ts';
import { folderTransport } from '../../server/mail/transports.ts';
import { newId } from '../../server/kernel/ids.ts';
import { publicUrl, sample } from './every-mail.ts';

const place = mkdtempSync(join(tmpdir(), 'verover-mail-'));
const directory = join(place, 'mail');
const app = Fastify();
addDevelopmentInbox(app, directory);
afterAll(async () => {
  await app.close();
  rmSync(place, { recursive: true });
});

beforeEach(() => rmSync(directory, { recursive: true, force: true }));

async function deliver(mail: Mail, at: string, to = 'ilse@example.org'): Promise<string> {
  const id = newId();
  const sender = { messageId: `<${id}@agenda.test>`, from: 'Agenda <agenda@example.org>' };
  const moment = Temporal.Instant.from(at);
  await folderTransport(directory).deliver({ id, ...sender, to, at: moment, ...composeMail(mail, 'nl', publicUrl) });
  return id;
}

const get = (url: string) => app.inject({ method: 'GET', url });

describe('The folder of mails', () => {
  test('gets a file for mail programs, named after the moment and the mail, and nothing unfinished', async () => {
    const id = await deliver(sample('sign_in_code'), '2026-11-21T10:00:00.25Z');
    expect(readdirSync(directory).toSorted()).toEqual([
      `20261121T100000.250Z-${id}.eml`,
      `20261121T100000.250Z-${id}.json`,
    ]);
    const mail = await PostalMime.parse(readFileSync(join(directory, `20261121T100000.250Z-${id}.eml`)));
    expect(mail).toMatchObject({ messageId: `<${id}@agenda.test>`, to: [{ address: 'ilse@example.org' }] });
    for (const part of [mail.text, mail.html]) expect(part).toContain('482913');
  });

  test('is open to its owner alone', async () => {
    await deliver(sample('sign_in_code'), '2026-11-21T10:00:00Z');
    // Windows knows no owners in the mode of a file.
    const [ofFolder, ofFile] = process.platform === 'win32' ? [0o666, 0o666] : [0o700, 0o600];
    expect(statSync(directory).mode & 0o777).toBe(ofFolder);
    for (const file of readdirSync(directory)) expect(statSync(join(directory, file)).mode & 0o777).toBe(ofFile);
  });
});

describe('The inbox', () => {
  test('of a machine that wrote no mail yet is empty', async () => {
    const answer = await get('/dev/mail');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('No mail yet.');
  });

  test('lists mails, the newest first, and is kept by nobody', async () => {
    await deliver(sample('account_erased'), '2026-11-21T09:00:00Z', 'jan@example.org');
    const id = await deliver(sample('sign_in_code'), '2026-11-21T10:00:00Z');
    const answer = await get('/dev/mail');
    expect(answer.body.indexOf('Uw code om u aan te melden')).toBeGreaterThan(0);
    expect(answer.body.indexOf('Uw account is gewist')).toBeGreaterThan(answer.body.indexOf('Uw code'));
    expect(answer.body).toContain(`href="/dev/mail/20261121T100000.000Z-${id}"`);
    expect(answer.body).toContain('to jan@example.org');
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('shows a mail, with links that can be followed', async () => {
    const id = await deliver(sample('sign_in_code'), '2026-11-21T10:00:00Z');
    const { body, headers } = await get(`/dev/mail/20261121T100000.000Z-${id}`);
    expect(body).toContain('<h1>Uw code om u aan te melden / Your code to sign in</h1>');
    expect(body).toContain('482913');
    expect(body.match(/<a href="https:\/\/agenda\.example\.org\/nl\/hier\?a=1&amp;b=2">/g)).toHaveLength(2);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  });

  test('keeps words of people words', async () => {
    const name = '<script>alert(1)</script>';
    const id = await deliver(
      { ...sample('invitation'), team: { nl: name, en: name } },
      '2026-11-21T10:00:00Z',
      `"<b>"@x.be`,
    );
    for (const path of ['/dev/mail', `/dev/mail/20261121T100000.000Z-${id}`]) {
      const { body } = await get(path);
      expect(body).not.toMatch(/<script|<b>|style=/);
      expect(body).toContain('&lt;script&gt;');
    }
  });

  test.each([
    '..%2Fsecret',
    '%2e%2e%2fsecret',
    '....//secret',
    'secret',
    '20261121T100000.000Z-..%2Fsecret',
    '%00',
    'a%0Ab',
  ])('opens nothing but its own mails: %s', async (name) => {
    await deliver(sample('sign_in_code'), '2026-11-21T10:00:00Z');
    writeFileSync(join(place, 'secret.json'), '{"at":"","to":"","subject":"secret","text":"secret"}');
    writeFileSync(join(directory, 'secret.json'), '{"at":"","to":"","subject":"secret","text":"secret"}');
    const answer = await get(`/dev/mail/${name}`);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('"secret"');
    expect((await get('/dev/mail')).body).not.toContain('secret');
  });
});
