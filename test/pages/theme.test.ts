import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { surfaces } from '../../web/app/document.tsx';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template', pages: 'built' });

const choose = (body: string) =>
  app.server.inject({
    method: 'POST',
    url: '/theme',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: body,
  });

describe('How pages look', () => {
  test.each(['light', 'dark'] as const)(
    'is kept in the browser when somebody chooses %s, and read by no script',
    async (theme) => {
      const answer = await choose(`theme=${theme}&next=%2Fen%2Fevents%3Fcountry%3DJP`);
      expect(answer.statusCode).toBe(303);
      expect(answer.headers.location).toBe('/en/events?country=JP');
      expect(answer.headers['set-cookie']).toBe(`theme=${theme}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`);
      expect(answer.headers['cache-control']).toBe('no-store');
      const { body } = await app.get('/nl', { cookie: `theme=${theme}` });
      expect(body).toContain(`<html lang="nl" data-theme="${theme}">`);
      expect(body).toContain(`<meta name="theme-color" content="${surfaces[theme]}"/>`);
    },
  );

  test('is forgotten when the device is to decide, or when what is asked is no look at all', async () => {
    for (const theme of ['device', 'blue', '']) {
      const answer = await choose(`theme=${theme}&next=/nl`);
      expect(answer.headers['set-cookie']).toMatch(/^theme=; Path=\/; Max-Age=0;/);
    }
    expect((await app.get('/nl', { cookie: 'theme=blue' })).body).toContain('<html lang="nl">');
  });

  test('leads back to pages of this site alone', async () => {
    for (const next of ['https://evil.example', '//evil.example', '/nl/../api', '/api/v1/me'])
      expect((await choose(`theme=dark&next=${encodeURIComponent(next)}`)).headers.location).toBe('/nl');
  });

  test('says nothing of who somebody is: a page in a look may be kept for all who want that look', async () => {
    const shared = (cookie: string) =>
      app.get('/nl', { cookie }).then(({ headers }) => /s-maxage/.test(String(headers['cache-control'])));
    expect(await shared('theme=dark')).toBe(true);
    expect(await shared('theme=dark; agenda.session_token=x')).toBe(false);
    expect(await shared('theme=blue')).toBe(false);
  });

  test('says every colour once, light and dark beside each other, and leaves the choice to the scheme', () => {
    const css = readFileSync(new URL('../../web/ui/styles/tokens.css', import.meta.url), 'utf8');
    const colours = [...css.matchAll(/(--[\w-]+): ([^;]*#[^;]+);/g)].map(([, name, value]) => [name, value] as const);
    expect(colours.length).toBeGreaterThan(30);
    expect(new Set(colours.map(([name]) => name)).size).toBe(colours.length);
    // What flies at sea has the same colours by day and by night, and so has ink on a tint that stays as it is.
    const same = colours.filter(([, value]) => !/^light-dark\(#[\da-f]+, #[\da-f]+\)$/.test(value ?? ''));
    expect(same.map(([name]) => name)).toEqual([
      '--flag-red',
      '--flag-blue',
      '--flag-yellow',
      '--flag-black',
      '--flag-white',
      '--on-d4',
    ]);
    expect(css).toContain('--surface: light-dark(#fff, ' + surfaces.dark + ')');
    expect(css).not.toMatch(/prefers-color-scheme/);
  });
});

describe('The mark', () => {
  test('comes as a drawing, and as pictures for programs that read none', async () => {
    const icon = await app.get('/favicon.ico');
    expect(icon.headers['content-type']).toBe('image/x-icon');
    expect([...icon.rawPayload.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
    expect(icon.rawPayload.subarray(22, 26).toString('latin1')).toBe('\u0089PNG');
    const touch = await app.get('/apple-touch-icon.png');
    expect(touch.rawPayload.readUInt32BE(16)).toBe(180);
    const { body } = await app.get('/nl');
    for (const file of ['/favicon.svg', '/favicon.ico', '/apple-touch-icon.png'])
      expect(body).toContain(`href="${file}"`);
  });
});
