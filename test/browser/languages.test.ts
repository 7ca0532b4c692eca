import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { patience } from './list.ts';
import { type PageName, foodInJapan, routeTo } from './routes.ts';

/** The other language is the same page with the same choices. */
const site = useSite();

const kept: PageName[] = [
  'home',
  'events by choice, with remarks',
  'events of another year, with past ones',
  'second page of events',
  'event with many legs',
  'cancelled event',
  'countries',
  'country with events',
  'calendar of a choice',
];

describe.each([
  { scripts: 'with scripts', javaScript: true },
  { scripts: 'without scripts', javaScript: false },
])('$scripts', ({ javaScript }) => {
  test.each(kept)('the switch of language on "%s" leads to the same page, and back again', async (name) => {
    const dutch = await routeTo(site.app, name, 'nl');
    const english = await routeTo(site.app, name, 'en');
    const visit = await site.openPage({ path: dutch.path, javaScript });
    const { page } = visit;
    const addressOf = () => page.url().slice(site.url.length);
    await page.getByRole('link', { name: 'English' }).click();
    await expect.poll(addressOf, patience).toBe(english.path);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await expect.poll(addressOf, patience).toBe(dutch.path);
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    visit.nothingWrong();
  });
});

test('choices made since the page was opened go along to the other language', async () => {
  const { page } = await site.openPage({ path: '/nl/evenementen' });
  await page.locator('input[name=country][value=JP]').check();
  await expect.poll(() => page.url(), patience).toContain('country=JP');
  await page.locator('input[name=domain][value=food]').check();
  await expect.poll(() => page.url(), patience).toContain('domain=food');
  await page.getByRole('link', { name: 'English' }).click();
  await expect.poll(() => page.url(), patience).toBe(`${site.url}/en/events?country=JP&domain=food`);
  expect(await page.locator('input[name=country][value=JP]').isChecked()).toBe(true);
});

test('texts that exist in one language only are marked as such in the other', async () => {
  const { path } = await routeTo(site.app, 'event with many legs', 'en');
  const { page } = await site.openPage({ path, javaScript: false });
  for (const part of await page.locator('main [lang]').all()) expect(await part.getAttribute('lang')).toBe('nl');
  const { nl } = { nl: page.locator('a[lang=nl]') };
  expect(await nl.getAttribute('hreflang')).toBe('nl');
});

test.each(['nl', 'en'] as const)('the calendar on the page in %s is in that language', async (language) => {
  const { path } = await routeTo(site.app, 'calendar of a choice', language);
  const { page } = await site.openPage({ path, javaScript: false });
  expect(await page.locator('#address').inputValue()).toBe(
    `${site.url}/calendar.ics?${foodInJapan}&deadlines=true&lang=${language}`,
  );
});
