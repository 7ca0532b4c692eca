import { beforeAll, describe, expect, test } from 'vitest';
import type { RadarAnswer } from '../../server/contracts/radar.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { newId } from '../../server/kernel/ids.ts';
import { foodMission, hanoi, publish, seminar } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { becomeVerified, keepDraft, standInFor } from './hidden-plans.ts';

/** Fevia looks around in Vietnam, where others publish, share and hide plans. */
const app = await startTestApp({ template: 'lists_template' });
const radar = '/api/v1/teams/organiser.fevia-vlaanderen/radar';
const plan = 'country=VN&sector=food.drinks&from=2027-05-11&to=2027-05-13';
let fevia: Visitor;
let planner: Visitor;
const ids: Record<string, string> = {};

const look = async (search = plan, visitor = fevia) => {
  const answer = await app.get(`${radar}?${search}`, visitor.headers);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<RadarAnswer>();
};
const seen = (answer: RadarAnswer) =>
  answer.items.map(({ id }) => Object.entries(ids).find(([, one]) => one === id)?.[0] ?? id);
const mission = (title: string, entry: Partial<EventEntry> = {}) =>
  foodMission({
    title: { nl: title },
    legs: [hanoi()],
    organisers: [{ id: 'voka', role: 'lead' }],
    provenance: { source: 'Voka', externalId: title },
    ...entry,
  });

beforeAll(async () => {
  await becomeVerified(app, 'fevia-vlaanderen', 'voka', 'agoria', 'unizo');
  fevia = await signedIn(app, { 'organiser.fevia-vlaanderen': 'editor' });
  planner = await signedIn(app, { head_office: 'planner' });
  ids['public'] = await publish(app, mission('Openbaar'));
  ids['other sector'] = await publish(
    app,
    mission('Software', {
      sectors: ['digital.software'],
      organisers: [
        { id: 'agoria', role: 'lead' },
        { id: 'voka', role: 'co_organiser' },
        { id: 'unizo', role: 'partner' },
      ],
      legs: [hanoi({ startsOn: '2027-06-07', endsOn: '2027-06-08' })],
    }),
  );
  ids['neighbour'] = await publish(
    app,
    mission('Buren', {
      legs: [hanoi({ country: 'LA', city: 'Vientiane', timeZone: 'Asia/Vientiane' })],
      sectors: ['food.food-processing'],
    }),
  );
  ids['shared with all'] = await publish(
    app,
    mission('Gedeeld', {
      audience: 'organisers',
      legs: [hanoi({ startsOn: '2027-05-01', endsOn: '2027-05-31', precision: 'month' })],
    }),
  );
  ids['shared with Fevia'] = await publish(
    app,
    mission('Aan Fevia', { audience: 'partners', partners: ['fevia-vlaanderen'] }),
  );
  ids['shared with Agoria'] = await publish(app, mission('Aan Agoria', { audience: 'partners', partners: ['agoria'] }));
  ids['hidden'] = await publish(app, mission('Verborgen', { audience: 'own' }));
  ids['own'] = await publish(app, mission('Eigen', { organisers: [{ id: 'fevia-vlaanderen', role: 'lead' }] }));
  ids['joint'] = await publish(
    app,
    mission('Samen', {
      organisers: [
        { id: 'voka', role: 'lead' },
        { id: 'fevia-vlaanderen', role: 'partner' },
      ],
    }),
  );
  ids['cancelled'] = await publish(app, mission('Geannuleerd'), 'cancelled');
  ids['postponed'] = await publish(app, mission('Uitgesteld'), 'postponed');
  ids['far'] = await publish(
    app,
    mission('Later', { legs: [hanoi({ startsOn: '2027-07-01', endsOn: '2027-07-02' })] }),
  );
  ids['elsewhere'] = await publish(app, foodMission());
  ids['online'] = await publish(
    app,
    seminar({ mode: 'online', legs: [{ ...hanoi(), country: undefined, city: undefined }] }),
  );
});

describe('Who looks around', () => {
  test('sees what is public and what was shared with them, ranked with the reasons', async () => {
    const answer = await look();
    expect(seen(answer)).toEqual(['public', 'shared with Fevia', 'shared with all', 'other sector', 'neighbour']);
    const reasons = answer.items.map(({ strength, reasons: why }) => [strength, ...why.map(({ code }) => code)]);
    expect(reasons).toEqual([
      ['strong', 'sameCountry', 'overlap', 'sameSector'],
      ['strong', 'sameCountry', 'overlap', 'sameSector'],
      ['strong', 'sameCountry', 'mayOverlap', 'sameSector'],
      ['ordinary', 'sameCountry', 'weeksApart'],
      ['weak', 'sameRegion', 'overlap', 'sameDomain'],
    ]);
    expect(answer.items[3]?.reasons[1]).toEqual({ code: 'weeksApart', weeks: 4 });
    expect(answer.items.map((item) => item.plan)).toEqual([false, true, true, false, false]);
  });

  test('reads in one sentence how many others there are, partners aside', async () => {
    const { summary, weeks, missing } = await look();
    expect({ weeks, missing }).toEqual({ weeks: 6, missing: [] });
    expect(summary.near).toEqual({ organisers: 2, events: 4, visits: 0 });
    expect(summary.strong).toEqual({ organisers: 1, events: 3, visits: 0 });
    expect(summary.weak).toEqual({ organisers: 1, events: 1, visits: 0 });
    expect(summary.countries).toEqual([{ code: 'VN', name: { nl: 'Vietnam', en: 'Vietnam' } }]);
  });

  test('is told where, when, by whom, and how the lead can be reached', async () => {
    const [item] = (await look()).items;
    expect(item).toMatchObject({
      title: { nl: 'Openbaar' },
      href: `/api/v1/events/${ids['public']}`,
      organisers: [{ id: 'voka', role: 'lead' }],
      places: [{ country: { code: 'VN' }, city: 'Hanoi', startsOn: '2027-05-10', precision: 'day' }],
      sectors: [{ id: 'food.drinks' }],
      contact: { email: 'evenementen@fevia.example' },
    });
  });

  test('chooses how many weeks apart still counts', async () => {
    expect(seen(await look(`${plan}&weeks=2`))).not.toContain('other sector');
    expect(seen(await look(`${plan}&weeks=8`))).toContain('far');
    for (const weeks of ['1', '13', 'x'])
      expect((await app.get(`${radar}?${plan}&weeks=${weeks}`, fevia.headers)).statusCode).toBe(400);
  });

  test('sees every sector without naming one, but not the region then', async () => {
    const answer = await look('country=VN&from=2027-05-11');
    expect(answer.summary.weak.events).toBe(0);
    expect(answer.items.every(({ reasons }) => reasons.some(({ code }) => code === 'anySector'))).toBe(true);
  });

  test('may look for several countries, and leave out the plan itself', async () => {
    const both = await look(`country=VN&country=LA&sector=food.drinks&from=2027-05-11&except=${ids['public']}`);
    expect(seen(both)).not.toContain('public');
    expect(both.items.find(({ id }) => id === ids['neighbour'])?.strength).toBe('ordinary');
    expect(both.summary.countries.map(({ code }) => code)).toEqual(['VN', 'LA']);
  });

  test('sees nothing of what is over', async () => {
    const past = await publish(
      app,
      mission('Voorbij', { legs: [hanoi({ startsOn: '2026-11-18', endsOn: '2026-11-20' })] }),
    );
    expect((await look('country=VN&from=2026-11-20')).items.map(({ id }) => id)).not.toContain(past);
  });

  test('is asked what is missing, before anything is looked for', async () => {
    expect(await look('sector=food.drinks')).toMatchObject({ missing: ['country', 'period'], items: [] });
    expect(await look('from=2027-05-11')).toMatchObject({ missing: ['country'], items: [] });
    expect(await look('country=VN')).toMatchObject({ missing: ['period'], items: [], betterWeeks: [] });
  });

  test.each(['country=ZZ', 'sector=food.nothing', 'from=2027-05-11&to=2027-05-10', 'from=0001-01-01', 'draft=1'])(
    'is told what is wrong with %s',
    async (search) => {
      expect((await app.get(`${radar}?${search}`, fevia.headers)).statusCode).toBe(400);
    },
  );
});

describe('Weeks that are better', () => {
  test('have nobody in the country, as far as who looks may see', async () => {
    const answer = await look();
    expect(answer.betterWeeks.map(({ week }) => week)).toEqual(['2027-W16', '2027-W15', '2027-W24']);
    const { betterWeeks } = await look('country=LA&sector=food.drinks&from=2027-05-11');
    expect(betterWeeks.map(({ startsOn }) => startsOn)).toEqual(['2027-05-17', '2027-05-03', '2027-05-24']);
  });
});

describe('A draft', () => {
  test('is looked around for by what it says already, unless one says otherwise', async () => {
    const id = await keepDraft(app, 'fevia-vlaanderen', { introductions: false });
    expect(seen(await look(`draft=${id}`))).toContain('public');
    expect((await look(`draft=${id}`)).plan).toMatchObject({
      countries: [{ code: 'VN' }],
      sectors: [{ id: 'food.drinks' }],
      from: '2027-05-10',
      to: '2027-05-14',
      precision: 'day',
    });
    expect((await look(`draft=${id}&country=LA`)).plan.countries).toMatchObject([{ code: 'LA' }]);
    const shifted = await look(`draft=${id}&from=2027-10-01&to=2027-10-31&precision=month`);
    expect(shifted.plan).toMatchObject({ from: '2027-10-01', to: '2027-10-31', precision: 'month' });
  });

  test('of somebody else is as one that does not exist', async () => {
    const foreign = await keepDraft(app, 'voka', { title: 'Ander concept' });
    for (const id of [foreign, newId()])
      expect((await app.get(`${radar}?draft=${id}`, fevia.headers)).statusCode).toBe(404);
    expect(JSON.stringify(await look())).not.toContain('Ander concept');
  });
});

describe('A visit that is not told of', () => {
  let standIn: string;

  beforeAll(async () => {
    ids['visit'] = await publish(
      app,
      mission('Geheim bezoek', {
        kind: 'official_visit',
        type: undefined,
        audience: 'own',
        officialVisit: { level: 'mayor', leader: { nl: 'Geheime leider' }, maskedFor: 'organisers' },
        organisers: [{ id: 'stad-genk', role: 'lead' }],
      }),
    );
    standIn = await standInFor(app, ids['visit']);
    ids['stand-in'] = standIn;
  });

  test('stands there as an official visit with country and month, and nothing else', async () => {
    const answer = await look();
    const item = answer.items.find(({ id }) => id === standIn);
    expect(item).toEqual({
      id: standIn,
      strength: 'strong',
      reasons: [{ code: 'sameCountry' }, { code: 'mayOverlap' }, { code: 'anySector' }],
      visit: true,
      kind: 'official_visit',
      status: 'scheduled',
      plan: true,
      organisers: [],
      places: [
        {
          country: { code: 'VN', name: { nl: 'Vietnam', en: 'Vietnam' } },
          precision: 'month',
          startsOn: '2027-05-01',
          endsOn: '2027-05-31',
        },
      ],
      sectors: [],
      mayAsk: false,
      demo: false,
    });
    expect(JSON.stringify(answer)).not.toMatch(/Geheim|genk/i);
    expect(answer.summary.near).toEqual({ organisers: 2, events: 5, visits: 1 });
  });

  test('is there once for planners, who see the visit itself', async () => {
    expect(seen(await look(plan, planner))).toContain('visit');
    expect(seen(await look(plan, planner))).not.toContain('stand-in');
  });

  test('is not there for those whose visit it is', async () => {
    await becomeVerified(app, 'stad-genk');
    const genk = await signedIn(app, { 'organiser.stad-genk': 'reader' });
    const answer = await app.get(`/api/v1/teams/organiser.stad-genk/radar?${plan}`, genk.headers);
    expect(seen(answer.json())).not.toContain('visit');
    expect(seen(answer.json())).not.toContain('stand-in');
  });
});

describe('Plans of others', () => {
  test('are not shown to members of an organisation that nobody verified', async () => {
    const wout = await signedIn(app, { 'organiser.bluehealth': 'owner' });
    const answer = (
      await app.get(`/api/v1/teams/organiser.bluehealth/radar?${plan}`, wout.headers)
    ).json<RadarAnswer>();
    expect(answer.items.filter((item) => item.plan)).toEqual([]);
    expect(answer.items.some(({ mayAsk }) => mayAsk)).toBe(false);
  });

  test('are all shown to planners', async () => {
    expect(seen(await look(plan, planner))).toEqual(expect.arrayContaining(['hidden', 'shared with Agoria']));
  });
});

describe('Proposing to organise something together', () => {
  const mayAsk = async (visitor: Visitor) =>
    (await look(plan, visitor)).items.filter((item) => item.mayAsk).map(({ id }) => id);

  test('is offered to editors of a verified organisation, for events that an organisation entered', async () => {
    expect(await mayAsk(fevia)).toEqual([]);
    await app.db.updateTable('events').set({ entered_for: 'voka' }).where('id', '=', ids['public']!).execute();
    expect(await mayAsk(fevia)).toEqual([ids['public']]);
    const reader = await signedIn(app, { 'organiser.fevia-vlaanderen': 'reader' });
    expect(await mayAsk(reader)).toEqual([]);
  });

  test('is not offered twice', async () => {
    const now = app.context.clock.now().toString();
    await app.db
      .insertInto('joint_requests')
      .values({
        id: newId(),
        event_id: ids['public']!,
        organiser_id: 'fevia-vlaanderen',
        direction: 'asked',
        role: 'partner',
        message: null,
        created_by: null,
        created_at: now,
        decided_by: null,
        decided_at: null,
        answer: null,
      })
      .execute();
    expect(await mayAsk(fevia)).toEqual([]);
  });
});
