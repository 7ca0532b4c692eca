import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../server/contracts/words.ts';
import { en } from '../../web/wording/members/en.ts';
import { nl } from '../../web/wording/members/nl.ts';
import { paths } from '../../web/app/paths.ts';
import { useSite } from '../support/browser.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { makeCapacity } from './office.ts';

/** An office that keeps its capacity true, with scripts and without. */
const site = useSite({ demo: true });
let head: Visitor;

beforeEach(async () => {
  for (const table of ['office_loads', 'support_requests', 'support_dossiers'] as const)
    await site.app.db.deleteFrom(table).execute();
  for (const table of ['office_staff', 'office_closures', 'office_calendars', 'office_weeks'] as const)
    await site.app.db.deleteFrom(table).execute();
  head = await signedIn(site.app, { 'office.tokyo': 'head' }, { name: 'Hana Hoofd' });
});

const words = { nl, en } as const;
const ways = languages.flatMap((language) => [true, false].map((javaScript) => ({ language, javaScript })));
const main = (page: Page) => page.locator('main').innerText();
const notice = (page: Page) => page.locator('main p[role=status]').first().innerText();
const open = (
  language: Language,
  more: { from?: string; javaScript?: boolean; width?: number; firmOnly?: boolean } = {},
) => {
  const { from, firmOnly, ...settings } = more;
  const address = { ...(from && { from }), ...(firmOnly && { firmOnly }) };
  return site.openPage({
    path: paths.capacity(language, 'office.tokyo', address),
    cookie: head.headers.cookie,
    ...settings,
  });
};
/** Row of a week, by words in its head. */
const row = (page: Page, week: string) => page.locator('tbody tr').filter({ has: page.getByText(week) });

describe.each(ways)('In $language, scripts: $javaScript', ({ language, javaScript }) => {
  const { capacity: t, done } = words[language];

  test('an office says who works there, and is known from then on', async () => {
    const { page, nothingWrong } = await open(language, { from: '2027-01-25', javaScript });
    expect(await page.locator('h2').first().innerText()).toBe(t.unknownTitle);
    const first = await page.locator('tbody tr').first().innerText();
    expect(first.split(t.unknown)).toHaveLength(4);
    const add = page.locator('form').filter({ has: page.getByRole('button', { name: t.addNow, exact: true }) });
    await add.getByLabel(t.nameOf).fill('Yuki Mori');
    await add.getByLabel(t.hours).fill(language === 'nl' ? '30,4' : '30.4');
    await add.getByLabel(t.from, { exact: true }).fill('2026-11-23');
    await add.getByRole('button').click();
    await page.waitForURL(/done=staffSaved/);
    expect(await notice(page)).toBe(done.staffSaved);
    expect(new URL(page.url()).searchParams.get('from')).toBe('2027-01-25');
    // 30.4 hours less a fifth, in days of eight hours.
    expect(await page.locator('tbody tr').first().innerText()).toContain(language === 'nl' ? '3 dagen' : '3 days');
    expect(await main(page)).not.toContain(t.unknownTitle);
    nothingWrong();
  });

  test('days away are filled in week by week; a wrong one is told by its field, and nothing typed is lost', async () => {
    await makeCapacity(site.app);
    const { page, nothingWrong } = await open(language, { from: '2027-01-25', javaScript });
    const fields = page.locator('tbody input[type=number]');
    await fields.nth(0).fill('2.5');
    await fields.nth(2).fill('9');
    const save = page.getByRole('button', { name: t.saveLeave });
    await save.click();
    const summary = page.locator('[role=alert]');
    await summary.waitFor();
    expect(await summary.innerText()).toContain(words[language].form.reasons.halfDays);
    expect(await summary.innerText()).toContain('Kenji Sato');
    expect(await fields.nth(0).inputValue()).toBe('2.5');
    expect(await fields.nth(2).getAttribute('aria-invalid')).toBe('true');
    await fields.nth(2).fill('');
    await save.click();
    await page.waitForURL(/done=leaveSaved/);
    const stored = await site.app.db
      .selectFrom('office_leave')
      .select(['week', 'half_days'])
      .where('week', '<', '2027-03-01')
      .execute();
    expect(stored).toEqual([{ week: '2027-01-25', half_days: 5 }]);
    nothingWrong();
  });

  test('from one day to another away, hours of the office, and a closure', async () => {
    await makeCapacity(site.app);
    const { page, nothingWrong } = await open(language, { javaScript });
    const formOf = (button: string) =>
      page.locator('form').filter({ has: page.getByRole('button', { name: button, exact: true }) });
    const absence = formOf(t.addAbsence);
    await absence.getByLabel(t.who).selectOption({ label: 'Kenji Sato' });
    await absence.getByLabel(t.firstDay).fill('2027-06-09');
    await absence.getByLabel(t.lastDay).fill('2027-06-15');
    await absence.getByRole('button').click();
    await page.waitForURL(/done=absenceAdded/);
    const first = page.locator('tbody input[type=number]');
    expect(await first.nth(0).inputValue()).toBe('3');
    expect(await first.nth(2).inputValue()).toBe('2');

    const hours = page.locator('form').filter({ has: page.getByLabel(t.opensAt) });
    await hours.getByLabel(t.weekday.d5).uncheck();
    await hours.getByLabel(t.reserve).fill('10');
    await hours.getByRole('button').click();
    await page.waitForURL(/done=hoursSaved/);
    expect(
      await site.app.db.selectFrom('office_calendars').select(['working_days', 'reserve_percent']).execute(),
    ).toEqual([{ working_days: [1, 2, 3, 4], reserve_percent: 10 }]);

    const closure = formOf(t.addClosure);
    await closure.getByLabel(t.firstDay).fill('2027-08-09');
    await closure.getByLabel(t.lastDay).fill('2027-08-13');
    await closure.getByLabel(t.closureName).fill('Obon');
    await closure.getByRole('button').click();
    await page.waitForURL(/done=closureAdded/);
    expect(await page.locator('tbody tr').first().innerText()).toContain(t.closed.replace('{name}', 'Obon'));
    await page.getByRole('button', { name: new RegExp(`${t.open}.*Obon`) }).click();
    await page.waitForURL(/done=closureRemoved/);
    expect(await page.locator('tbody tr').first().innerText()).not.toContain('Obon');
    nothingWrong();
  });

  test('hours change from a day on, a mistake is crossed off, and somebody is taken off the list', async () => {
    await makeCapacity(site.app);
    const { page, nothingWrong } = await open(language, { javaScript });
    const yuki = page.locator('section[aria-labelledby=staff] > ul > li').filter({ hasText: 'Yuki' });
    const hours = async () => (await yuki.locator('ul').first().innerText()).split('\n').length;
    expect(await hours()).toBe(2);
    await yuki.locator('summary').first().click();
    await yuki.locator('input[name=minutesPerWeek]').fill('20');
    await yuki.locator('input[name=from]').fill('2027-09-06');
    await yuki.locator('input[type=checkbox]').first().check();
    await yuki.getByRole('button', { name: t.saveStaff }).first().click();
    await page.waitForURL(/done=staffSaved/);
    const known = await site.app.db
      .selectFrom('office_staff_hours')
      .select(['from_on', 'minutes_per_week'])
      .where('minutes_per_week', '<', 2400)
      .orderBy('from_on')
      .execute();
    expect(known).toEqual([
      { from_on: '2027-05-10', minutes_per_week: 2280 },
      { from_on: '2027-09-06', minutes_per_week: 1200 },
    ]);
    await yuki.locator('summary').last().click();
    await yuki.getByRole('button', { name: 'Yuki Mori-Vandenbroucke' }).last().click();
    await page.waitForURL(/done=staffRemoved/);
    expect(await yuki.count()).toBe(0);
    nothingWrong();
  });
});

test('weeks say how full they are, with everything and with what is confirmed alone', async () => {
  await makeCapacity(site.app);
  const { page } = await open('nl', { from: '2027-04-26' });
  const over = row(page, '10 mei 2027');
  expect(await over.innerText()).toMatch(/1,3 dag te veel\s+boven wat kan/);
  expect(await row(page, '3 mei 2027').innerText()).toMatch(
    /Dag van de Grondwet[\s\S]*Gesloten: Verhuis[\s\S]*geen werkdag/,
  );
  await page.getByRole('link', { name: nl.capacity.layerFirm }).click();
  await page.waitForURL(/layer=firm/);
  expect(await over.innerText()).toContain('ruimte');
  expect(await page.locator('thead').innerText()).not.toContain(nl.capacity.asked);
  await page.getByRole('link', { name: nl.capacity.later }).click();
  await page.waitForURL(/from=2027-07-26&layer=firm/);
  expect(await page.locator('tbody tr').first().innerText()).toContain('Week 30');
});

test('what a colleague filled in meanwhile in another cell stays', async () => {
  await makeCapacity(site.app);
  const { page } = await open('nl', { from: '2027-01-25' });
  const { staff } = (await site.app.get('/api/v1/teams/office.tokyo/capacity', head.headers)).json<{
    staff: { id: string }[];
  }>();
  const cells = [{ staff: staff[0]!.id, week: '2027-02-01', halfDays: 4 }];
  await site.app.send('PUT', '/api/v1/teams/office.tokyo/capacity/leave', { cells }, head.headers);
  await page.locator('tbody input[type=number]').first().fill('1');
  await page.getByRole('button', { name: nl.capacity.saveLeave }).click();
  await page.waitForURL(/done=leaveSaved/);
  expect(await page.locator('tbody input[type=number]').nth(0).inputValue()).toBe('1');
  expect(await page.locator('tbody input[type=number]').nth(2).inputValue()).toBe('2');
});

test('every field of the grid says by itself whose days they are, and of which week', async () => {
  await makeCapacity(site.app);
  const { page } = await open('en', { from: '2027-04-26' });
  await page.getByRole('spinbutton', { name: 'Days away of Kenji Sato, Week 19 · 10 May 2027' }).fill('1');
  const phone = await open('en', { from: '2027-04-26', width: 390 });
  await phone.page.getByRole('spinbutton', { name: 'Days away of Kenji Sato, Week 19 · 10 May 2027' }).fill('1');
  expect(await phone.page.locator('tbody tr').first().innerText()).toMatch(/Kenji Sato[\s\S]*Can do[\s\S]*Free/);
});

test('officers keep people and leave, and read what the head decides', async () => {
  const officer = await signedIn(site.app, { 'office.tokyo': 'officer' });
  const { page } = await site.openPage({ path: paths.capacity('nl', 'office.tokyo'), cookie: officer.headers.cookie });
  expect(await page.getByRole('button', { name: nl.capacity.addNow }).count()).toBe(1);
  expect(await page.getByRole('button', { name: nl.capacity.addClosure }).count()).toBe(0);
  expect(await main(page)).toContain(nl.capacity.onlyHead);
  const stranger = await signedIn(site.app, { 'organiser.voka': 'owner' });
  await site.openPage({ path: paths.capacity('nl', 'office.tokyo'), cookie: stranger.headers.cookie, status: 404 });
});
