import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { currentStop, tabTo } from './keyboard.ts';
import { answerOf, box, count, expectList, expectSearch, listed, pageThrough, patience } from './list.ts';

/** The list on a wide screen, with scripts: every choice is a search at once. */
const site = useSite();
const list = '/nl/evenementen';

describe('a tick', () => {
  test('searches at once, keeps the keyboard on its box and is told in the status line', async () => {
    const visit = await site.openPage({ path: list });
    const { page } = visit;
    const line = await page.locator('[role=status]').elementHandle();
    await tabTo(page, ({ what }) => what === 'input country JP');
    await page.keyboard.press('Space');
    await expectSearch(page, 'country=JP');
    await expectList(site.app, page, 'country=JP');
    // A new line would not be read out; the one that was there must change.
    expect(await line?.evaluate((element) => element.isConnected && /^\d+ evenementen/.test(element.textContent))).toBe(
      true,
    );
    expect((await currentStop(page))?.what).toBe('input country JP');
    expect(await box(page, 'country', 'JP').isChecked()).toBe(true);

    await page.keyboard.press('Space');
    await expectSearch(page, '');
    await expectList(site.app, page, '');
    expect((await currentStop(page))?.what).toBe('input country JP');
    visit.nothingWrong();
  });

  test('in a folded group leaves the group open and the keyboard on its box', async () => {
    const { page } = await site.openPage({ path: list });
    await tabTo(page, ({ words }) => words === 'Organisator');
    await page.keyboard.press('Enter');
    const { what } = await tabTo(page, (stop) => stop.what.startsWith('input organiser '));
    await page.keyboard.press('Space');
    await expectSearch(page, `organiser=${what.split(' ')[2]}`);
    await expectList(site.app, page, `organiser=${what.split(' ')[2]}`);
    expect((await currentStop(page))?.what).toBe(what);
  });

  test('beyond the first six leaves the keyboard on its box', async () => {
    const { page } = await site.openPage({ path: list });
    await page.locator('fieldset', { hasText: 'Land' }).locator('summary').first().click();
    await box(page, 'country', 'CA').focus();
    await page.keyboard.press('Space');
    await expectSearch(page, 'country=CA');
    await expectList(site.app, page, 'country=CA');
    expect((await currentStop(page))?.what).toBe('input country CA');
    expect(await box(page, 'country', 'CA').isVisible()).toBe(true);
  });

  test('with others narrows and widens as the numbers beside the boxes promise', async () => {
    const { page } = await site.openPage({ path: list });
    for (const [name, value] of [
      ['country', 'DE'],
      ['domain', 'food'],
      ['country', 'FR'],
      ['kind', 'trade_fair'],
    ] as const) {
      const label = page.locator('label', { has: box(page, name, value) });
      const promised = Number((await label.innerText()).match(/(\d+)\s*,/)?.[1]);
      const before = await count(page, '#sentence');
      await box(page, name, value).check();
      await expect.poll(() => page.url(), patience).toContain(`${name}=${value}`);
      // A second value of the same group comes on top of what is chosen there.
      const expected = name === 'country' && value === 'FR' ? before + promised : promised;
      await expect.poll(() => count(page, '#sentence'), patience).toBe(expected);
    }
    await expectList(site.app, page, 'country=DE&country=FR&domain=food&kind=trade_fair');
  });
});

test.each([0, 100, 600])(
  'a day typed figure by figure, %i ms apart, arrives whole and is one step back',
  async (delay) => {
    const { page } = await site.openPage({ path: `${list}?country=JP` });
    await page.locator('#from').focus();
    await page.keyboard.type('03152027', { delay });
    await page.keyboard.press('Tab');
    await expectSearch(page, 'country=JP&from=2027-03-15');
    await expectList(site.app, page, 'country=JP&from=2027-03-15');
    expect(await page.locator('#from').inputValue()).toBe('2027-03-15');
    await page.goBack();
    await expectSearch(page, 'country=JP');
  },
);

test('chips take their choice away, one by one and all at once, and the keyboard stays in the page', async () => {
  const visit = await site.openPage({
    path: `${list}?country=JP&domain=food&kind=webinar&from=2027-03-01&to=2027-05-31`,
  });
  const { page } = visit;
  await page.getByRole('link', { name: 'Verwijder Webinar' }).focus();
  await page.keyboard.press('Enter');
  await expectSearch(page, 'country=JP&domain=food&from=2027-03-01&to=2027-05-31');
  await expectList(site.app, page, 'country=JP&domain=food&from=2027-03-01&to=2027-05-31');
  expect(await box(page, 'kind', 'webinar').isChecked()).toBe(false);
  expect(await currentStop(page), 'where the keyboard is after its chip went').toBeDefined();
  await page.getByRole('link', { name: 'Verwijder vanaf 1 maart 2027' }).click();
  await expectSearch(page, 'country=JP&domain=food&to=2027-05-31');
  await expectList(site.app, page, 'country=JP&domain=food&to=2027-05-31');
  expect(await page.locator('#from').inputValue()).toBe('');
  await page.getByRole('link', { name: 'Wis alle keuzes' }).click();
  await expectSearch(page, '');
  await expectList(site.app, page, '');
  expect(await page.locator('#search input:checked').count()).toBe(0);
  visit.nothingWrong();
});

test('Back and Forward bring back choices and results', async () => {
  const { page } = await site.openPage({ path: list });
  await box(page, 'country', 'DE').check();
  await expectList(site.app, page, 'country=DE');
  await box(page, 'domain', 'food').check();
  await expectList(site.app, page, 'country=DE&domain=food');
  await page.locator('#results article a').first().click();
  await expect.poll(() => page.locator('h1').innerText(), patience).not.toBe('Evenementen');
  await page.goBack();
  await expectList(site.app, page, 'country=DE&domain=food');
  expect(await box(page, 'domain', 'food').isChecked()).toBe(true);
  await page.goBack();
  await expectList(site.app, page, 'country=DE');
  expect(await box(page, 'country', 'DE').isChecked()).toBe(true);
  expect(await box(page, 'domain', 'food').isChecked()).toBe(false);
  await page.goForward();
  await expectList(site.app, page, 'country=DE&domain=food');
  expect(await box(page, 'domain', 'food').isChecked()).toBe(true);
});

test('each month of the ruler leads to as many events as it says', async () => {
  const { page } = await site.openPage({ path: `${list}?kind=trade_fair` });
  const months = page.locator('nav ol a[href*="from="]');
  expect(await months.count()).toBe(12);
  for (let index = 0; index < 12; index += 1) {
    const month = months.nth(index);
    const from = new URL((await month.getAttribute('href')) ?? '', site.url).searchParams.get('from') ?? '';
    const said = Number((await month.innerText()).match(/(\d+) evenement/)?.[1] ?? 0);
    await month.click();
    await expect.poll(() => new URL(page.url()).searchParams.get('from'), patience).toBe(from);
    await expect.poll(() => count(page, '#sentence'), patience).toBe(said);
    expect(await listed(page)).toHaveLength(Math.min(said, 25));
    expect(await month.getAttribute('aria-current')).toBe('true');
  }
});

test.each(['deadline', 'newest'])('sorting by %s puts the list in that order at once', async (sort) => {
  const { page } = await site.openPage({ path: `${list}?kind=trade_fair` });
  const before = await listed(page);
  await page.locator('#sort').selectOption(sort);
  await expectSearch(page, `kind=trade_fair&sort=${sort}`);
  await expectList(site.app, page, `kind=trade_fair&sort=${sort}`);
  expect(await listed(page)).not.toEqual(before);
});

test('paging passes every event once, and the keyboard goes to the head of the new results', async () => {
  const visit = await site.openPage({ path: list });
  await pageThrough(site.app, visit.page);
  expect(['results', 'sentence']).toContain((await currentStop(visit.page))?.id);
  expect(visit.documents).toHaveLength(1);
  visit.nothingWrong();
});

test('a page past the last shows events, or says that there are no more, but not that nothing fits', async () => {
  const { page } = await site.openPage({ path: `${list}?page=99` });
  const { total } = await answerOf(site.app, '');
  expect(await count(page, '#sentence')).toBe(total);
  expect(await page.locator('#results').innerText()).not.toContain('Geen enkel evenement past');
});
