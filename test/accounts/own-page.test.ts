import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPage, signInPage } from '../../server/accounts/own-page.ts';
import { ownPage as ownPageOfPages, paths } from '../../web/app/paths.ts';

test.each(['/nl', '/en', '/nl/', '/nl/evenementen?q=thee', '/en/teams/organiser.voka/members', '/en/events#list'])(
  '%s is a page of ours, for the server as for the pages',
  (page) => {
    expect(ownPage(page)).toBe(page);
    expect(ownPageOfPages(page)).toBe(page);
  },
);

test.each([
  'https://elsewhere.example/nl',
  '//elsewhere.example/nl',
  '/\\elsewhere.example',
  '/nl\\elsewhere.example',
  '/nl/\\elsewhere.example',
  '/nlx',
  '/',
  'nl/account',
  '/api/v1/me',
  'javascript:alert(1)',
  '',
  undefined,
])('%s is none', (page) => {
  expect(ownPage(page)).toBeUndefined();
  expect(ownPageOfPages(page)).toBeUndefined();
});

test('a page that leads out of the pages by dots is none', () => {
  expect(ownPage('/nl/../sign-in/oidc')).toBeUndefined();
  expect(ownPage('/nl/%2e%2e/api/v1/me')).toBeUndefined();
});

test('what is a page stays on this site and can stand in a header', () => {
  fc.assert(
    fc.property(fc.constantFrom('/nl/', '/en/'), fc.string({ unit: 'binary' }), (start, rest) => {
      const page = ownPage(start + rest);
      if (page === undefined) return;
      expect(page).toMatch(/^\/(nl|en)[!-~]*$/);
      expect(new URL(page, 'https://agenda.example').host).toBe('agenda.example');
      expect(ownPage(page)).toBe(page);
    }),
  );
});

test('the sign-in page is where the pages say it is', () => {
  for (const language of ['nl', 'en'] as const)
    expect(signInPage(language, { next: '/nl/teams?a=b' })).toBe(paths.signIn(language, '/nl/teams?a=b'));
});
