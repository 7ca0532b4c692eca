import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SupportRequest } from '../../server/contracts/support.ts';
import { paths } from '../../web/app/paths.ts';
import { supportPaths } from '../../web/app/support-paths.ts';
import { takenOver, useSite } from '../support/browser.ts';
import { pdf } from '../support/files.ts';
import { grantAll, staff, supportCast } from '../support-requests/offices.ts';
import { tabTo } from './keyboard.ts';
import { expectOrder, findings, schemes, settings } from './legible-page.ts';

/** An organisation asks offices for support and follows each request to its end: by keyboard, and without scripts. */
const site = useSite();
const code = 'organiser.voka';
let cast: Awaited<ReturnType<typeof supportCast>>;

beforeAll(async () => {
  cast = await supportCast(site.app);
  // Tokyo and Lima have time for all that is promised here; Hanoi is small.
  for (const office of ['tokyo', 'lima']) await staff(site.app, office, ...Array.from({ length: 12 }, () => 38));
  await staff(site.app, 'hanoi', 38, 30);
});

const open = (path: string, more: { javaScript?: boolean; status?: number; width?: number } = {}) =>
  site.openPage({ path, cookie: cast.editor.headers.cookie, settings, ...more });
const main = (page: Page) => page.locator('main').innerText();

/** Comes by keyboard to the link or button with these words, and presses it. */
async function goTo(page: Page, words: string): Promise<void> {
  await tabTo(page, (stop) => stop.words.startsWith(words));
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await takenOver(page);
}

async function typeIn(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, (stop) => stop.id === id);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

async function tick(page: Page, id: string): Promise<void> {
  await tabTo(page, (stop) => stop.id === id);
  await page.keyboard.press('Space');
}

/** A request of a mission that was sent, with what its office did. */
async function asked(office: string, step?: string, body?: (request: SupportRequest) => object) {
  const event = await cast.ask();
  const request = await cast.requestOf(event.id, office);
  if (step !== undefined) {
    const answer = await cast.office(request, step, body?.(request));
    if (answer.statusCode !== 200) throw new Error(answer.body);
  }
  return { event, request: await cast.requestOf(event.id, office) };
}
const pathOf = ({ id }: Pick<SupportRequest, 'id'>, part?: 'agreement' | 'confirm') =>
  supportPaths.request('nl', code, id, part);

describe('By keyboard alone', () => {
  test('an editor asks three offices from one form, sees how full each is, and gets a reference of each', async () => {
    const event = await cast.enter();
    const { page, nothingWrong } = await open(paths.teamEvent('nl', code, event.id));
    await goTo(page, 'Vraag ondersteuning van FIT');
    expect(await main(page)).toContain('nog 1 ding in te vullen');
    await goTo(page, '1. Kantoren en etappes');
    const offices = await main(page);
    expect(offices).toMatch(/week 11 · 15 mrt 2027\s+vrij \d+(,\d)? dag(en)? van \d/);
    expect(offices).toContain('niet bekend');
    expect(offices).toContain('Nog 114 dagen tot de eerste dag');
    expect(await page.locator('[id="offices.tokyo"]').isChecked()).toBe(true);
    expect(await page.locator('[id="offices.osaka"]').isChecked()).toBe(false);
    await goTo(page, 'Opslaan en verder');
    await tick(page, 'services.b2b-programme');
    await typeIn(page, 'services.b2b-programme.quantity', '8');
    await tick(page, 'services.b2b-programme.of.lima');
    await goTo(page, 'Opslaan en verder');
    await typeIn(page, 'companies', '10');
    await typeIn(page, 'contactName', 'Els Editor');
    await typeIn(page, 'contactEmail', 'els@voka.example');
    await goTo(page, 'Opslaan en verder');
    await typeIn(page, 'goals', 'Invoerders vinden voor acht voedingsbedrijven.');
    await goTo(page, 'Opslaan en verder');
    await goTo(page, 'Opslaan en verder');

    // Nothing is asked of Lima yet: the check page says so, and leads to the field.
    expect(await main(page)).toContain('Vul dit nog in voor u verstuurt');
    await goTo(page, 'Diensten');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('services');
    await tick(page, 'services.market-info');
    await goTo(page, 'Opslaan en verder');
    await goTo(page, '6. Nakijken en versturen');
    expect(await main(page)).not.toContain('nog in voor u verstuurt');

    await goTo(page, 'Verstuur 3 aanvragen');
    expect(await page.locator('[role=alert]').innerText()).toContain('aanvaard de voorwaarden');
    await tick(page, 'conditions');
    await tick(page, 'consentToPublish');
    await goTo(page, 'Verstuur 3 aanvragen');
    expect(new URL(page.url()).pathname).toBe(supportPaths.ask('nl', code, event.id, 'sent'));
    const sent = await main(page);
    expect(sent.match(/FIT-27-[A-Z]{3}\d{3}/g)).toHaveLength(3);
    expect(sent).toMatch(/Eerste reactie verwacht tegen .* in Tokio \(bij u .*\)/);
    expect(sent).toContain('Wat er nu gebeurt');
    const lima = await cast.requestOf(event.id, 'lima');
    expect(lima.asked.map(({ service }) => service)).toEqual(['market-info']);
    expect(lima.form.consentToPublish).toBe(true);
    nothingWrong();
  });

  test('a proposal is read whole, confirmed by a button, and becomes an agreement that both sides read', async () => {
    const { event, request } = await asked('tokyo', 'proposal', grantAll);
    const { page, nothingWrong } = await open(paths.team('nl', code, 'support'));
    const link = await page.locator('#yours + ul a, section[aria-labelledby=yours] a').first().getAttribute('href');
    expect(link).toBe(pathOf(request));
    await goTo(page, 'FIT Tokio');
    expect(await page.locator('li[aria-current=step]').innerText()).toContain('voorstel, wacht op antwoord');
    await goTo(page, 'Bekijk en bevestig');
    // Mail scanners open links: opening it promises nothing.
    expect((await cast.requestOf(event.id, 'tokyo')).state).toBe('proposed');
    expect(await main(page)).toContain('De organisator bezorgt de deelnemerslijst drie weken vooraf.');
    await goTo(page, 'Bevestig het voorstel');
    expect(await page.locator('p[role=status]').innerText()).toContain('Afgesproken.');
    expect((await cast.requestOf(event.id, 'tokyo')).state).toBe('confirmed');
    await goTo(page, 'Bekijk en druk de afspraak af');
    const ours = await page.locator('article').innerText();
    expect(ours).toContain('Pieter van Tokio');
    expect(ours).toContain('Els Editor');
    expect(ours).toContain('Algemene voorwaarden, versie 2026-11');
    nothingWrong();
    const theirs = await site.openPage({
      path: supportPaths.atOffice('nl', 'tokyo', request.id, 'agreement'),
      cookie: cast.officers['tokyo']!.headers.cookie,
    });
    expect(await theirs.page.locator('article').innerText()).toBe(ours);
    const elsewhere = await site.app.get(supportPaths.atOffice('nl', 'hanoi', request.id, 'agreement'), {
      ...cast.officers['hanoi']!.headers,
      accept: 'text/html',
    });
    expect(elsewhere.statusCode).toBe(404);

    // The event says so to everybody, and leads to nothing that needs to be signed in for.
    for (const [language, words] of [
      ['nl', 'met FIT Tokio'],
      ['en', 'with FIT Tokyo'],
    ] as const) {
      const visit = await site.openPage({ path: paths.event(language, event), javaScript: false });
      expect(await visit.page.locator('aside').innerText()).toContain(words);
      expect(await visit.page.locator('a', { hasText: words }).count()).toBe(0);
    }
  });

  test('what is new has the keyboard, is counted in the list, and is not new the next time', async () => {
    const { request } = await asked('hanoi');
    const path = `/api/v1/teams/office.hanoi/requests/${request.id}/messages`;
    await site.app.send('POST', path, { text: 'Welke zaal zoekt u?' }, cast.officers['hanoi']!.headers);
    const list = await open(paths.team('nl', code, 'support'));
    expect(await list.page.locator('li', { hasText: request.reference }).first().innerText()).toContain('nieuw');
    const { page, nothingWrong } = await open(pathOf(request));
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('unread');
    await typeIn(page, 'message-text', 'Een zaal voor veertig mensen.');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/done=supportMessage/);
    expect(await page.locator('p[role=status]').innerText()).toBe('Uw bericht is verstuurd.');
    expect(await page.locator('#unread').count()).toBe(0);
    expect(await page.locator('article').last().innerText()).toContain('Een zaal voor veertig mensen.');
    nothingWrong();
  });
});

describe.each([true, false])('With scripts: %s', (javaScript) => {
  const press = async (page: Page, name: string) => {
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name, exact: true }).click()]);
    if (javaScript) await takenOver(page);
  };
  // What looks for faults needs scripts itself.
  const faultsOf = async (page: Page) => (javaScript ? findings(page) : []);
  const unfold = (page: Page, words: string) => page.locator('summary', { hasText: words }).click();

  test('what a colleague kept meanwhile is shown, and what was typed stays', async () => {
    const event = await cast.enter();
    await cast.fill(event.id, { goals: 'Eerste doel.' }, 0);
    const { page, nothingWrong } = await open(supportPaths.ask('nl', code, event.id, 'preparation'), { javaScript });
    await page.fill('#goals', 'Mijn doel.');
    await cast.fill(event.id, { goals: 'Het doel van een collega.' }, 1);
    await press(page, 'Opslaan en verder');
    const told = await main(page);
    expect(told).toContain('Intussen is dit gewijzigd.');
    expect(told).toContain('Het doel van een collega.');
    expect(await page.inputValue('#goals')).toBe('Mijn doel.');
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Opslaan, naar alle stappen');
    expect((await cast.dossierOf(event.id)).form.goals).toBe('Mijn doel.');
    nothingWrong();
  });

  test('what cannot be read is told at its field, with all that was typed', async () => {
    const event = await cast.enter();
    const { page } = await open(supportPaths.ask('nl', code, event.id, 'participants'), { javaScript });
    await page.fill('#companies', 'tien');
    await page.fill('#contactEmail', 'geen adres');
    await page.check('#confidential');
    await press(page, 'Opslaan en verder');
    const summary = await page.locator('[role=alert]').innerText();
    expect(summary).toContain('Verwachte bedrijven:');
    expect(summary).toContain('E-mailadres van de contactpersoon: schrijf een e-mailadres');
    expect(await page.inputValue('#companies')).toBe('tien');
    expect(await page.isChecked('#confidential')).toBe(true);
    expect((await cast.dossierOf(event.id)).version).toBe(0);
  });

  test('other days are chosen from the weeks that have room', async () => {
    const event = await cast.enter();
    await cast.fill(event.id, { services: [{ service: 'b2b-programme', quantity: 12 }] }, 0);
    const full = await asked('hanoi', 'proposal', (request) => grantAll(request, { estimateMinutes: 2880 }));
    expect(full.request.state).toBe('proposed');
    const { page } = await open(supportPaths.ask('nl', code, event.id, 'offices'), { javaScript });
    expect(await main(page)).toContain('In die weken heeft FIT Hanoi geen plaats');
    const week = page.locator('section', { hasText: 'FIT Hanoi' }).locator('a', { hasText: 'Neem die week' }).first();
    await Promise.all([page.waitForNavigation(), week.click()]);
    expect(await main(page)).toContain('De dagen hieronder liggen nu in die week.');
    const [from, to] = [
      await page.inputValue('[id="offices.hanoi.from"]'),
      await page.inputValue('[id="offices.hanoi.to"]'),
    ];
    expect(['2027-05-03', '2027-05-17']).toContain(from);
    await press(page, 'Opslaan, naar alle stappen');
    expect((await cast.dossierOf(event.id)).form.offices).toContainEqual({ office: 'hanoi', from, to });
    const cancelled = await cast.organiser(full.request, 'withdrawal');
    expect(cancelled.statusCode).toBe(200);
  });

  test('a question of the office is answered in place, with the way to the fields it is about', async () => {
    const { event, request } = await asked('lima', 'question', () => ({
      text: 'Wie leidt de delegatie?',
      fields: ['delegationLead'],
    }));
    const { page, nothingWrong } = await open(pathOf(request), { javaScript });
    const link = page.getByRole('link', { name: 'Wie de delegatie leidt' });
    expect(await link.getAttribute('href')).toContain('focus=delegationLead');
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Verstuur het antwoord');
    expect(await page.locator('[role=alert]').innerText()).toContain('Uw antwoord: vul dit in');
    await page.fill('#inform-text', 'De gouverneur.');
    await press(page, 'Verstuur het antwoord');
    expect((await cast.requestOf(event.id, 'lima')).state).toBe('in_review');
    expect(await main(page)).toContain('Els Editor (Voka) antwoordde op de vraag');
    nothingWrong();
  });

  test('a proposal is asked for otherwise, with words and other days', async () => {
    const { event, request } = await asked('lima', 'proposal', (one) =>
      grantAll(one, { from: '2027-06-14', to: '2027-06-16' }),
    );
    const { page, nothingWrong } = await open(pathOf(request), { javaScript });
    expect(await main(page)).toContain('Andere dagen dan u vroeg');
    await unfold(page, 'Vraag het anders');
    await page.fill('#counter-text', 'Liever een week later.');
    await page.fill('#counter-from', '2027-06-23');
    await page.fill('#counter-to', '2027-06-21');
    await press(page, 'Vraag het anders');
    expect(await page.locator('[role=alert]').innerText()).toContain('dit eindigt voor het begint');
    expect(await page.inputValue('#counter-text')).toBe('Liever een week later.');
    await page.fill('#counter-from', '2027-06-21');
    await page.fill('#counter-to', '2027-06-23');
    await press(page, 'Vraag het anders');
    expect(await cast.requestOf(event.id, 'lima')).toMatchObject({ state: 'countered', from: '2027-06-21' });
    expect(await main(page)).toContain('vroeg het anders, voor ma 21 – wo 23 juni 2027');
    nothingWrong();
  });

  test('a decision that another one came before shows that one, and keeps what was typed', async () => {
    const { event, request } = await asked('lima', 'proposal', grantAll);
    const { page, nothingWrong } = await open(pathOf(request), { javaScript });
    await unfold(page, 'Vraag het anders');
    await page.fill('#counter-text', 'Kan het ook een dag korter?');
    await cast.organiser(request, 'withdrawal', { text: 'Wij gaan niet.' });
    await press(page, 'Vraag het anders');
    const notice = await page.locator('[role=alert]').innerText();
    expect(notice).toContain('Els Editor (Voka) trok de aanvraag in');
    expect(notice).toContain('Wij gaan niet.');
    expect(notice).toContain('Kan het ook een dag korter?');
    expect(await page.inputValue('#message-text')).toBe('Kan het ook een dag korter?');
    expect((await cast.requestOf(event.id, 'lima')).state).toBe('withdrawn');
    expect(await faultsOf(page)).toEqual([]);
    nothingWrong();
  });

  test('documents go along with a message, and the office reads them', async () => {
    const { request } = await asked('tokyo');
    const { page, nothingWrong } = await open(pathOf(request), { javaScript });
    const file = (name: string, buffer = pdf()) => ({ name, mimeType: 'application/pdf', buffer });
    await page.fill('#message-text', 'Het programma en de lijst.');
    await page.setInputFiles('#message-files', [file('Programma.pdf'), file('Lijst.pdf', Buffer.from('geen pdf'))]);
    await press(page, 'Verstuur het bericht');
    expect(await page.locator('[role=alert]').innerText()).toContain('dit soort bestand nemen wij hier niet aan');
    expect(await page.inputValue('#message-text')).toBe('Het programma en de lijst.');
    await page.setInputFiles('#message-files', [file('Programma.pdf'), file('Lijst.pdf')]);
    await press(page, 'Verstuur het bericht');
    const links = page.locator('article a[download]');
    expect(await links.count()).toBe(2);
    const href = await links.first().getAttribute('href');
    expect((await site.app.get(href!, cast.officers['tokyo']!.headers)).statusCode).toBe(200);
    expect((await site.app.get(href!, cast.officers['hanoi']!.headers)).statusCode).toBe(404);
    nothingWrong();
  });

  test('an office that is late is reminded; a request is withdrawn, and an agreement cancelled only with a reason', async () => {
    const { event, request } = await asked('lima');
    await site.app.db
      .updateTable('support_requests')
      .set({ due_at: '2026-11-20T09:00:00Z', version: request.version + 1 })
      .where('id', '=', request.id)
      .execute();
    const { page, nothingWrong } = await open(pathOf(request), { javaScript });
    expect(await main(page)).toContain('Te laat: een eerste reactie was verwacht tegen');
    await press(page, 'Herinner FIT Lima');
    expect(await page.locator('p[role=status]').innerText()).toBe('Het kantoor krijgt een herinnering.');
    await unfold(page, 'Trek de aanvraag in');
    await page.fill('#withdraw-text', 'De missie gaat niet door.');
    await press(page, 'Trek de aanvraag in');
    expect((await cast.requestOf(event.id, 'lima')).state).toBe('withdrawn');
    nothingWrong();

    const agreed = await asked('lima', 'proposal', grantAll);
    await cast.organiser(agreed.request, 'confirmation', { proposal: 1 });
    const visit = await open(pathOf(agreed.request), { javaScript });
    await unfold(visit.page, 'Annuleer de afspraak');
    await press(visit.page, 'Annuleer de afspraak');
    expect(await visit.page.locator('[role=alert]').innerText()).toContain('De reden: vul dit in');
    await visit.page.fill('#cancel-text', 'Te weinig inschrijvingen.');
    await press(visit.page, 'Annuleer de afspraak');
    expect((await cast.requestOf(agreed.event.id, 'lima')).state).toBe('cancelled');
    expect(await main(visit.page)).toContain('Te weinig inschrijvingen.');
  });

  test('what was delivered is closed with how it was', async () => {
    const { event } = await asked('lima', 'proposal', grantAll);
    const step = async (name: string, body: object = {}) => {
      const answer = await cast.office(await cast.requestOf(event.id, 'lima'), name, body);
      expect(answer.statusCode, answer.body).toBe(200);
    };
    await cast.organiser(await cast.requestOf(event.id, 'lima'), 'confirmation', { proposal: 1 });
    await step('start');
    const { assignees } = await cast.requestOf(event.id, 'lima');
    const minutes = assignees.map(({ id }) => ({ assignee: id, minutes: 600 }));
    await step('delivery', { report: 'Veertien gesprekken.', minutes });
    const { page, nothingWrong } = await open(pathOf(await cast.requestOf(event.id, 'lima')), { javaScript });
    expect(await main(page)).toContain('Veertien gesprekken.');
    await page.getByLabel('4 · tevreden').check();
    await page.fill('#close-text', 'Twee verdelers gevonden.');
    await press(page, 'Sluit de aanvraag af');
    expect(await cast.requestOf(event.id, 'lima')).toMatchObject({ state: 'closed', satisfaction: 4 });
    expect(await main(page)).toContain('Uw oordeel: 4 op 5, tevreden.');
    nothingWrong();
  });
});

test('when the event changed, the request tells in what, and confirming waits', async () => {
  const { event, request } = await asked('tokyo', 'proposal', grantAll);
  const read = await site.app.get(`/api/v1/teams/${code}/events/${event.id}`, cast.editor.headers);
  const { entry, version } = read.json<{ event: typeof event }>().event;
  const legs = entry.legs.map((leg) =>
    leg.country === 'JP' ? { ...leg, startsOn: '2027-04-12', endsOn: '2027-04-13' } : leg,
  );
  const body = { ...entry, version, legs };
  const put = await site.app.send('PUT', `/api/v1/teams/${code}/events/${event.id}`, body, cast.editor.headers);
  expect(put.statusCode, put.body).toBe(200);
  await site.app.relay.drain();
  const { page } = await open(pathOf(request, 'confirm'));
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Bevestig het voorstel' }).click()]);
  expect(await page.locator('[role=alert]').innerText()).toContain('Het evenement veranderde');
  const thread = await open(pathOf(request));
  const told = await main(thread.page);
  expect(told).toContain('Het evenement is intussen anders');
  expect(told).toMatch(/15 .* maart 2027\s*→\s*.*12 .* april 2027/);
});

test('a reader follows everything and is offered nothing to do', async () => {
  const { event, request } = await asked('lima', 'proposal', grantAll);
  const cookie = cast.reader.headers.cookie;
  const thread = await site.openPage({ path: pathOf(request), cookie });
  expect(await thread.page.locator('main form').count()).toBe(0);
  expect(await thread.page.getByRole('link', { name: 'Bekijk en bevestig' }).count()).toBe(0);
  const step = await site.openPage({ path: supportPaths.ask('nl', code, event.id, 'services'), cookie });
  expect(await step.page.locator('main form').count()).toBe(0);
  expect(await main(step.page)).toContain('Een redacteur of beheerder van uw team vult dit in.');
});

describe.each(schemes)('In %s', (colorScheme) => {
  test('a form that was refused, and parts that unfold, have nothing that axe finds', async () => {
    const { event, request } = await asked('lima', 'proposal', grantAll);
    const step = await open(supportPaths.ask('nl', code, event.id, 'services'), { width: 390 });
    await step.page.emulateMedia({ colorScheme });
    await step.page.fill('[id="services.b2b-programme.quantity"]', 'veel');
    await Promise.all([
      step.page.waitForNavigation(),
      step.page.getByRole('button', { name: 'Opslaan en verder' }).click(),
    ]);
    expect(await step.page.locator('[role=alert]').innerText()).toContain('Programma met B2B-afspraken, Aantal');
    expect(await findings(step.page)).toEqual([]);
    const thread = await open(pathOf(request));
    await thread.page.emulateMedia({ colorScheme });
    for (const summary of await thread.page.locator('main summary').all()) await summary.click();
    expect(await findings(thread.page)).toEqual([]);
    await expectOrder(thread.page, 'nl');
  });
});
