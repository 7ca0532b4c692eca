import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { tabTo } from '../browser/keyboard.ts';
import { expectLegible, expectOrder, settings } from '../browser/legible-page.ts';
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

/** What the pages are about: one event with an open invitation, one nobody asked about yet, one written by two. */
const about = { event: '', other: '', otherSlug: '', written: '' };

beforeAll(async () => {
  const legs = [hanoi()];
  const [event, other, written] = [
    await talk.publish({ title: { nl: 'Missie met een open uitnodiging' }, legs }),
    await talk.publish({ title: { nl: 'Missie waarnaar niemand vroeg' }, legs }),
    await talk.publish({ title: { nl: 'Missie die samen geschreven wordt' }, legs }),
  ];
  await talk.invite(event.id, 'agoria', { message: 'Een bericht\nmet twee lijnen.' });
  for (const { id } of [event, written]) {
    await talk.invite(id, 'flux50');
    const answer = { who: talk.flux, organiser: 'flux50' };
    await talk.answer((await talk.invitation(id, 'flux50', talk.flux)).id, 'acceptance', answer);
  }
  await talk.send(talk.flux, 'POST', '/api/v1/teams/organiser.flux50/drafts', { event: written.id });
  Object.assign(about, { event: event.id, other: other.id, otherSlug: other.slug, written: written.id });
});

const flux50 = 'organiser.flux50';
type Look = (language: Language) => string;
const pages: Readonly<Record<string, [Look, 'agoria' | 'reader' | 'voka' | 'flux']>> = {
  'what waits for an answer': [(language) => paths.team(language, agoria, 'joining'), 'agoria'],
  'the same, as a reader': [(language) => paths.team(language, agoria, 'joining'), 'reader'],
  'what waits for others': [(language) => paths.team(language, voka, 'joining'), 'voka'],
  asking: [(language) => paths.askToJoin(language, agoria, about.other), 'agoria'],
  'asking in vain': [(language) => paths.askToJoin(language, agoria, about.event), 'agoria'],
  inviting: [(language) => `${paths.together(language, voka, about.event)}?q=vlaanderen`, 'voka'],
  leaving: [(language) => paths.together(language, flux50, about.event), 'flux'],
  'the events of a co-organiser': [(language) => paths.team(language, flux50, 'teamEvents'), 'flux'],
  'an event of a co-organiser': [(language) => paths.teamEvent(language, flux50, about.event), 'flux'],
  'a draft of a co-organiser': [(language) => paths.editEvent(language, flux50, about.written, 'check'), 'flux'],
  'organisers in the editor': [(language) => paths.editEvent(language, voka, about.written, 'organisers'), 'voka'],
  'an event to take part in': [
    (language) => paths.event(language, { slug: about.otherSlug, id: about.other }),
    'agoria',
  ],
};

describe.each(Object.entries(pages).flatMap(([name, page]) => languages.map((language) => ({ name, page, language }))))(
  '$name ($language)',
  ({ page: [path, who], language }) => {
    test('has nothing that axe finds, fits, is in order, and leads to itself in the other language', async () => {
      const { headers } = talk[who];
      const visit = await site.openPage({ path: path(language), settings, cookie: headers.cookie });
      const { page } = visit;
      await expectOrder(page, language);
      await page.locator('main details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
      await expectLegible(page, language);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect.soft(await stickingOut(page), 'letters of 200 %').toEqual([]);
      const [there] = languages.filter((one) => one !== language);
      const link = await page.locator(`header a[hreflang=${there}]`).getAttribute('href');
      expect(link).toBe(path(there!));
      expect((await site.app.get(link ?? '', { ...headers, accept: 'text/html' })).statusCode).toBe(200);
      visit.nothingWrong();
    });
  },
);

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
