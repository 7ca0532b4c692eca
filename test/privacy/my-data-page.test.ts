import { beforeEach, describe, expect, test } from 'vitest';
import { membersWording } from '../../web/wording/members/members.ts';
import { keptSorts } from '../../server/contracts/privacy.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template', pages: 'built' });
let an: Visitor;

beforeEach(async () => {
  await app.db.deleteFrom('people').execute();
  an = await signedIn(app, { 'organiser.voka': 'editor' }, { name: 'An Peeters' });
});

/** What a page says, without its markup. */
const wordsAt = async (path: string, headers = an.headers) => {
  const { body } = await app.get(path, headers);
  const main = /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? '';
  return main
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
};

const submit = (url: string, fields: Record<string, string>) =>
  app.server.inject({
    method: 'POST',
    url,
    headers: { ...an.headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });

describe('The page of what is kept', () => {
  test.each(['nl', 'en'] as const)('tells of each sort what, why and how long (%s)', async (language) => {
    const words = await wordsAt(language === 'nl' ? '/nl/account/gegevens' : '/en/account/data');
    const { sorts } = membersWording[language].privacy;
    for (const sort of keptSorts)
      for (const part of ['title', 'why'] as const) expect(words).toContain(sorts[sort][part]);
    expect(words).toContain(language === 'nl' ? '90 dagen' : '90 days');
    expect(words).toContain('An Peeters');
    expect(words).toContain('Voka');
    expect(words).not.toMatch(/privacy\.|undefined|\{/);
  });

  test('tells in plain words what somebody did and was mailed', async () => {
    await app.send('PUT', '/api/v1/me/password', { password: 'vijf ezels in het park' }, an.headers);
    const words = await wordsAt('/nl/account/gegevens');
    expect(words).toContain('U koos een wachtwoord, 21 november 2026');
    expect(words).toContain('Gewijzigd wachtwoord, 21 november 2026');
    expect(words).toContain('Een wachtwoord, gekozen op 21 november 2026');
  });

  test('gives everything as a file', async () => {
    const { body } = await app.get('/nl/account/gegevens', an.headers);
    expect(body).toMatch(/<a [^>]*href="\/api\/v1\/me\/data" download="2026-11-21\.json"/);
  });

  test('is reached from the account', async () => {
    expect((await app.get('/nl/account', an.headers)).body).toContain('href="/nl/account/gegevens"');
  });
});

describe('Erasing the account', () => {
  test('says before which teams are left, and what stays', async () => {
    const words = await wordsAt('/nl/account/gegevens');
    expect(words).toContain('nog 14 dagen');
    expect(words).toContain('Voka (redacteur)');
    expect(words).toContain('ze zijn van de organisatie');
  });

  test('is asked with the address typed over, and can be taken back on the account', async () => {
    const wrong = await submit('/nl/account/gegevens', { intent: 'erase', confirm: 'ja' });
    expect(wrong.statusCode).toBe(400);
    expect(wrong.body).toContain('dit is niet het adres van uw account');
    const asked = await submit('/nl/account/gegevens', { intent: 'erase', confirm: an.email });
    expect(asked.headers.location).toBe('/nl/account/gegevens?done=deletionAsked');
    for (const path of ['/nl/account', '/nl/account/gegevens'])
      expect(await wordsAt(path), path).toContain('Uw account wordt gewist op 5 december 2026');
    expect(await wordsAt('/nl/account/gegevens')).not.toContain('Wis mijn account');
    const kept = await submit('/nl/account', { intent: 'keep' });
    expect(kept.headers.location).toBe('/nl/account?done=accountKept');
    expect(await wordsAt('/nl/account?done=accountKept')).toMatch(/U houdt uw account\./);
    expect(await wordsAt('/nl/account')).not.toContain('wordt gewist op');
  });

  test('is taken back on the page of what is kept as well', async () => {
    await submit('/nl/account/gegevens', { intent: 'erase', confirm: an.email });
    const kept = await submit('/nl/account/gegevens', { intent: 'keep' });
    expect(kept.headers.location).toBe('/nl/account/gegevens?done=accountKept');
  });

  test('says up front what is in the way, with the way to solve it, and offers no button', async () => {
    an = await signedIn(app, { 'organiser.imec': 'owner', head_office: 'planner' });
    await signedIn(app, { 'organiser.imec': 'reader' });
    const words = await wordsAt('/nl/account/gegevens');
    expect(words).toContain('Uw account kan nog niet gewist worden');
    expect(words).toContain('U bent de enige beheerder');
    expect(words).toContain('U bent de enige planner');
    expect(words).not.toContain('Wis mijn account');
    const { body } = await app.get('/nl/account/gegevens', an.headers);
    expect(body).toContain('href="/nl/teams/organiser.imec/leden"');
    const refused = await submit('/nl/account/gegevens', { intent: 'erase', confirm: an.email });
    expect(refused.statusCode).toBe(409);
  });
});
