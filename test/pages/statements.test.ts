import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../server/contracts/words.ts';
import { daysKept } from '../../server/privacy/retention.ts';
import { paths } from '../../web/app/paths.ts';
import { type HelpRole, textPaths, textSegments } from '../../web/app/text-paths.ts';
import { periods } from '../../web/features/privacy-statement/periods.ts';
import { htmlFaults } from '../browser/valid-html.ts';
import { startTestApp } from '../support/test-app.ts';
import { signedIn } from '../support/people.ts';

/** What the pages to read say, held against what the program is and does. */
const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const roles = Object.keys(textSegments.nl.helpFor) as HelpRole[];
const page = async (path: string, headers = {}) => (await app.get(path, { accept: 'text/html', ...headers })).body;
const textOf = (body: string) =>
  body
    .replaceAll(/<!-- -->/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('the privacy statement tells the periods that the program keeps to', async () => {
  expect(periods).toEqual(daysKept);
  const text = textOf(await page(textPaths.privacy('nl')));
  for (const days of [periods.sessions, periods.unused, periods.cases, periods.work, periods.imports])
    expect(text).toContain(`${days} dagen`);
});

test('the privacy statement names every cookie there is', async () => {
  const { headers } = await signedIn(app, { 'organiser.voka': 'owner' });
  const names = [headers.cookie.split('=')[0], 'theme'];
  for (const language of languages)
    for (const name of names) expect(textOf(await page(textPaths.privacy(language)))).toContain(` ${name} `);
});

test('the page on open source names every part the program names, with its version and licence', async () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const body = await page(textPaths.openSource('nl'));
  for (const [name, version] of Object.entries(dependencies))
    expect(body, name).toContain(`<th scope="row">${name}</th><td>${version}</td>`);
  expect(body).not.toContain('<td>?</td>');
  expect(textOf(body)).toContain('CC BY-SA 3.0');
});

test('all sixteen flags are in the legend, each with a meaning', async () => {
  const body = await page(textPaths.legend('nl'));
  expect([...body.matchAll(/data-large="true"/g)]).toHaveLength(16);
  for (const meaning of body.matchAll(/<h3>(.*?)<\/h3>/g)) expect(textOf(meaning[1]!).trim()).not.toBe('');
});

describe('Help', () => {
  test.each(roles.flatMap((role) => languages.map((language) => ({ role, language }))))(
    'for $role in $language leads to pages that exist, and is valid HTML',
    async ({ role, language }) => {
      const body = await page(textPaths.help(language, role));
      expect(await htmlFaults(body)).toEqual([]);
      const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(body) ?? [];
      const ways = [...main.matchAll(/href="(\/[^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
      expect(ways.length).toBeGreaterThan(3);
      for (const way of new Set(ways)) expect((await app.get(way)).statusCode, way).toBeLessThan(400);
    },
  );

  test('leads whoever is signed in straight to the pages of their team', async () => {
    const { headers } = await signedIn(app, { 'organiser.voka': 'owner' });
    const help = textPaths.help('nl', 'organiser');
    const body = await page(help, headers);
    for (const part of ['radar', 'pickADate', 'joining', 'support'] as const)
      expect(body).toContain(`href="${paths.team('nl', 'organiser.voka', part)}"`);
    expect(await page(help)).toContain(`href="${paths.signIn('nl', help)}"`);
  });

  test('stands last in the menu and in the foot of every page', async () => {
    for (const path of [paths.home('nl'), paths.events('nl'), paths.signIn('nl'), '/nl/xyz'])
      for (const part of ['header', 'footer']) {
        const [, inside = ''] = new RegExp(`<${part}.*?>(.*?)</${part}>`, 's').exec(
          (await page(path)).replace(/<main.*<\/main>/s, ''),
        ) ?? ['', ''];
        const links = [...inside.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href);
        expect(links.at(-1), `${part} of ${path}`).toBe(textPaths.help('nl'));
      }
  });
});

test('whom to write to is told where it is known, and said where it is not', async () => {
  expect(await page(textPaths.accessibility('nl'))).toContain('die hier nog geen adres invulde');
  const known = await startTestApp({ template: 'lists_template', pages: 'built', contact: 'agenda@voorbeeld.example' });
  const { body } = await known.get(textPaths.accessibility('nl'));
  expect(body).toContain('href="mailto:agenda@voorbeeld.example?subject=');
});
