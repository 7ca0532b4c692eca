import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as labels from '../../server/contracts/labels.ts';
import { languages } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { locales } from '../../web/wording/wording.ts';
import { foodMission, publish } from '../support/cast.ts';
import { stickingOut, useSite } from '../support/browser.ts';
import { widths } from './legible-page.ts';
import { longer, marks, speakLonger } from './pseudo-wording.ts';
import { type PageName, everyPage, foodInJapan, routeTo } from './routes.ts';

/** What holds on every public page, whatever it is about: its words, its languages, how it is read out, how it looks. */
const site = useSite();
const dutchPages = everyPage.filter(({ language }) => language === 'nl');

/** These are texts of their own, which live with their page. */
const texts: readonly PageName[] = [
  'legend of the flags',
  'about',
  'help',
  'help for organisers',
  'accessibility statement',
  'privacy statement',
  'open source',
  // What FIT offers, kinds of organisers and forms of data are told in both languages beside these pages.
  'country with events',
  'country without events',
  'organisers by kind',
  'organisers of one kind',
  'organiser with events',
  'organiser without events',
  'open data',
  'open data of a choice',
];

/** Months and days as dates on screen have them. */
const dateWords = Array.from({ length: 12 }, (_, month) =>
  (['long', 'short'] as const).map((style) =>
    new Intl.DateTimeFormat(locales.nl, { month: style, weekday: style, timeZone: 'UTC' }).format(
      // Twelve months, and past all seven days of a week.
      new Date(Date.UTC(2027, month, 1)),
    ),
  ),
);

const languageNames = ['nl', 'en', 'fr', 'de', 'es'].map((code) =>
  new Intl.DisplayNames(locales.nl, { type: 'language' }).of(code),
);

/** Hosts and addresses as they are printed. */
const addresses = /(?:https?:\/\/)?[\w-]+(?:[.:][\w-]+)+(?:\/\S*)?|\/\S+/g;

describe('In a language that is 40 % longer', () => {
  test('nothing sticks out of any page on a desk, a phone and a small phone, and no words come from elsewhere', async () => {
    onTestFinished(await speakLonger());
    const { page } = await site.openPage({ path: '/nl', javaScript: false });
    expect(await page.locator('header nav').textContent()).toContain(longer('Landen'));
    // Names of formats and programs are the same in every language.
    const known = new Set(wordsOf(JSON.stringify([labels, dateWords, languageNames, 'iCalendar JSON RSS CSV Atom'])));
    for (const { name } of dutchPages) {
      const { path } = await routeTo(site.app, name, 'nl');
      await page.goto(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        expect.soft(await stickingOut(page), `${name}, ${width} px`).toEqual([]);
      }
      if (texts.includes(name)) continue;
      const { state, shown } = await page.evaluate(shownTexts);
      const data = new Set(wordsOf(state));
      const others = shown.flatMap((text) => wordsOf(text.replaceAll(marks, ' ').replaceAll(addresses, ' ')));
      const written = others.filter((word) => !known.has(word) && !data.has(word));
      expect.soft([...new Set(written)], `words on ${name} that are neither wording nor data`).toEqual([]);
    }
  });

  test('the look for other words bites', () => {
    expect(longer('Landen')).toMatch(marks);
    expect(wordsOf(`${longer('Landen')} Japan`.replaceAll(marks, ''))).toEqual(['japan']);
  });
});

function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(/\p{L}{3,}/gu) ?? []).map((word) => word.toLowerCase());
}

/** Runs in the page: its data, and everything it says, also to those who do not see it. */
function shownTexts(): { state: string; shown: string[] } {
  const shown: string[] = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode())
    if (!node.parentElement?.closest('script, code, pre, textarea')) shown.push(node.textContent ?? '');
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) shown.push(element.getAttribute(name) ?? '');
  return { state: document.querySelector('#state')?.textContent ?? '', shown };
}

describe('Read out', () => {
  const pages = {
    home: { path: '/nl', part: 'body' },
    list: { path: `/nl/evenementen?${foodInJapan}`, part: 'main' },
    event: { name: 'event with many legs', part: 'main' },
    country: { name: 'country with events', part: 'main' },
  } as const;

  test.each(Object.entries(pages))('%s is what was agreed, in whole', async (name, about) => {
    const path = 'path' in about ? about.path : (await routeTo(site.app, about.name, 'nl')).path;
    const { page } = await site.openPage({ path, javaScript: false });
    const snapshot = await page.locator(about.part).ariaSnapshot();
    const file = fileURLToPath(new URL(`read-out/${name}.yml`, import.meta.url));
    expect(existsSync(file), `what was agreed about ${name}`).toBe(true);
    // Ids are made anew for each database.
    const told = snapshot
      .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '{id}')
      .replaceAll(/\/e\/\w+/g, '/e/{code}')
      .replaceAll(site.url, '{site}');
    await expect(`${told}\n`).toMatchFileSnapshot(file);
  });
});

describe('Light or dark', () => {
  const ground = { light: 'rgb(242, 246, 247)', dark: 'rgb(8, 18, 27)' };

  test('follows the device until the reader chooses, and then the choice, on every page and from its first sight', async () => {
    const visit = await site.openPage({ path: '/nl', scheme: 'light' });
    const { page } = visit;
    const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await colour()).toBe(ground.light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colour()).toBe(ground.dark);
    const kept = page.waitForResponse((response) => response.url().endsWith('/theme'));
    await page.getByRole('button', { name: 'Licht' }).click();
    expect(await colour()).toBe(ground.light);
    expect(await page.getByRole('button', { name: 'Licht' }).getAttribute('aria-pressed')).toBe('true');
    await (await kept).finished();
    expect(visit.documents).toHaveLength(1);
    await page.goto('/nl/landen');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    expect(await colour()).toBe(ground.light);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    visit.nothingWrong();
  });

  test('can be chosen without scripts, and one comes back to the same page', async () => {
    const path = '/nl/evenementen?country=JP';
    const { page } = await site.openPage({ path, javaScript: false, scheme: 'light' });
    await page.getByRole('button', { name: 'Donker' }).click();
    expect(page.url()).toBe(site.url + path);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground.dark);
    await page.getByRole('button', { name: 'Volg toestel' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    expect(await page.context().cookies()).toEqual([]);
  });
});

// Last: it adds an event to the programme.
test('texts that exist in the other language only say so for speech, on every page', async () => {
  const { app } = site;
  const id = await publish(
    app,
    foodMission({ title: { nl: 'Alleen op zijn Nederlands' }, summary: { en: 'In English only' } }),
  );
  await app.relay.drain();
  const { page } = await site.openPage({ path: '/nl', javaScript: false });
  for (const language of languages) {
    const [other] = languages.filter((one) => one !== language);
    const own = [
      `${paths.events(language)}/x-${id}`,
      paths.events(language, { q: 'Alleen op zijn Nederlands', country: ['JP'] }),
    ];
    let met = 0;
    const listed = everyPage.filter((one) => one.language === language);
    const others = await Promise.all(listed.map(async ({ name }) => (await routeTo(app, name, language)).path));
    for (const path of [...own, ...others]) {
      await page.goto(path);
      const { found, unmarked } = await page.evaluate(foreignTexts, { language, other: other! });
      met += found;
      expect.soft(unmarked, `on ${path}`).toEqual([]);
    }
    expect(met, `texts that are not in ${language}`).toBeGreaterThan(0);
  }
});

/** Runs in the page: texts of its data that are in the other language alone, and where they stand without saying so. */
function foreignTexts({ language, other }: { language: string; other: string }) {
  const foreign = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const text = (value as Record<string, unknown>)[other];
    if (typeof text === 'string' && !(language in value) && !text.includes('<')) foreign.add(text.trim());
    for (const inner of Object.values(value)) collect(inner);
  };
  collect(JSON.parse(document.querySelector('#state')?.textContent ?? '{}'));
  let found = 0;
  const unmarked: string[] = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (!foreign.has(text) || node.parentElement?.closest('script')) continue;
    found += 1;
    if (node.parentElement?.closest('[lang]')?.getAttribute('lang') !== other) unmarked.push(text.slice(0, 80));
  }
  return { found, unmarked };
}
