import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../web/app/paths.ts';
import { type Typist, typist, vietnam } from '../drafts/typing.ts';
import { useSite } from '../support/browser.ts';

/** Writing an event: nothing typed is lost, whoever else types and whatever the line does. */
const site = useSite();
let els: Typist;
let an: Typist;

beforeAll(async () => {
  els = await typist(site.app);
  an = await typist(site.app, 'voka', 'An Peeters');
  await site.app.db
    .updateTable('organisers')
    .set({ state: 'verified', trusted: true })
    .where('id', '=', 'voka')
    .execute();
});

const open = (path: string, more: { javaScript?: boolean; cookie?: string } = {}) =>
  site.openPage({ path, cookie: els.visitor.headers.cookie, ...more });
const section = (id: string, part: Parameters<typeof paths.editEvent>[3]) => paths.editEvent('nl', els.team, id, part);
const saved = async (id: string, field: string) => (await els.read(id)).fields[field];
const savedLine = (page: Page) => page.getByText(/^Opgeslagen om \d/);

describe('With scripts', () => {
  test('what is typed is saved by itself, also before anybody presses a button', async () => {
    const draft = await els.begin({ fields: vietnam });
    const { page, nothingWrong } = await open(section(draft.id, 'texts'));
    await page.getByLabel('Samenvatting', { exact: false }).first().fill('Drie dagen langs importeurs.');
    await savedLine(page).waitFor();
    expect(await saved(draft.id, 'summary.nl')).toBe('Drie dagen langs importeurs.');
    nothingWrong();
  });

  test('without a connection it is kept in the browser, said so, and saved when the line is back', async () => {
    const draft = await els.begin({ fields: vietnam });
    const { page } = await open(section(draft.id, 'basics'));
    await page.context().setOffline(true);
    await page.getByLabel('Titel', { exact: true }).fill('Getypt in de trein');
    await page.keyboard.press('Tab');
    await page.getByText('Er is geen verbinding').waitFor();
    expect(await saved(draft.id, 'title.nl')).toBe(vietnam['title.nl']);
    await page.context().setOffline(false);
    await savedLine(page).waitFor();
    expect(await saved(draft.id, 'title.nl')).toBe('Getypt in de trein');
  });

  test('what could not be saved before the page was left stands there again', async () => {
    const draft = await els.begin({ fields: vietnam });
    const { page } = await open(section(draft.id, 'basics'));
    // Only the saving fails: the page itself can be loaded again.
    await page.route('**/api/v1/**', (route) => route.abort());
    await page.getByLabel('Titel', { exact: true }).fill('Bijna kwijt');
    await page.getByText('Er is geen verbinding').waitFor();
    await page.unroute('**/api/v1/**');
    await page.goto(section(draft.id, 'basics'));
    await page.getByText('staat er weer').waitFor();
    expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe('Bijna kwijt');
    await expect.poll(() => saved(draft.id, 'title.nl')).toBe('Bijna kwijt');
  });

  test('a colleague who wrote in the same field meanwhile is shown, and one chooses field by field', async () => {
    const draft = await els.begin({ fields: vietnam });
    const { page } = await open(section(draft.id, 'basics'));
    await an.type(draft, { 'title.nl': 'Van An', 'title.en': 'From An' });
    await page.getByLabel('Titel', { exact: true }).fill('Van Els');
    await page.getByLabel('Titel in het Engels').fill('From Els');
    await page.keyboard.press('Control+s');
    const panel = page.getByRole('alert');
    await panel.getByText('2 velden zijn intussen gewijzigd').waitFor();
    expect(await panel.textContent()).toContain('An Peeters schreef');
    await panel.getByRole('button', { name: 'Houd wat ik schreef' }).first().click();
    await panel.getByRole('button', { name: 'Neem dit over' }).click();
    await expect.poll(() => saved(draft.id, 'title.nl')).toBe('Van Els');
    expect(await saved(draft.id, 'title.en')).toBe('From An');
    expect(await page.getByLabel('Titel in het Engels').inputValue()).toBe('From An');
  });

  test('a country with several time zones asks for one, at once', async () => {
    const draft = await els.begin({ fields: vietnam });
    const { page } = await open(section(draft.id, 'legs'));
    await page.getByLabel('Land', { exact: true }).first().selectOption({ label: 'Brazilië' });
    await page.getByLabel('Tijdzone').first().selectOption('America/Manaus');
    await expect.poll(() => saved(draft.id, 'legs.n1.timeZone')).toBe('America/Manaus');
  });

  test('a new leg has the keyboard at its country, one removed passes it on', async () => {
    const draft = await els.begin({ fields: vietnam });
    const { page } = await open(section(draft.id, 'legs'));
    await page.getByRole('button', { name: 'Voeg een etappe toe' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('legs.n3.country');
    await page.getByRole('button', { name: /Verwijder.*Etappe 3/ }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('leg-n2');
  });
});

describe('Without scripts', () => {
  test('a mission of two legs is written, put in order, checked and shared', async () => {
    const { page, nothingWrong } = await open(paths.team('nl', els.team, 'teamEvents'), { javaScript: false });
    await page.getByRole('button', { name: 'Nieuw evenement' }).click();
    await page.getByLabel('Titel', { exact: true }).fill('Missie naar Vietnam zonder scripts');
    await page.getByLabel('Zakenmissie', { exact: true }).check();
    await page.getByRole('button', { name: 'Sla op en ga verder' }).click();

    await page.getByLabel('Land', { exact: true }).selectOption({ label: 'Vietnam' });
    await page.getByLabel('Stad (mag leeg blijven)').fill('Ho Chi Minhstad');
    await page.getByLabel('Kwartaal of seizoen', { exact: true }).first().check();
    await page.getByLabel('Jaar', { exact: true }).fill('2027');
    await page.locator('select[name$=".quarter"]').selectOption('autumn');
    await page.getByRole('button', { name: 'Voeg een etappe toe' }).click();
    const second = page.locator('section').filter({ has: page.locator('#leg-n2') });
    await second.getByLabel('Land', { exact: true }).selectOption({ label: 'Vietnam' });
    await second.getByLabel('Stad (mag leeg blijven)').fill('Hanoi');
    await second.getByLabel('De maand').check();
    await second.getByLabel('Jaar', { exact: true }).fill('2027');
    await second.getByLabel('Maand', { exact: true }).selectOption({ label: 'september' });
    await page.getByRole('button', { name: /Omhoog/ }).click();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
      expect.arrayContaining(['Etappe 1: Hanoi', 'Etappe 2: Ho Chi Minhstad']),
    );
    await page.getByRole('button', { name: 'Sla op en ga verder' }).click();

    await page.locator('summary', { hasText: 'Voeding' }).first().click();
    await page.getByLabel('Voedingsindustrie').check();
    await page.getByRole('button', { name: 'Sla op en ga naar het overzicht' }).click();
    await page.getByRole('link', { name: 'Controleer en maak bekend' }).click();
    expect(await page.locator('main').textContent()).toContain('Hanoi, Vietnamseptember 2027');
    expect(await page.locator('main').textContent()).toContain('Ho Chi Minhstad, Vietnamnajaar 2027');
    await page.getByRole('button', { name: 'Deel het plan' }).click();
    expect(await page.getByRole('status').textContent()).toBe('Het evenement is gepubliceerd.');
    nothingWrong();
  });

  test('what a colleague wrote meanwhile is not written over, and one’s own words are not lost', async () => {
    const draft = await els.begin({ fields: vietnam });
    const { page } = await open(section(draft.id, 'basics'), { javaScript: false });
    await an.type(draft, { 'title.nl': 'Van An' });
    await page.getByLabel('Titel', { exact: true }).fill('Van Els');
    await page.getByLabel('Titel in het Engels').fill('From Els');
    await page.getByRole('button', { name: 'Sla op en ga verder' }).click();
    const panel = page.getByRole('alert');
    expect(await panel.textContent()).toContain('Van Els');
    expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe('Van An');
    expect(await saved(draft.id, 'title.nl')).toBe('Van An');
    expect(await saved(draft.id, 'title.en')).toBe('From Els');
  });

  test('what is not right yet is led to, and the preview says that there is nothing to show', async () => {
    const draft = await els.begin({ fields: { ...vietnam, 'registration.url': 'voka', 'title.nl': '' } });
    const { page } = await open(section(draft.id, 'check'), { javaScript: false });
    await page.getByRole('link', { name: /Inschrijven op: schrijf een adres/ }).click();
    expect(await page.getByLabel('Inschrijven op').getAttribute('aria-invalid')).toBe('true');
    await page.goto(section(draft.id, 'preview'));
    expect(await page.locator('main').textContent()).toContain('nog te weinig ingevuld');
  });
});
