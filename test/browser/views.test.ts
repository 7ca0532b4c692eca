import { describe, expect, test } from 'vitest';
import type { MonthAnswer } from '../../server/contracts/month.ts';
import { useSite } from '../support/browser.ts';
import { currentStop, tabTo } from './keyboard.ts';
import { answerOf, box, count, expectList, expectSearch, patience, search } from './list.ts';

/** A selection as a list, a month and a map: one address for all, with scripts and without. */
const site = useSite();
const list = '/nl/evenementen';
const monthOf = (name: string, selection = '') => site.app.getJson<MonthAnswer>(`/api/v1/months/${name}?${selection}`);

describe.each([
  { scripts: 'with scripts', javaScript: true },
  { scripts: 'without scripts', javaScript: false },
])('a selection, $scripts,', ({ javaScript }) => {
  test('is looked at in one way after the other, and stays the same', async () => {
    const visit = await site.openPage({ path: `${list}?domain=food&page=2`, javaScript });
    const { page } = visit;
    const views = page.getByRole('navigation', { name: 'Weergave' });
    await views.getByRole('link', { name: 'Maand' }).click();
    await expectSearch(page, 'domain=food&view=month');
    await page.locator('table').waitFor();
    await page.getByRole('link', { name: 'Volgende maand: december 2026' }).click();
    await expectSearch(page, 'domain=food&view=month&m=2026-12');
    await page.getByRole('link', { name: 'Voorjaar 2027' }).click();
    await expect.poll(() => page.locator('h3').first().innerText(), patience).toMatch(/^maart 2027/);
    const { total } = await monthOf('2027-03', 'domain=food&from=2027-03-01&to=2027-05-31');
    expect(await page.locator('h3').first().innerText()).toBe(`maart 2027: ${total} evenementen`);
    await views.getByRole('link', { name: 'Kaart' }).click();
    await page.locator('svg use[href$="#land"]').waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Wis alle keuzes' }).click();
    await expectSearch(page, 'view=map');
    await page.getByRole('navigation', { name: 'Deel van de wereld' }).getByRole('link', { name: 'Azië' }).click();
    await expectSearch(page, 'view=map&zoom=asia');
    const { items, total: inJapan } = await answerOf(site.app, 'country=JP');
    expect(items.length).toBeGreaterThan(0);
    const japan = page.locator('section ul a', { hasText: 'Japan' });
    expect(await japan.innerText()).toContain(`${inJapan} evenement`);
    await japan.click();
    await expectSearch(page, 'country=JP');
    await expectList(site.app, page, 'country=JP');
    visit.nothingWrong();
  });

  test('in English is looked at as in Dutch', async () => {
    const { page } = await site.openPage({ path: `${list}?country=JP&view=month&m=2027-03`, javaScript });
    await page.getByRole('link', { name: 'English' }).click();
    await expect.poll(() => new URL(page.url()).pathname, patience).toBe('/en/events');
    expect(search(page)).toBe('country=JP&view=month&m=2027-03');
    expect(await page.locator('caption').innerText()).toBe('Calendar of March 2027');
  });

  test('tells which part of its address means nothing, and has a plain canonical one', async () => {
    const { page } = await site.openPage({ path: `${list}?country=JP&view=globe&m=2027-13&zoom=moon`, javaScript });
    const notice = await page.locator('#results .notice').first().innerText();
    for (const wrong of ['view=globe', 'm=2027-13', 'zoom=moon']) expect(notice).toContain(wrong);
    await page.goto(`${site.url}${list}?country=JP&view=month&m=2027-03`);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${site.url}${list}?country=JP`);
  });
});

describe('the month', () => {
  test('has each leg on each of its days, in bars or in the number behind them', async () => {
    const { page } = await site.openPage({ path: `${list}?view=month&m=2027-03`, javaScript: false });
    const { items } = await monthOf('2027-03');
    const exact = items.flatMap(({ legs }) =>
      legs.filter(({ precision }) => precision === 'day' || precision === 'time'),
    );
    const touched = exact.reduce((days, { startsOn, endsOn }) => {
      const from = startsOn < '2027-03-01' ? '2027-03-01' : startsOn;
      const to = endsOn > '2027-03-31' ? '2027-03-31' : endsOn;
      return days + Temporal.PlainDate.from(from).until(to).days + 1;
    }, 0);
    const spans = await page
      .locator('tbody td:has(a[data-status])')
      .evaluateAll((cells) => cells.reduce((days, cell) => days + (cell as HTMLTableCellElement).colSpan, 0));
    const more = await page.locator('tbody td a[aria-label^="nog "]').allInnerTexts();
    expect(spans + more.reduce((sum, words) => sum + Number(/\d+/.exec(words)?.[0]), 0)).toBe(touched);
    expect(more.length).toBeGreaterThan(0);

    // "nog 2" leads to the day, whose list has the three that are shown as well.
    const hidden = page.locator('tbody td a[aria-label^="nog "]').first();
    const day = /^nog (\d+) op (.+)$/.exec((await hidden.getAttribute('aria-label')) ?? '');
    await hidden.click();
    expect(new URL(page.url()).searchParams.get('from')).toBe(new URL(page.url()).searchParams.get('to'));
    expect(await count(page, '#sentence')).toBeGreaterThanOrEqual(3 + Number(day?.[1]));
  });

  test('is a table with the days of the week and the numbers of the weeks as its heads', async () => {
    const { page } = await site.openPage({ path: `${list}?view=month&m=2027-03` });
    expect(await page.locator('thead th[scope=col]').allInnerTexts()).toEqual([
      'Week',
      'maandag',
      'dinsdag',
      'woensdag',
      'donderdag',
      'vrijdag',
      'zaterdag',
      'zondag',
    ]);
    const weeks = await page
      .locator('tbody th[scope=rowgroup]')
      .evaluateAll((all) => all.map((one) => one.textContent));
    expect(weeks).toEqual(['Week 9', 'Week 10', 'Week 11', 'Week 12', 'Week 13']);
    expect(await page.locator('tbody time').count()).toBe(31);
    expect(await page.locator('td[data-day=free]').first().innerText()).toMatch(/29\s+Paasmaandag/);
    expect(await page.locator('[style]').count()).toBe(0);
  });

  test('without events says which come next, and the link leads there', async () => {
    const { page } = await site.openPage({ path: `${list}?country=JP&view=month&m=2026-12` });
    expect(await page.locator('#results').innerText()).toContain('Geen evenementen in december 2026.');
    const { next } = await monthOf('2026-12', 'country=JP');
    await page.getByRole('link', { name: /^Eerstvolgende/ }).click();
    await expectSearch(page, `country=JP&view=month&m=${next!.startsOn.slice(0, 7)}`);
  });

  test('filtered at once stays a month, with the keyboard on the box', async () => {
    const { page } = await site.openPage({ path: `${list}?view=month&m=2027-03` });
    await box(page, 'country', 'JP').focus();
    await page.keyboard.press('Space');
    await expectSearch(page, 'country=JP&view=month&m=2027-03');
    const { total } = await monthOf('2027-03', 'country=JP');
    await expect.poll(() => page.locator('h3').first().innerText(), patience).toBe(`maart 2027: ${total} evenementen`);
    expect((await currentStop(page))?.what).toBe('input country JP');
  });

  test('on a phone is a list of days', async () => {
    const { page } = await site.openPage({ path: `${list}?view=month&m=2027-03`, width: 390 });
    expect(await page.locator('table').isVisible()).toBe(false);
    const heads = page.locator('#results ol h4');
    expect(await heads.first().isVisible()).toBe(true);
    expect(await heads.first().evaluate((head) => getComputedStyle(head).position)).toBe('sticky');
  });

  test('lies across one sheet when it is printed, without what is for the screen', async () => {
    const { page } = await site.openPage({ path: `${list}?view=month&m=2027-03` });
    await page.emulateMedia({ media: 'print' });
    for (const [what, selector] of [
      ['the head of the site', '#page > header'],
      ['filters', '#filters'],
      ['the ruler', 'nav[aria-label="Evenementen per maand"]'],
      ['the days in a row', '#results ol h4'],
    ] as const)
      expect([what, await page.locator(selector).first().isVisible()]).toEqual([what, false]);
    expect(await page.locator('table').isVisible()).toBe(true);
    const sheet = await page.pdf({ preferCSSPageSize: true });
    const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheet.toString('latin1')) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page[^s]/g), 'sheets').toHaveLength(1);
  });
});

describe('the map', () => {
  test('is out of the way of the keyboard, and shows which country a row of the list is about', async () => {
    const visit = await site.openPage({ path: `${list}?view=map` });
    const { page } = visit;
    const { facets } = await site.app.getJson<{ facets: { country: { value: string; count: number }[] } }>(
      '/api/v1/events',
    );
    const rows = page.locator('section ul a:has(.code)');
    const told = await rows.evaluateAll((all) => all.map((row) => row.querySelector('.code')?.textContent));
    expect(told.toSorted()).toEqual(facets.country.map(({ value }) => value).toSorted());
    const outlined = page.locator('svg use[href$="#JP"]');
    expect(await outlined.count()).toBe(1);
    await tabTo(page, ({ words }) => /^JP\s*Japan/.test(words));
    expect(await outlined.count()).toBe(2);
    expect(await page.locator('svg a:not([tabindex="-1"])').count()).toBe(0);
    visit.nothingWrong();
  });

  test('leads to the events of the country one presses', async () => {
    const { page } = await site.openPage({ path: `${list}?domain=food&view=map&zoom=asia` });
    await page.locator('svg a[href*="country=JP"] text').click();
    await expectSearch(page, 'country=JP&domain=food');
    await expectList(site.app, page, 'country=JP&domain=food');
  });

  test('on a phone is its list alone', async () => {
    const { page } = await site.openPage({ path: `${list}?view=map`, width: 390 });
    expect(await page.locator('figure').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Per regio' }).isVisible()).toBe(true);
    expect(await page.locator('section ul a:has(.code)').first().isVisible()).toBe(true);
  });
});

describe('the year ruler', () => {
  const month = (name: string) => `nav ol a[href*="from=${name}-01"]`;

  test('chooses several months in a row with Shift, by pointer and by keyboard', async () => {
    const visit = await site.openPage({ path: list });
    const { page } = visit;
    await page.locator(month('2027-03')).click();
    await expectSearch(page, 'from=2027-03-01&to=2027-03-31');
    await page.locator(month('2027-05')).click({ modifiers: ['Shift'] });
    await expectSearch(page, 'from=2027-03-01&to=2027-05-31');
    await page.locator(month('2027-02')).focus();
    await page.keyboard.press('Shift+Enter');
    await expectSearch(page, 'from=2027-02-01&to=2027-05-31');
    await expectList(site.app, page, 'from=2027-02-01&to=2027-05-31');
    expect(page.context().pages()).toHaveLength(1);
    visit.nothingWrong();
  });

  test('chooses one month without it, and shows another year', async () => {
    const { page } = await site.openPage({ path: `${list}?m=2027-11` });
    expect(await page.locator('nav ol a').first().getAttribute('href')).toContain('from=2027-11-01');
    await page.getByRole('link', { name: '‹ Eerder' }).click();
    await expectSearch(page, 'm=2026-11');
    await page.locator(month('2027-03')).press('Enter');
    await expectSearch(page, 'from=2027-03-01&to=2027-03-31');
  });
});

test('a printed list says where it is to be found, and leaves out what only a screen can use', async () => {
  const { page } = await site.openPage({ path: `${list}?country=JP` });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText(`Adres van deze selectie: ${site.url}${list}?country=JP`).isVisible()).toBe(true);
  const fills = await page
    .locator('#results article svg rect')
    .evaluateAll((parts) => parts.map((one) => getComputedStyle(one).fill));
  expect(new Set(fills).size).toBeGreaterThan(2);
  const black = /^(none|black|rgb\((0, 0, 0|255, 255, 255)\)|url\("#hatching-(red|blue|yellow)"\))$/;
  for (const fill of new Set(fills)) expect(fill).toMatch(black);
  for (const name of ['red', 'blue', 'yellow']) expect(await page.locator(`pattern#hatching-${name}`).count()).toBe(1);
  for (const selector of ['#filters', '#sort', 'header nav', 'footer'])
    expect([selector, await page.locator(selector).isVisible()]).toEqual([selector, false]);
});

test('a long list of values narrows to what is typed, and keeps what is ticked', async () => {
  const { page } = await site.openPage({ path: list });
  await page.locator('fieldset', { hasText: 'Land' }).locator('summary').first().click();
  const find = page.getByRole('searchbox', { name: 'Land: Zoek in de lijst' });
  await find.fill('cana');
  expect(await box(page, 'country', 'CA').isVisible()).toBe(true);
  expect(await box(page, 'country', 'ZA').isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  expect(search(page)).toBe('');
  await box(page, 'country', 'CA').check();
  await expectSearch(page, 'country=CA');
});
