import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../server/contracts/words.ts';
import { useSite } from '../support/browser.ts';
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

describe.each(memberPages)('$name', ({ who, path }) => {
  test('has nothing that axe finds, fits, is in order, and is walked through by keyboard', async () => {
    const visit = await site.openPage({ path: path('nl'), cookie: cookieOf(who), settings });
    await expectLegible(visit.page);
    await expectOrder(visit.page, 'nl');
    expect(await stopsOnPhone(visit.page)).toBeGreaterThan(4);
    visit.nothingWrong();
  });

  test.each(languages)('is valid HTML in %s, and leads to itself in the other language', async (language) => {
    const { body } = await site.app.get(path(language), { accept: 'text/html', cookie: cookieOf(who) });
    await expectValidHtml(body, path(language));
    const [other] = languages.filter((one) => one !== language);
    expect(body).toContain(`<html lang="${language}"`);
    expect(body).toContain(`href="${path(other!).replaceAll('&', '&amp;')}"`);
    expect(body).toContain('<meta name="robots" content="noindex"/>');
  });
});

/** Walks through a page by keyboard on a phone, every stop in sight. */
async function stopsOnPhone(page: Page): Promise<number> {
  await page.setViewportSize({ width: 390, height: 844 });
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
