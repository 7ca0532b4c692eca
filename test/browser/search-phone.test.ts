import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { answerOf, box, count, expectList, expectSearch, listed, pageThrough, search } from './list.ts';

/** The list on a phone, and the list without scripts: the same search by fewer means. */
const site = useSite();
const list = '/nl/evenementen';

describe('on a phone', () => {
  test('ticks wait for the button, which says how many events there will be, shows them and closes the sheet', async () => {
    const visit = await site.openPage({ path: list, width: 390 });
    const { page } = visit;
    await page.getByRole('link', { name: 'Filters' }).click();
    await expect.poll(() => page.locator('#filters').isVisible()).toBe(true);
    const asked = visit.requests.length;
    expect(await page.getByRole('button', { name: 'Toon resultaten' }).isVisible()).toBe(true);
    await box(page, 'country', 'JP').check();
    await box(page, 'domain', 'food').check();
    const { total } = await answerOf(site.app, 'country=JP&domain=food');
    const button = page.getByRole('button', { name: `Toon ${total} evenementen`, exact: true });
    await button.waitFor();
    // Only how many there are was asked.
    const paths = visit.requests.slice(asked).map((address) => new URL(address));
    expect(paths.map(({ pathname }) => pathname)).toEqual(['/api/v1/events', '/api/v1/events']);
    expect(paths.map(({ searchParams }) => searchParams.get('pageSize'))).toEqual(['1', '1']);
    expect(search(page)).toBe('');

    await button.click();
    await expectSearch(page, 'country=JP&domain=food');
    await expect.poll(() => page.locator('#filters').isVisible()).toBe(false);
    await expectList(site.app, page, 'country=JP&domain=food');
    expect(await page.getByRole('link', { name: 'Filters (2)' }).isVisible()).toBe(true);
    visit.nothingWrong();
  });

  test('the sheet opens again with the choices in it, and a second round works as the first', async () => {
    const { page } = await site.openPage({ path: `${list}?country=JP`, width: 390 });
    const rounds = [
      ['food', 'country=JP&domain=food'],
      ['engineering-technology', 'country=JP&domain=engineering-technology&domain=food'],
    ] as const;
    for (const [value, address] of rounds) {
      await page.getByRole('link', { name: /^Filters/ }).click();
      await expect.poll(() => page.locator('#filters').isVisible()).toBe(true);
      expect(await box(page, 'country', 'JP').isChecked()).toBe(true);
      await box(page, 'domain', value).check();
      await page.getByRole('button', { name: /^Toon \d+ evenement/ }).click();
      await expectSearch(page, address);
      await expect.poll(() => page.locator('#filters').isVisible()).toBe(false);
      await expectList(site.app, page, address);
    }
  });

  test('the sheet closes without a choice by its link and by Back', async () => {
    const { page } = await site.openPage({ path: `${list}?country=JP`, width: 390 });
    await page.getByRole('link', { name: 'Filters (1)' }).click();
    await page.getByRole('link', { name: 'Sluit de filters' }).click();
    await expect.poll(() => page.locator('#filters').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Filters (1)' }).click();
    await expect.poll(() => page.locator('#filters').isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => page.locator('#filters').isVisible()).toBe(false);
    await expectList(site.app, page, 'country=JP');
  });

  test('a choice of order is a search at once', async () => {
    const { page } = await site.openPage({ path: `${list}?country=JP`, width: 390 });
    await page.locator('#sort').selectOption('newest');
    await expectSearch(page, 'country=JP&sort=newest');
    await expectList(site.app, page, 'country=JP&sort=newest');
  });
});

describe('without scripts', () => {
  const open = (path: string, width = 1280) => site.openPage({ path, width, javaScript: false });

  test('ticks, words and order are searched with the button', async () => {
    const visit = await open(list);
    const { page } = visit;
    await box(page, 'country', 'JP').check();
    await box(page, 'kind', 'trade_fair').check();
    await page.locator('#sort').selectOption('deadline');
    await page.locator('#q').fill('japan');
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await expectSearch(page, 'q=japan&country=JP&kind=trade_fair&sort=deadline');
    await expectList(site.app, page, 'q=japan&country=JP&kind=trade_fair&sort=deadline');
    expect(await box(page, 'country', 'JP').isChecked()).toBe(true);
    visit.nothingWrong();
  });

  test('chips, months, ready-made periods and pages are links', async () => {
    const { page } = await open(`${list}?country=JP&kind=trade_fair`);
    await page.getByRole('link', { name: 'Verwijder Japan' }).click();
    await expectSearch(page, 'kind=trade_fair');
    await page.locator('nav ol a[href*="from=2027-03-01"]').click();
    await expectSearch(page, 'kind=trade_fair&from=2027-03-01&to=2027-03-31');
    await expectList(site.app, page, 'kind=trade_fair&from=2027-03-01&to=2027-03-31');
    await page.getByRole('link', { name: 'Voorjaar 2027' }).click();
    await expectSearch(page, 'kind=trade_fair&from=2027-03-01&to=2027-05-31');
    await expectList(site.app, page, 'kind=trade_fair&from=2027-03-01&to=2027-05-31');
    await page.getByRole('link', { name: 'Wis alle keuzes' }).click();
    await pageThrough(site.app, page);
  });

  test('a tick in an open group and in "Toon alle" can be reached', async () => {
    const { page } = await open(list);
    await page.locator('fieldset', { hasText: 'Land' }).locator('summary').first().click();
    await box(page, 'country', 'CA').check();
    await page.locator('summary', { hasText: 'Regio' }).click();
    await box(page, 'region', 'americas').or(page.locator('input[name=region]').first()).first().check();
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await expect.poll(() => search(page)).toMatch(/^country=CA&region=[a-z-]+$/);
    await expectList(site.app, page, search(page));
  });

  test('the sheet on a phone opens, takes a choice and closes', async () => {
    const { page } = await open(list, 390);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Filters' }).click();
    expect(await page.locator('#filters').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Sluit de filters' }).click();
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Filters' }).click();
    await box(page, 'country', 'JP').check();
    await page.getByRole('button', { name: 'Toon resultaten' }).click();
    await expectSearch(page, 'country=JP');
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await expectList(site.app, page, 'country=JP');
  });
});

describe.each([
  { scripts: 'with scripts', javaScript: true },
  { scripts: 'without scripts', javaScript: false },
])('an address, $scripts,', ({ javaScript }) => {
  test('with empty fields of a form leads to the clean one', async () => {
    const { page } = await site.openPage({ path: `${list}?q=&country=JP&from=&to=&sort=date`, javaScript });
    expect(new URL(page.url()).search).toBe('?country=JP');
    await expectList(site.app, page, 'country=JP');
  });

  test('with words nobody wrote is read as the nearest, and says so', async () => {
    const { page } = await site.openPage({ path: list, javaScript });
    await page.locator('#q').fill('voedingsmisie');
    await page.keyboard.press('Enter');
    await expectSearch(page, 'q=voedingsmisie');
    await expectList(site.app, page, 'q=voedingsmisie');
    expect(await count(page, '#sentence')).toBeGreaterThan(0);
    const notice = await page.locator('#results .notice').first().innerText();
    expect(notice).toContain('“voedingsmisie”');
    expect(notice).toContain('“voedingsmissie”');
  });

  test('with values that do not exist is told about, and the rest is used', async () => {
    const { page } = await site.openPage({
      path: `${list}?country=JP&country=ZZ&colour=red&from=2027-13-01&page=0&organiser=nobody`,
      javaScript,
    });
    const notice = await page.locator('#results .notice').first().innerText();
    for (const wrong of ['country=ZZ', 'colour=red', 'from=2027-13-01', 'page=0', 'organiser=nobody'])
      expect(notice).toContain(wrong);
    await expectList(site.app, page, 'country=JP');
    expect(await listed(page)).not.toEqual([]);
  });
});
