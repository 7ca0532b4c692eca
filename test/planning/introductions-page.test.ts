import { beforeAll, describe, expect, test } from 'vitest';
import { expectLegible, settings } from '../browser/legible-page.ts';
import { useSite } from '../support/browser.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { becomeVerified, keepDraft } from './hidden-plans.ts';

/** The page of introductions in a browser, without scripts: Voka and Agoria meet, Unizo does not want to. */
const site = useSite();
const people: Record<string, Visitor> = {};
const pageOf = (organiser: string, language = 'nl') =>
  `/${language}/teams/organiser.${organiser}/${language === 'nl' ? 'kennismakingen' : 'introductions'}`;

const open = (organiser: string, more: object = {}) =>
  site.openPage({ path: pageOf(organiser), cookie: people[organiser]!.headers.cookie, javaScript: false, ...more });

beforeAll(async () => {
  const { app } = site;
  await becomeVerified(app, 'voka', 'agoria', 'unizo', 'imec');
  for (const organiser of ['voka', 'agoria', 'unizo', 'imec'])
    people[organiser] = await signedIn(
      app,
      { [`organiser.${organiser}`]: 'editor' },
      { name: `Iemand bij ${organiser}` },
    );
  for (const [index, other] of ['agoria', 'unizo', 'imec'].entries()) {
    const days = { from: `2027-0${index + 4}-05`, to: `2027-0${index + 4}-09` };
    await keepDraft(app, 'voka', { ...days, title: `Voka plant ${index}` });
    await keepDraft(app, other, { ...days, title: `Plan van ${other}` });
  }
  await app.relay.drain();
});

test('one is told of one’s own plan, agrees, waits, and meets the other once that agrees too', async () => {
  const voka = await open('voka');
  const item = voka.page.locator('li', { hasText: 'Voka plant 0' });
  const main = voka.page.locator('main');
  expect(await main.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Wacht op uw antwoord']);
  expect(await voka.page.content()).not.toMatch(/agoria/i);
  await item.getByRole('button', { name: 'Maak kennis naar aanleiding van Voka plant 0' }).click();
  expect(await voka.page.getByRole('status').textContent()).toContain('Uw antwoord is bewaard.');
  const waiting = voka.page.locator('section', { hasText: 'U wilt kennismaken' });
  expect(await waiting.textContent()).toContain('Voka plant 0');

  const agoria = await open('agoria');
  expect(await agoria.page.content()).not.toMatch(/voka/i);
  await agoria.page.getByRole('button', { name: /^Maak kennis/ }).click();
  expect(await agoria.page.getByRole('status').textContent()).toContain('ging ook akkoord');
  const met = agoria.page.locator('section', { hasText: 'U kent elkaar' });
  expect(await met.textContent()).toMatch(/Voka.*Voka plant 0.*Iemand bij voka/);
  expect(await met.getByRole('link').first().getAttribute('href')).toBe(`mailto:${people['voka']!.email}`);
});

test('one refuses, and the other side sees nothing of it', async () => {
  const before = await (await open('voka')).page.locator('main').innerHTML();
  const { page } = await open('unizo');
  await page.getByRole('button', { name: /^Liever niet/ }).click();
  expect(await page.getByRole('status').textContent()).toContain('De andere organisatie verneemt dit niet.');
  expect(await page.locator('section', { hasText: 'Voorbij' }).textContent()).toContain('U wilde niet kennismaken');
  expect(await (await open('voka')).page.locator('main').innerHTML()).toBe(before);
});

test('a reader reads, and is told who can answer', async () => {
  const reader = await signedIn(site.app, { 'organiser.imec': 'reader' });
  const { page } = await open('imec', { cookie: reader.headers.cookie });
  expect(await page.getByText('Plan van imec').count()).toBe(1);
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  expect(await page.getByText('Een redacteur of beheerder van de organisatie kan antwoorden.').count()).toBe(1);
});

test('an answer that comes too late says so', async () => {
  const { page } = await open('imec');
  await site.app.db.deleteFrom('event_drafts').where('organiser_id', '=', 'imec').execute();
  await page.getByRole('button', { name: /^Maak kennis/ }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Voor deze kennismaking is het te laat');
});

describe.each(['nl', 'en'] as const)('With something in every part (%s)', (language) => {
  test('the page has nothing that axe finds, and fits', async () => {
    const [row] = await site.app.db
      .selectFrom('introductions')
      .select('id')
      .where('organiser_b', '=', 'imec')
      .execute();
    await site.app.send(
      'POST',
      `/api/v1/teams/organiser.voka/introductions/${row?.id}/refusal`,
      undefined,
      people['voka']!.headers,
    );
    const { page, nothingWrong } = await open('voka', { path: pageOf('voka', language), javaScript: true, settings });
    await expectLegible(page, language);
    nothingWrong();
  });
});
