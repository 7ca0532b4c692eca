import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { SupportRequest } from '../../server/contracts/support.ts';
import { paths } from '../../web/app/paths.ts';
import { supportPaths } from '../../web/app/support-paths.ts';
import { foodMission, publish, tokyo } from '../support/cast.ts';
import { useSite } from '../support/browser.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { tokyoAtWork } from '../support-requests/office-pages.ts';
import { tabTo } from './keyboard.ts';
import { expectLegible } from './legible-page.ts';

/** An office answers what it is asked: by keyboard, without scripts, and two people of it at the same moment. */
const site = useSite();
let at: Awaited<ReturnType<typeof tokyoAtWork>>;
let officer: Visitor;
let count = 0;

beforeEach(async () => {
  if (count === 0) at = await tokyoAtWork(site.app);
  officer = at.cast.officers['tokyo']!;
});

/** A request of its own for each test, in a month of its own. */
async function fresh(title: string): Promise<SupportRequest> {
  const month = String((count += 1) + 3).padStart(2, '0');
  return at.ask(title, [`2027-${month}-12`, `2027-${month}-13`]);
}

const inbox = paths.team('nl', 'office.tokyo', 'requests');
const pageOf = (request: SupportRequest, chosen = {}) => supportPaths.answer('nl', 'office.tokyo', request.id, chosen);
const main = (page: Page) => page.locator('main').innerText();
const read = async ({ id }: SupportRequest): Promise<SupportRequest> =>
  (await site.app.get(`/api/v1/teams/office.tokyo/requests/${id}`, officer.headers)).json();

/** Goes to the button or link with these words by Tab, and presses it; waits for the page it leads to. */
async function press(page: Page, words: string | RegExp, loads = true): Promise<void> {
  await tabTo(page, (stop) => (typeof words === 'string' ? stop.words === words : words.test(stop.words)));
  if (!loads) return page.keyboard.press('Enter');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, (stop) => stop.id === id);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

test('an officer finds what is due first, sees what accepting does, previews the answer in part and sends it, by keyboard', async () => {
  const request = await fresh('Kaasmissie');
  const { page, nothingWrong } = await site.openPage({ path: inbox, cookie: officer.headers.cookie });
  expect(await main(page)).toMatch(/week 11: [\d,]+ van 6,8 → [\d,]+/);
  expect(await main(page)).toContain('in Brussel');
  await press(page, request.reference);
  expect(await main(page)).toContain('In week 15 zijn 0 van 6,8 dagen bezet. Met deze aanvraag erbij (+5)');

  await press(page, 'Deels');
  expect(await page.title()).toContain('Aanvaard deels');
  await tabTo(page, (stop) => stop.what.includes('outcome-b2b-programme'));
  await page.keyboard.press('ArrowDown');
  await type(page, 'part-quantity-b2b-programme', '5');
  await type(page, 'part-estimateMinutes', '3,5');
  await type(page, 'part-conditions', 'Bezorg ons de lijst tegen 1 maart.');

  // Esc goes back to the answers, and nothing that was typed is lost.
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Deels');
  await press(page, 'Bekijk eerst wat de organisator leest');
  const preview = await page.locator('section[aria-labelledby=preview]').innerText();
  expect(preview).toContain('Programma met B2B-afspraken: 5 van de 8 die u vroeg');
  expect(preview).toContain('Voorwaarden: Bezorg ons de lijst tegen 1 maart.');
  expect(preview).toContain('Dit voorstel geldt 14 dagen.');
  expect((await read(request)).state).toBe('submitted');
  expect(await page.locator('[role=alert]').count()).toBe(0);

  await press(page, 'Verstuur naar de organisator');
  expect(await main(page)).toContain('Uw voorstel is verstuurd.');
  expect(await read(request)).toMatchObject({
    state: 'proposed',
    proposals: [
      {
        estimateMinutes: 1680,
        conditions: 'Bezorg ons de lijst tegen 1 maart.',
        services: [
          { service: 'b2b-programme', outcome: 'reduced', quantity: 5 },
          { service: 'reception', outcome: 'accepted', quantity: 1 },
        ],
      },
    ],
    lead: { name: 'Pieter van Tokio' },
  });
  nothingWrong();
});

test('without scripts: other dates from the weeks of the office, a refusal that says what is missing, notes and messages', async () => {
  const request = await fresh('Biermissie in de lente');
  const { page } = await site.openPage({
    path: pageOf(request),
    cookie: officer.headers.cookie,
    javaScript: false,
    width: 390,
  });
  await page.getByRole('link', { name: 'Andere data' }).click();
  await page.locator('form#answer-form').waitFor();
  await page.getByRole('link', { name: /^week 22 \(/ }).click();
  expect(await page.locator('#dates-from').inputValue()).toBe('2027-06-02');
  await page.locator('#dates-to').fill('2027-06-01');
  await page.getByRole('button', { name: 'Verstuur naar de organisator' }).click();
  expect(await page.locator('[role=alert]').innerText()).toContain('Laatste dag:');
  await page.locator('#dates-to').fill('2027-06-03');
  await page.getByRole('button', { name: 'Verstuur naar de organisator' }).click();
  expect(await read(request)).toMatchObject({
    state: 'proposed',
    proposals: [{ from: '2027-06-02', to: '2027-06-03' }],
  });

  const other = await fresh('Waterstof');
  await page.goto(pageOf(other, { answer: 'decline' }));
  await page.locator('#decline-text').fill('Te kort.');
  await page.getByRole('button', { name: 'Verstuur naar de organisator' }).click();
  const wrong = await page.locator('[role=alert]').innerText();
  for (const field of ['Reden:', 'Uitleg voor de organisator:', 'Wat kan wel?:']) expect(wrong).toContain(field);
  expect(await page.locator('#decline-text').inputValue()).toBe('Te kort.');
  await page.locator('#decline-reason').selectOption('holidays');
  await page.locator('#decline-text').fill('In die week is heel Japan gesloten voor Golden Week.');
  await page.locator('#decline-alternative').fill('Een week later helpen wij u graag.');
  await page.getByRole('button', { name: 'Verstuur naar de organisator' }).click();
  expect(await read(other)).toMatchObject({ state: 'declined', declined: { reason: 'holidays' } });

  await page.locator('#note-text').fill('Yuki belt hen nog op.');
  await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
  await page.locator('#message-text').fill('Tot binnenkort.');
  await page.getByRole('button', { name: 'Verstuur het bericht' }).click();
  const { messages } = await read(other);
  expect(messages).toMatchObject([{ text: 'Yuki belt hen nog op.', internal: true }, { internal: false }]);
  const asOrganiser = await at.cast.requestOf(other.event.id, 'tokyo');
  expect(asOrganiser.messages.map(({ text }) => text)).toEqual(['Tot binnenkort.']);
});

test('of two officers who decide at the same time one sees what the other decided, and what was typed is kept', async () => {
  const request = await fresh('Modebeurs');
  const colleague = await signedIn(site.app, { 'office.tokyo': 'officer' }, { name: 'Yuki van Tokio' });
  const open = (who: Visitor, answer: string) =>
    site.openPage({ path: pageOf(request, { answer }), cookie: who.headers.cookie });
  const [first, second] = [await open(officer, 'accept'), await open(colleague, 'decline')];
  await first.page.locator('#accept-conditions').fill('Bezorg ons de lijst tegen maart.');
  await second.page.locator('#decline-reason').selectOption('lead_time');
  await second.page.locator('#decline-text').fill('Wij hebben hier geen tijd voor deze lente.');
  await second.page.locator('#decline-alternative').fill('Probeer het in het najaar.');
  const send = ({ page }: typeof first) => page.getByRole('button', { name: 'Verstuur naar de organisator' }).click();
  await Promise.all([send(first), send(second)]);
  await Promise.all([first.page.waitForLoadState(), second.page.waitForLoadState()]);

  const { state, steps } = await read(request);
  const told = await Promise.all([first, second].map(({ page }) => main(page)));
  const loser = told.find((text) => text.includes('Intussen besliste iemand anders'))!;
  expect(told.filter((text) => text.includes('Intussen besliste iemand anders'))).toHaveLength(1);
  const [winner, word] =
    state === 'proposed' ? ['Pieter van Tokio', 'voorstel gedaan'] : ['Yuki van Tokio', 'geweigerd'];
  expect(loser).toContain(`${winner} zette de aanvraag op “${word}”`);
  // What whoever came second typed is still there.
  const typed =
    state === 'proposed'
      ? ['Wij hebben hier geen tijd voor deze lente.', 'Probeer het in het najaar.']
      : ['Bezorg ons de lijst tegen maart.'];
  for (const words of typed) expect(loser).toContain(words);
  expect(steps.filter(({ to }) => to === 'proposed' || to === 'declined')).toHaveLength(1);
});

test('a preview that comes after the decision of another shows that decision, not what would be sent', async () => {
  const request = await fresh('Chocolade');
  const { page } = await site.openPage({
    path: pageOf(request, { answer: 'waitlist' }),
    cookie: officer.headers.cookie,
    javaScript: false,
  });
  await page.locator('#waitlist-text').fill('In mei is er weer plaats.');
  await at.cast.office(request, 'question', { text: 'Hoeveel bedrijven komen er?', fields: ['companies'] });
  await page.getByRole('button', { name: 'Bekijk eerst' }).click();
  const text = await main(page);
  expect(text).toContain('Intussen besliste iemand anders');
  expect(text).toContain('Hoeveel bedrijven komen er?');
  expect(text).toContain('In mei is er weer plaats.');
  expect(await page.locator('section[aria-labelledby=preview]').count()).toBe(0);
});

test('above the capacity an officer is told whom to ask, and the head says why it may', async () => {
  const asked = await site.openPage({ path: pageOf(at.mission, { answer: 'accept' }), cookie: officer.headers.cookie });
  expect(await main(asked.page)).toMatch(/Dit past niet binnen de capaciteit van uw kantoor\..*Karen van Tokio/);
  expect(await asked.page.locator('[name=approval]').count()).toBe(0);
  await asked.page.getByRole('button', { name: 'Verstuur naar de organisator' }).click();
  expect(await asked.page.locator('[role=alert]').innerText()).toContain('niet genoeg tijd meer');
  expect((await read(at.mission)).state).toBe('submitted');

  const { page } = await site.openPage({
    path: pageOf(at.mission, { answer: 'accept' }),
    cookie: at.cast.head.headers.cookie,
  });
  await page.locator('#accept-approval').fill('De minister-president komt zelf.');
  await page.getByRole('button', { name: 'Verstuur naar de organisator' }).click();
  expect(await main(page)).toContain('Uw voorstel is verstuurd.');
  expect(await read(at.mission)).toMatchObject({ state: 'proposed', proposals: [{ approved: true }] });
  const confirmed = await at.cast.requestOf(at.mission.event.id, 'tokyo');
  expect(JSON.stringify(confirmed)).not.toContain('De minister-president komt zelf.');
});

test('what was agreed is begun, and delivered with the hours it took', async () => {
  const { page, nothingWrong } = await site.openPage({ path: pageOf(at.promised), cookie: officer.headers.cookie });
  await press(page, 'Begin met de uitvoering');
  await press(page, 'Rond af');
  const { assignees } = await read(at.promised);
  await type(page, `deliver-minutes-${assignees[0]!.id}`, '17,5');
  await type(page, 'deliver-report', 'Drie rapporten bezorgd.');
  await press(page, 'Verstuur naar de organisator');
  expect(await main(page)).toContain('Afgerond.');
  expect(await read(at.promised)).toMatchObject({ state: 'delivered', assignees: [{ actualMinutes: 1050 }] });
  nothingWrong();
});

test('several requests are given to somebody at once, one of them alone, and the office sets another priority', async () => {
  const [one, two] = [await fresh('Design'), await fresh('Textiel')];
  const { page } = await site.openPage({ path: inbox, cookie: officer.headers.cookie, javaScript: false });
  await page.getByRole('button', { name: 'Wijs toe' }).last().click();
  expect(await page.locator('[role=alert]').innerText()).toContain('kies er minstens een');
  for (const { reference } of [one, two]) await page.getByLabel(`Kies ${reference}`).check();
  await page.locator('#assign-lead').selectOption({ label: 'Karen van Tokio' });
  await page.locator('form#bulk button').click();
  expect(await main(page)).toContain('Toegewezen.');
  for (const request of [one, two]) expect((await read(request)).lead?.name).toBe('Karen van Tokio');

  await page.goto(pageOf(one));
  await page.getByText('Leg een andere voorrang vast').click();
  await page.locator('#priority-priority').fill('80');
  await page.locator('#priority-reason').fill('Sluit aan bij het staatsbezoek.');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  const text = await main(page);
  expect(text).toContain('80 van 100');
  expect(text).toMatch(/berekend was \d+: Sluit aan bij het staatsbezoek\./);
  expect(text).toContain('Op tijd gevraagd');
});

test('another mission nearby is proposed to the organiser by a message that lies ready', async () => {
  const request = await fresh('Zuivel');
  const near = await publish(
    site.app,
    foodMission({ sectors: ['multi-sector.multi'], legs: [tokyo({ startsOn: request.from, endsOn: request.to })] }),
  );
  const { page } = await site.openPage({ path: pageOf(request), cookie: officer.headers.cookie, javaScript: false });
  await page.locator(`a[href*="together=${near}"]`).click();
  const ready = await page.locator('#message-text').inputValue();
  expect(ready).toContain('“Voedingsmissie naar Japan”');
  expect(ready).toContain('Fevia');
  await page.getByRole('button', { name: 'Verstuur het bericht' }).click();
  expect((await read(request)).messages).toMatchObject([{ text: ready, internal: false }]);
});

test('pages with others, a preview, a refusal, an agreement and a decision of another have nothing that axe finds', async () => {
  const request = await fresh('Farma');
  const preview = async (page: Page) => {
    await page.locator('#decline-text').fill('Wij hebben hier geen tijd voor deze lente.');
    await page.getByRole('button', { name: 'Bekijk eerst' }).click();
    await page.locator('section[aria-labelledby=preview]').waitFor();
  };
  const refuse = async (page: Page) => {
    await page.getByRole('button', { name: 'Verstuur naar de organisator' }).click();
    await page.locator('[role=alert]').waitFor();
  };
  const states: [path: string, act: (page: Page) => Promise<void>][] = [
    [inbox, async () => {}],
    [`${inbox}?show=mine`, async () => {}],
    [pageOf(request, { answer: 'decline' }), preview],
    [pageOf(request, { answer: 'decline' }), refuse],
    [pageOf(at.promised, { answer: 'cancel' }), async () => {}],
    [pageOf(at.refused), async () => {}],
  ];
  for (const [path, act] of states) {
    const { page } = await site.openPage({
      path,
      cookie: officer.headers.cookie,
      settings: { reducedMotion: 'reduce' },
    });
    await act(page);
    await expectLegible(page);
  }
});
