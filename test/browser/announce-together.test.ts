import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { paths } from '../../web/app/paths.ts';
import { type Typist, typist, vietnam } from '../drafts/typing.ts';
import { type Visit, useSite } from '../support/browser.ts';
import { becomeVerified } from '../planning/hidden-plans.ts';
import { tabTo } from './keyboard.ts';

/**
 * The whole way of a mission, by keyboard alone: announced for the autumn, with others noticed who plan the same country;
 * joined by one of them; then with days, public, and one leg moved. At the end page, search, API and calendar say the same.
 */
const site = useSite();
let voka: Typist;
let food: Typist;

beforeAll(async () => {
  for (const id of ['voka', 'flanders-food', 'agoria']) await becomeVerified(site.app, id);
  await site.app.db.updateTable('organisers').set({ trusted: true }).where('id', '=', 'voka').execute();
  voka = await typist(site.app);
  food = await typist(site.app, 'flanders-food', 'Hanne Goossens');
  const other = await typist(site.app, 'agoria', 'Olga Owner');
  await food.publish(await food.begin({ fields: { ...vietnam, 'title.nl': 'Voedingsbeurs in Hanoi' } }));
  await other.publish(await other.begin({ fields: { ...vietnam, 'title.nl': 'Machinebouw naar Vietnam' } }));
  await site.app.relay.drain();
});

/** Presses the button or link with these words, and waits for the page it leads to. */
async function press(page: Page, words: string | RegExp): Promise<void> {
  await tabTo(page, (stop) => (typeof words === 'string' ? stop.words === words : words.test(stop.words)));
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, (stop) => stop.id === id);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Goes to a group of radio buttons and takes the one that stands so many below the first. */
async function choose(page: Page, what: RegExp, below: number): Promise<void> {
  await tabTo(page, (stop) => what.test(stop.what));
  await page.keyboard.press('Space');
  for (let times = 0; times < below; times += 1) await page.keyboard.press('ArrowDown');
}

const main = (page: Page) => page.locator('main').innerText();
let mission = '';
let visit: Visit;

test('a mission is announced by keyboard, and the other organisers in Vietnam are noticed on the way', async () => {
  const path = paths.team('nl', voka.team, 'teamEvents');
  visit = await site.openPage({ path, cookie: voka.visitor.headers.cookie });
  const { page } = visit;
  await press(page, 'Nieuw evenement');
  mission = /evenementen\/([0-9a-f-]{36})\//.exec(page.url())?.[1] ?? '';

  await type(page, 'title.nl', 'Zakenmissie naar Vietnam');
  await choose(page, /kind/, 0);
  await press(page, 'Sla op en ga verder');

  await type(page, 'legs.n1.country', 'Vietnam');
  await type(page, 'legs.n1.city', 'Hanoi');
  await choose(page, /legs\.n1\.precision/, 1);
  await type(page, 'legs.n1.year', '2027');
  await tabTo(page, (stop) => stop.id === 'legs.n1.quarter');
  await page.keyboard.type('najaar');
  await press(page, /Voeg een etappe toe/);
  // The keyboard is at the country of the new leg already.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('legs.n2.country');
  await page.keyboard.type('Vietnam');
  await type(page, 'legs.n2.city', 'Ho Chi Minhstad');
  await choose(page, /legs\.n2\.precision/, 1);
  await type(page, 'legs.n2.year', '2027');
  await tabTo(page, (stop) => stop.id === 'legs.n2.quarter');
  await page.keyboard.type('najaar');
  await expect.poll(() => main(page), { timeout: 10_000 }).toMatch(/\d andere organisatoren plannen Vietnam/);
  expect(await main(page)).toContain('Voedingsbeurs in Hanoi');
  await press(page, 'Sla op en ga verder');

  await tabTo(page, (stop) => /^summary .*Food/.test(stop.what));
  await page.keyboard.press('Enter');
  await tabTo(page, (stop) => stop.what.includes('food.food-processing'));
  await page.keyboard.press('Space');
  await press(page, 'Sla op en ga verder');

  await tabTo(page, (stop) => stop.id === 'newOrganiser');
  await page.keyboard.type("Flanders' FOOD");
  await press(page, 'Voeg toe');
  await press(page, 'Sla op en ga naar het overzicht');
  await press(page, 'Controleer en maak bekend');
  await press(page, 'Deel het plan');
  expect(await main(page)).toContain('Zakenmissie naar Vietnam');
  const { entry } = await read();
  expect(entry).toMatchObject({
    audience: 'organisers',
    organisers: [{ id: 'voka', role: 'lead' }],
    legs: [
      { country: 'VN', city: 'Hanoi', precision: 'quarter', startsOn: '2027-09-01', endsOn: '2027-11-30' },
      { country: 'VN', city: 'Ho Chi Minhstad', precision: 'quarter' },
    ],
  });
  visit.nothingWrong();
});

test('the organisation that was asked joins, and then stands on it', async () => {
  const path = paths.team('nl', food.team, 'joining');
  const { page, nothingWrong } = await site.openPage({ path, cookie: food.visitor.headers.cookie });
  expect(await main(page)).toContain('Zakenmissie naar Vietnam');
  await press(page, /^Ja, wij doen mee/);
  await site.app.relay.drain();
  expect((await read()).entry).toMatchObject({
    organisers: [{ id: 'voka' }, { id: 'flanders-food', role: 'co_organiser' }],
  });
  nothingWrong();
});

test('with days it becomes public, and every place says the same after one leg moved', async () => {
  const days = (key: string, startsOn: string, endsOn: string) => ({
    [`legs.${key}.precision`]: 'day',
    [`legs.${key}.startsOn`]: startsOn,
    [`legs.${key}.endsOn`]: endsOn,
  });
  const changes = await voka.begin({ event: mission });
  const [hanoi = '', saigon = ''] = changes.fields['legs'] as string[];
  await voka.type(changes, {
    ...days(hanoi, '2027-10-11', '2027-10-12'),
    ...days(saigon, '2027-10-13', '2027-10-14'),
    audience: 'public',
  });
  const check = paths.editEvent('nl', voka.team, mission, 'check');
  const { page, nothingWrong } = await site.openPage({ path: check, cookie: voka.visitor.headers.cookie });
  await press(page, 'Publiceer de wijzigingen');
  await site.app.relay.drain();
  expect(await firstDays()).toMatchObject({ [hanoi]: '20271011', [saigon]: '20271013' });
  const before = await numbers();

  const moving = await voka.begin({ event: mission });
  await voka.type(moving, days(saigon, '2027-10-18', '2027-10-19'));
  await page.goto(check);
  expect(await main(page)).toContain('13 oktober 2027');
  await press(page, 'Publiceer de wijzigingen');
  nothingWrong();
  await site.app.relay.drain();

  expect(await firstDays()).toMatchObject({ [hanoi]: '20271011', [saigon]: '20271018' });
  const after = await numbers();
  expect(after[hanoi]).toBe(before[hanoi]);
  expect(after[saigon]).toBe(Number(before[saigon]) + 1);
  for (const organiser of ['voka', 'flanders-food']) {
    const found = await site.app.getJson<{ items: { id: string; status: string; legs: object[] }[] }>(
      `/api/v1/events?organiser=${organiser}&country=VN&from=2027-10-18&to=2027-10-19`,
    );
    expect(found.items).toMatchObject([{ id: mission, status: 'rescheduled', legs: [{}, { startsOn: '2027-10-18' }] }]);
  }
  const { slug } = await site.app.getJson<{ slug: string }>(`/api/v1/events/${mission}`);
  const shown = (await site.app.get(paths.event('nl', { slug, id: mission }), { accept: 'text/html' })).body;
  expect(shown).toContain('18');
  expect(shown).toContain('Flanders');
  expect((await site.app.getJson<{ total: number }>('/api/v1/events?q=zakenmissie vietnam')).total).toBeGreaterThan(0);
});

async function read(): Promise<{ entry: object }> {
  const path = `/api/v1/teams/${voka.team}/events/${mission}`;
  return (await site.app.get(path, voka.visitor.headers)).json<{ event: { entry: object } }>().event;
}

const calendar = async () =>
  (await site.app.get(`/events/${mission}/calendar.ics`)).body.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
const told = async (line: RegExp): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await calendar()).map((entry) => [/UID:([0-9a-f-]{36})@/.exec(entry)?.[1], line.exec(entry)?.[1]]),
  ) as Record<string, string>;
/** First day of each leg, as calendars have it. */
const firstDays = () => told(/DTSTART;VALUE=DATE:(\d{8})/);
const numbers = async () =>
  Object.fromEntries(Object.entries(await told(/SEQUENCE:(\d+)/)).map(([leg, number]) => [leg, Number(number)]));
