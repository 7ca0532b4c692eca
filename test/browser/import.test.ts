import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { planRows, yearPlan } from '../imports/year-plan.ts';
import { csv } from '../imports/workbooks.ts';
import { type Visit, stickingOut, takenOver, useSite } from '../support/browser.ts';
import { signedIn } from '../support/people.ts';
import { type Stop, tabTo } from './keyboard.ts';
import { expectOrder, findings, schemes, settings, widths } from './legible-page.ts';

/** A year plan of forty rows with six that are wrong, from file to drafts and back. */
const site = useSite();

const words = {
  nl: {
    link: 'Voer er veel tegelijk in, uit een bestand',
    read: 'Lees het bestand',
    missing: 'Bestand: vul dit in',
    noFile: 'dit is geen CSV- of XLSX-bestand',
    password: 'dit bestand heeft een wachtwoord',
    tooLarge: 'dit bestand is te groot',
    next: 'Ga verder',
    confirm: 'Dit klopt, ga verder',
    mode: 'Ter plaatse',
    faults: '6 rijen te verbeteren',
    greece: 'Griekenland',
    save: 'Bewaar en kijk opnieuw na',
    saved: 'Bewaard en opnieuw nagekeken.',
    skipped: '3 rijen overgeslagen',
    run: 'Voer 37 evenementen in',
    report: 'Verslag',
    undo: 'Maak deze invoer ongedaan',
    removed: 'Weer verwijderd',
    download: 'Download deze rijen met de reden (CSV)',
    reason: 'Begin is een dag die niet bestaat',
  },
  en: {
    link: 'Enter many at once, from a file',
    read: 'Read the file',
    missing: 'File: fill this in',
    noFile: 'this is no CSV or XLSX file',
    password: 'this file has a password',
    tooLarge: 'this file is too large',
    next: 'Go on',
    confirm: 'This is right, go on',
    mode: 'In person',
    faults: '6 rows to repair',
    greece: 'Greece',
    save: 'Save and check again',
    saved: 'Saved and checked again.',
    skipped: '3 rows left out',
    run: 'Enter 37 events',
    report: 'Report',
    undo: 'Undo this import',
    removed: 'Removed again',
    download: 'Download these rows with the reason (CSV)',
    reason: 'Start is a day that does not exist',
  },
} as const;

/** Presses a key on a control and waits for the page it leads to. */
async function send(page: Page, key = 'Enter'): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, (stop: Stop) => stop.words === name);
  await send(page);
}

/** Chooses a file where the keyboard is, and sends it. */
async function handIn(page: Page, say: (typeof words)[Language], name: string, buffer: Buffer): Promise<void> {
  await tabTo(page, (stop) => stop.id === 'upload-file');
  await page.locator('#upload-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await press(page, say.read);
}

const told = (page: Page) => page.locator('main').innerText();

const ways = [
  { language: 'nl', javaScript: true, team: 'organiser.vlam', scripts: 'with scripts' },
  { language: 'nl', javaScript: false, team: 'organiser.unizo', scripts: 'without' },
  { language: 'en', javaScript: false, team: 'organiser.agoria', scripts: 'without' },
] as const;

describe.each(ways)('In $language, $scripts', ({ language, javaScript, team }) => {
  const say = words[language];

  test('an editor enters a year plan by keyboard alone, and not one date is wrong', { timeout: 120_000 }, async () => {
    const editor = await signedIn(site.app, { [team]: 'editor' }, { name: 'Els Editor' });
    const cookie = editor.headers.cookie;
    const visit = await site.openPage({ path: paths.team(language, team, 'teamEvents'), cookie, javaScript });
    const { page } = visit;
    await press(page, say.link);
    await press(page, say.read);
    expect(await page.locator('[role=alert]').innerText()).toContain(say.missing);
    await handIn(page, say, 'plan.pdf', Buffer.from('%PDF-1.7 en meer'));
    expect(await page.locator('[role=alert]').innerText()).toContain(say.noFile);

    await handIn(page, say, 'jaarplan.xlsx', await yearPlan());
    expect(await page.locator('#sheet-1').isChecked()).toBe(true);
    await press(page, say.next);

    await tabTo(page, (stop) => stop.id === 'forAllRows.mode');
    await page.keyboard.type(say.mode);
    await press(page, say.confirm);

    for (const theirs of ['Netwerking', 'voeding', 'ICT']) {
      const id = await page.locator(`select[aria-label*="“${theirs}”"]`).getAttribute('id');
      await tabTo(page, (stop) => stop.id === id);
      await page.keyboard.press('ArrowDown');
    }
    await press(page, say.confirm);

    expect(await told(page)).toContain(say.faults);
    await repair(visit, say, javaScript);
    expect(await page.locator('[role=status]').innerText()).toBe(say.saved);
    expect(await told(page)).toContain(say.skipped);
    expect(await site.app.db.selectFrom('events').select('id').where('entered_for', '=', idOf(team)).execute()).toEqual(
      [],
    );

    await press(page, say.run);
    expect(await page.locator('h1').innerText()).toBe(say.report);
    await expectDates(team);

    await press(page, say.undo);
    expect(await told(page)).toContain(say.removed);
    expect(await site.app.db.selectFrom('events').select('id').where('entered_for', '=', idOf(team)).execute()).toEqual(
      [],
    );
    visit.nothingWrong();
  });

  test('what was said of the columns and values is not asked a second time', async () => {
    const editor = await signedIn(site.app, { [team]: 'editor' });
    const visit = await site.openPage({
      path: paths.imports(language, team),
      cookie: editor.headers.cookie,
      javaScript,
    });
    const { page } = visit;
    await handIn(page, say, 'opnieuw.xlsx', await yearPlan());
    await press(page, say.next);
    expect(new URL(page.url()).pathname).toMatch(/\/(nakijken|check)$/);
    expect(await told(page)).toContain(say.faults);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      tabTo(page, (stop) => stop.words === say.download).then(() => page.keyboard.press('Enter')),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const rejected = Buffer.concat(chunks).toString('utf8');
    expect(rejected.trim().split('\r\n')).toHaveLength(7);
    expect(rejected).toContain(say.reason);
    expect(rejected).toContain(";'=1+1 nakijken;");
    visit.nothingWrong();
  });
});

/** Three rows written anew, three left out. */
async function repair({ page }: Visit, say: (typeof words)[Language], javaScript: boolean): Promise<void> {
  const write = async (row: number, field: string, value: string) => {
    await tabTo(page, (stop) => stop.id === `correct-cell.${row}.${field}`);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(value);
  };
  if (javaScript) await takenOver(page);
  await page.keyboard.press('F8');
  const gone = await page.evaluate(() => document.activeElement?.id ?? '');
  expect(gone.startsWith('correct-cell.')).toBe(javaScript);
  if (javaScript) await page.keyboard.press('Shift+Tab');
  const rows = await page
    .locator('[id^="correct-cell."]')
    .evaluateAll((cells) => cells.map((cell) => cell.id.replace('correct-cell.', '')));
  const repaired: Record<string, string> = {
    '7.startsOn': '28/02/2027',
    '19.country': say.greece,
    '31.startsOn': 'maandag 15 maart 2027',
  };
  for (const cell of rows) {
    const [row = '', field = ''] = cell.split('.');
    const value = repaired[cell];
    if (value !== undefined) await write(Number(row), field, value);
    else {
      await tabTo(page, (stop) => stop.id.startsWith(`skip-${row}-`));
      await page.keyboard.press('Space');
    }
  }
  await press(page, say.save);
}

async function expectDates(team: string): Promise<void> {
  const events = await site.app.db
    .selectFrom('events')
    .innerJoin('legs', 'legs.event_id', 'events.id')
    .select(['external_id', 'precision', 'starts_on', 'ends_on', 'editorial_state'])
    .where('entered_for', '=', idOf(team))
    .execute();
  const entered = new Map(events.map((event) => [event.external_id, event]));
  const right = planRows.flatMap(({ expected }, number) =>
    expected ? [[`VK-${100 + number}`, expected] as const] : [],
  );
  expect(right).toHaveLength(34);
  const repaired = [
    ['VK-105', 'day 2027-02-28 2027-02-28'],
    ['VK-129', 'day 2027-03-15 2027-03-15'],
  ] as const;
  for (const [number, expected] of [...right, ...repaired]) {
    const event = entered.get(number);
    expect([number, `${event?.precision} ${event?.starts_on} ${event?.ends_on}`]).toEqual([number, expected]);
  }
  expect([...entered.values()].every((event) => event.editorial_state === 'draft')).toBe(true);
  expect(entered.size).toBe(37);
}

const idOf = (team: string) => team.replace('organiser.', '');

test('a file that is too large, or has a password, is refused in plain words', async () => {
  const editor = await signedIn(site.app, { 'organiser.voka': 'editor' });
  const visit = await site.openPage({ path: paths.imports('nl', 'organiser.voka'), cookie: editor.headers.cookie });
  const { page } = visit;
  await handIn(page, words.nl, 'groot.csv', csv(`Titel\n${'x'.repeat(6 * 1024 * 1024)}`));
  expect(await page.locator('[role=alert]').innerText()).toContain(words.nl.tooLarge);
  const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
  await handIn(page, words.nl, 'geheim.xlsx', locked);
  expect(await page.locator('[role=alert]').innerText()).toContain(words.nl.password);
  visit.nothingWrong();
});

test(
  'more rows than fit in a batch are entered batch by batch, without a press in between',
  { timeout: 120_000 },
  async () => {
    const editor = await signedIn(site.app, { 'organiser.voka': 'editor' });
    const visit = await site.openPage({ path: paths.imports('nl', 'organiser.voka'), cookie: editor.headers.cookie });
    const { page } = visit;
    const rows = Array.from({ length: 230 }, (_, at) => `Webinar ${at};Webinar;Online;2027-03-15;Voedingsindustrie`);
    await handIn(page, words.nl, 'veel.csv', csv(`Titel;Soort;Vorm;Begin;Sectoren\n${rows.join('\n')}`));
    await tabTo(page, (stop) => stop.words === 'Voer 230 evenementen in');
    await page.keyboard.press('Enter');
    await page.getByText('Tot 22 november 2026').waitFor();
    expect(await page.locator('dl').innerText()).toContain('230');
    visit.nothingWrong();
  },
);

describe.each(languages)('The pages (%s)', (language) => {
  test('have nothing that axe finds, in light and dark, and fit on every width', { timeout: 180_000 }, async () => {
    const say = words[language];
    const team = `organiser.${language === 'nl' ? 'flanders-food' : 'fevia-vlaanderen'}`;
    const editor = await signedIn(site.app, { [team]: 'editor' });
    const visit = await site.openPage({
      path: paths.imports(language, team),
      cookie: editor.headers.cookie,
      settings,
    });
    const { page } = visit;
    const titles: string[] = [];
    const look = async (name: string) => {
      await lookAt(page, name, language);
      titles.push(await page.title());
    };
    const go = (name: string) =>
      Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).first().click()]);
    await page.locator('#upload-file').setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: csv('x') });
    await go(say.read);
    await look('refused');
    await page
      .locator('#upload-file')
      .setInputFiles({ name: 'jaarplan-zonder-spaties-in-zijn-naam.xlsx', mimeType: 'text/csv', buffer: await plan() });
    await go(say.read);
    await look('sheet');
    await go(say.next);
    await look('columns');
    await page.locator('[id="forAllRows.mode"]').selectOption('in_person');
    await go(say.confirm);
    await look('values');
    await page.locator('input[type=radio]').first().check();
    await go(say.confirm);
    await look('check');
    await page.locator('main input[name=skip]').first().check();
    await go(say.save);
    await look('check again');
    await page.locator('#leaveOutFaulty').check();
    await Promise.all([page.waitForEvent('load'), page.locator('section[aria-labelledby=run] button').click()]);
    await look('report');
    await go(say.undo);
    await look('undone');
    await page.goto(paths.imports(language, team));
    await look('start');
    expect(new Set(titles).size).toBeGreaterThan(5);
    visit.nothingWrong();
  });
});

/** A plan with all that can be in it: two sheets, days in two ways, warnings, legs, faults of every sort of control. */
async function plan(): Promise<Buffer> {
  const { workbook } = await import('../imports/workbooks.ts');
  const head = ['Titel', 'Type', 'Bestemming', 'Datum', 'Beginuur', 'Thema', 'Voor wie'];
  return workbook({
    Nota: [['Nota'], ['Nog niet af']],
    Plan: [
      head,
      ['Beurs in de zon', 'vakbeurs', 'Zuid Korea', '03/04/2027', '14:00', 'medtech', 'intern'],
      [null, null, 'Japan', '05/04/2027', null, null, null],
      ['Beurs in de zon', 'vakbeurs', 'Zuid Korea', '03/04/2027', null, 'medtech', 'weet niet'],
      ['Feest', 'fuif', 'Atlantis', 'ooit', null, 'dansen', null],
      ['Seminarie', 'Seminarie', 'Verenigde Staten', '06/04/2027 14:00-16:00', null, 'medtech', null],
      ['Vorig jaar', 'Seminarie', 'Japan', '2025', null, 'medtech', null],
      ['Nog eens', 'fuif', 'Japan', '2028', null, 'medtech', null],
    ],
  });
}

async function lookAt(page: Page, name: string, language: Language): Promise<void> {
  await expectOrder(page, language);
  const folded = page.locator('main details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    expect.soft(await stickingOut(page), `${name}, too wide at ${width} px`).toEqual([]);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await findings(page), `${name}, ${colorScheme}, ${width} px`).toEqual([]);
    }
  }
}
