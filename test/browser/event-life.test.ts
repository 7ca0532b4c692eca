import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import { languages } from '../../server/contracts/words.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { paths } from '../../web/app/paths.ts';
import { editSegments } from '../../web/app/segments.ts';
import { vokaEnters } from '../events/voka-enters.ts';
import { mailsTo } from '../moderation/submissions.ts';
import { foodMission, publish } from '../support/cast.ts';
import { takenOver, useSite } from '../support/browser.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { tabTo } from './keyboard.ts';
import { expectOrder, findings, settings } from './legible-page.ts';

/** What became of an event, said by its own people: by keyboard, without scripts, and what everybody sees of it. */
const site = useSite();
const code = 'organiser.voka';
let voka: Awaited<ReturnType<typeof vokaEnters>>;
let partner: Visitor;

beforeAll(async () => {
  voka = await vokaEnters(site.app);
  await voka.become('voka', { state: 'verified', trusted: true });
  await voka.become('unizo', { state: 'verified' });
  partner = await signedIn(site.app, { 'organiser.unizo': 'editor' });
});

async function published(nl: string): Promise<EnteredEvent> {
  const organisers = [
    { id: 'voka', role: 'lead' as const },
    { id: 'unizo', role: 'co_organiser' as const },
  ];
  const event = (await voka.submit(await voka.enter({ title: { nl }, organisers }))).json<EnteredEvent>();
  const joining = '/api/v1/teams/organiser.unizo/joining';
  for (const { id } of event.invited) await site.app.send('POST', `${joining}/${id}/acceptance`, {}, partner.headers);
  await site.app.relay.drain();
  return voka.read(event);
}

const open = (path: string, more: { javaScript?: boolean; status?: number } = {}) =>
  site.openPage({ path, cookie: voka.editor.headers.cookie, ...more });
const main = (page: Page) => page.locator('main').innerText();
const goTo = async (page: Page, words: string) => {
  await tabTo(page, (stop) => stop.words.startsWith(words));
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await takenOver(page);
};

describe('By keyboard alone', () => {
  test('an editor cancels, reads first what follows and who hears of it, and cannot do it without a reason', async () => {
    const event = await published('Zaken doen in Chili');
    const { page, nothingWrong } = await open(paths.teamEvent('nl', code, event.id));
    await goTo(page, 'Status wijzigen');
    await goTo(page, 'Annuleren');
    const before = await main(page);
    expect(before).toContain('GEANNULEERD');
    expect(before).toContain('Eén persoon krijgt een mail');
    expect(before).toContain('UNIZO');
    await goTo(page, 'Annuleer het evenement');
    expect(await page.locator('[role=alert]').innerText()).toContain('Waarom?: vul dit in');
    expect((await voka.read(event)).status).toBe('scheduled');
    await tabTo(page, (stop) => stop.id === 'reason.nl');
    await page.keyboard.type('Te weinig inschrijvingen.');
    await goTo(page, 'Annuleer het evenement');
    expect(await page.locator('p[role=status]').innerText()).toContain('De status is gewijzigd.');
    expect(await main(page)).toContain('Te weinig inschrijvingen.');
    expect(await voka.read(event)).toMatchObject({ status: 'cancelled', nextStatuses: [] });
    const [mail] = (await mailsTo(site.app, partner)).slice(-1);
    expect(mail?.subject).toContain('Geannuleerd: Zaken doen in Chili');
    nothingWrong();
  });

  test('an event that is gone leads on to what is like it', async () => {
    const id = await publish(site.app, foodMission({ title: { nl: 'Weg uit Japan' } }));
    await site.app.db.transaction().execute((trx) => withdrawEvent(trx, site.app.context.clock, contentLoader, id));
    await site.app.relay.drain();
    const path = paths.event('nl', { slug: 'weg-uit-japan', id });
    const { page, nothingWrong } = await site.openPage({ path, status: 410 });
    expect(await page.locator('h1').innerText()).toBe('Dit evenement is verwijderd door de organisator');
    expect(await page.title()).not.toContain('Japan');
    const rows = page.locator('main article h3 a');
    expect(await rows.count()).toBe(3);
    const href = await rows.first().getAttribute('href');
    await tabTo(page, (stop) => stop.href === href);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    await expect.poll(() => page.locator('h1').innerText()).not.toContain('verwijderd');
    nothingWrong();
  });
});

describe('Without scripts', () => {
  test('an event is full, and has room again', async () => {
    const event = await published('Zaken doen in Peru');
    const { page } = await open(paths.eventStatus('nl', code, event.id, 'full'), { javaScript: false });
    await page.getByRole('button', { name: 'Zeg dat het volzet is' }).click();
    expect(await main(page)).toContain('Volzet');
    await page.goto(paths.event('nl', await voka.read(event)));
    expect(await main(page)).toContain('Dit evenement is volzet.');
    await page.goto(paths.eventStatus('nl', code, event.id));
    await page.getByRole('link', { name: 'Er is weer plaats' }).click();
    await page.getByRole('button', { name: 'Zeg dat er weer plaats is' }).click();
    expect((await voka.read(event)).status).toBe('scheduled');
  });

  test('a new date leads to where the dates are written', async () => {
    const event = await published('Zaken doen in Ghana');
    const { page } = await open(paths.eventStatus('nl', code, event.id), { javaScript: false });
    await page.getByRole('link', { name: 'Nieuwe datum' }).click();
    await page.getByRole('button', { name: 'Pas de datum aan' }).click();
    expect(new URL(page.url()).pathname).toBe(paths.editEvent('nl', code, event.id, 'legs'));
    expect(page.url()).toContain(editSegments.nl.legs);
    expect((await voka.read(event)).status).toBe('scheduled');
  });

  test('what a colleague changed in between is said, and the page goes on from there', async () => {
    const event = await published('Zaken doen in Kenia');
    const { page } = await open(paths.eventStatus('nl', code, event.id, 'moved_online'), { javaScript: false });
    await voka.revise(event, { title: { nl: 'Zaken doen in Kenia en Uganda' } });
    await page.getByRole('button', { name: 'Verplaats naar online' }).click();
    expect(await page.locator('[role=alert]').innerText()).toContain('Intussen is dit gewijzigd.');
    expect(await page.locator('h1').innerText()).toContain('Kenia en Uganda');
    await page.getByRole('button', { name: 'Verplaats naar online' }).click();
    expect(await voka.read(event)).toMatchObject({ status: 'moved_online', entry: { mode: 'online' } });
    await page.goto(paths.event('nl', await voka.read(event)));
    expect(await main(page)).toContain('Online, eerst gepland in Antwerpen');
  });

  test('an event is taken away after one has read what follows, and its page says that it is gone', async () => {
    const event = await published('Zaken doen in Togo');
    const { page } = await open(paths.teamEvent('nl', code, event.id), { javaScript: false });
    await page.getByRole('link', { name: 'Status wijzigen' }).click();
    await page.getByRole('link', { name: 'Intrekken' }).click();
    expect(await main(page)).toContain('leest dat het evenement verwijderd is');
    await page.getByRole('button', { name: 'Trek het evenement in' }).click();
    expect(await main(page)).toContain('Het evenement is ingetrokken.');
    await site.app.relay.drain();
    const gone = await page.goto(paths.event('nl', event));
    expect(gone?.status()).toBe(410);
  });

  test('what is shared is offered to everybody, and says that it waits', async () => {
    await voka.become('voka', { state: 'verified' });
    const event = (await voka.submit(await voka.enter({ audience: 'organisers' }))).json<EnteredEvent>();
    const { page } = await open(paths.teamEvent('nl', code, event.id), { javaScript: false });
    expect(await main(page)).toContain('Dit evenement is nu te zien voor alle organisatoren.');
    await page.getByRole('button', { name: 'Toon het aan iedereen' }).click();
    expect(await main(page)).toContain('Een planner kijkt na of iedereen het evenement mag zien');
    expect(await main(page)).toContain('om het aan iedereen te tonen');
    expect(await page.getByRole('button', { name: 'Toon het aan iedereen' }).count()).toBe(0);
    const desk = await site.openPage({
      path: paths.review('nl', 'events', event.id),
      cookie: voka.planner.headers.cookie,
      javaScript: false,
    });
    expect(await main(desk.page)).toContain('Dit evenement is al gepubliceerd voor alle organisatoren.');
    await desk.page.getByLabel('Toon het aan iedereen').check();
    await desk.page.locator('main form button').click();
    expect(await voka.read(event)).toMatchObject({ shownTo: 'public' });
    await voka.become('voka', { state: 'verified', trusted: true });
  });
});

describe.each(languages)('In %s', (language) => {
  test('a refused cancellation is in order, and keeps what was written', async () => {
    const event = await published(`Zaken doen in Benin (${language})`);
    const { page } = await site.openPage({
      path: paths.eventStatus(language, code, event.id, 'cancelled'),
      cookie: voka.editor.headers.cookie,
      settings,
    });
    await page.locator('[id="reason.en"]').fill('The hall is booked twice.');
    await page.locator('main form button').click();
    await page.locator('[role=alert]').waitFor();
    await expectOrder(page, language);
    expect(await findings(page)).toEqual([]);
    await page.locator('[role=alert] a').click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('reason.nl');
    expect(await page.locator('[id="reason.en"]').inputValue()).toBe('The hall is booked twice.');
  });

  test('the history tells each field as it was and is', async () => {
    const event = await published(`Zaken doen in Mali (${language})`);
    const [leg] = event.entry.legs;
    await voka.revise(event, { legs: [{ ...leg, city: 'Gent' }], title: { nl: 'Zaken doen in Niger' } });
    const { page } = await open(paths.eventHistory(language, code, event.id), { javaScript: false });
    const text = await main(page);
    const from = language === 'nl' ? 'Eerst' : 'Before';
    for (const was of [`Zaken doen in Mali (${language})`, 'Antwerpen, '])
      expect(text).toMatch(new RegExp(`${from}.*${was.replaceAll(/[()]/g, '.')}`));
    expect(text).toContain('Gent, ');
  });
});

test('readers see what became of an event and its history, but change neither', async () => {
  const event = await published('Zaken doen in Laos');
  const { cookie } = voka.reader.headers;
  const { page } = await site.openPage({ path: paths.teamEvent('nl', code, event.id), cookie, javaScript: false });
  expect(await page.getByRole('link', { name: 'Status wijzigen' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Geschiedenis' }).last().click();
  expect(await main(page)).toContain('Els Editor publiceerde een evenement');
  await site.openPage({ path: paths.eventStatus('nl', code, event.id), cookie, status: 403, javaScript: false });
});
