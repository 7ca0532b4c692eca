import { describe, expect, test } from 'vitest';
import type { Me } from '../../server/contracts/accounts.ts';
import { codeMailedTo, cookieOf, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template' });

async function askCode(email: string): Promise<string> {
  const answer = await app.send('POST', '/api/v1/session/codes', { email, language: 'nl' });
  expect(answer.statusCode).toBe(202);
  return codeMailedTo(app, email.toLowerCase());
}

const withCode = (email: string, code: string) =>
  app.send('POST', '/api/v1/session/code-sign-ins', { email, code, language: 'nl' });

const withPassword = (email: string, password: string) => app.send('POST', '/api/v1/session', { email, password });

const cookiesOf = (answer: { headers: Record<string, unknown> }) => ({
  cookie: cookieOf([answer.headers['set-cookie']].flat() as string[]),
});

const isMe = async (headers: { cookie: string }) =>
  (await app.get('/api/v1/me', headers)).json<{ person?: Me }>().person;

describe('A code in a mail', () => {
  test('makes the account of somebody new, whose address is theirs from then on', async () => {
    const code = await askCode('Nele@Bedrijf.Example');
    const answer = await withCode('nele@bedrijf.example', code);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ email: 'nele@bedrijf.example', name: '', memberships: [] });
    expect(await isMe(cookiesOf(answer))).toMatchObject({ email: 'nele@bedrijf.example', hasPassword: false });
  });

  test('may be typed with spaces, and signs in the same person the next time', async () => {
    const first = await withCode('tom@bedrijf.example', await askCode('tom@bedrijf.example'));
    const code = await askCode('tom@bedrijf.example');
    const second = await withCode('tom@bedrijf.example', `${code.slice(0, 4)} ${code.slice(4)}`);
    expect(second.json<Me>().id).toBe(first.json<Me>().id);
  });

  test('leads by its link to a page that signs in nobody before the button is pressed', async () => {
    const code = await askCode('link@bedrijf.example');
    const link = app.mails.at(-1)?.text.match(/http:\S+aanmelden\/code\S+/)?.[0] ?? '';
    expect(new URL(link).searchParams.get('code')).toBe(code);
    const page = await app.get(link.replace('http://agenda.test', ''));
    expect(page.headers['set-cookie']).toBeUndefined();
    expect((await withCode('link@bedrijf.example', code)).statusCode).toBe(200);
  });
});

describe('A password', () => {
  test('is chosen once signed in, and then opens the door by itself', async () => {
    const an = await signedIn(app);
    const chosen = await app.send(
      'PUT',
      '/api/v1/me/password',
      { password: 'zeven olifanten op een fiets' },
      an.headers,
    );
    expect(chosen.statusCode).toBe(200);
    expect(await isMe(an.headers)).toMatchObject({ hasPassword: true });
    const answer = await withPassword(an.email.toUpperCase(), 'zeven olifanten op een fiets');
    expect(answer.statusCode).toBe(200);
    expect(await isMe(cookiesOf(answer))).toMatchObject({ id: an.id });
    await app.relay.drain();
    expect(app.mails.findLast(({ to }) => to === an.email)?.subject).toMatch(/wachtwoord/i);
  });

  test('that is changed ends every other session, and not the one that changed it', async () => {
    const an = await signedIn(app);
    const password = 'een hond leest de krant';
    await app.send('PUT', '/api/v1/me/password', { password }, an.headers);
    const elsewhere = cookiesOf(await withPassword(an.email, password));
    await app.send('PUT', '/api/v1/me/password', { password: 'acht giraffen in de tuin' }, an.headers);
    expect(await isMe(elsewhere)).toBeUndefined();
    expect(await isMe(an.headers)).toMatchObject({ id: an.id });
    expect((await withPassword(an.email, password)).statusCode).toBe(401);
  });

  test('is changed with the present one, once signing in was a while ago', async () => {
    const an = await signedIn(app);
    await app.send('PUT', '/api/v1/me/password', { password: 'vijf boten zonder zeil' }, an.headers);
    await app.db
      .updateTable('sessions')
      .set({ created_at: Temporal.Now.instant().subtract({ hours: 1 }).toString() })
      .where('person_id', '=', an.id)
      .execute();
    const change = (more: object) =>
      app.send('PUT', '/api/v1/me/password', { password: 'zes boten met een zeil', ...more }, an.headers);
    expect((await change({})).json()).toMatchObject({ issues: [{ name: 'current', reason: 'required' }] });
    expect((await change({ current: 'wrong' })).json()).toMatchObject({
      issues: [{ name: 'current', reason: 'wrongPassword' }],
    });
    expect((await change({ current: 'vijf boten zonder zeil' })).statusCode).toBe(200);
  });
});

describe('Sessions', () => {
  test('are listed, the present one marked, and one somewhere else can be ended from here', async () => {
    const an = await signedIn(app);
    const { cookies } = await app.context.signIn.open(new Headers({ 'user-agent': 'Firefox/140 Windows' }), an.id);
    const elsewhere = { cookie: cookieOf(cookies) };
    const { items } = (await app.get('/api/v1/me/sessions', an.headers)).json<{
      items: { id: string; current: boolean; device: string }[];
    }>();
    expect(items.map(({ current, device }) => [current, device]).toSorted()).toEqual([
      [false, 'Firefox/140 Windows'],
      [true, ''],
    ]);
    const other = items.find(({ current }) => !current);
    expect((await app.send('DELETE', `/api/v1/me/sessions/${other?.id}`, undefined, an.headers)).statusCode).toBe(200);
    expect(await isMe(elsewhere)).toBeUndefined();
    expect(await isMe(an.headers)).toBeDefined();
  });

  test('of somebody else cannot be ended, and look like none', async () => {
    const [an, bert] = [await signedIn(app), await signedIn(app)];
    const { items } = (await app.get('/api/v1/me/sessions', bert.headers)).json<{ items: { id: string }[] }>();
    const answer = await app.send('DELETE', `/api/v1/me/sessions/${items[0]?.id}`, undefined, an.headers);
    const none = await app.send(
      'DELETE',
      '/api/v1/me/sessions/00000000-0000-7000-8000-000000000000',
      undefined,
      an.headers,
    );
    expect([answer.statusCode, answer.json().detail]).toEqual([404, none.json().detail]);
    expect(await isMe(bert.headers)).toBeDefined();
  });
});

test('A person changes their name and the language of their mails, and nothing else by the way', async () => {
  const an = await signedIn(app);
  const change = (body: object) => app.send('PATCH', '/api/v1/me', body, an.headers);
  expect((await change({ name: ' An Peeters ', language: 'en' })).json()).toMatchObject({
    name: 'An Peeters',
    language: 'en',
  });
  expect((await change({ email: 'other@bedrijf.example' })).json()).toMatchObject({
    issues: [{ name: 'email', reason: 'unknown' }],
  });
  expect((await change({ name: '  ' })).json()).toMatchObject({ issues: [{ name: 'name', reason: 'required' }] });
  await askCode(an.email);
  expect(app.mails.at(-1)?.text).toMatch(/^Nederlandse/);
});

test('A character that is no text is refused by name, wherever it stands', async () => {
  const an = await signedIn(app);
  const answer = await app.send('PATCH', '/api/v1/me', { name: 'An\u0000Peeters' }, an.headers);
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ issues: [{ in: 'body', name: 'name', reason: 'invalid' }] });
});
