import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { patience } from './list.ts';
import { everyPage, routeTo, standsForAll } from './routes.ts';

/** The page the server draws is the page the script takes over, and the pages after it are the same again. */
const site = useSite();

// Nobody's dates may depend on where the browser stands or what language it speaks.
const elsewhere = { timezoneId: 'Pacific/Auckland', locale: 'ja-JP' };

const words = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
/** What the main part says, but for the reader's own clock, which only the script can tell. */
const mainOf = async (page: Page) =>
  words(
    await page.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true) as Element;
      for (const own of copy.querySelectorAll('[data-own-clock]')) own.remove();
      return copy.textContent;
    }),
  );

/** What the server says at an address, read without running anything. */
async function drawn(path: string): Promise<{ title: string; main: string }> {
  const { page } = await site.openPage({ path, javaScript: false });
  return { title: await page.title(), main: await mainOf(page) };
}

/** In English the same parts are drawn with other words: some pages stand for all. */
const drawnAndTaken = everyPage.filter(({ name, language }) => language === 'nl' || standsForAll(name));

describe.each(drawnAndTaken)('$name ($language)', ({ name, language }) => {
  test('says the same before and after the script takes it over, anywhere in the world', async () => {
    const { path, status } = await routeTo(site.app, name, language);
    const before = await site.openPage({ path, status, javaScript: false });
    const after = await site.openPage({ path, status, settings: elsewhere });
    expect((await mainOf(before.page)).length).toBeGreaterThan(40);
    expect(await mainOf(after.page)).toBe(await mainOf(before.page));
    expect(await after.page.title()).toBe(await before.page.title());
    expect(await after.page.locator('head title').count()).toBe(1);
    expect(after.documents).toHaveLength(1);
    after.nothingWrong();
  });
});

const journeys = {
  nl: { list: 'Evenementen', countries: 'Landen', calendar: 'Agenda van alle evenementen', subscribe: 'Abonneer' },
  en: { list: 'Events', countries: 'Countries', calendar: 'Calendar of all events', subscribe: 'Subscribe' },
} as const;

test.each(['nl', 'en'] as const)('going from page to page fetches data, not pages, in %s', async (language) => {
  const visit = await site.openPage({ path: `/${language}`, settings: elsewhere });
  const { page } = visit;
  const { list, countries, calendar, subscribe } = journeys[language];
  const menu = page.locator('header nav');
  const steps = [
    menu.getByRole('link', { name: list }),
    page.locator('#results article a').first(),
    page.locator('main ol a[href*="/land"], main ol a[href*="/countries/"]').first(),
    page.locator('nav ol a[href*="from="]').nth(4),
    page.getByRole('link', { name: subscribe }).first(),
    menu.getByRole('link', { name: countries }),
    page.getByRole('link', { name: 'Japan', exact: true }),
    page.locator('main').getByRole('link', { name: subscribe }),
    page.locator('header').getByRole('link', { name: 'Verover de wereld' }),
    page.locator('footer').getByRole('link', { name: calendar }),
  ];
  for (const step of steps) {
    const to = new URL((await step.getAttribute('href')) ?? '', site.url);
    const asked = visit.requests.length;
    await step.click();
    await expect.poll(() => page.url(), patience).toBe(to.href);
    const expected = await drawn(to.pathname + to.search);
    await expect.poll(() => mainOf(page), patience).toBe(expected.main);
    expect(await page.title()).toBe(expected.title);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), patience).toBe('H1');
    for (const request of visit.requests.slice(asked))
      expect(new URL(request).pathname, `asked on the way to ${to.pathname}`).toMatch(/^\/(api\/v1|assets)\//);
  }
  expect(visit.documents).toEqual([`${site.url}/${language}`]);
  visit.nothingWrong();
});

test('a new page begins at its top, and Back returns to where one was reading', async () => {
  const visit = await site.openPage({ path: '/nl/evenementen' });
  const { page } = visit;
  const link = page.locator('#results article a').nth(15);
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(300);
  await link.click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), patience).toBe('H1');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY), patience).toBe(place);
  visit.nothingWrong();
});

test('choices on the same page leave the reader where he is', async () => {
  const { page } = await site.openPage({ path: '/nl/evenementen' });
  const box = page.locator('input[name=mode]').first();
  await box.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollTo(0, 400));
  await box.check();
  await expect.poll(() => page.url(), patience).toContain('mode=');
  await expect.poll(() => page.locator('main a[href*="mode="]').count(), patience).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(400);
});

test('when the data of the next page does not come, the page says so and nothing is left hanging', async () => {
  const { page } = await site.openPage({ path: '/nl' });
  await page.route(/\/api\/v1\/events/, (route) => route.fulfill({ status: 500, body: '{}' }));
  await page.locator('header nav').getByRole('link', { name: 'Evenementen' }).click();
  await expect.poll(() => page.locator('h1').innerText(), patience).toBe('Er ging iets mis bij ons');
  await page.unrouteAll();
  await page.getByRole('link', { name: 'Probeer opnieuw' }).click();
  await expect.poll(() => page.locator('h1').innerText(), patience).toBe('Evenementen');
});
