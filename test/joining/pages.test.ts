import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { tabTo } from '../browser/keyboard.ts';
import { expectOrder, findings, schemes, settings, widths } from '../browser/legible-page.ts';
import { stickingOut, useSite } from '../support/browser.ts';
import { hanoi } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { forces, names } from './forces.ts';

/** From inviting, by the mail, to both names on the event: by keyboard alone, with scripts and without. */
const site = useSite({ demo: true });
let talk: Awaited<ReturnType<typeof forces>>;

beforeAll(async () => {
  talk = await forces(site.app);
});

const words = {
  nl: {
    invited: 'De organisatie is uitgenodigd.',
    accepted: 'Afgesproken.',
    declined: 'Uw antwoord is verstuurd.',
    asked: 'Uw vraag is verstuurd.',
    withdrawn: 'Dat is ingetrokken.',
    left: 'Uw organisatie doet niet meer mee.',
    decidedBefore: 'Hier was intussen al over beslist.',
    withdrawnState: 'ingetrokken',
    yes: 'Ja, wij doen mee',
    no: 'Nee, bedankt',
    join: 'Organiseer mee',
    leave: 'Doe niet meer mee',
    withdraw: 'Trek in',
    whoMissing: 'Wie nodigt u uit?: vul dit in',
  },
  en: {
    invited: 'The organisation is invited.',
    accepted: 'Agreed.',
    declined: 'Your answer is sent.',
    asked: 'Your request is sent.',
    withdrawn: 'That is withdrawn.',
    left: 'Your organisation takes part no longer.',
    decidedBefore: 'This had been decided meanwhile.',
    withdrawnState: 'withdrawn',
    yes: 'Yes, we take part',
    no: 'No, thank you',
    join: 'Organise together',
    leave: 'Take part no longer',
    withdraw: 'Withdraw',
    whoMissing: 'Whom do you invite?: fill this in',
  },
} as const;

const ways = languages.flatMap((language) =>
  [true, false].map((javaScript) => ({ language, javaScript, scripts: javaScript ? 'with scripts' : 'without' })),
);
const notice = (page: Page) => page.locator('main p[role=status]').first().innerText();
const main = (page: Page) => page.locator('main').innerText();
const agoria = 'organiser.agoria';
const voka = 'organiser.voka';

/** Presses Enter and waits for the page it leads to. */
async function send(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

async function fill(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, (stop) => stop.id === id);
  await page.keyboard.type(text);
}

/** The path of the page a mail leads to, in the first half of it. */
const linkIn = (text: string | undefined) => new URL(/^http\S+$/m.exec(text ?? '')?.[0] ?? '').pathname;

describe.each(ways)('In $language, $scripts', ({ language, javaScript }) => {
  const say = words[language];
  const person = (organiser: string, name: string): Promise<Visitor> =>
    signedIn(site.app, { [`organiser.${organiser}`]: 'editor' }, { name, language });
  const open = (who: Visitor, path: string) => site.openPage({ path, javaScript, cookie: who.headers.cookie });

  test('an organisation is invited, reads so in a mail, agrees, and stands on the event until it leaves', async () => {
    const [lead, editor] = [await person('voka', 'Lea Lead'), await person('agoria', 'Ed Editor')];
    const event = await talk.publish({ title: { nl: `Samen ${language} ${javaScript}` }, legs: [hanoi()] });

    const visit = await open(lead, paths.teamEvent(language, voka, event.id));
    const { page } = visit;
    await tabTo(page, ({ href }) => href === paths.together(language, voka, event.id));
    await send(page);
    await fill(page, 'q', 'agor');
    await send(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('agor');
    // The only one found is chosen; the role is, too.
    expect(await page.getByLabel(/^Agoria/).isChecked()).toBe(true);
    await fill(page, 'invite-message', 'Doet u mee?');
    await tabTo(page, ({ what }) => what.startsWith('button'));
    await send(page);
    expect(await notice(page)).toContain(say.invited);
    expect(await main(page)).toContain('Agoria');
    visit.nothingWrong();

    const mail = (await talk.mailsTo(editor)).at(-1);
    expect(mail?.text).toContain('Doet u mee?');
    const path = linkIn(mail?.text);
    expect(path).toBe(paths.team(language, agoria, 'joining'));
    // Opening the link, as mail scanners do, answers nothing.
    await site.app.get(path, editor.headers);
    const answering = await open(editor, path);
    const desk = answering.page;
    expect(await main(desk)).toContain('Lea Lead');
    expect(await main(desk)).toContain('Doet u mee?');
    expect(await desk.locator('nav a[aria-current] [aria-hidden]').innerText()).toMatch(/^\d+$/);
    const { id } = await talk.invitation(event.id);
    await fill(desk, `answer-${id}-text`, 'Graag.');
    await tabTo(desk, ({ words: button }) => button === say.yes);
    await send(desk);
    expect(await notice(desk)).toContain(say.accepted);
    expect(names(await talk.read(event.id))).toEqual(['voka lead', 'agoria co_organiser']);
    expect((await talk.mailsTo(lead)).at(-1)?.text).toContain('> Graag.');

    await desk.goto(paths.event(language, event));
    expect(await main(desk)).toMatch(/Voka[^]*Agoria/);
    await desk.goto(paths.together(language, agoria, event.id));
    await tabTo(desk, ({ what, words: label }) => what.startsWith('summary') && label.startsWith(say.leave));
    await desk.keyboard.press('Enter');
    await tabTo(desk, ({ what, words: label }) => what.startsWith('button') && label.includes('Agoria'));
    await send(desk);
    expect(await notice(desk)).toContain(say.left);
    expect(names(await talk.read(event.id))).toEqual(['voka lead']);
    answering.nothingWrong();
  });

  test('somebody asks from the page of an event, and takes that back', async () => {
    const editor = await person('agoria', 'Ed Editor');
    const event = await talk.publish({ title: { nl: `Gevraagd ${language} ${javaScript}` }, legs: [hanoi()] });
    const visit = await open(editor, paths.event(language, event));
    const { page } = visit;
    await tabTo(page, ({ words: label }) => label === say.join);
    await send(page);
    expect(new URL(page.url()).pathname).toBe(paths.askToJoin(language, agoria, event.id));
    await fill(page, 'message', 'Wij kennen de haven.');
    await tabTo(page, ({ what }) => what.startsWith('button'));
    await send(page);
    expect(await notice(page)).toContain(say.asked);
    expect((await talk.mailsTo(talk.voka)).at(-1)?.text).toContain('Wij kennen de haven.');
    await tabTo(page, ({ words: label }) => label.startsWith(say.withdraw) && label.includes(event.entry.title.nl));
    await send(page);
    expect(await notice(page)).toContain(say.withdrawn);
    visit.nothingWrong();
  });

  test('who answers too late is told so, and sees what was decided', async () => {
    const editor = await person('agoria', 'Ed Editor');
    const event = await talk.enter({ title: { nl: `Te laat ${language} ${javaScript}` } });
    await talk.invite(event.id, 'agoria');
    const { id } = await talk.invitation(event.id);
    const visit = await open(editor, paths.team(language, agoria, 'joining'));
    await talk.takeBack(id);
    await tabTo(visit.page, (stop) => stop.id === `answer-${id}-text`);
    await tabTo(visit.page, ({ words: button }) => button === say.yes);
    await send(visit.page);
    expect(await notice(visit.page)).toContain(say.decidedBefore);
    expect(await main(visit.page)).not.toContain(event.entry.title.nl);
    expect(await main(visit.page)).toContain(say.withdrawnState);
    visit.nothingWrong();
  });

  test('who chooses nobody is told what is missing', async () => {
    const lead = await person('voka', 'Lea Lead');
    const event = await talk.enter();
    const visit = await open(lead, `${paths.together(language, voka, event.id)}?q=vlaanderen`);
    await tabTo(visit.page, (stop) => stop.id === 'invite-message');
    await tabTo(visit.page, ({ what }) => what.startsWith('button'));
    await send(visit.page);
    expect(await visit.page.locator('[role=alert]').innerText()).toContain(say.whoMissing);
    visit.nothingWrong();
  });
});

describe.each(languages)('In %s', (language: Language) => {
  test('the pages have nothing that axe finds, fit, are in order, and lead to themselves', async () => {
    const event = await talk.publish({ title: { nl: `Getoond ${language}` }, legs: [hanoi()] });
    const other = await talk.publish({ title: { nl: `Nog niet gevraagd ${language}` }, legs: [hanoi()] });
    await talk.invite(event.id, 'agoria', { message: 'Een bericht\nmet twee lijnen.' });
    await talk.invite(event.id, 'flux50', { role: 'partner' });
    await talk.answer((await talk.invitation(event.id, 'flux50', talk.flux)).id, 'acceptance', {
      who: talk.flux,
      organiser: 'flux50',
    });
    const { id: written } = await talk.publish({ title: { nl: `Samen geschreven ${language}` }, legs: [hanoi()] });
    await talk.invite(written, 'flux50');
    const along = { who: talk.flux, organiser: 'flux50' };
    await talk.answer((await talk.invitation(written, 'flux50', talk.flux)).id, 'acceptance', along);
    await talk.send(talk.flux, 'POST', '/api/v1/teams/organiser.flux50/drafts', { event: written });
    const pages = [
      [paths.team(language, agoria, 'joining'), talk.agoria],
      [paths.team(language, agoria, 'joining'), talk.reader],
      [paths.team(language, voka, 'joining'), talk.voka],
      [paths.askToJoin(language, agoria, other.id), talk.agoria],
      [paths.askToJoin(language, agoria, event.id), talk.agoria],
      [`${paths.together(language, voka, event.id)}?q=vlaanderen`, talk.voka],
      [paths.together(language, 'organiser.flux50', event.id), talk.flux],
      [paths.team(language, 'organiser.flux50', 'teamEvents'), talk.flux],
      [paths.teamEvent(language, 'organiser.flux50', event.id), talk.flux],
      [paths.event(language, other), talk.agoria],
      [paths.editEvent(language, 'organiser.flux50', written, 'check'), talk.flux],
      [paths.editEvent(language, voka, written, 'organisers'), talk.voka],
    ] as const;
    const titles = new Set<string>();
    for (const [path, who] of pages) {
      const visit = await site.openPage({ path, settings, cookie: who.headers.cookie });
      const { page } = visit;
      titles.add(await page.title());
      await expectOrder(page, language);
      await page.locator('main details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await findings(page), `${colorScheme}, ${width} px, ${path}`).toEqual([]);
        }
        expect.soft(await stickingOut(page), `${path}, ${width} px`).toEqual([]);
      }
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect.soft(await stickingOut(page), `letters of 200 %, ${path}`).toEqual([]);
      const [there] = languages.filter((one) => one !== language);
      const link = await page.locator(`header a[hreflang=${there}]`).getAttribute('href');
      expect((await site.app.get(link ?? '', { ...who.headers, accept: 'text/html' })).statusCode).toBe(200);
      visit.nothingWrong();
      await page.close();
    }
    // Two people look at the same page, and two teams at who organises the same event.
    expect(titles.size).toBe(pages.length - 2);
  });
});

test('to passers-by and to people without an organisation the page of an event offers nothing of this', async () => {
  const event = await talk.publish({ legs: [hanoi()] });
  const stranger = await signedIn(site.app);
  for (const cookie of ['', stranger.headers.cookie, talk.reader.headers.cookie, talk.voka.headers.cookie]) {
    const visit = await site.openPage({ path: paths.event('nl', event), cookie });
    expect(await main(visit.page)).not.toContain(words.nl.join);
    visit.nothingWrong();
  }
});

test('somebody with several organisations says for which one they ask', async () => {
  const event = await talk.publish({ legs: [hanoi()] });
  const both = await signedIn(site.app, { 'organiser.agoria': 'editor', 'organiser.flux50': 'owner' });
  const { page } = await site.openPage({ path: paths.event('nl', event), cookie: both.headers.cookie });
  expect(await main(page)).toMatch(/Organiseer mee namens Agoria\s+Organiseer mee namens Flux50/);
});
