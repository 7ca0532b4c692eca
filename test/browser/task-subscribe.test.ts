import { sync as ical } from 'node-ical';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Visit, useSite } from '../support/browser.ts';
import { currentStop, tabTo } from './keyboard.ts';
import { allEvents, foodInJapan, spring } from './routes.ts';

/**
 * The first task this site is for: find all food events in Japan next spring, and have them in one's own calendar.
 * Within five clicks, by keyboard alone, and without scripts.
 */
const site = useSite();

const words = {
  nl: {
    spring: 'Voorjaar 2027',
    subscribe: 'Abonneer op deze agenda',
    copy: 'Kopieer het adres',
    copied: 'Gekopieerd',
  },
  en: { spring: 'Spring 2027', subscribe: 'Subscribe to this calendar', copy: 'Copy the address', copied: 'Copied' },
} as const;
const visitors = (['nl', 'en'] as const).flatMap((language) => [1280, 390].map((width) => ({ language, width })));
const mayCopy = { permissions: ['clipboard-read', 'clipboard-write'] };

/** A pointer that counts: each press is a click. What is typed in a field that has the keyboard is free. */
function pointerOn(page: Page) {
  let clicks = 0;
  return {
    click: async (target: Locator) => {
      clicks += 1;
      await target.click();
    },
    choose: async (field: Locator, name: string) => {
      clicks += 1;
      await field.click();
      await page.keyboard.type(name);
      await page.keyboard.press('Tab');
    },
    clicks: () => clicks,
  };
}

/** The list on the page is all and only what runs in Japan about food in spring, as the programme itself says. */
async function expectRightList(page: Page): Promise<void> {
  const right = (await allEvents(site.app)).filter(
    (event) =>
      event.sectors.some((sector) => sector.startsWith('food.')) &&
      event.legs.some(
        ({ country, startsOn, endsOn }) =>
          country === 'JP' && startsOn && endsOn && startsOn <= spring.to && endsOn >= spring.from,
      ),
  );
  expect(right.length).toBeGreaterThan(3);
  const answer = await allEvents(site.app, foodInJapan);
  expect(answer.map(({ id }) => id).toSorted()).toEqual(right.map(({ id }) => id).toSorted());
  const listed = await page
    .locator('#results article h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(listed.map((href) => href?.slice(-36))).toEqual(answer.map(({ id }) => id));
  expect(new URL(page.url()).search).toBe(`?${foodInJapan}`);
}

/** The calendar at this address holds each exactly known leg of those events once, and nothing else. */
async function expectRightCalendar(address: string, language: string): Promise<void> {
  expect(address).toBe(`${site.url}/calendar.ics?${foodInJapan}&lang=${language}`);
  const answer = await fetch(address);
  expect(answer.headers.get('content-type')).toMatch(/^text\/calendar/);
  const entries = Object.values(ical.parseICS(await answer.text())).filter((entry) => entry?.type === 'VEVENT');
  const exact = (await allEvents(site.app, foodInJapan)).flatMap(({ legs }) =>
    legs.filter(({ precision }) => precision === 'day' || precision === 'time'),
  );
  expect(exact.length).toBeGreaterThan(5);
  expect(entries.map(({ uid }) => uid.split('@')[0]).toSorted()).toEqual(exact.map(({ id }) => id).toSorted());
}

async function expectHeading(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.locator('h1').innerText(), { timeout: 10_000 }).toBe(text);
}

const addressOf = ({ page }: Visit) => page.locator('#address').inputValue();
const readClipboard = ({ page }: Visit) => page.evaluate(() => navigator.clipboard.readText());

describe.each(visitors)('on a screen of $width px, in $language,', ({ language, width }) => {
  const { spring: period, subscribe, copy, copied } = words[language];
  const list = { nl: 'Evenementen', en: 'Events' }[language];

  test('food in Japan next spring is in the calendar within five clicks', async () => {
    const visit = await site.openPage({ path: `/${language}`, width, settings: mayCopy });
    const { page } = visit;
    const pointer = pointerOn(page);
    await pointer.choose(page.locator('select[name=country]'), 'Japan');
    await pointer.choose(page.locator('select[name=domain]'), 'Food');
    await pointer.click(page.getByRole('button', { name: period }));
    await expectHeading(page, list);
    await expectRightList(page);
    await pointer.click(page.getByRole('link', { name: subscribe }));
    await expectHeading(page, subscribe);
    await pointer.click(page.getByRole('button', { name: copy }));
    await expect.poll(() => page.getByRole('status').innerText()).toContain(copied);
    expect(pointer.clicks()).toBeLessThanOrEqual(5);
    expect(await readClipboard(visit)).toBe(await addressOf(visit));
    await expectRightCalendar(await readClipboard(visit), language);
    visit.nothingWrong();
  });

  test('food in Japan next spring is in the calendar by keyboard alone, in sight at every stop', async () => {
    const visit = await site.openPage({ path: `/${language}`, width, settings: mayCopy });
    const { page } = visit;
    let presses = 0;
    const press = async () => {
      presses += 1;
      await page.keyboard.press('Enter');
    };
    await tabTo(page, ({ id }) => id === 'country');
    await page.keyboard.type('Japan');
    await tabTo(page, ({ id }) => id === 'domain');
    await page.keyboard.type('Food');
    await tabTo(page, (stop) => stop.words === period);
    await press();
    await expectHeading(page, list);
    await expectRightList(page);
    expect((await currentStop(page))?.what).toBe(`h1 ${list}`);

    // The results lie behind all filters; one step back is the link that skips them.
    await tabTo(page, ({ href }) => href === '#results', 'Shift+Tab');
    await press();
    await expect.poll(async () => (await currentStop(page))?.id).toBe('results');
    await tabTo(page, (stop) => stop.words === subscribe);
    await press();
    await expectHeading(page, subscribe);
    expect((await currentStop(page))?.what).toBe(`h1 ${subscribe}`);
    await tabTo(page, (stop) => stop.words === copy);
    await press();
    await expect.poll(() => page.getByRole('status').innerText()).toContain(copied);
    expect(presses).toBeLessThanOrEqual(5);
    await expectRightCalendar(await readClipboard(visit), language);
    visit.nothingWrong();
  });

  test('food in Japan next spring is in the calendar without scripts, within eight pages', async () => {
    const visit = await site.openPage({ path: `/${language}`, width, javaScript: false });
    const { page } = visit;
    const pointer = pointerOn(page);
    await pointer.choose(page.locator('select[name=country]'), 'Japan');
    await pointer.choose(page.locator('select[name=domain]'), 'Food');
    await pointer.click(page.getByRole('button', { name: period }));
    await expectHeading(page, list);
    await expectRightList(page);
    await pointer.click(page.getByRole('link', { name: subscribe }));
    await expectHeading(page, subscribe);
    await expectRightCalendar(await addressOf(visit), language);
    expect(visit.documents.length).toBeLessThanOrEqual(8);
    expect(pointer.clicks()).toBeLessThanOrEqual(5);
    visit.nothingWrong();
  });
});

describe.each(['nl', 'en'] as const)('who may not use the clipboard (%s)', (language) => {
  test('finds the address selected, hears of Ctrl+C, and copies it that way', async () => {
    const path = language === 'nl' ? '/nl/abonneren' : '/en/subscribe';
    const visit = await site.openPage({ path: `${path}?${foodInJapan}`, settings: mayCopy });
    const { page } = visit;
    await page.evaluate(() => navigator.clipboard.writeText('something older'));
    await page.context().clearPermissions();
    const devTools = await page.context().newCDPSession(page);
    const permission = { name: 'clipboard-write' };
    await devTools.send('Browser.setPermission', { permission, setting: 'denied', origin: site.url });
    await page.getByRole('button', { name: words[language].copy }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toContain('Ctrl+C');
    const selected = await page
      .locator('#address')
      .evaluate((field: HTMLInputElement) => field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0));
    expect(selected).toBe(await addressOf(visit));
    await page.keyboard.press('Control+C');
    await page.context().grantPermissions(mayCopy.permissions);
    expect(await readClipboard(visit)).toBe(selected);
    visit.nothingWrong();
  });

  test('is shown no button for copying when it could do nothing', async () => {
    const path = language === 'nl' ? '/nl/abonneren' : '/en/subscribe';
    const { page } = await site.openPage({ path, javaScript: false });
    expect(await page.locator('#address').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: words[language].copy }).isVisible()).toBe(false);
  });
});

describe('What is in the calendar', () => {
  const path = `/nl/abonneren?${foodInJapan}`;
  const chosen = `calendar.ics?${foodInJapan}&per=event&deadlines=true&lang=nl`;

  test('is chosen in place: the address follows at once, and the keyboard stays where it was', async () => {
    const visit = await site.openPage({ path, settings: mayCopy });
    const { page } = visit;
    await page.locator('summary').click();
    await page.getByRole('radio', { name: 'één item' }).check();
    await expect.poll(() => addressOf(visit)).toContain('per=event');
    await page.getByRole('checkbox', { name: 'laatste dag' }).check();
    await expect.poll(() => addressOf(visit)).toBe(`${site.url}/${chosen}`);
    expect((await currentStop(page))?.id).toBe('option-deadlines');
    await page.getByRole('button', { name: words.nl.copy }).click();
    await expect.poll(() => readClipboard(visit)).toBe(`${site.url}/${chosen}`);
    // What was said of another address is not said of this one.
    await page.getByRole('checkbox', { name: 'laatste dag' }).uncheck();
    await expect.poll(() => page.getByRole('status').innerText()).toBe('');
    visit.nothingWrong();
  });

  test('is chosen by a plain form without scripts', async () => {
    const visit = await site.openPage({ path, javaScript: false });
    const { page } = visit;
    await page.locator('summary').click();
    await page.getByRole('radio', { name: 'één item' }).check();
    await page.getByRole('checkbox', { name: 'laatste dag' }).check();
    await page.getByRole('button', { name: 'Pas het adres aan' }).click();
    await expect.poll(() => addressOf(visit)).toBe(`${site.url}/${chosen}`);
    visit.nothingWrong();
  });
});
