import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { currentStop, tabStops, tabTo } from './keyboard.ts';
import { type PageName, everyPage, routeTo, standsForAll } from './routes.ts';

/** The whole site without a pointer: every control is reached in order, and seen when it is. */
const site = useSite();

/** Controls that the keyboard should come past, in the order of the page. */
function controls(page: Page): Promise<string[]> {
  return page.locator('a[href], button, input, select, summary, textarea, pre[tabindex]').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      // A map is for pointers: the list beside it and the page it leads to say the same.
      .filter((element) => !element.closest('svg[aria-hidden="true"]'))
      // Of radio buttons the keyboard stops at the chosen one, and goes on among them by arrows.
      .filter((element) => element.getAttribute('type') !== 'radio' || (element as HTMLInputElement).checked)
      .filter((element) => element.getAttribute('type') !== 'hidden' && !element.hasAttribute('disabled'))
      .map((element) => element.tagName.toLowerCase()),
  );
}

/** What stands in a frame has stops of its own; `embed.test.ts` goes along them. */
const framed: PageName = 'agenda for another site';

/** Pages of each build: what a desk adds to a phone is looked at on these. */
const onDesk: readonly PageName[] = [
  'home',
  'events by choice, with remarks',
  'event with many legs',
  'country with events',
];

describe.each(everyPage.filter(({ name, language }) => language === 'nl' && standsForAll(name) && name !== framed))(
  '$name',
  ({ name, language }) => {
    const widths = onDesk.includes(name) ? [390, 1280] : [390];
    test.each(widths)('is walked through by keyboard with every stop in sight, on %i px', async (width) => {
      const { path, status } = await routeTo(site.app, name, language);
      const { page } = await site.openPage({ path, status, width });
      const expected = await controls(page);
      const stops: string[] = [];
      for await (const stop of tabStops(page)) stops.push(stop.what.split(' ')[0] ?? '');
      expect(stops).toEqual(expected);
    });
  },
);

describe.each(onDesk)('%s', (name) => {
  test('begins with the way to its content, which leads there', async () => {
    const { path, status } = await routeTo(site.app, name, 'nl');
    const { page } = await site.openPage({ path, status });
    await page.keyboard.press('Tab');
    expect((await currentStop(page))?.words).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await currentStop(page))?.id).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main, footer')?.tagName)).toBe('MAIN');
  });
});

describe('the sheet of filters on a phone', () => {
  const open = async (javaScript: boolean) => {
    const { page } = await site.openPage({ path: '/nl/evenementen', width: 390, javaScript });
    await tabTo(page, ({ href }) => href === '#filters');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#filters').isVisible()).toBe(true);
    return page;
  };

  test.each([
    { scripts: 'with scripts', javaScript: true },
    { scripts: 'without scripts', javaScript: false },
  ])(
    'is walked through by keyboard with every stop in sight, and nothing behind it, $scripts',
    async ({ javaScript }) => {
      const page = await open(javaScript);
      const inside: string[] = [];
      const behind: string[] = [];
      for await (const { what } of tabStops(page)) {
        const isInside = await page.evaluate(() => document.activeElement?.closest('#filters') !== null);
        (isInside ? inside : behind).push(what);
      }
      expect(inside.length).toBeGreaterThan(20);
      expect(behind).toEqual([]);
    },
  );

  test('closes with Escape, and the keyboard is back where it was opened', async () => {
    const page = await open(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#filters').isVisible()).toBe(false);
    await expect.poll(async () => (await currentStop(page))?.href).toBe('#filters');
  });

  test('closes with its own link, and the keyboard goes on at the results', async () => {
    const page = await open(true);
    await tabTo(page, ({ words }) => words === 'Sluit de filters');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#filters').isVisible()).toBe(false);
    await expect.poll(async () => (await currentStop(page))?.id).toBe('results');
  });
});

test('the look at the stops bites: a control under another, and one without a ring, are told', async () => {
  const { page } = await site.openPage({ path: '/nl', javaScript: false });
  await tabTo(page, ({ id }) => id === 'country');
  expect(await currentStop(page)).toMatchObject({ outline: 3, coveredBy: '', inView: true });
  await page.locator('#country').evaluate((field) => {
    const cover = document.createElement('div');
    const { top, left } = field.getBoundingClientRect();
    Object.assign(cover.style, { position: 'fixed', top: `${top}px`, left: `${left}px`, width: '90%', height: '40px' });
    document.body.append(cover);
    field.style.outline = 'none';
  });
  const stop = await currentStop(page);
  expect(stop?.outline).toBe(0);
  expect(stop?.coveredBy).toContain('<div');
});
