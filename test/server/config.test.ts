import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

test('an empty environment gives the embedded defaults, with the demonstration', () => {
  expect(readConfig({})).toEqual({
    production: false,
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1:3000',
    dataDirectory: 'data',
    databaseUrl: undefined,
    secret: undefined,
    behindProxy: false,
    postgresBinaries: undefined,
    demo: true,
    demoAccounts: true,
    logLevel: 'warn',
    smtpUrl: undefined,
    mailFrom: 'Verover de wereld <agenda@localhost>',
  });
});

test('the demonstration stays away from production and from an own database, unless it is asked for', () => {
  const production = { NODE_ENV: 'production', SECRET: 'thirty-two characters, or a few more' };
  expect(readConfig(production).demo).toBe(false);
  expect(readConfig({ DATABASE_URL: 'postgres://u:p@db:5432/agenda' }).demo).toBe(false);
  expect(readConfig({ ...production, DEMO: 'on' })).toMatchObject({ demo: true, demoAccounts: false });
  expect(readConfig({ DEMO: 'off' })).toMatchObject({ demo: false, demoAccounts: false });
});

test('production needs a secret, and never tells it', () => {
  expect(() => readConfig({ NODE_ENV: 'production' })).toThrow('SECRET is needed in production');
  expect(() => readConfig({ SECRET: 'too short' })).toThrow(/^SECRET is shorter than 32 characters\.$/);
});

test('an empty variable counts as not given', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
});

test.each([
  ['PORT', 'eighty', 'PORT=eighty is not a port between 0 and 65535.'],
  ['PORT', '70000', 'PORT=70000 is not a port between 0 and 65535.'],
  [
    'PUBLIC_URL',
    'agenda.be',
    'PUBLIC_URL=agenda.be is not an address such as https://agenda.example.org, without a path.',
  ],
  ['PUBLIC_URL', 'https://x.be/agenda', 'PUBLIC_URL=https://x.be/agenda is not an address such as'],
  ['DATABASE_URL', 'mysql://x/y', 'is not an address such as postgres://user:password@host:5432/name.'],
  ['SMTP_URL', 'mail.example.org', 'SMTP_URL is not an address such as smtp://user:password@host:587'],
  ['SMTP_URL', 'https://mail.example.org', 'SMTP_URL is not an address such as smtp://user:password@host:587'],
  ['SMTP_URL', 'smtp://', 'SMTP_URL is not an address such as smtp://user:password@host:587'],
  ['MAIL_FROM', 'Agenda', 'MAIL_FROM=Agenda is not a sender such as Verover de wereld <agenda@example.org>.'],
  ['MAIL_FROM', 'Agenda <agenda>', 'MAIL_FROM=Agenda <agenda> is not a sender such as'],
  ['MAIL_FROM', 'a@x.be\r\nBcc: b@x.be', 'is not a sender such as'],
  ['DEMO', 'maybe', 'DEMO=maybe is not on or off.'],
  ['NODE_ENV', 'prod', 'NODE_ENV=prod is not development, production or test.'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL=loud is not debug, info, warn, error or silent.'],
])('%s=%s stops the start with a sentence that says which and why', (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [name]: value })).toThrow(sentence);
});

test('several wrong values are told at once, and a password is never repeated', () => {
  const addresses = { DATABASE_URL: 'mysql://u:secret@db/x', SMTP_URL: 'http://u:secret@mail' };
  const wrong = () => readConfig({ PORT: 'x', ...addresses });
  expect(wrong).toThrow('PORT=x');
  expect(wrong).toThrow('DATABASE_URL');
  expect(wrong).toThrow('SMTP_URL');
  expect(wrong).not.toThrow('secret');
});

test.each([
  ['smtp://agenda:secret@mail.example.org:587', 'Agenda <agenda@example.org>'],
  ['smtps://mail.example.org', 'agenda@example.org'],
  ['smtp://127.0.0.1:2525', '"Verover, de wereld" <agenda@example.org>'],
])('a mail server %s and a sender %s are taken as they are', (smtpUrl, mailFrom) => {
  expect(readConfig({ SMTP_URL: smtpUrl, MAIL_FROM: mailFrom })).toMatchObject({ smtpUrl, mailFrom });
});
