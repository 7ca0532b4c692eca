import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../server/contracts/words.ts';
import { stickingOut, useSite } from '../support/browser.ts';
import { tabStops } from './keyboard.ts';
import { expectLegible, expectOrder, settings } from './legible-page.ts';
import { expectValidHtml } from './valid-html.ts';
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
    test('has nothing that axe finds, fits, is in order, and leads to itself in the other language', async () => {
      const visit = await site.openPage({ path: path(language), cookie: cookieOf(who), settings });
      // In English only the words differ: they must fit, and the HTML is held to its rules below.
      if (language === 'nl') await expectLegible(visit.page);
      else {
        await visit.page.setViewportSize({ width: 390, height: 844 });
        expect(await stickingOut(visit.page)).toEqual([]);
      }
      await expectOrder(visit.page, language);
      const html = await site.app.get(path(language), { accept: 'text/html', cookie: cookieOf(who) });
      await expectValidHtml(html.body, path(language));
      const [other] = languages.filter((one) => one !== language);
      const link = await visit.page.locator(`header a[hreflang=${other}]`).getAttribute('href');
      expect(link).toBe(path(other!));
      expect(await visit.page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
      expect(await stopsOnPhone(visit.page, language)).toBeGreaterThan(4);
      visit.nothingWrong();
    });
  },
);

/** Walks through a page by keyboard, every stop in sight; in English, where only the words differ, it counts them. */
async function stopsOnPhone(page: Page, language: Language): Promise<number> {
  await page.setViewportSize({ width: 390, height: 844 });
  if (language === 'en') return page.locator('a[href]:visible, button:visible, input:visible').count();
  const stops: string[] = [];
  for await (const { what } of tabStops(page)) stops.push(what);
  return stops.length;
}

/** Pages that another person sees too, under the same title. */
const seenByTwo = ['members, as a reader', 'calendars of somebody new'];

test('no two of these pages carry the same title', async () => {
  const titles: (string | undefined)[] = [];
  for (const { who, path } of memberPages.filter(({ name }) => !seenByTwo.includes(name))) {
    if (path === memberPages[4]?.path && who === 'somebody new') continue;
    const { body } = await site.app.get(path('nl'), { cookie: cookieOf(who) });
    titles.push(/<title>([^<]*)<\/title>/.exec(body)?.[1]);
  }
  expect(titles.toSorted()).toEqual([...new Set(titles)].toSorted());
});
