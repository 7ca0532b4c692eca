import { beforeAll, describe, expect, test } from 'vitest';
import { findings, schemes, settings, widths } from '../browser/legible-page.ts';
import { type Typist, typist, vietnam } from '../drafts/typing.ts';
import { stickingOut, useSite } from '../support/browser.ts';
import { foodMission, hanoi, publish } from '../support/cast.ts';
import { becomeVerified } from './hidden-plans.ts';

/** The radar beside an event that is being written: Els of Voka types, Agoria and Unizo are in Vietnam already. */
const site = useSite();
let els: Typist;

beforeAll(async () => {
  await becomeVerified(site.app, 'voka', 'agoria', 'unizo');
  els = await typist(site.app);
  for (const [organiser, day] of [
    ['agoria', '2027-09-15'],
    ['unizo', '2027-10-20'],
  ] as const)
    await publish(
      site.app,
      foodMission({
        title: { nl: `Missie van ${organiser}` },
        organisers: [{ id: organiser, role: 'lead' }],
        legs: [hanoi({ startsOn: day, endsOn: day })],
        provenance: { source: 'Test', externalId: organiser },
      }),
    );
});

const open = (id: string, section: string, more: object = {}) =>
  site.openPage({
    path: `/nl/teams/${els.team}/evenementen/${id}/bewerken${section}`,
    cookie: els.visitor.headers.cookie,
    ...more,
  });
const sentence = 'aside [role=status]';
/** The invented programme may have somebody there as well. */
const others = /^[2-9] andere organisatoren plannen Vietnam binnen 6 weken\.$/;

describe('Somebody who types', () => {
  test('is told who else is there a moment after the country and period are known', async () => {
    const { fields } = await els.begin({ fields: { ...vietnam, 'legs.n1.country': '', 'legs.n2.country': '' } });
    expect(fields['legs.n1.country']).toBe('');
    const draft = await els.begin({ fields: { ...vietnam, legs: ['n1'], 'legs.n1.country': '' } });
    const visit = await open(draft.id, '/etappes');
    const said = visit.page.locator(sentence).first();
    expect(await said.textContent()).toBe('Kies een land. Dan ziet u wie daar nog iets plant.');
    await visit.page.selectOption('[name="legs.n1.country"]', 'VN');
    await visit.page.getByText(others).waitFor();
    expect(await visit.page.getByRole('link', { name: 'Missie van agoria' }).isVisible()).toBe(true);
    visit.nothingWrong();
  });

  test('reads the same without scripts, and is not stopped by it', async () => {
    const draft = await els.begin({ fields: vietnam });
    for (const section of ['', '/etappes', '/voor-wie', '/zichtbaarheid']) {
      const { page } = await open(draft.id, section, { javaScript: false });
      expect(await page.locator(sentence).first().textContent(), section).toMatch(others);
    }
  });

  test('goes on with a reason, which is kept', async () => {
    const draft = await els.begin({ fields: vietnam });
    const { page } = await open(draft.id, '/etappes', { javaScript: false });
    await page.getByRole('link', { name: 'Ga door, met een reden' }).click();
    await page.getByLabel(/^Waarom toch in deze periode/).fill('De beurs is dan.');
    await page.getByRole('button', { name: 'Sla op en ga naar het overzicht' }).click();
    expect((await els.read(draft.id)).fields['radar.reason']).toBe('De beurs is dan.');
  });
});

describe('Shifting to a better week', () => {
  test('fills in that week; it is kept once it is saved', async () => {
    const draft = await els.begin({ fields: vietnam });
    const { page } = await open(draft.id, '/etappes', { javaScript: false });
    const shift = page.getByRole('link', { name: /^Verschuif naar week/ }).first();
    const week = /\d+/.exec((await shift.textContent()) ?? '')?.[0];
    await shift.click();
    expect(await page.getByText(`De dagen hieronder zijn verschoven naar week ${week}.`).count()).toBe(1);
    expect((await els.read(draft.id)).fields['legs.n1.precision']).toBe('quarter');
    await page.getByRole('button', { name: 'Sla op en ga verder' }).click();
    const { fields } = await els.read(draft.id);
    for (const leg of ['n1', 'n2'])
      expect([fields[`legs.${leg}.precision`], fields[`legs.${leg}.week`]]).toEqual(['week', week]);
  });

  test('moves known days by whole weeks, all legs together', async () => {
    const days = {
      'legs.n1.precision': 'day',
      'legs.n1.startsOn': '2027-09-14',
      'legs.n1.endsOn': '2027-09-15',
      'legs.n2.precision': 'day',
      'legs.n2.startsOn': '2027-09-16',
      'legs.n2.endsOn': '2027-09-17',
    };
    const draft = await els.begin({ fields: { ...vietnam, ...days } });
    const { page } = await open(draft.id, '/etappes?shift=2027-09-27', { javaScript: false });
    await page.getByRole('button', { name: 'Sla op en ga verder' }).click();
    expect((await els.read(draft.id)).fields).toMatchObject({
      'legs.n1.startsOn': '2027-09-28',
      'legs.n1.endsOn': '2027-09-29',
      'legs.n2.startsOn': '2027-09-30',
      'legs.n2.endsOn': '2027-10-01',
    });
  });

  test('an address that asks for no Monday shifts nothing', async () => {
    const draft = await els.begin({ fields: vietnam });
    for (const day of ['2027-09-28', '2027-13-45', 'maandag']) {
      const { page } = await open(draft.id, `/etappes?shift=${day}`, { javaScript: false });
      expect(await page.getByText('De dagen hieronder zijn verschoven').count()).toBe(0);
    }
  });
});

test('on a phone it is a sentence that opens; on a desk all of it lies open', async () => {
  const draft = await els.begin({ fields: vietnam });
  const { page } = await open(draft.id, '/etappes', { width: 390 });
  const other = page.getByRole('link', { name: 'Missie van agoria' });
  expect(await page.locator(sentence).first().isVisible()).toBe(true);
  expect(await other.isVisible()).toBe(false);
  await page.getByText(/^Bekijk deze \d+ plannen en wat u kunt doen$/).click();
  expect(await other.isVisible()).toBe(true);
  const desk = await open(draft.id, '/etappes');
  expect(await desk.page.getByRole('link', { name: 'Missie van agoria' }).isVisible()).toBe(true);
});

test('beside the form it has nothing that axe finds, and fits', async () => {
  const draft = await els.begin({ fields: vietnam });
  const { page, nothingWrong } = await open(draft.id, '/etappes', { settings });
  for (const width of widths)
    for (const colorScheme of schemes) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      expect.soft(await findings(page), `${colorScheme}, ${width} px`).toEqual([]);
      expect.soft(await stickingOut(page), `too wide at ${width} px`).toEqual([]);
      if (process.env['SHOTS'])
        await page.screenshot({ path: `/tmp/shots-radar/beside-${width}-${colorScheme}.png`, fullPage: true });
    }
  nothingWrong();
});
