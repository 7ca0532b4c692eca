import { describe, expect, test } from 'vitest';
import { newId } from '../../../server/kernel/ids.ts';
import { signedIn } from '../../support/people.ts';
import { type TestApp, startTestApp } from '../../support/test-app.ts';
import { mailedCode, password, withPassword } from './doors.ts';

const app = await startTestApp({ template: 'lists_template' });
const nobody = () => `${newId()}@people.example`;

const ask = (email: string) => app.send('POST', '/api/v1/session/codes', { email, language: 'nl' });
const use = (email: string, code: string) =>
  app.send('POST', '/api/v1/session/code-sign-ins', { email, code, language: 'nl' });
const enter = (email: string, tried: string) => app.send('POST', '/api/v1/session', { email, password: tried });

/** Everything an answer tells, but for the name each request has of its own. */
const told = ({ statusCode, body, headers }: Awaited<ReturnType<TestApp['send']>>) => {
  const { date: _date, 'content-length': _length, etag: _etag, ...rest } = headers;
  return { statusCode, body: body.replace(/"instance":"[^"]*"/, ''), headers: rest };
};

describe('Nobody learns who has an account', () => {
  test('by asking for a code: the answer is the same, and one mail goes out either way', async () => {
    const { email: known } = await signedIn(app);
    const unknown = nobody();
    const waiting = () => app.db.selectFrom('outbox').select('id').where('topic', '=', 'mail.queued').execute();
    await app.relay.drain();
    const answers = [];
    for (const email of [known, unknown]) {
      answers.push(told(await ask(email)));
      expect(await waiting()).toHaveLength(1);
      await app.relay.drain();
      expect(app.mails.filter(({ to }) => to === email)).toHaveLength(1);
    }
    expect(answers[0]).toEqual(answers[1]);
    const [first, second] = [known, unknown].map((email) => app.mails.find(({ to }) => to === email)!);
    const shape = (mail = first!) => mail.text.replaceAll(/\d{4} ?\d{4}/g, '').replaceAll(/https?:\S+/g, '');
    expect(shape(first)).toBe(shape(second));
  });

  test('by trying a password: wrong, not chosen yet, or no account are refused in the same words', async () => {
    const { email: known } = await withPassword(app);
    const { email: without } = await signedIn(app);
    const answers = [];
    for (const email of [known, without, nobody()]) answers.push(told(await enter(email, 'niet het wachtwoord')));
    expect(answers[0]).toMatchObject({ statusCode: 401, body: expect.stringContaining('signInRefused') });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test('by trying a code: wrong, or never asked for, are refused in the same words as a wrong password', async () => {
    const { email } = await signedIn(app);
    await ask(email);
    const answers = [told(await use(email, '00000000')), told(await use(nobody(), '00000000'))];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toEqual(told(await enter(nobody(), 'niet het wachtwoord')));
  });
});

describe('A code', () => {
  test('opens the door once', async () => {
    const email = nobody();
    await ask(email);
    const code = await mailedCode(app, email);
    expect((await use(email, code)).statusCode).toBe(200);
    expect((await use(email, code)).statusCode).toBe(401);
  });

  test('opens the door once, also for two who use it at the same moment', async () => {
    const { email } = await signedIn(app);
    await ask(email);
    const code = await mailedCode(app, email);
    const answers = await Promise.all(Array.from({ length: 6 }, () => use(email, code)));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
  });

  test('is dead after three that were wrong', async () => {
    const { email } = await signedIn(app);
    await ask(email);
    const code = await mailedCode(app, email);
    const wrong = code === '00000000' ? '11111111' : '00000000';
    for (let tries = 0; tries < 3; tries++) expect((await use(email, wrong)).statusCode).toBe(401);
    expect((await use(email, code)).statusCode).toBe(401);
  });

  test('is of one address', async () => {
    const [mine, other] = [nobody(), nobody()];
    await ask(mine);
    await ask(other);
    const code = await mailedCode(app, mine);
    expect((await use(other, code)).statusCode).toBe(401);
    expect((await use(mine, code)).statusCode).toBe(200);
  });

  test('stops working when another is asked for, and after a quarter of an hour', async () => {
    const email = nobody();
    await ask(email);
    const first = await mailedCode(app, email);
    await ask(email);
    const second = await mailedCode(app, email);
    expect((await use(email, first)).statusCode).toBe(401);
    const identifier = `sign-in-otp-${email}`;
    const kept = app.db.selectFrom('verifications').select('expires_at').where('identifier', '=', identifier);
    const { expires_at: end } = await kept.executeTakeFirstOrThrow();
    expect(Math.round(end.since(Temporal.Now.instant()).total('minutes'))).toBe(15);
    await app.db
      .updateTable('verifications')
      .set({ expires_at: Temporal.Now.instant().subtract({ seconds: 1 }).toString() })
      .where('identifier', '=', identifier)
      .execute();
    expect((await use(email, second)).statusCode).toBe(401);
  });

  test('is kept in no form it could be read from, and its mail not once it is sent', async () => {
    const email = nobody();
    await ask(email);
    const code = await mailedCode(app, email);
    const tables = ['verifications', 'mails', 'outbox', 'audit_trail'] as const;
    for (const table of tables) {
      const rows = JSON.stringify(await app.db.selectFrom(table).selectAll().execute());
      expect(rows.includes(code) || rows.includes(`${code.slice(0, 4)} ${code.slice(4)}`), table).toBe(false);
    }
  });
});

describe('A new password', () => {
  const choose = async (chosen: string, person: { name?: string; email?: string } = {}) => {
    const { headers } = await signedIn(app, {}, person);
    return app.send('PUT', '/api/v1/me/password', { password: chosen }, headers);
  };
  const unusual = 'annelies.vandendriessche';

  test.each([
    ['short', 'x7#Kq2!', {}, 'tooShort'],
    ['nothing', '', {}, 'tooShort'],
    ['leaked', 'password123', {}, 'tooCommon'],
    ['a walk over the keys', 'qwertyuiop', {}, 'tooCommon'],
    ['one sign again and again', 'aaaaaaaaaaaa', {}, 'tooCommon'],
    ['a row of numbers', '1234567890', {}, 'tooCommon'],
    ['what everybody here would try', 'verover-wereld', {}, 'tooCommon'],
    ['the own name', 'Annelies2026', { name: 'Annelies Vandendriessche' }, 'tooCommon'],
    ['the own address', unusual, { email: `${unusual}@people.example` }, 'tooCommon'],
    ['longer than anybody types', 'x'.repeat(257), {}, 'tooLong'],
  ])('that is %s is refused with the reason', async (_, chosen, person, reason) => {
    const answer = await choose(chosen, person);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ issues: [{ in: 'body', name: 'password', reason }] });
    expect(chosen === '' || !answer.body.includes(chosen)).toBe(true);
  });

  test.each(['twaalf paarse olifanten', 'Ünïcödé wachtwoord ✓', 'x7#Kq2!vLm9', `lang ${'zin '.repeat(60)}`])(
    'that is %j is taken: long counts, signs and capitals need not be there',
    async (chosen) => {
      expect((await choose(chosen)).statusCode).toBe(200);
    },
  );

  test('is kept as a hash made by scrypt, with a salt of its own', async () => {
    const people = [await withPassword(app), await withPassword(app)];
    const rows = await app.db
      .selectFrom('sign_in_methods')
      .select('password')
      .where(
        'person_id',
        'in',
        people.map(({ id }) => id),
      )
      .execute();
    const hashes = rows.map((row) => String(row.password));
    expect(hashes[0]).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    expect(hashes[0]).not.toBe(hashes[1]);
    expect(hashes.join()).not.toContain(password);
  });
});
