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
    postgresBinaries: undefined,
    demo: true,
    logLevel: 'warn',
  });
});

test('the demonstration stays away from production and from an own database, unless it is asked for', () => {
  expect(readConfig({ NODE_ENV: 'production' }).demo).toBe(false);
  expect(readConfig({ DATABASE_URL: 'postgres://u:p@db:5432/agenda' }).demo).toBe(false);
  expect(readConfig({ NODE_ENV: 'production', DEMO: 'on' }).demo).toBe(true);
  expect(readConfig({ DEMO: 'off' }).demo).toBe(false);
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
  ['DEMO', 'maybe', 'DEMO=maybe is not on or off.'],
  ['NODE_ENV', 'prod', 'NODE_ENV=prod is not development, production or test.'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL=loud is not debug, info, warn, error or silent.'],
])('%s=%s stops the start with a sentence that says which and why', (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [name]: value })).toThrow(sentence);
});

test('several wrong values are told at once, and a password is never repeated', () => {
  const wrong = () => readConfig({ PORT: 'x', DATABASE_URL: 'mysql://u:secret@db/x' });
  expect(wrong).toThrow('PORT=x');
  expect(wrong).toThrow('DATABASE_URL');
  expect(wrong).not.toThrow('secret');
});
