import { beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../web/app/paths.ts';
import { type Typist, typist, vietnam } from '../drafts/typing.ts';
import { useSite } from '../support/browser.ts';
import { pdf, picture } from '../support/files.ts';
import { expectLegible, settings } from './legible-page.ts';

/** The image, the documents and the longer texts of an event that is being written. */
const site = useSite();
let els: Typist;
let photo: { name: string; mimeType: string; buffer: Buffer };
const document = (name: string, text = name) => ({ name, mimeType: 'application/pdf', buffer: pdf(text) });

beforeAll(async () => {
  els = await typist(site.app);
  photo = { name: 'haven.jpg', mimeType: 'image/jpeg', buffer: await picture() };
});

const open = (id: string, part: 'media' | 'texts' | 'check', more: { javaScript?: boolean } = {}) =>
  site.openPage({ path: paths.editEvent('nl', els.team, id, part), cookie: els.visitor.headers.cookie, ...more });
const fieldsOf = async (id: string) => (await els.read(id)).fields;

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_, javaScript) => {
  test('an image is added, described, replaced and taken away', async () => {
    const { id } = await els.begin({ fields: vietnam });
    const { page, nothingWrong } = await open(id, 'media', { javaScript });
    await page.getByLabel('Kies een beeld').setInputFiles(photo);
    await page.getByRole('button', { name: 'Voeg het beeld toe' }).click();
    // The words for those who do not see it are asked for by name.
    await page.getByText('Fout: vul dit in').waitFor();
    expect(await page.getByLabel(/^Beschrijving van het beeld(?! in)/).getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel(/^Beschrijving van het beeld(?! in)/).fill('De haven bij avond');
    await page.getByRole('button', { name: 'Sla op en ga naar het overzicht' }).click();
    await page.getByRole('heading', { name: 'Missie naar Vietnam' }).waitFor();
    const first = await fieldsOf(id);
    expect(first).toMatchObject({ 'image.file': expect.any(String), 'image.alt.nl': 'De haven bij avond' });

    await page.goto(paths.editEvent('nl', els.team, id, 'media'));
    expect(await page.getByRole('img', { name: 'De haven bij avond' }).isVisible()).toBe(true);
    await page.getByLabel('Kies een ander beeld').setInputFiles(photo);
    await page.getByRole('button', { name: 'Vervang het beeld' }).click();
    await page.getByRole('button', { name: 'Haal het beeld weg' }).waitFor();
    expect((await fieldsOf(id))['image.file']).not.toBe(first['image.file']);
    await page.getByRole('button', { name: 'Haal het beeld weg' }).click();
    await page.getByRole('button', { name: 'Voeg het beeld toe' }).waitFor();
    expect(await fieldsOf(id)).not.toHaveProperty(['image.file']);
    nothingWrong();
  });

  test('documents are added, called by a title, put in order and taken away', async () => {
    const { id } = await els.begin({ fields: vietnam });
    const { page, nothingWrong } = await open(id, 'media', { javaScript });
    for (const name of ['Gids_voor_deelnemers.pdf', 'Hotels.pdf']) {
      await page.getByLabel('Kies een document').setInputFiles(document(name));
      await page.getByRole('button', { name: 'Voeg het document toe' }).click();
      await page.getByRole('heading', { name }).waitFor();
    }
    const titles = page.getByLabel(/^Titel van het document(?! in)/);
    expect(await titles.first().inputValue()).toBe('Gids voor deelnemers');
    await titles.first().fill('Deelnemersgids');
    await page.getByRole('button', { name: /Omhoog.*Hotels/ }).click();
    await expect.poll(async () => await titles.first().inputValue()).toBe('Hotels');
    expect(await titles.last().inputValue()).toBe('Deelnemersgids');
    await page.getByRole('button', { name: /Haal weg.*Hotels/ }).click();
    await expect.poll(() => titles.count()).toBe(1);
    const { documents } = await fieldsOf(id);
    expect(documents).toHaveLength(1);
    nothingWrong();
  });

  test('a file that is not taken is named, and what was typed beside it is saved', async () => {
    const { id } = await els.begin({ fields: vietnam });
    const { page } = await open(id, 'media', { javaScript });
    await page.getByLabel(/^Beschrijving van het beeld(?! in)/).fill('Wat ik typte');
    await page.getByLabel('Kies een beeld').setInputFiles(document('geen-beeld.pdf'));
    await page.getByRole('button', { name: 'Sla op en ga verder' }).click();
    const summary = page.getByRole('alert');
    await summary.getByText('Kies een beeld: dit soort bestand nemen wij hier niet aan').waitFor();
    expect(await page.getByLabel(/^Beschrijving van het beeld(?! in)/).inputValue()).toBe('Wat ik typte');
    expect(await fieldsOf(id)).toMatchObject({ 'image.alt.nl': 'Wat ik typte' });
    expect(await fieldsOf(id)).not.toHaveProperty(['image.file']);
  });

  test('a file that is too large is named, and what was typed stays', async () => {
    const { id } = await els.begin({ fields: vietnam });
    const { page } = await open(id, 'media', { javaScript });
    await page.getByLabel(/^Beschrijving van het beeld(?! in)/).fill('Wat ik typte');
    const buffer = Buffer.concat([pdf(), Buffer.alloc(11 * 1024 * 1024)]);
    await page.getByLabel('Kies een document').setInputFiles({ ...document('groot.pdf'), buffer });
    await page.getByRole('button', { name: 'Voeg het document toe' }).click();
    await page.getByRole('alert').getByText('Kies een document: dit bestand is te groot').waitFor();
    expect(await page.getByLabel(/^Beschrijving van het beeld(?! in)/).inputValue()).toBe('Wat ik typte');
  });

  test('how a description will look is shown', async () => {
    const { id } = await els.begin({ fields: vietnam });
    const { page, nothingWrong } = await open(id, 'texts', { javaScript });
    await page.getByLabel(/^Beschrijving en programma/).fill('## Programma\n\n- **haven**\n\n<b>');
    await page.getByRole('button', { name: /Toon hoe dit eruitziet.*programma/ }).click();
    const preview = page.getByRole('region', { name: 'Zo ziet dit eruit: Beschrijving en programma' });
    await preview.getByRole('heading', { name: 'Programma' }).waitFor();
    expect(await preview.getByRole('listitem').innerHTML()).toBe('<strong>haven</strong>');
    expect(await preview.textContent()).toContain('<b>');
    nothingWrong();
  });
});

test('with scripts it follows what is typed', async () => {
  const { id } = await els.begin({ fields: vietnam });
  const { page } = await open(id, 'texts');
  await page.getByRole('button', { name: /Toon hoe dit eruitziet.*programma/ }).click();
  const preview = page.getByRole('region', { name: 'Zo ziet dit eruit: Beschrijving en programma' });
  await preview.getByText('Hier staat nog niets.').waitFor();
  await page.getByLabel(/^Beschrijving en programma/).pressSequentially('**vet**');
  await preview.locator('strong', { hasText: 'vet' }).waitFor();
  await page.getByRole('button', { name: /Verberg hoe dit eruitziet.*programma/ }).click();
  expect(await preview.count()).toBe(0);
});

test('the section, filled in and with what is wrong, is legible in light and dark, on every width', async () => {
  const draft = await els.begin({ fields: vietnam });
  const { page } = await open(draft.id, 'media');
  await page.getByLabel('Kies een beeld').setInputFiles(photo);
  await page
    .getByLabel('Kies een document')
    .setInputFiles(document('Gids-met-een-heel-lange-naam-die-nergens-in-past-2027.pdf'));
  await page.getByRole('button', { name: 'Voeg het beeld toe' }).click();
  await page.getByText('Fout: vul dit in').waitFor();
  const visit = await site.openPage({
    path: `${paths.editEvent('nl', els.team, draft.id, 'media')}?check=1`,
    cookie: els.visitor.headers.cookie,
    settings,
  });
  await expectLegible(visit.page);
  visit.nothingWrong();
});

test('what is published shows them, and the check before it tells them in words', async () => {
  const { id } = await els.begin({ fields: { ...vietnam, audience: 'public' } });
  const { page } = await open(id, 'media');
  await page.getByLabel('Kies een beeld').setInputFiles(photo);
  await page.getByLabel(/^Beschrijving van het beeld(?! in)/).fill('De haven bij avond');
  await page.getByLabel('Kies een document').setInputFiles(document('Gids.pdf'));
  await page.getByRole('button', { name: 'Sla op en ga naar het overzicht' }).click();
  await page.getByRole('link', { name: 'Controleer en maak bekend' }).click();
  await page.getByText('1 document', { exact: true }).waitFor();
  expect(await page.locator('main').textContent()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  await page.goto(paths.editEvent('nl', els.team, id, 'preview'));
  const image = page.getByRole('img', { name: 'De haven bij avond' });
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(0);
  await page.getByRole('link', { name: /^Gids/ }).waitFor();
});
