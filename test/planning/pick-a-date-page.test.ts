import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Draft } from '../../server/contracts/drafts.ts';
import { useSite } from '../support/browser.ts';
import { foodMission, hanoi, publish } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { becomeVerified, keepDraft } from './hidden-plans.ts';
import { officeWorks } from './office-work.ts';

/** Picking a date in a browser: as a plain page, and with scripts. */
const site = useSite();
const page = '/nl/teams/organiser.voka/datum-kiezen';
const plan = 'country=VN&sector=food.drinks';
let owner: Visitor;
let reader: Visitor;

beforeAll(async () => {
  const { app } = site;
  await becomeVerified(app, 'voka', 'agoria');
  owner = await signedIn(app, { 'organiser.voka': 'owner' });
  reader = await signedIn(app, { 'organiser.voka': 'reader' });
  await officeWorks(app, 'hanoi', 2280);
  await publish(
    app,
    foodMission({
      title: { nl: 'Dranken naar Hanoi' },
      organisers: [{ id: 'agoria', role: 'lead' }],
      legs: [hanoi()],
      provenance: { source: 'Test', externalId: 'hanoi' },
    }),
  );
});

const open = (path: string, more: object = {}) => site.openPage({ path, cookie: owner.headers.cookie, ...more });
const row = (shown: Page, week: string, monday: string) =>
  shown.locator('tr', { has: shown.getByRole('link', { name: week, exact: true }), hasText: monday });
const draftOf = async (shown: Page) => {
  const [, id] = /\/evenementen\/([0-9a-f-]{36})\/bewerken\/etappes/.exec(shown.url()) ?? [];
  const answer = await site.app.get(`/api/v1/teams/organiser.voka/drafts/${id}`, owner.headers);
  return answer.json<{ draft: Draft }>().draft;
};

describe('Without scripts', () => {
  test('one says what a date is for, and sees the weeks as a table', async () => {
    const { page: shown } = await open(page, { javaScript: false });
    expect(await shown.getByText('Kies een land of een regio. Dan ziet u de weken.').count()).toBe(1);
    expect(await shown.locator('table').count()).toBe(0);
    await shown.selectOption('#country-0', 'VN');
    await shown.selectOption('#sector-0', 'food.drinks');
    await shown.getByRole('button', { name: 'Toon de weken' }).click();
    expect(new URL(shown.url()).search).toBe(`?${plan}`);

    const heads = await shown.locator('thead th').allTextContents();
    expect(heads).toEqual(['Week', 'Kantoren', 'Feestdagen', 'Anderen', 'Officiële bezoeken']);
    expect(await shown.locator('tbody tr:has(th[scope=row])').count()).toBe(79);
    expect(await shown.locator('tbody tr:first-child th').allTextContents()).toEqual(
      expect.arrayContaining(['december 2026', 'februari 2027', 'juni 2028']),
    );
    const may = row(shown, 'week 19', '10 mei');
    const text = (await may.first().textContent()) ?? '';
    expect(text).toContain('Hanoi: ruimte');
    expect(text).toContain('Ho Chi Minhstad: onbekend');
    expect(text).toContain('Dranken naar Hanoi');
    expect(text).toContain('Agoria');
    expect(await row(shown, 'week 6', '8 feb').first().textContent()).toContain('Vietnamees Nieuwjaar (Tet)');
    expect(await row(shown, 'week 20', '17 mei').first().textContent()).toContain('Pinkstermaandag');
    expect(await shown.getByText('Onbekend telt nooit als vrij.').count()).toBe(1);
  });

  test('one reads why weeks rank as they do, and moves from week to week', async () => {
    const { page: shown } = await open(`${page}?${plan}`, { javaScript: false });
    expect(await shown.locator('section[aria-labelledby=best] > ol > li').count()).toBe(10);
    await row(shown, 'week 19', '10 mei').getByRole('link', { name: 'week 19' }).first().click();
    expect(new URL(shown.url()).searchParams.get('at')).toBe('2027-05-10');
    const considered = shown.locator('section[aria-labelledby=week]');
    expect(await considered.textContent()).toContain('U denkt aan week 19');
    expect(await considered.textContent()).toContain('1 ander voor dezelfde sector');
    expect(await considered.locator('[role=status]').textContent()).toMatch(/plaats \d+ van 79/);
    const before = await considered.locator('[role=status]').textContent();
    await considered.getByRole('link', { name: 'Een week later' }).click();
    expect(new URL(shown.url()).searchParams.get('at')).toBe('2027-05-17');
    expect(await considered.textContent()).toContain('werkdag weg door feestdagen in België');
    expect(await considered.locator('[role=status]').textContent()).not.toBe(before);
  });

  test('one chooses a week, and a new event begins in it with what is known', async () => {
    const { page: shown } = await open(`${page}?${plan}&type=niche-mission`, { javaScript: false });
    const first = shown.locator('section[aria-labelledby=best] > ol > li').first();
    const week = /Week (\d+)/.exec((await first.locator('h3').textContent()) ?? '')?.[1];
    await first.getByRole('button', { name: /^Kies deze week/ }).click();
    const { fields } = await draftOf(shown);
    expect(fields).toMatchObject({
      kind: 'outward_mission',
      type: 'niche-mission',
      sectors: ['food.drinks'],
      legs: ['n1'],
      'legs.n1.country': 'VN',
      'legs.n1.precision': 'week',
      'legs.n1.year': '2027',
      'legs.n1.week': week,
    });
    expect(await shown.locator('[name="legs.n1.week"]').inputValue()).toBe(week);
  });

  test('a stay of more than a week begins with its days', async () => {
    const { page: shown } = await open(`${page}?country=VN&country=LA&days=10&at=2027-10-04`, { javaScript: false });
    await shown
      .locator('section[aria-labelledby=week]')
      .getByRole('button', { name: /^Kies deze week/ })
      .click();
    expect((await draftOf(shown)).fields).toMatchObject({
      legs: ['n1', 'n2'],
      'legs.n2.country': 'LA',
      'legs.n2.precision': 'day',
      'legs.n2.startsOn': '2027-10-04',
      'legs.n2.endsOn': '2027-10-13',
    });
  });

  test.each([
    { title: 'with a date', from: '2027-05-10', precision: 'day', field: 'startsOn', value: '2027-03-29' },
    { title: 'without one', from: '', precision: '', field: 'week', value: '13' },
  ])('a draft $title moves to the week that is chosen', async ({ from, precision, field, value }) => {
    const fields = { 'legs.n0.precision': precision };
    const id = await keepDraft(site.app, 'voka', { introductions: false, from, to: from, fields });
    const { page: shown } = await open(`${page}?draft=${id}&at=2027-03-29`, { javaScript: false });
    expect(await shown.locator('#country-0').inputValue()).toBe('VN');
    await shown
      .locator('section[aria-labelledby=week]')
      .getByRole('link', { name: /^Kies deze week/ })
      .click();
    expect(shown.url()).toContain(`/evenementen/${id}/bewerken/etappes?shift=2027-03-29`);
    expect(await shown.getByText('verschoven naar week 13').count()).toBe(1);
    expect(await shown.locator(`[name="legs.n0.${field}"]`).inputValue()).toBe(value);
  });

  test('who only reads compares and chooses nothing', async () => {
    const { page: shown } = await open(`${page}?${plan}`, { javaScript: false, cookie: reader.headers.cookie });
    expect(await shown.locator('section[aria-labelledby=best] > ol > li').count()).toBe(10);
    expect(await shown.getByText('Kies deze week').count()).toBe(0);
  });

  test('an address with mistakes in it, or of a draft that is gone, still works', async () => {
    const gone = '01a1f1f0-0000-7000-8000-000000000000';
    const { page: shown } = await open(`${page}?country=ZZ&country=VN&days=999&from=morgen&draft=${gone}&x=1`, {
      javaScript: false,
    });
    expect(new URL(shown.url()).search).toBe('?country=VN');
    expect(await shown.locator('tbody tr:has(th[scope=row])').count()).toBe(79);
  });

  test('a day outside the weeks, and a country without an office, are said', async () => {
    const { page: shown } = await open(`${page}?country=VN&at=2031-01-01`, { javaScript: false });
    expect(await shown.getByText('1 januari 2031 ligt buiten de weken').count()).toBe(1);
  });

  test('a whole region says how many offices have room, instead of each', async () => {
    const { page: shown } = await open(`${page}?region=southeast-asia`, { javaScript: false });
    expect(await row(shown, 'week 19', '10 mei').first().textContent()).toMatch(/1 kantoor: ruimte/);
    expect(await row(shown, 'week 19', '10 mei').first().textContent()).toMatch(/\d+ kantoren: onbekend/);
  });
});

describe('With scripts', () => {
  test('one does it all by keyboard', async () => {
    const visit = await open(`${page}?${plan}&at=2027-05-10`);
    const { page: shown } = visit;
    const later = shown.getByRole('link', { name: 'Een week later' });
    await later.focus();
    await shown.keyboard.press('Enter');
    await shown.getByText('U denkt aan week 20').waitFor();
    expect(new URL(shown.url()).searchParams.get('at')).toBe('2027-05-17');
    // Nothing but the weeks was asked again.
    expect(visit.documents).toHaveLength(1);
    await shown.locator('#days').focus();
    await shown.keyboard.press('ControlOrMeta+a');
    await shown.keyboard.type('12');
    await shown.keyboard.press('Enter');
    await shown.waitForURL(/days=12/);
    expect(await shown.locator('#days').inputValue()).toBe('12');
    await shown.getByText(/plaats \d+ van 78/).waitFor();
    const choose = shown.locator('section[aria-labelledby=week]').getByRole('button', { name: /^Kies deze week/ });
    await choose.focus();
    await shown.keyboard.press('Enter');
    await shown.waitForURL(/bewerken\/etappes/);
    expect((await draftOf(shown)).fields).toMatchObject({
      'legs.n1.startsOn': '2027-05-17',
      'legs.n1.endsOn': '2027-05-28',
    });
    visit.nothingWrong();
  });

  test('the drawing has the weeks of the table, and is for eyes alone', async () => {
    const visit = await open(`${page}?${plan}`);
    const figure = visit.page.locator('figure[aria-hidden=true]');
    expect(await figure.locator('svg g').count()).toBe(79);
    expect(await figure.locator('a, button').count()).toBe(0);
    visit.nothingWrong();
  });

  test('the table stays a table on a phone, where each month is a card', async () => {
    const visit = await open(`${page}?${plan}`, { width: 390 });
    const { page: shown } = visit;
    const devtools = await shown.context().newCDPSession(shown);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
    // Nineteen months and seventy-nine weeks.
    expect(roles.filter((role) => role === 'rowheader')).toHaveLength(19 + 79);
    expect(roles.filter((role) => role === 'row').length).toBeGreaterThanOrEqual(19 + 79);
    const box = await row(shown, 'week 19', '10 mei').first().boundingBox();
    expect(box!.width).toBeLessThanOrEqual(390);
    expect(await row(shown, 'week 19', '10 mei').first().getByText('Kantoren', { exact: true }).isVisible()).toBe(true);
    visit.nothingWrong();
  });
});

describe('The way here', () => {
  test('leads from the radar, with what is known of the plan', async () => {
    const { page: shown } = await open(
      '/nl/teams/organiser.voka/radar?country=VN&sector=food.drinks&from=2027-05-10&to=2027-05-12',
      { javaScript: false },
    );
    await shown.getByRole('link', { name: /^Vergelijk alle weken/ }).click();
    expect(new URL(shown.url()).search).toBe(`?${plan}&days=3&at=2027-05-10`);
  });

  test('leads from the legs of a draft, and back to them', async () => {
    const id = await keepDraft(site.app, 'voka', { introductions: false });
    const { page: shown } = await open(`/nl/teams/organiser.voka/evenementen/${id}/bewerken/etappes`, {
      javaScript: false,
    });
    await shown.getByRole('link', { name: /^Vergelijk alle weken/ }).click();
    expect(new URL(shown.url()).searchParams.get('draft')).toBe(id);
    expect(await shown.getByText('U denkt aan week 19').count()).toBe(1);
  });
});
