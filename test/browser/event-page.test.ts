import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EventItem } from '../../server/contracts/events.ts';
import { paths } from '../../web/app/paths.ts';
import { foodMission, hanoi, osaka, publish, seminar, tokyo } from '../support/cast.ts';
import { type Visit, useSite } from '../support/browser.ts';
import { tabStops, tabTo } from './keyboard.ts';

/** The page of an event, used as its readers use it: two jobs with their clicks, keys and pages counted, and its own controls. */
const site = useSite();
const organiser = 'fevia.example';
let mission: Pick<EventItem, 'id' | 'slug'>;
const closing: string[] = [];

beforeAll(async () => {
  const legs = [tokyo(), osaka(), hanoi()];
  const id = await publish(site.app, foodMission({ title: { nl: 'Drie steden', en: 'Three cities' }, legs }));
  mission = { id, slug: 'drie-steden' };
  // Three seminars in one country; the one that closes first is not the one that is held first.
  for (const [startsOn, closesOn] of [
    ['2027-02-02', '2027-01-20'],
    ['2027-04-06', '2026-12-04'],
    ['2027-03-02', '2027-02-01'],
  ] as const) {
    const leg = {
      country: 'PG',
      city: 'Port Moresby',
      precision: 'time' as const,
      startsOn,
      endsOn: startsOn,
      startTime: '08:30',
      endTime: '11:00',
      timeZone: 'Pacific/Port_Moresby',
    };
    const registration = { url: 'https://voka.example/pg', closesOn };
    closing.push(
      await publish(site.app, seminar({ title: { nl: `Eilanden ${startsOn}` }, legs: [leg], registration })),
    );
  }
});

const patience = { timeout: 10_000 };
const words = {
  nl: {
    sort: 'Sluiting',
    search: 'Zoek',
    days: 'nog 13 dagen',
    belgian: 'in België 00:30–03:00',
    register: 'Schrijf u in',
  },
  en: {
    sort: 'Closing',
    search: 'Search',
    days: '13 days left',
    belgian: '00:30–03:00 in Belgium',
    register: 'Register',
  },
} as const;

describe.each(['nl', 'en'] as const)(
  'Which of these closes first, and when does it begin in Belgian time (%s)?',
  (language) => {
    const { days, belgian } = words[language];
    const list = paths.events(language, { country: ['PG'] });
    const first = (page: Page) => page.locator('#results article h3 a').first();
    const expectSorted = async (page: Page) => {
      await expect.poll(() => new URL(page.url()).search, patience).toContain('sort=deadline');
      await expect.poll(() => first(page).getAttribute('href'), patience).toContain(closing[1]);
    };
    const expectAnswer = async ({ page, documents }: Visit, pages: number) => {
      await expect.poll(() => page.locator('h1').innerText(), patience).toBe('Eilanden 2027-04-06');
      const facts = await page.locator('main dl').first().innerText();
      expect(facts).toContain(days);
      expect(await page.locator('main ol').first().innerText()).toContain(belgian);
      expect(documents.length).toBeLessThanOrEqual(pages);
    };

    test('is answered in two clicks and one page load by pointer', async () => {
      const visit = await site.openPage({ path: list });
      let clicks = 0;
      const click = async (target: Locator) => {
        clicks += 1;
        await target.click();
      };
      clicks += 1;
      await visit.page.locator('#sort').selectOption('deadline');
      await expectSorted(visit.page);
      await click(first(visit.page));
      await expectAnswer(visit, 1);
      expect(clicks).toBeLessThanOrEqual(3);
      visit.nothingWrong();
    });

    test('is answered by keyboard with one press of Enter', async () => {
      const visit = await site.openPage({ path: list });
      await tabTo(visit.page, ({ id }) => id === 'sort');
      await visit.page.keyboard.type(words[language].sort);
      await expectSorted(visit.page);
      await tabTo(visit.page, ({ href }) => href.includes(closing[1]!));
      await visit.page.keyboard.press('Enter');
      await expectAnswer(visit, 1);
      visit.nothingWrong();
    });

    test('is answered without scripts in three clicks and three pages, one answer between them only leading on', async () => {
      const visit = await site.openPage({ path: list, javaScript: false });
      await visit.page.locator('#sort').selectOption('deadline');
      await visit.page.getByRole('button', { name: words[language].search, exact: true }).click();
      await expectSorted(visit.page);
      await first(visit.page).click();
      await expectAnswer(visit, 4);
      visit.nothingWrong();
    });
  },
);

describe.each([
  { language: 'nl', javaScript: true },
  { language: 'en', javaScript: false },
] as const)(
  'On a phone, from the link in a mail, in $language with scripts: $javaScript,',
  ({ language, javaScript }) => {
    const open = async () => {
      const visit = await site.openPage({ path: paths.event(language, mission), width: 390, javaScript });
      await visit.page.context().route(`https://${organiser}/**`, (route) => route.fulfill({ body: 'The organiser' }));
      return visit;
    };
    const cities = language === 'nl' ? ['Tokio', 'Osaka', 'Hanoi'] : ['Tokio', 'Osaka', 'Hanoi'];
    const expectRoute = async (page: Page) => {
      const legs = await page.locator('main ol > li').allInnerTexts();
      expect(legs.map((text) => cities.find((city) => text.includes(city)))).toEqual(cities);
      expect(legs.map((text) => /^\d/.exec(text)?.[0])).toEqual(['1', '2', '3']);
    };
    const expectOrganiser = async ({ page, documents, troubles }: Visit) => {
      await page.waitForURL(`https://${organiser}/japan`);
      expect(documents).toHaveLength(2);
      // Going there is what one wanted; nothing else was asked of anybody.
      expect(troubles).toEqual([`another host: https://${organiser}/japan`]);
    };

    test('the route is read in order and the organiser reached with one tap', async () => {
      const visit = await open();
      await expectRoute(visit.page);
      const bar = visit.page.getByRole('link', { name: words[language].register }).last();
      expect(await bar.evaluate((link) => link.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
      expect(await bar.innerText()).toContain(organiser);
      await bar.click();
      await expectOrganiser(visit);
    });

    test('the same is done by keyboard with one press', async () => {
      const visit = await open();
      await expectRoute(visit.page);
      await tabTo(visit.page, ({ href }) => href === `https://${organiser}/japan`);
      await visit.page.keyboard.press('Enter');
      await expectOrganiser(visit);
    });
  },
);

test.each([390, 320])('at %d px the bar at the foot never hides what has the keyboard', async (width) => {
  const { page } = await site.openPage({ path: paths.event('nl', mission), width });
  const seen: string[] = [];
  for await (const { what } of tabStops(page)) seen.push(what);
  expect(seen.length).toBeGreaterThan(20);
  await page.keyboard.press('End');
  for await (const { what } of tabStops(page, 'Shift+Tab')) seen.push(what);
});

test('the short address is copied, which is said beside it, and leads back to the page', async () => {
  const settings = { permissions: ['clipboard-read', 'clipboard-write'] };
  const visit = await site.openPage({ path: paths.event('en', mission), settings });
  const { page } = visit;
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => page.locator('#share ~ [role=status]').innerText()).toBe('Copied.');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/\/e\/[0-9a-z]{14}\/en$/);
  await page.goto(address);
  expect(new URL(page.url()).pathname).toBe(paths.event('en', mission));
  visit.nothingWrong();
});

test('whose clock shows neither local nor Belgian time reads their own too', async () => {
  const path = paths.event('nl', { id: closing[1]!, slug: 'eilanden-2027-04-06' });
  const route = ({ page }: Visit) => page.locator('main ol').first().innerText();
  const abroad = await site.openPage({ path, settings: { timezoneId: 'America/New_York' } });
  await expect.poll(() => route(abroad)).toContain('bij u 18:30–21:00 (−1 dag) (New York)');
  abroad.nothingWrong();
  for (const timezoneId of ['Europe/Paris', 'Pacific/Guam']) {
    const visit = await site.openPage({ path, settings: { timezoneId } });
    expect(await route(visit)).toContain('08:30–11:00 plaatselijke tijd (Port Moresby)');
    expect(await route(visit)).not.toContain('bij u');
  }
});

test('on paper an event stands with its addresses and the day, without what can only be pressed', async () => {
  const { page } = await site.openPage({ path: paths.event('nl', mission), javaScript: false });
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  expect(text).toMatch(/Afgedrukt op 21 november 2026\. http\S+\/e\/[0-9a-z]{14}/);
  expect(text).toContain(paths.event('nl', mission));
  for (const left of ['Zet in uw agenda', 'Volg dit evenement', 'Meld een fout', 'Kopieer', 'Landen', 'Open data'])
    expect(text, left).not.toContain(left);
  const written = await page
    .getByRole('link', { name: 'Schrijf u in bij de organisator' })
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(written).toContain('https://fevia.example/japan');
  const fills = await page
    .locator('main header svg *')
    .evaluateAll((parts) => parts.map((one) => getComputedStyle(one).fill));
  // Its flag, Blue Peter, is blue around white: lying lines, and a frame.
  expect(new Set(fills)).toEqual(new Set(['url("#hatching-blue")', 'rgb(255, 255, 255)', 'none']));
});
