import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { paths } from '../../web/app/paths.ts';
import { nl } from '../../web/wording/members/nl.ts';
import { makeCapacity } from '../capacity/office.ts';
import { type Typist, typist, vietnam } from '../drafts/typing.ts';
import { takenOver, useSite } from '../support/browser.ts';
import { type Visitor, signedIn } from '../support/people.ts';

/** Who is busy on a page before its scripts are there is not called away when they come. */
const site = useSite();
let head: Visitor;
let els: Typist;

beforeAll(async () => {
  head = await signedIn(site.app, { 'office.tokyo': 'head' }, { name: 'Hana Hoofd' });
  els = await typist(site.app);
  await makeCapacity(site.app);
});

/** A page whose scripts are held back from the next document on, until they are let go. */
async function asleep({ page }: { page: Page }): Promise<() => Promise<void>> {
  const { promise: scripts, resolve: letGo } = Promise.withResolvers<undefined>();
  await page.route('**/assets/*.js', async (route) => {
    await scripts;
    await route.continue();
  });
  return async () => {
    letGo(undefined);
    await takenOver(page);
  };
}

const capacity = (more: object = {}) => ({
  path: paths.capacity('nl', 'office.tokyo', { from: '2027-01-25', ...more }),
  cookie: head.headers.cookie,
});

test('who mends a field of a form that was refused keeps the keyboard', async () => {
  const visit = await site.openPage(capacity());
  const { page } = visit;
  const field = page.locator('tbody input[type=number]').nth(2);
  const wake = await asleep(visit);
  await field.fill('9');
  await page.getByRole('button', { name: nl.capacity.saveLeave }).click();
  await page.locator('[role=alert]').waitFor();
  await field.fill('1.5');
  await wake();
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await field.inputValue()).toBe('1.5');
  visit.nothingWrong();
});

test('a button that is pressed where the page tells what was done stays under the pointer', async () => {
  const visit = await site.openPage(capacity());
  const { page } = visit;
  const wake = await asleep(visit);
  await page.goto(`${capacity().path}&done=staffSaved`, { waitUntil: 'commit' });
  const row = page.locator('section[aria-labelledby=staff] > ul > li').first();
  const button = row.locator('summary').last();
  await button.hover();
  await page.mouse.down();
  await wake();
  await page.mouse.up();
  expect(await row.locator('details').last().getAttribute('open')).toBe('');
});

test('who scrolled on stays there', async () => {
  const visit = await site.openPage(capacity());
  const { page } = visit;
  const wake = await asleep(visit);
  await page.goto(`${capacity().path}&done=staffSaved`, { waitUntil: 'commit' });
  await page.getByRole('heading', { name: nl.capacity.staff }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 500));
  await wake();
  expect(await page.evaluate(() => window.scrollY)).toBe(500);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('who types in another field than the one the page leads to goes on typing there', async () => {
  const { id } = await els.begin({ fields: vietnam });
  const visit = await site.openPage({
    path: paths.editEvent('nl', els.team, id, 'basics'),
    cookie: els.visitor.headers.cookie,
  });
  const { page } = visit;
  const wake = await asleep(visit);
  await page.goto(`${paths.editEvent('nl', els.team, id, 'basics')}?focus=title.en`, { waitUntil: 'commit' });
  const title = page.locator('[id="title.nl"]');
  await title.fill('Missie naar ');
  await wake();
  await page.keyboard.type('Hanoi');
  expect(await title.inputValue()).toBe('Missie naar Hanoi');
});

test('words that were typed and a box that was ticked are what is searched for', async () => {
  const visit = await site.openPage({ path: paths.events('nl') });
  const { page } = visit;
  const wake = await asleep(visit);
  await page.goto(paths.events('nl'), { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('japan');
  await page.locator('input[name=mode][value=online]').check();
  await wake();
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=japan/);
  expect(page.url()).toContain('mode=online');
  visit.nothingWrong();
});

test.each(['', '#staff'])(
  'who does nothing yet is led to what the page tells, wherever it begins: %s',
  async (place) => {
    const { page } = await site.openPage({ ...capacity(), path: `${capacity().path}&done=staffSaved${place}` });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(nl.done.staffSaved);
  },
);
