import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { stickingOut, useSite } from '../support/browser.ts';
import { signedIn } from '../support/people.ts';
import { makeVisits } from '../visits/pages.ts';
import { typist, vietnam } from '../drafts/typing.ts';
import { tabTo } from './keyboard.ts';
import { findings } from './legible-page.ts';

/** A company puts its case before a visit, its readers find it, and an organiser masks a visit: by keyboard alone. */
const site = useSite();
let made: Awaited<ReturnType<typeof makeVisits>>;

beforeAll(async () => {
  const coordinator = await signedIn(site.app, { 'organiser.voka': 'editor', 'organiser.agoria': 'editor' });
  made = await makeVisits(site.app, { coordinator, company: await signedIn(site.app) });
});

const words = {
  nl: {
    attach: 'Dit kan mijn dossier helpen',
    readers: 'FIT Tokio, voor Japan',
    submit: 'Leg het dossier voor',
    consent: 'Akkoord: geef uw akkoord, anders mag niemand dit lezen',
    attached: 'Uw dossier is voorgelegd.',
    save: 'Sla op',
    changed: 'Uw dossier is aangepast.',
    withdraw: 'Trek het dossier in',
    withdrawn: 'Uw dossier is ingetrokken en gewist.',
    cases: 'Dossiers',
    confidential: 'De details van dit bezoek zijn vertrouwelijk.',
    visit: 'Officieel bezoek aan Japan en Vietnam',
    months: ['maart 2027 Japan', 'mei 2027 Vietnam'],
    next: 'Sla op en ga verder',
    isMasked: 'Dit bezoek is vertrouwelijk',
    standIn: 'najaar 2027 Vietnam',
  },
  en: {
    attach: 'This could help my case',
    readers: 'FIT Tokyo, for Japan',
    submit: 'Attach the case',
    consent: 'Consent: give your consent, otherwise nobody may read this',
    attached: 'Your case is attached.',
    save: 'Save',
    changed: 'Your case is changed.',
    withdraw: 'Withdraw the case',
    withdrawn: 'Your case is withdrawn and erased.',
    cases: 'Cases',
    confidential: 'The details of this visit are confidential.',
    visit: 'Official visit to Japan and Vietnam',
    months: ['March 2027 Japan', 'May 2027 Vietnam'],
    next: 'Save and go on',
    isMasked: 'This visit is confidential',
    standIn: 'autumn 2027 Vietnam',
  },
} as const;

const ways = languages.flatMap((language) =>
  [true, false].map((javaScript) => ({ language, javaScript, scripts: javaScript ? 'with scripts' : 'without' })),
);

const main = async (page: Page) => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
const notice = (page: Page) => page.locator('main [role=status]').first().innerText();

async function fill(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, (stop) => stop.id === id);
  await page.keyboard.type(text);
}

/** Looks with axe, which needs scripts. */
async function expectLegible(page: Page, javaScript: boolean): Promise<void> {
  expect(javaScript ? await findings(page) : []).toEqual([]);
}

/** A change of page without a new document moves the keyboard to its heading. */
async function arrived(page: Page, javaScript: boolean): Promise<void> {
  const place = () => page.evaluate(() => document.activeElement?.tagName);
  await expect.poll(place).toBe(javaScript ? 'H1' : 'BODY');
}

/** With scripts every choice is saved by itself; the form follows once the last one is. */
async function savedByItself(javaScript: boolean, maskedFor: () => Promise<unknown>): Promise<void> {
  await expect.poll(async () => (javaScript ? maskedFor() : 'organisers')).toBe('organisers');
}

/** Goes to a link or button by its words and presses Enter, until the page it leads to is there. */
async function press(page: Page, what: 'a' | 'button', text: string): Promise<void> {
  await tabTo(page, (stop) => stop.what.startsWith(what) && stop.words === text);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

describe.each(ways)('In $language, $scripts', ({ language, javaScript }) => {
  const say = words[language];

  test('a company attaches its case, changes it and withdraws it', async () => {
    const company = await signedIn(site.app, {}, { name: 'Bart Brouwer' });
    const path = paths.event(language, made.visit);
    const visit = await site.openPage({ path, cookie: company.headers.cookie, javaScript, width: 390 });
    const { page } = visit;
    await expectLegible(page, javaScript);
    await press(page, 'a', say.attach);
    expect(new URL(page.url()).pathname).toBe(paths.attachCase(language, made.visit));
    expect(await main(page)).toContain(say.readers);

    await fill(page, 'company', 'Brouwerij De Haven');
    await fill(page, 'text', 'Onze vergunning wacht al een jaar.');
    await press(page, 'button', say.submit);
    expect(await page.locator('[role=alert]').innerText()).toContain(say.consent);
    expect(await page.locator('#text').inputValue()).toBe('Onze vergunning wacht al een jaar.');
    await expectLegible(page, javaScript);
    expect(await stickingOut(page)).toEqual([]);

    await tabTo(page, (stop) => stop.id === 'consent');
    await page.keyboard.press('Space');
    await press(page, 'button', say.submit);
    expect(await notice(page)).toContain(say.attached);

    await press(page, 'a', 'Brouwerij De Haven');
    await tabTo(page, (stop) => stop.id === 'change-company');
    await page.keyboard.press('End');
    await page.keyboard.type(' NV');
    await press(page, 'button', say.save);
    expect(await notice(page)).toBe(say.changed);
    expect(await page.locator('h1').innerText()).toContain('Brouwerij De Haven NV');
    await press(page, 'button', say.withdraw);
    expect(await notice(page)).toBe(say.withdrawn);
    expect(await main(page)).not.toContain('De Haven');
    visit.nothingWrong();
  });

  test('the coordinator and the office find the case, and take it along as a table', async () => {
    for (const [team, role] of [
      ['organiser.voka', 'editor'],
      ['office.tokyo', 'officer'],
    ] as const) {
      const { headers } = await signedIn(site.app, { [team]: role });
      const path = paths.team(language, team, 'members');
      const visit = await site.openPage({ path, cookie: headers.cookie, javaScript });
      const { page } = visit;
      await tabTo(page, (stop) => stop.words === say.cases);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${paths.team(language, team, 'cases')}`);
      await arrived(page, javaScript);
      await tabTo(page, (stop) => stop.href.endsWith(`/${made.visit.id}/${language === 'nl' ? 'dossiers' : 'cases'}`));
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      expect(await main(page)).toContain('Een woord van de minister helpt.');
      const csv = await page.locator('a[download]').getAttribute('href');
      const table = await site.app.get(csv ?? '', headers);
      expect(table.body).toContain('Brouwerij De Haven;0471.938.850;');
      visit.nothingWrong();
    }
  });

  test('an organiser sees of a masked visit a country and a month', async () => {
    const { headers } = await signedIn(site.app, { 'organiser.flanders-food': 'reader' });
    const path = paths.event(language, made.standIn);
    const visit = await site.openPage({ path, cookie: headers.cookie, javaScript });
    const text = await main(visit.page);
    expect(text).toContain(say.visit);
    expect(text).toContain(say.confidential);
    for (const month of say.months) expect(text).toContain(month);
    expect(text).not.toMatch(/Hanoi|Tokio|Voka|minister|2027-|1[0-6] /);
    visit.nothingWrong();
  });

  test('whoever writes a visit sees what others will, and masks it', async () => {
    const els = await typist(site.app);
    const draft = await els.begin({ fields: { ...vietnam, kind: 'official_visit', audience: 'public' } });
    const path = paths.editEvent(language, els.team, draft.id, 'visit');
    const visit = await site.openPage({ path, cookie: els.visitor.headers.cookie, javaScript });
    const { page } = visit;
    expect(await main(page)).toContain(say.standIn);
    await tabTo(page, (stop) => stop.id === 'officialVisit.level');
    await page.keyboard.type(language === 'nl' ? 'Gouv' : 'Gov');
    await fill(page, 'officialVisit.leader.nl', 'de gouverneur van Limburg');
    await fill(page, 'officialVisit.leader.en', 'the Governor of Limburg');
    await tabTo(page, (stop) => stop.id === 'officialVisit.maskedFor');
    for (let times = 0; times < 2; times += 1) await page.keyboard.press('ArrowDown');
    await savedByItself(javaScript, async () => (await els.read(draft.id)).fields['officialVisit.maskedFor']);
    await press(page, 'button', say.next);
    expect(new URL(page.url()).pathname).toBe(paths.editEvent(language, els.team, draft.id, 'visibility'));
    expect(await main(page)).toContain(say.isMasked);
    await expectLegible(page, javaScript);
    const { fields, problems, outcome } = await els.read(draft.id);
    expect(fields).toMatchObject({
      'officialVisit.level': 'governor',
      'officialVisit.leader.nl': 'de gouverneur van Limburg',
      'officialVisit.leader.en': 'the Governor of Limburg',
      'officialVisit.maskedFor': 'organisers',
      audience: 'public',
    });
    expect(problems).toEqual([]);
    expect(outcome).toBe('shared');
    visit.nothingWrong();
  });
});

test('Who is not signed in signs in first, and then comes back to the case', async () => {
  const { page } = await site.openPage({ path: paths.event('nl', made.visit) });
  await press(page, 'a', words.nl.attach);
  expect(new URL(page.url()).searchParams.get('next')).toBe(paths.attachCase('nl', made.visit));
});

test('The page of a visit says who leads and receives it, in its own language', async () => {
  for (const [language, text] of [
    [
      'nl',
      'Minister-president van Vlaanderen Onder leiding van de minister-president Ontvangen door de eerste minister',
    ],
    ['en', 'Minister-President of Flanders Led by the Minister-President Received by the Prime Minister'],
  ] as const) {
    const { page } = await site.openPage({ path: paths.event(language, made.visit), javaScript: false });
    expect(await main(page)).toContain(text);
    expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain(
      language === 'nl' ? '"name":"de minister-president"' : '"name":"the Minister-President"',
    );
  }
});
