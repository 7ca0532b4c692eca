import { beforeAll, describe, expect, test } from 'vitest';
import type { DateStrip, StripWeek } from '../../server/contracts/date-strip.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { newId } from '../../server/kernel/ids.ts';
import { foodMission, hanoi, publish } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { becomeVerified, keepDraft } from './hidden-plans.ts';
import { officeIsAsked, officeWorks } from './office-work.ts';

/** Fevia looks for a date for Vietnam, where Voka plans, offices have work, and people are on holiday. */
const app = await startTestApp({ template: 'lists_template' });
const strip = '/api/v1/teams/organiser.fevia-vlaanderen/date-strip';
const vietnam = 'country=VN&sector=food.drinks';
let fevia: Visitor;
const ids: Record<string, string> = {};

const look = async (search = vietnam, visitor = fevia) => {
  const answer = await app.get(`${strip}?${search}`, visitor.headers);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<DateStrip>();
};
const weekOf = ({ weeks }: DateStrip, monday: string): StripWeek => {
  const week = weeks.find(({ startsOn }) => startsOn === monday);
  if (!week) throw new Error(`${monday} is not in the strip.`);
  return week;
};
const bandIn = (answer: DateStrip, office: string, monday: string) =>
  weekOf(answer, monday).offices.find((one) => one.office === office)?.band;
const nameOf = (id: string) => Object.entries(ids).find(([, one]) => one === id)?.[0] ?? id;
const named = ({ count, items }: StripWeek['others']) => ({
  count,
  items: items.map(({ event, sure }) => `${nameOf(event)}${sure ? '' : '?'}`),
});
const mission = (title: string, entry: Partial<EventEntry> = {}) =>
  foodMission({
    title: { nl: title },
    legs: [hanoi()],
    organisers: [{ id: 'voka', role: 'lead' }],
    provenance: { source: 'Voka', externalId: title },
    ...entry,
  });
const window = (startsOn: string, endsOn: string, precision: 'month' | 'quarter' | 'year' | 'day' = 'day') => ({
  legs: [hanoi({ startsOn, endsOn, precision })],
});

beforeAll(async () => {
  await becomeVerified(app, 'fevia-vlaanderen', 'voka', 'agoria');
  fevia = await signedIn(app, { 'organiser.fevia-vlaanderen': 'editor' });
  ids['same sector'] = await publish(app, mission('Dranken'));
  ids['other sector'] = await publish(
    app,
    mission('Software', { sectors: ['digital.software'], ...window('2027-05-10', '2027-05-11') }),
  );
  ids['in May'] = await publish(app, mission('In mei', window('2027-05-01', '2027-05-31', 'month')));
  ids['in autumn'] = await publish(app, mission('In de herfst', window('2027-09-01', '2027-11-30', 'quarter')));
  ids['visit'] = await publish(
    app,
    mission('Minister in Hanoi', {
      kind: 'official_visit',
      type: undefined,
      officialVisit: { level: 'minister_president' },
      ...window('2027-05-13', '2027-05-14'),
    }),
  );
  ids['own'] = await publish(app, mission('Eigen', { organisers: [{ id: 'fevia-vlaanderen', role: 'lead' }] }));
  ids['cancelled'] = await publish(app, mission('Geannuleerd'), 'cancelled');
  ids['elsewhere'] = await publish(app, foodMission());
});

describe('The weeks', () => {
  test('are those of eighteen months, from four weeks from today, without gaps', async () => {
    const { weeks, plan } = await look();
    expect(plan).toMatchObject({ days: 5, from: '2026-12-14', normDays: 60 });
    expect(weeks.map(({ startsOn }) => startsOn)).toEqual(
      Array.from({ length: 79 }, (_, index) => Temporal.PlainDate.from('2026-12-14').add({ weeks: index }).toString()),
    );
    expect(weeks.slice(0, 4).map(({ week }) => week)).toEqual(['2026-W51', '2026-W52', '2026-W53', '2027-W01']);
  });

  test('move with the day one looks from, and never into the past', async () => {
    expect((await look(`${vietnam}&from=2027-06-02`)).plan.from).toBe('2027-05-31');
    for (const day of ['2026-11-20', '2020-01-01', '2026-11-23'])
      expect((await look(`${vietnam}&from=${day}`)).plan.from).toBe('2026-11-23');
  });

  test('name public holidays there, with those on which nobody would work anyway', async () => {
    const answer = await look();
    const holidays = ['2027-02-01', '2027-02-08'].flatMap((monday) => weekOf(answer, monday).holidays);
    expect(holidays.map(({ day, country, working }) => [day, country, working])).toEqual([
      ['2027-02-05', 'VN', true],
      ['2027-02-06', 'VN', false],
      ['2027-02-07', 'VN', false],
      ['2027-02-08', 'VN', true],
      ['2027-02-09', 'VN', true],
    ]);
    expect(holidays[0]?.name.en).toBe('Vietnamese New Year Holidays');
  });

  test('name public holidays in Belgium, and its quiet season', async () => {
    const answer = await look();
    expect(weekOf(answer, '2027-05-17').home).toEqual([
      { country: 'BE', day: '2027-05-17', name: { nl: 'Pinkstermaandag', en: 'Whit Monday' }, working: true },
    ]);
    expect(weekOf(answer, '2027-05-17').holidays).toEqual([]);
    const quiet = answer.weeks.filter((week) => week.quiet).map(({ week }) => week);
    expect(quiet.slice(0, 8)).toEqual([
      '2026-W52',
      '2026-W53',
      '2027-W28',
      '2027-W29',
      '2027-W30',
      '2027-W31',
      '2027-W32',
      '2027-W51',
    ]);
  });

  test('count a holiday in Belgium once for a plan in Belgium', async () => {
    const answer = await look('country=BE');
    expect(weekOf(answer, '2027-05-17')).toMatchObject({ holidays: [], home: [{ day: '2027-05-17' }] });
    expect(answer.withoutOffice).toEqual([]);
  });

  test('know Friday and Saturday as the days off where people work from Sunday to Thursday', async () => {
    const answer = await look('country=SA&from=2027-01-04');
    const all = answer.weeks.flatMap(({ holidays }) => holidays);
    expect(all.length).toBeGreaterThan(5);
    for (const { day, working } of all) expect(working).toBe(![5, 6].includes(Temporal.PlainDate.from(day).dayOfWeek));
  });
});

describe('Others', () => {
  test('stand in their weeks, those for the same sector first, with official visits apart', async () => {
    const answer = await look();
    const week = weekOf(answer, '2027-05-10');
    expect(named(week.others)).toEqual({ count: 3, items: ['in May?', 'same sector', 'other sector'] });
    expect(named(week.visits)).toEqual({ count: 1, items: ['visit'] });
    expect(named(weekOf(answer, '2027-05-17').others)).toEqual({ count: 1, items: ['in May?'] });
    const event = answer.events.find(({ id }) => id === ids['same sector']);
    expect(event).toMatchObject({
      title: { nl: 'Dranken' },
      href: `/api/v1/events/${ids['same sector']}`,
      organisers: [{ id: 'voka', role: 'lead' }],
      inSector: true,
      plan: false,
    });
    expect(answer.events.find(({ id }) => id === ids['other sector'])?.inSector).toBe(false);
  });

  test('of which no month is known stand in no week, and are counted where they could fall', async () => {
    const answer = await look();
    expect(answer.undated).toEqual([ids['in autumn']]);
    expect(weekOf(answer, '2027-10-04')).toMatchObject({ couldStill: 1, others: { count: 0, items: [] } });
    expect(weekOf(answer, '2027-05-10').couldStill).toBe(0);
  });

  test('are neither one’s own, nor cancelled, nor elsewhere', async () => {
    const shown = (await look()).events.map(({ id }) => nameOf(id)).toSorted();
    expect(shown).toEqual(['in May', 'in autumn', 'other sector', 'same sector', 'visit']);
  });

  test('are all for the same sector while none is named', async () => {
    const { events } = await look('country=VN');
    expect(events.filter(({ inSector }) => !inSector).map(({ id }) => nameOf(id))).toEqual([]);
  });
});

describe('Offices', () => {
  beforeAll(async () => {
    // 4 days of 8 hours, of which 20 % is kept: 1536 minutes a week.
    await officeWorks(app, 'hanoi', 1920);
    const busy = { organiser: 'voka', event: '' };
    const cases = [
      ['2027-03-01', 1100, false],
      ['2027-03-08', 1400, false],
      ['2027-03-15', 1600, true],
    ] as const;
    for (const [monday, minutes, approved] of cases) {
      const event = await publish(
        app,
        mission(`Laos ${monday}`, { legs: [hanoi({ country: 'LA', city: 'Vientiane' })] }),
      );
      await officeIsAsked(app, 'hanoi', { ...busy, event, monday, minutes, approved });
    }
  });

  test('are those that answer for the countries, each with how full it is', async () => {
    const answer = await look();
    expect(answer.offices.map(({ id, countries }) => [id, countries])).toEqual([
      ['hanoi', ['VN']],
      ['ho-chi-minh-stad', ['VN']],
    ]);
    const bands = ['2027-02-22', '2027-03-01', '2027-03-08', '2027-03-15'].map((monday) =>
      bandIn(answer, 'hanoi', monday),
    );
    expect(bands).toEqual(['green', 'amber', 'red', 'over']);
  });

  test('of which nobody said who works there are unknown, and never free', async () => {
    const answer = await look();
    expect(new Set(answer.weeks.map(({ startsOn }) => bandIn(answer, 'ho-chi-minh-stad', startsOn)))).toEqual(
      new Set(['unknown']),
    );
    const [first] = answer.best;
    expect(first?.reasons.slice(0, 2)).toEqual([
      { code: 'officesGreen', count: 1, of: 2, points: 0 },
      { code: 'officesUnknown', count: 1, of: 2, points: 13 },
    ]);
  });

  test('show no minutes, and nothing of whose work it is', async () => {
    const { body } = await app.get(`${strip}?${vietnam}`, fevia.headers);
    expect(body).not.toMatch(/minutes|capacity|"(firm|tentative|soft)"|1100|1400|1536|Laos/i);
  });

  test('for some countries there are none, which is said', async () => {
    const { body } = await app.get('/api/v1/offices');
    const served = new Set(
      (JSON.parse(body) as { items: { jurisdiction: string[] }[] }).items.flatMap((one) => one.jurisdiction),
    );
    const { items } = await app.getJson<{ items: { code: string }[] }>('/api/v1/countries');
    const [lonely] = items.filter(({ code }) => !served.has(code) && code !== 'BE');
    const answer = await look(`country=${lonely!.code}&country=VN`);
    expect(answer.withoutOffice.map(({ code }) => code)).toEqual([lonely!.code]);
  });
});

describe('The best weeks', () => {
  test('are ten, in one order for one question, with the reasons and what each costs', async () => {
    const [one, two] = [await look(), await look()];
    expect(one).toEqual(two);
    expect(one.best.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { points, reasons } of one.best)
      expect(points).toBe(reasons.reduce((sum, reason) => sum + reason.points, 0));
    const best = new Set(one.best.map(({ startsOn }) => startsOn));
    // Tết, a busy office, others, the quiet season.
    for (const monday of ['2027-02-08', '2027-03-15', '2027-05-10', '2027-07-19']) expect(best.has(monday)).toBe(false);
  });

  test('do not depend on the order in which countries and sectors are named', async () => {
    const given = await look('country=VN&country=JP&sector=food.drinks&sector=food.food-processing');
    const turned = await look('sector=food.food-processing&country=JP&sector=food.drinks&country=VN');
    expect(turned.best).toEqual(given.best);
    expect(turned.weeks.map(({ others, holidays }) => ({ others, holidays }))).toEqual(
      given.weeks.map(({ others, holidays }) => ({ others, holidays })),
    );
  });

  test('are held against the day one thinks of, whose week is explained', async () => {
    const answer = await look(`${vietnam}&at=2027-05-12`);
    expect(answer.considered).toMatchObject({ week: '2027-W19', startsOn: '2027-05-10' });
    expect(answer.considered?.rank).toBeGreaterThan(40);
    expect(answer.considered?.reasons).toEqual([
      { code: 'officesGreen', count: 1, of: 2, points: 0 },
      { code: 'officesUnknown', count: 1, of: 2, points: 13 },
      { code: 'inSector', count: 1, points: 20 },
      { code: 'elsewhere', count: 1, points: 8 },
      { code: 'mayFall', count: 1, points: 6 },
      { code: 'visits', count: 1, points: 0 },
      { code: 'noHolidaysThere', points: 0 },
      { code: 'leadTimeKept', count: 170, of: 60, points: 0 },
    ]);
    const moved = await look(`${vietnam}&at=2027-02-10&type=group-trade-mission`);
    expect(moved.considered?.reasons).toContainEqual({ code: 'holidaysThere', count: 2, points: 20 });
    expect(moved.considered?.reasons).toContainEqual({ code: 'leadTimeShort', count: 79, of: 90, points: 5 });
    expect((await look(`${vietnam}&at=2031-05-12`)).considered).toBeUndefined();
  });

  test('take all weeks of a longer stay together', async () => {
    const long = await look(`${vietnam}&days=10&at=2027-05-03`);
    expect(long.candidates).toBe(78);
    // Ten days from 3 May are in the week after too, in which others are.
    expect(long.considered?.reasons).toEqual(
      expect.arrayContaining([
        { code: 'officesGreen', count: 2, of: 4, points: 0 },
        { code: 'inSector', count: 1, points: 20 },
        { code: 'mayFall', count: 1, points: 6 },
        { code: 'holidaysHome', count: 1, points: 5 },
      ]),
    );
    expect((await look(`${vietnam}&days=7&at=2027-05-03`)).considered?.reasons.map(({ code }) => code)).not.toContain(
      'inSector',
    );
  });

  test('ask for the lead time that offices want for the type', async () => {
    expect((await look(`${vietnam}&type=webinar`)).plan).toMatchObject({ type: 'webinar', normDays: 21 });
    const fair = await look(`${vietnam}&type=fair-group-stand&at=2027-02-22`);
    // 21 November to 22 February: 93 of 120 days.
    expect(fair.considered?.reasons.at(-1)).toEqual({ code: 'leadTimeShort', count: 93, of: 120, points: 9 });
    const id = await keepDraft(app, 'fevia-vlaanderen', { introductions: false, fields: { type: 'seminar' } });
    expect((await look(`draft=${id}`)).plan.normDays).toBe(45);
    expect((await look(`draft=${id}&type=webinar`)).plan.normDays).toBe(21);
  });
});

describe('What is asked about', () => {
  test('can be a region, with all its countries', async () => {
    const answer = await look('region=southeast-asia&sector=food.drinks');
    expect(answer.plan.countries.map(({ code }) => code)).toEqual(expect.arrayContaining(['VN', 'LA', 'TH', 'SG']));
    expect(answer.offices.map(({ id }) => id)).toEqual(expect.arrayContaining(['hanoi', 'bangkok']));
    expect(named(weekOf(answer, '2027-05-10').others).items).toContain('same sector');
  });

  test('can be a draft, unless one says otherwise', async () => {
    const id = await keepDraft(app, 'fevia-vlaanderen', { introductions: false, to: '2027-05-12' });
    const answer = await look(`draft=${id}`);
    expect(answer.plan).toMatchObject({
      countries: [{ code: 'VN' }],
      sectors: [{ id: 'food.drinks' }],
      days: 3,
      from: '2026-12-14',
    });
    expect(answer.considered?.startsOn).toBe('2027-05-10');
    expect((await look(`draft=${id}&country=LA&days=8`)).plan).toMatchObject({ countries: [{ code: 'LA' }], days: 8 });
    expect((await look(`draft=${id}&region=oceania`)).plan.countries.map(({ code }) => code)).not.toContain('VN');
  });

  test('is told to be missing, before anything is looked for', async () => {
    expect(await look('sector=food.drinks')).toMatchObject({ missing: ['country'], weeks: [], best: [], events: [] });
  });

  test.each([
    'country=ZZ',
    'region=atlantis',
    'sector=food.nothing',
    'country=VN&days=0',
    'country=VN&days=61',
    'country=VN&from=0001-01-01',
    'country=VN&at=morgen',
    'country=VN&type=picnic',
  ])('is told to be wrong for %s', async (search) => {
    expect((await app.get(`${strip}?${search}`, fevia.headers)).statusCode).toBe(400);
  });

  test('is answered to members of the organisation and planners, and to nobody else', async () => {
    const status = async (teams: Parameters<typeof signedIn>[1], path = strip) =>
      (await app.get(`${path}?${vietnam}`, (await signedIn(app, teams)).headers)).statusCode;
    expect(await status({ 'organiser.fevia-vlaanderen': 'reader' })).toBe(200);
    expect(await status({ head_office: 'planner' })).toBe(200);
    expect(await status({ 'organiser.voka': 'owner' })).toBe(404);
    expect(await status({ 'office.hanoi': 'head' })).toBe(404);
    expect(await status({ 'office.hanoi': 'head' }, '/api/v1/teams/office.hanoi/date-strip')).toBe(404);
    expect((await app.get(`${strip}?${vietnam}`)).statusCode).toBe(401);
    const foreign = await keepDraft(app, 'voka', { title: 'Ander concept' });
    for (const id of [foreign, newId()])
      expect((await app.get(`${strip}?draft=${id}`, fevia.headers)).statusCode).toBe(404);
    const reader = await signedIn(app, { 'organiser.fevia-vlaanderen': 'reader' });
    expect([(await look(vietnam, reader)).may, (await look()).may]).toEqual([{ edit: false }, { edit: true }]);
  });
});
