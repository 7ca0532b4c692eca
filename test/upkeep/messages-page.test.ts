import { beforeEach, describe, expect, test } from 'vitest';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { parkEvent, parkMail } from './parked.ts';

const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const planner = await signedIn(app, { head_office: 'planner' });
const owner = await signedIn(app, { 'organiser.voka': 'owner' });

beforeEach(async () => {
  await app.db.deleteFrom('outbox').execute();
});

const submit = (fields: Record<string, string>, headers = planner.headers) =>
  app.server.inject({
    method: 'POST',
    url: '/nl/berichten',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });

describe('The page of messages that wait', () => {
  test('says what each one was, what went wrong, and since when', async () => {
    await parkMail(app, 'an@bedrijf.example');
    const { body } = await app.get('/nl/berichten', planner.headers);
    expect(body).toContain('1 bericht wacht');
    expect(body).toContain('Code om aan te melden, aan an@bedrijf.example');
    expect(body).toContain('550 no such mailbox');
    expect(body).toContain('21 november 2026');
    const english = await app.get('/en/messages', planner.headers);
    expect(english.body).toContain('1 message waits');
  });

  test('says so when nothing waits', async () => {
    expect((await app.get('/nl/berichten', planner.headers)).body).toContain('Er wacht niets.');
  });

  test('lets a message try again, or forgets it, and says what was done', async () => {
    const first = await parkEvent(app);
    const again = await submit({ intent: `retry-${first}`, message: String(first) });
    expect([again.statusCode, again.headers.location]).toEqual([303, '/nl/berichten?done=messageRetried']);
    const second = await parkMail(app, 'an@bedrijf.example');
    const gone = await submit({ intent: `discard-${second}`, message: String(second) });
    expect(gone.headers.location).toBe('/nl/berichten?done=messageDiscarded');
    expect((await app.get('/nl/berichten?done=messageDiscarded', planner.headers)).body).toContain('is vergeten');
  });

  test('says that a message no longer waits when another planner was quicker', async () => {
    const answer = await submit({ intent: 'retry-7', message: '7' });
    expect(answer.headers.location).toBe('/nl/berichten?done=messageGone');
  });

  test('is no page to whoever is no planner, and asks a stranger to sign in', async () => {
    expect((await app.get('/nl/berichten', owner.headers)).statusCode).toBe(404);
    const stranger = await app.get('/nl/berichten');
    expect(stranger.headers.location).toBe('/nl/aanmelden?next=%2Fnl%2Fberichten');
  });
});
