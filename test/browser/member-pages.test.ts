import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../server/contracts/words.ts';
import { useSite } from '../support/browser.ts';
import { tabStops } from './keyboard.ts';
import { expectLegible, expectOrder, settings } from './legible-page.ts';
import { type Cast, memberCast, memberPages } from './member-routes.ts';

/** Every page for people who sign in: for eyes, for ears, by keyboard, on every width. */
const site = useSite();
let cast: Cast;

beforeAll(async () => {
  cast = await memberCast(site.app);
});

const cookieOf = (who: (typeof memberPages)[number]['who']) => (who === 'nobody' ? '' : cast[who].headers.cookie);

describe.each(memberPages.flatMap((page) => languages.map((language) => ({ ...page, language }))))(
  '$name ($language)',
  ({ who, path, language }) => {
    test('has nothing that axe finds, in light and dark, and fits, on a phone, a small phone and a desk', async () => {
      const visit = await site.openPage({ path: path(language), cookie: cookieOf(who), settings });
      await expectLegible(visit.page, language);
      visit.nothingWrong();
    });

    test('is in order without scripts, and leads to itself in the other language', async () => {
      const { page } = await site.openPage({ path: path(language), cookie: cookieOf(who), javaScript: false });
      await expectOrder(page, language);
      const [other] = languages.filter((one) => one !== language);
      const link = await page.locator(`header a[hreflang=${other}]`).getAttribute('href');
      expect(link).toBe(path(other!));
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    });
  },
);

test.each(memberPages)('$name is walked through by keyboard with every stop in sight', async ({ who, path }) => {
  const { page } = await site.openPage({ path: path('nl'), cookie: cookieOf(who), width: 390 });
  const stops: string[] = [];
  for await (const stop of tabStops(page)) stops.push(stop.what);
  expect(stops.length).toBeGreaterThan(4);
});

test('no two of these pages carry the same title', async () => {
  const titles: string[] = [];
  for (const { who, path } of memberPages.filter(({ name }) => name !== 'members, as a reader')) {
    if (path === memberPages[4]?.path && who === 'somebody new') continue;
    const { page } = await site.openPage({ path: path('nl'), cookie: cookieOf(who), javaScript: false });
    titles.push(await page.title());
  }
  expect(titles.toSorted()).toEqual([...new Set(titles)].toSorted());
});
