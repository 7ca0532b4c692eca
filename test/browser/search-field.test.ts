import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Suggestions } from '../../server/contracts/suggestions.ts';
import { stickingOut, useSite } from '../support/browser.ts';
import { currentStop, tabTo } from './keyboard.ts';
import { findings } from './legible-page.ts';
import { answerOf, count, expectList, expectSearch, listed, patience } from './list.ts';

/** The field for words: suggestions while somebody types, and what is offered once they searched. */
const site = useSite();
const list = '/nl/evenementen';

const field = (page: Page) => page.locator('#q');
const options = (page: Page) => page.locator('[role=listbox] [role=option]');
const marked = (page: Page) => page.locator('[role=listbox] [aria-selected=true]');

async function typeIn(page: Page, words: string): Promise<void> {
  await field(page).click();
  await page.keyboard.type(words);
}

async function open(page: Page): Promise<void> {
  await expect.poll(() => options(page).count(), patience).toBeGreaterThan(0);
}

describe('suggestions', () => {
  test('come in groups, are told, and are taken by the keyboard alone', async () => {
    const visit = await site.openPage({ path: '/nl' });
    const { page } = visit;
    await tabTo(page, ({ what }) => what.includes(' q'));
    expect(await field(page).getAttribute('role')).toBe('combobox');
    await page.keyboard.type('Japan');
    await open(page);
    const { countries, events } = await site.app.getJson<Suggestions>('/api/v1/suggestions?q=Japan');
    expect(await page.getByRole('group', { name: 'Landen' }).getByRole('option').count()).toBe(countries.length);
    expect(await page.getByRole('group', { name: 'Evenementen' }).getByRole('option').count()).toBe(events.length);
    const all = await options(page).count();
    expect(await page.locator('main [aria-live=polite]').innerText()).toContain(`${all} suggesties`);
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');

    await page.keyboard.press('ArrowUp');
    expect(await marked(page).getAttribute('id')).toBe(await options(page).last().getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    expect(await marked(page).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(
      await options(page).first().getAttribute('id'),
    );
    expect((await currentStop(page))?.what).toContain(' q');
    await page.keyboard.press('Enter');
    await expectSearch(page, 'country=JP');
    await expectList(site.app, page, 'country=JP');
    visit.nothingWrong();
  });

  test('leave Enter to the words while none is marked, and close by Escape', async () => {
    const { page } = await site.openPage({ path: list });
    await typeIn(page, 'japa');
    await open(page);
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await field(page).inputValue()).toBe('japa');
    await page.keyboard.press('ArrowDown');
    await open(page);
    await page.keyboard.press('Enter');
    await expectSearch(page, 'q=japa');
    expect(await options(page).count()).toBe(0);
  });

  test('are taken by a pointer, and leave what else is chosen', async () => {
    const visit = await site.openPage({ path: `/en/events?kind=trade_fair&country=FR`, width: 390 });
    const { page } = visit;
    await typeIn(page, 'german');
    await open(page);
    expect(await stickingOut(page)).toEqual([]);
    const box = await options(page).first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.getByRole('option', { name: /^Germany/ }).click();
    await expectSearch(page, 'country=DE&country=FR&kind=trade_fair');
    expect(await field(page).inputValue()).toBe('');
    visit.nothingWrong();
  });

  test('lead to an event', async () => {
    const { items } = await answerOf(site.app, 'country=JP');
    const title = items[0]?.title.nl ?? '';
    const { page } = await site.openPage({ path: list });
    await typeIn(page, title);
    await open(page);
    await page.getByRole('group', { name: 'Evenementen' }).getByRole('option').first().click();
    await expect.poll(() => page.locator('h1').innerText(), patience).toBe(title);
  });

  test('of an earlier question that is answered late are not shown', async () => {
    const { page } = await site.openPage({ path: list });
    const late = Promise.withResolvers<void>();
    await page.route(/suggestions\?q=Japan$/, async (route) => {
      await late.promise;
      // Called off meanwhile, there is nothing to go on with.
      await route.continue().catch(() => undefined);
    });
    const first = page.waitForRequest(/q=Japan$/);
    await typeIn(page, 'Japan');
    await first;
    await field(page).fill('Vietnam');
    await open(page);
    late.resolve();
    await page.evaluate(async () => (await fetch('/robots.txt')).status);
    expect(await options(page).first().innerText()).toContain('Vietnam');
  });

  test('that cannot be had keep nobody from searching', async () => {
    const { page } = await site.openPage({ path: list });
    const answered = page.waitForResponse(/suggestions/);
    await page.route(/suggestions/, (route) => route.fulfill({ status: 503, json: {} }));
    await typeIn(page, 'Japan');
    await answered;
    expect(await options(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await expectSearch(page, 'q=Japan');
    await expectList(site.app, page, 'q=Japan');
  });

  test('are not missed without scripts: it is the field of a form', async () => {
    const { page, nothingWrong } = await site.openPage({ path: '/en', javaScript: false });
    expect(await field(page).getAttribute('role')).toBeNull();
    await field(page).fill('Japan');
    await page.keyboard.press('Enter');
    await expectSearch(page, 'q=Japan');
    await expectList(site.app, page, 'q=Japan');
    nothingWrong();
  });

  test.each([
    { path: '/nl', width: 320, scheme: 'light' },
    { path: '/en/events', width: 1280, scheme: 'dark' },
  ] as const)('at $path, $width px wide and $scheme, are as accessible as the page', async (visitor) => {
    const { page } = await site.openPage(visitor);
    await typeIn(page, 'food');
    await open(page);
    await page.keyboard.press('ArrowDown');
    expect(await findings(page)).toEqual([]);
    expect(await stickingOut(page)).toEqual([]);
  });
});

describe('what was meant', () => {
  test.each([true, false])('is offered with as many events as it leads to, scripts: %s', async (javaScript) => {
    const visit = await site.openPage({ path: `${list}?q=Duitse+handelsmissie&sort=newest`, javaScript });
    const { page } = visit;
    const chips = page.getByRole('navigation', { name: 'Bedoelt u:' }).getByRole('link');
    expect(await chips.allInnerTexts()).toContain('Duitsland');
    const line = page
      .getByRole('navigation', { name: 'Bedoelt u:' })
      .getByRole('listitem')
      .filter({ hasText: 'Duitsland' });
    const promised = Number(/\((\d+)\)/.exec(await line.first().innerText())?.[1]);
    await chips.filter({ hasText: /^Duitsland$/ }).click();
    await expectSearch(page, 'country=DE&sort=newest');
    await expect.poll(() => count(page, '#sentence'), patience).toBe(promised);
    visit.nothingWrong();
  });

  test('a group of countries is one choice, and goes as one', async () => {
    const { page } = await site.openPage({ path: '/en/events?q=benelux' });
    await page.getByRole('navigation', { name: 'Do you mean:' }).getByRole('link', { name: 'Benelux' }).click();
    await expectSearch(page, 'country=BE&country=LU&country=NL');
    await expect.poll(() => page.locator('#sentence').innerText(), patience).toContain('in Benelux');
    await page.getByRole('link', { name: 'Remove Benelux' }).click();
    await expectSearch(page, '');
  });
});

test.each([true, false])(
  'an empty list tells which choice costs the most and drops it, scripts: %s',
  async (javaScript) => {
    const visit = await site.openPage({ path: `${list}?q=zzzzqqqq&country=JP&kind=trade_fair`, javaScript });
    const { page } = visit;
    const { total } = await answerOf(site.app, 'country=JP&kind=trade_fair');
    expect(total).toBeGreaterThan(0);
    expect(await page.locator('#results').innerText()).toContain('Deze keuze kost het meest: “zzzzqqqq”.');
    const way = page.getByRole('listitem').filter({ hasText: 'Zonder “zzzzqqqq”' });
    expect(await way.innerText()).toContain(`(${total})`);
    await way.getByRole('link').click();
    await expectSearch(page, 'country=JP&kind=trade_fair');
    await expect.poll(async () => (await listed(page)).length, patience).toBe(total);
    visit.nothingWrong();
  },
);
