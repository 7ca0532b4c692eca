import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { signedIn } from '../support/people.ts';
import { paths } from '../../web/app/paths.ts';

/** Plans of others as somebody of Voka sees them: beside a search, in a list of their own, and in the plan of a year. */
const site = useSite();
const asVoka = async () => (await signedIn(site.app, { 'organiser.voka': 'reader' })).headers.cookie;

const beside = (page: Page) => page.locator('section', { has: page.locator('#plans') });
const titlesIn = (page: Page) => page.locator('#results article h3').allTextContents();

describe('beside a search', () => {
  test('the plans follow the choices without the page being loaded again', async () => {
    const cookie = await asVoka();
    const found = await site.app.get('/api/v1/plans?domain=food', { cookie });
    const { total } = found.json<{ total: number }>();
    const visit = await site.openPage({ path: '/nl/evenementen', cookie });
    const { page } = visit;
    expect(await beside(page).locator('h2').textContent()).toMatch(/^Plannen van organisatoren \(\d+\)$/);
    await page.locator('input[name=domain][value=food]').check();
    await page.waitForURL('**/nl/evenementen?domain=food');
    await beside(page).getByText(`Plannen van organisatoren (${total})`).waitFor();
    const shown = await beside(page).locator('h3').allTextContents();
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toContain('Bier en kaas in Québec');
    expect(await titlesIn(page)).not.toContain('West-Vlaamse voeding in Ho Chi Minh-stad');
    expect(visit.documents).toHaveLength(1);
    visit.nothingWrong();
  });

  test('where there are none the page says so, and leads to all of them', async () => {
    const { page } = await site.openPage({ path: '/en/events?country=IS', cookie: await asVoka(), javaScript: false });
    expect(await beside(page).textContent()).toContain('no organiser has a plan');
    await beside(page).getByRole('link').click();
    expect(new URL(page.url()).pathname).toBe('/en/plans');
    expect((await titlesIn(page)).length).toBeGreaterThan(3);
  });

  test('a passer-by sees none, and their browser does not ask for any', async () => {
    const visit = await site.openPage({ path: '/nl/evenementen' });
    await visit.page.locator('input[name=domain][value=food]').check();
    await visit.page.waitForURL('**/nl/evenementen?domain=food');
    expect(await visit.page.locator('#plans').count()).toBe(0);
    expect(visit.requests.filter((address) => /\/api\/v1\/(plans|me|board)/.test(address))).toEqual([]);
    visit.nothingWrong();
  });
});

test('a plan says on its own page who may see it, and cannot be put in a calendar', async () => {
  const { page } = await site.openPage({ path: '/nl/plannen?country=VN', cookie: await asVoka(), javaScript: false });
  await page.getByRole('link', { name: 'Kmo-missie naar Vietnam' }).click();
  expect(await page.locator('main').textContent()).toContain('Niet openbaar: zichtbaar voor alle organisatoren.');
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  expect(await page.locator('script[type="application/ld+json"], a[href*="calendar.ics"]').count()).toBe(0);
});

describe('the plan of a year', () => {
  test('is chosen by links and a plain form', async () => {
    const { page } = await site.openPage({ path: '/nl/evenementen', cookie: await asVoka(), javaScript: false });
    await page.getByRole('link', { name: 'Jaarplan' }).click();
    expect(await page.locator('h1').textContent()).toBe('Jaarplan 2027');
    await page.getByRole('navigation', { name: 'Rijen' }).getByRole('link', { name: 'Land', exact: true }).click();
    await page.locator('summary', { hasText: 'Regio' }).click();
    await page.locator('input[name=region][value=southeast-asia]').check();
    await page.getByRole('button', { name: 'Toon deze keuze' }).click();
    expect(page.url()).toBe(
      site.url + paths.yearPlan('nl', { year: 2027, rows: 'country', region: ['southeast-asia'] }),
    );
    const heads = await page.locator('tbody th').allTextContents();
    expect(heads.some((head) => head.includes('Vietnam'))).toBe(true);
    expect(heads.some((head) => head.includes('België'))).toBe(false);
    await page.getByRole('link', { name: '2028' }).click();
    expect(await page.locator('h1').textContent()).toBe('Jaarplan 2028');
    expect(page.url()).toContain('region=southeast-asia');
  });

  test('keeps its heads and the names of its lines in sight while one looks around in it', async () => {
    const { page } = await site.openPage({ path: '/nl/jaarplan?year=2027', cookie: await asVoka(), width: 1000 });
    const region = page.getByRole('region', { name: 'Jaarplan 2027' });
    await region.evaluate((element) => element.scrollTo(400, 900));
    const box = await region.boundingBox();
    const head = await page.locator('thead th').nth(6).boundingBox();
    const name = await page.locator('tbody th').nth(8).boundingBox();
    expect(Math.abs(head!.y - box!.y)).toBeLessThan(3);
    expect(Math.abs(name!.x - box!.x)).toBeLessThan(3);
  });

  test('is a list by month on a phone, with the same events', async () => {
    const { page } = await site.openPage({ path: '/nl/jaarplan?year=2027', cookie: await asVoka(), width: 390 });
    expect(await page.locator('table').isVisible()).toBe(false);
    const linked = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))].toSorted());
    expect(await page.locator('section h2', { hasText: 'maart 2027' }).isVisible()).toBe(true);
    expect(await linked('section li a')).toEqual(await linked('table a'));
  });

  test('goes on paper whole: nothing folded, nothing cut off at the side', async () => {
    const { page } = await site.openPage({
      path: '/nl/jaarplan?year=2027&rows=country',
      cookie: await asVoka(),
      width: 1060,
    });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form').first().isVisible()).toBe(false);
    const table = await page.locator('table').boundingBox();
    expect(table!.x + table!.width).toBeLessThanOrEqual(1060);
    const hidden = await page
      .locator('table a')
      .evaluateAll((links) => links.filter((link) => !link.checkVisibility()).length);
    expect(hidden).toBe(0);
  });
});
