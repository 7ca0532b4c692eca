import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../server/contracts/words.ts';
import { type OverviewPart, paths } from '../../web/app/paths.ts';
import { tabTo } from '../browser/keyboard.ts';
import { expectLegible, expectOrder, settings } from '../browser/legible-page.ts';
import { useSite } from '../support/browser.ts';
import { fullNetwork } from './full-network.ts';

/** A planner goes from a number to its list, hands a request on, and saves a table: by keyboard, at any size. */
const site = useSite();
let network: Awaited<ReturnType<typeof fullNetwork>>;
let cookie: string;

beforeAll(async () => {
  network = await fullNetwork(site.app);
  ({ cookie } = network.cast.planner.headers);
});

const parts: readonly (OverviewPart | undefined)[] = [
  undefined,
  'attention',
  'transfers',
  'shares',
  'efforts',
  'commitments',
  'requests',
];

describe.each(languages)('in %s', (language) => {
  test.each(parts)('the page of %s is legible at every size, light and dark', async (part) => {
    const path = paths.overview(language, part, part === 'commitments' ? 'weeks=13' : '');
    const { page, nothingWrong } = await site.openPage({ path, cookie, settings });
    await expectOrder(page, language);
    await expectLegible(page, language);
    nothingWrong();
  });
});

test('by keyboard from the fullest week to what lies behind it, and back', async () => {
  const { page, nothingWrong } = await site.openPage({ path: paths.overview('nl'), cookie, settings });
  const over = await tabTo(page, ({ words }) => /te vol/.test(words));
  expect(over.words).toMatch(/^8,7 .*van 6,8 dagen ?, te vol/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1').innerText()).toBe('Tokio, week 50 · 7 december 2026');
  expect(await page.locator('main').innerText()).toContain('Op de kaart is dat 8,7 dagen');
  await tabTo(page, ({ words }) => words === 'Terug naar de warmtekaart');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1').innerText()).toBe('Warmtekaart van de kantoren');
  nothingWrong();
});

test('the map is a table with heads, in a named region that the keyboard reaches', async () => {
  const path = paths.overview('nl', undefined, 'group=region&layer=split&sort=name');
  const { page } = await site.openPage({ path, cookie, javaScript: false });
  const region = page.getByRole('region', { name: 'Warmtekaart van de kantoren' });
  expect(await region.getAttribute('tabindex')).toBe('0');
  expect(await region.getByRole('columnheader').count()).toBe(15);
  expect(await region.getByRole('rowheader', { name: 'Tokio JP' }).count()).toBe(1);
  const groups = await region.locator('th[scope=rowgroup]').allInnerTexts();
  expect(groups).toEqual(expect.arrayContaining(['Europa', 'Azië']));
  expect(groups).toHaveLength(new Set(groups).size);
  const cell = region.locator('tr', { hasText: 'Tokio' }).locator('td').nth(3);
  expect((await cell.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
    /^5,1 vast \+ 3,6 onzeker, ?\/ van 6,8 dagen ?, te vol$/,
  );
});

test('on a phone one chooses an office and reads its weeks, also without scripts', async () => {
  const { page } = await site.openPage({ path: paths.overview('nl'), width: 390, cookie, javaScript: false });
  expect(await page.getByRole('region', { name: 'Warmtekaart van de kantoren' }).isVisible()).toBe(false);
  await page.getByLabel('Kies een kantoor').selectOption('hanoi');
  await page.getByRole('button', { name: 'Toon' }).click();
  expect(new URL(page.url()).search).toBe('?office=hanoi');
  expect(await page.locator('h2').first().innerText()).toBe('Weken van Hanoi, in dagen');
  const weeks = page.locator('ol > li');
  expect(await weeks.count()).toBe(14);
  await weeks.filter({ hasText: 'wk 2' }).getByRole('link').click();
  expect(await page.locator('h1').innerText()).toBe('Hanoi, week 2 · 11 januari 2027');
});

test('a request that does not fit is handed on from the list, without scripts, and refused well', async () => {
  const { cast, tooMuch } = network;
  const { reference } = await tooMuch.read();
  const { page } = await site.openPage({ path: paths.overview('nl', 'attention'), cookie, javaScript: false });
  const list = page.getByRole('region', { name: 'Past niet zonder goedkeuring' });
  expect(await list.locator('tr', { hasText: reference }).innerText()).toContain('wk 50: 5,1 dagen beloofd');
  const request = await list.getByRole('link', { name: reference, exact: true }).getAttribute('href');
  const answer = await site.app.get(request ?? '', network.cast.planner.headers);
  expect([answer.statusCode, answer.body.includes(reference)]).toEqual([200, true]);
  await list.getByRole('link', { name: `Verwijs door ${reference}` }).click();
  await page.getByRole('button', { name: 'Verwijs de aanvraag door' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Waarom: ');
  await page.getByLabel('Naar welk kantoor').selectOption('singapore');
  await page.getByLabel('Waarom').fill('Tokio zit die week vol.');
  await page.getByRole('button', { name: 'Verwijs de aanvraag door' }).click();
  expect(await page.getByRole('status').innerText()).toContain('De aanvraag is doorverwezen.');
  expect((await tooMuch.read()).state).toBe('transferred');
  await page.getByRole('link', { name: 'Doorverwijzingen' }).click();
  expect(await page.locator('tbody tr').innerText()).toMatch(/Tokio\s+Singapore[^]*Tokio zit die week vol\./);
  expect(await page.locator('tbody tr').innerText()).toContain('Piet Planner');

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Bewaar als CSV: Doorverwijzingen' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('doorverwijzingen.csv');
  const { headers } = cast.officers['tokyo']!;
  await site.openPage({ path: paths.overview('nl'), cookie: headers.cookie, status: 404 });
});
