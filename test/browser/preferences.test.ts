import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../server/http/safety-headers.ts';
import { stickingOut, useSite } from '../support/browser.ts';
import { everyPage, routeTo } from './routes.ts';
import { addStyle, cutOff, fontSize, textSpacing } from './legible.ts';

/** What readers set in their browser or system, and what no page may do to them. */
const site = useSite();
const dutchPages = everyPage.filter(({ language }) => language === 'nl');
const chosen = '/nl/evenementen?country=JP&domain=food&from=2027-03-01&to=2027-04-30';

/** Durations, in seconds, of whatever on the page would move or fade. */
const durations = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
      const moves = [transitionDuration, animationName === 'none' ? '0s' : animationDuration].join(', ').split(', ');
      if (scrollBehavior === 'smooth') moves.push('1s');
      return moves.map((time) => Number.parseFloat(time)).filter((time) => time > 0);
    }),
  );

/** Controls that would not be seen where the system chooses the colours: without an edge, or with one like the ground. */
const withoutEdge = (page: Page) =>
  page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll('.button, .input, .tag, footer button')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
        return Number.parseFloat(borderTopWidth) < 1 || borderTopStyle === 'none' || borderTopColor === canvas;
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });

describe.each(dutchPages)('$name', ({ name, language }) => {
  test('stays whole and still whatever its reader set: motion, colours, spacing, letters, zoom', async () => {
    const { path, status } = await routeTo(site.app, name, language);
    const { headers } = await site.app.get(path);
    const directives = String(headers['content-security-policy']).split(';');
    expect(directives).toHaveLength(Object.keys(contentSecurityPolicy).length);
    for (const one of ["default-src 'none'", "script-src 'self'", "style-src 'self'"])
      expect(directives).toContain(one);
    expect(directives.join()).not.toMatch(/unsafe|\*/);
    expect(headers['set-cookie']).toBeUndefined();

    const visit = await site.openPage({ path, status, settings: { reducedMotion: 'reduce' } });
    const { page } = visit;
    expect(await page.context().cookies()).toEqual([]);
    expect.soft(await durations(page), 'what moves').toEqual([]);
    await page.locator('main .button:visible, footer a').first().hover();
    const running = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((one) => Number(one.effect?.getComputedTiming().duration) > 0)
        .map((one) => one.id),
    );
    expect.soft(running, 'what moves under a pointer').toEqual([]);

    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await withoutEdge(page), 'in colours of the system').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });

    for (const width of [1280, 320]) {
      // A desk at 400 % is as wide as a small phone, and a quarter as high.
      await page.setViewportSize({ width, height: width === 320 ? 256 : 900 });
      const removeSpacing = await addStyle(page, textSpacing);
      expect.soft(await stickingOut(page), `with wide spacing on ${width} px`).toEqual([]);
      expect.soft(await cutOff(page), `with wide spacing on ${width} px`).toEqual([]);
      await removeSpacing();
      await fontSize(page, 32);
      expect.soft(await stickingOut(page), `with letters of 200 % on ${width} px`).toEqual([]);
      expect.soft(await cutOff(page), `with letters of 200 % on ${width} px`).toEqual([]);
      await fontSize(page, 16);
    }
    visit.nothingWrong();
  });
});

describe('reduced motion', () => {
  test('is a difference: who did not ask for it sees buttons change gently, and briefly', async () => {
    const { page } = await site.openPage({ path: '/nl', settings: { reducedMotion: 'no-preference' } });
    const moves = await durations(page);
    expect(moves.length).toBeGreaterThan(0);
    expect(Math.max(...moves)).toBeLessThanOrEqual(0.18);
  });
});

describe('forced colours', () => {
  const open = () => site.openPage({ path: chosen, settings: { forcedColors: 'active' } });

  /** Whether an element looks different once it loses its mark. */
  async function showsMark(page: Page, selector: string, mark: string): Promise<boolean> {
    const element = await page.locator(selector).first().elementHandle({ timeout: 5000 });
    if (!element) throw new Error(`There is no ${selector}`);
    const withMark = await element.screenshot({ animations: 'disabled' });
    await element.evaluate((one, name) => one.removeAttribute(name), mark);
    return !withMark.equals(await element.screenshot({ animations: 'disabled' }));
  }

  test.each([
    ['a chosen month', 'nav ol a[aria-current]'],
    ['the page one is on, in the menu,', 'header nav a[aria-current]'],
  ])('%s can be told from the others', async (_what, selector) => {
    const { page } = await open();
    expect(await showsMark(page, selector, 'aria-current')).toBe(true);
  });

  test('a chosen ready-made period can be told from the others', async () => {
    const path = '/nl/evenementen?from=2027-03-01&to=2027-05-31';
    const { page } = await site.openPage({ path, settings: { forcedColors: 'active' } });
    expect(await showsMark(page, 'main ul a[aria-current]', 'aria-current')).toBe(true);
  });

  test('the look for controls without an edge bites', async () => {
    const { page } = await open();
    expect(await withoutEdge(page)).toEqual([]);
    await addStyle(page, '.button { border: 0 !important }');
    expect((await withoutEdge(page)).length).toBeGreaterThan(0);
  });

  test('flags keep their colours', async () => {
    const { page } = await open();
    const flag = page.locator('article svg').first();
    expect(await flag.evaluate((one) => getComputedStyle(one).forcedColorAdjust)).toBe('none');
  });
});

describe('print', () => {
  test('shows the list without menu, filters, buttons and foot', async () => {
    const { page } = await site.openPage({ path: chosen });
    await page.emulateMedia({ media: 'print' });
    for (const selector of [
      'header nav',
      '#filters',
      'footer',
      '#q',
      '#sort',
      'nav ol',
      '[rel=next]',
      'a[href="#main"]',
    ])
      for (const part of await page.locator(selector).all())
        expect(await part.isVisible(), `${selector} on paper`).toBe(false);
    expect(await page.locator('#results article').count()).toBeGreaterThan(3);
    for (const row of await page.locator('#sentence, #results article h3').all())
      expect(await row.isVisible()).toBe(true);
  });

  test.each(['light', 'dark'] as const)('shows an event black on white, whatever the screen (%s)', async (scheme) => {
    const { path } = await routeTo(site.app, 'event with many legs', 'nl');
    const { page } = await site.openPage({ path, scheme });
    await page.emulateMedia({ media: 'print', colorScheme: scheme });
    for (const selector of ['header nav', 'footer', 'a[href="#main"]'])
      expect(await page.locator(selector).isVisible(), `${selector} on paper`).toBe(false);
    const { text, ground } = await page.evaluate(() => ({
      text: [...document.querySelectorAll('h1, h2, article p, article li')].map((one) => getComputedStyle(one).color),
      ground: getComputedStyle(document.body).backgroundColor,
    }));
    expect(ground).toBe('rgba(0, 0, 0, 0)');
    const brightness = (color: string) => Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number));
    for (const color of new Set(text)) expect(brightness(color), `brightness of ${color}`).toBeLessThan(190);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});

test('the look for text that is cut off bites', async () => {
  const { page } = await site.openPage({ path: '/nl' });
  await addStyle(page, 'h1 { width: 2em; overflow: hidden; height: 1em } .button { width: 20px; white-space: nowrap }');
  const found = await cutOff(page);
  expect(found.some((one) => one.startsWith('h1'))).toBe(true);
  expect(found.some((one) => one.startsWith('button'))).toBe(true);
});
