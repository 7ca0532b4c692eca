import { describe, expect, test } from 'vitest';
import type { Board } from '../../server/contracts/board.ts';
import type { EventEntry, LegEntry } from '../../server/events/event-entry.ts';
import { movableClock } from '../support/clock.ts';
import { hanoi, publish, seminar, tokyo } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock, pages: 'built' });
const { headers } = await signedIn(app, { head_office: 'planner' });

const held = (title: string, legs: LegEntry[], entry: Partial<EventEntry> = {}, status?: 'cancelled' | 'full') =>
  publish(app, seminar({ title: { nl: title }, legs, ...entry }), status);
const online = { country: undefined, city: undefined, onlineUrl: 'https://voka.example/', timeZone: 'Europe/Brussels' };

await held('Twee landen', [
  tokyo({ startsOn: '2027-03-15', endsOn: '2027-03-16' }),
  tokyo({ city: 'Osaka', precision: 'week', startsOn: '2027-03-22', endsOn: '2027-03-28' }),
  hanoi({ startsOn: '2027-04-02', endsOn: '2027-04-03' }),
]);
await held('Over de maand heen', [tokyo({ startsOn: '2027-03-30', endsOn: '2027-04-02' })]);
await held('Week in april', [tokyo({ precision: 'week', startsOn: '2027-03-29', endsOn: '2027-04-04' })]);
await held('Maand', [hanoi({ precision: 'month', startsOn: '2027-05-01', endsOn: '2027-05-31' })], {
  audience: 'organisers',
  sectors: ['food.drinks', 'food.food-processing'],
  organisers: [
    { id: 'voka', role: 'lead' },
    { id: 'unizo', role: 'co_organiser' },
  ],
});
await held('Kwartaal', [hanoi({ precision: 'quarter', startsOn: '2027-04-01', endsOn: '2027-06-30' })]);
await held('Jaar', [tokyo({ precision: 'year', startsOn: '2027-01-01', endsOn: '2027-12-31' })], { audience: 'own' });
await held('Oud en nieuw', [tokyo({ ...online, startsOn: '2026-12-28', endsOn: '2027-01-03' })], { mode: 'online' });
await held('Geannuleerd', [tokyo()], {}, 'cancelled');
await held('Volzet', [tokyo({ startsOn: '2028-02-01', endsOn: '2028-02-02' })], {}, 'full');
await held('Ooit', [tokyo({ precision: 'unknown', startsOn: undefined, endsOn: undefined })]);

async function board(query: string): Promise<Board> {
  const answer = await app.get(`/api/v1/board?${query}`, headers);
  expect(answer.statusCode).toBe(200);
  return answer.json<Board>();
}

/** What stands in each cell of a line: `2027-03: Twee landen, …`. */
async function line(query: string, code: string | undefined): Promise<Record<string, string[]>> {
  const { lines, events } = await board(query);
  const titles = new Map(events.map((event) => [event.id, event.title.nl]));
  const found = lines.find((one) => one.code === code);
  return Object.fromEntries(
    (found?.cells ?? []).map(({ month = 'no month', entries }) => [
      month,
      entries.map(({ event }) => titles.get(event) ?? '?'),
    ]),
  );
}

describe('On the board of a year', () => {
  test('days stand in every month they touch, a week in that of its Thursday, a month in itself', async () => {
    expect(await line('year=2027', 'voka')).toEqual({
      '2027-01': ['Oud en nieuw'],
      '2027-03': ['Twee landen', 'Over de maand heen'],
      '2027-04': ['Week in april', 'Over de maand heen', 'Twee landen'],
      '2027-05': ['Maand'],
      'no month': ['Jaar', 'Kwartaal'],
    });
  });

  test('the legs of a month are one entry, known no better than the one that is known least', async () => {
    const { lines, events } = await board('year=2027');
    const id = events.find((event) => event.title.nl === 'Twee landen')?.id;
    const cell = lines.find(({ code }) => code === 'voka')?.cells.find(({ month }) => month === '2027-03');
    expect(cell?.entries.find(({ event }) => event === id)).toEqual({
      event: id,
      startsOn: '2027-03-15',
      endsOn: '2027-03-28',
      precision: 'week',
      countries: ['JP'],
    });
  });

  test('each country has its own legs, and what has none a line at the end', async () => {
    expect(await line('year=2027&rows=country', 'VN')).toEqual({
      '2027-04': ['Twee landen'],
      '2027-05': ['Maand'],
      'no month': ['Kwartaal'],
    });
    const { lines } = await board('year=2027&rows=country');
    expect(lines.map(({ code, label }) => [code, label?.en])).toEqual([
      ['JP', 'Japan'],
      ['VN', 'Vietnam'],
      [undefined, undefined],
    ]);
  });

  test('joint plans stand in the line of each organiser and each sector, and count once', async () => {
    expect(await line('year=2027', 'unizo')).toEqual({ '2027-05': ['Maand'] });
    const bySector = await board('year=2027&rows=sector');
    expect(bySector.lines.map(({ code, count }) => [code, count])).toEqual([
      ['food.drinks', 1],
      ['multi-sector.multi', 6],
      ['food.food-processing', 1],
    ]);
    expect(bySector.total).toBe(7);
    expect(bySector.plans).toBe(2);
    expect(bySector.months.map(({ count }) => count)).toEqual([1, 0, 2, 3, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
  });

  test('what was cancelled is gone, and what has no date stands in no year', async () => {
    const titles = (await board('year=2027')).events.map((event) => event.title.nl);
    expect(titles).not.toContain('Geannuleerd');
    expect(titles).not.toContain('Ooit');
    expect((await board('year=2028')).events.map(({ title, status }) => [title.nl, status])).toEqual([
      ['Volzet', 'full'],
    ]);
  });

  test('a year has what falls in it: the turn of a year stands in both', async () => {
    expect(await line('year=2026', 'voka')).toEqual({ '2026-12': ['Oud en nieuw'] });
  });
});

describe('A choice', () => {
  test('of a country shows the legs there alone', async () => {
    const { lines, total } = await board('year=2027&country=VN&rows=country');
    expect(lines.map(({ code, count }) => [code, count])).toEqual([['VN', 3]]);
    expect(total).toBe(3);
    expect(await line('year=2027&country=VN', 'voka')).toEqual({
      '2027-04': ['Twee landen'],
      '2027-05': ['Maand'],
      'no month': ['Kwartaal'],
    });
  });

  test('of a region takes in its countries, of a domain its sectors', async () => {
    expect((await board('year=2027&region=southeast-asia')).total).toBe(3);
    const food = await board('year=2027&domain=food&rows=sector');
    expect(food.lines.map(({ code }) => code)).toEqual(['food.drinks', 'food.food-processing']);
    expect((await board('year=2027&sector=food.drinks&rows=sector')).lines).toHaveLength(1);
  });

  test('leaves the counts of its own list as they were', async () => {
    const { facets } = await board('year=2027&country=VN');
    expect(facets.country.map(({ value, count }) => [value, count])).toEqual([
      ['JP', 4],
      ['VN', 3],
    ]);
    expect(facets.domain.map(({ value, count }) => [value, count])).toEqual([
      ['multi-sector', 2],
      ['food', 1],
    ]);
  });

  test('of what does not exist is refused by name', async () => {
    const answer = await app.get('/api/v1/board?country=ZZ', headers);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ issues: [{ name: 'country', value: 'ZZ' }] });
    expect((await app.get('/api/v1/board?year=1066', headers)).statusCode).toBe(400);
    const page = await app.get('/nl/jaarplan?country=ZZ&year=2027', { accept: 'text/html', ...headers });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Een keuze in het adres bestaat niet');
  });
});

test('a masked visit stands there once: as itself, or as what stands in for it', async () => {
  await app.db.updateTable('organisers').set({ state: 'verified' }).where('id', '=', 'unizo').execute();
  await held(
    'Staatsbezoek',
    [tokyo({ country: 'CL', timeZone: 'America/Santiago', startsOn: '2029-03-05', endsOn: '2029-03-06' })],
    {
      kind: 'official_visit',
      audience: 'own',
      officialVisit: { level: 'royal', leader: { nl: 'Koning' }, maskedFor: 'organisers' },
    },
  );
  const titles = (one: Board) => one.events.map((event) => event.title.nl);
  expect(titles(await board('year=2029&country=CL'))).toEqual(['Staatsbezoek']);
  const other = await signedIn(app, { 'organiser.unizo': 'reader' });
  const answer = await app.get('/api/v1/board?year=2029&country=CL', other.headers);
  expect(titles(answer.json<Board>())).toEqual(['Officieel bezoek']);
});

test('from July on the board opens on the next year', async () => {
  clock.moveTo('2027-06-30T12:00:00Z');
  expect((await board('')).year).toBe(2027);
  clock.moveTo('2027-07-01T12:00:00Z');
  expect((await board('')).year).toBe(2028);
});

describe('The page', () => {
  const page = async (path: string) => (await app.get(path, { accept: 'text/html', ...headers })).body;

  test('says the year in a sentence', async () => {
    const text = (await page('/nl/jaarplan?year=2027')).replaceAll('<!-- -->', '');
    expect(text).toContain('In 2027 staan er 7 evenementen gepland, van 2 organisatoren in 2 landen.');
    expect(text).toContain('2 ervan zijn plannen die niet iedereen ziet.');
    expect(text).toContain('De drukste maand is april 2027, met 3 evenementen.');
    expect(await page('/en/year-plan?year=2031')).toContain('nothing is planned');
  });

  test('marks how sure a date is, and what is not public', async () => {
    const cells = [
      ...(await page('/nl/jaarplan?year=2027')).matchAll(
        /data-certainty="(\w+)"(?: data-plan="(\w+)")?[^>]* title="([^"·]+) ·/g,
      ),
    ];
    const marks = new Map(cells.map(([, certainty, plan, title = '']) => [title, [certainty, plan === 'true']]));
    expect(Object.fromEntries(marks)).toMatchObject({
      'Over de maand heen': ['exact', false],
      'Week in april': ['near', false],
      Maand: ['near', true],
      Kwartaal: ['vague', false],
      Jaar: ['vague', true],
    });
  });
});
