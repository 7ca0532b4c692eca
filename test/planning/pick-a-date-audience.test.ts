import { beforeAll, describe, expect, test } from 'vitest';
import type { TeamRole } from '../../server/accounts/teams.ts';
import type { DateStrip } from '../../server/contracts/date-strip.ts';
import { type Audience, audiences } from '../../server/contracts/words.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { fixedClock } from '../support/clock.ts';
import { foodMission, hanoi, publish } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { becomeVerified, keepDraft, standInFor } from './hidden-plans.ts';

/** What the weeks show of plans that are not for everybody, to each sort of viewer. */
const app = await startTestApp({ template: 'lists_template' });
const vietnam = 'country=VN&sector=food.drinks&at=2027-05-10';
const plans = new Map<Audience, string>();
const masked: Record<string, string> = {};

const look = async (teams: Readonly<Record<string, TeamRole>>, organiser: string) => {
  const { headers } = await signedIn(app, teams);
  const answer = await app.get(`/api/v1/teams/organiser.${organiser}/date-strip?${vietnam}`, headers);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<DateStrip>();
};
const plan = (title: string, entry: Partial<EventEntry> = {}) =>
  foodMission({
    title: { nl: `Plan ${title}` },
    legs: [hanoi()],
    organisers: [{ id: 'voka', role: 'lead' }],
    provenance: { source: 'Voka', externalId: title },
    ...entry,
  });
const visit = (maskedFor: 'partners' | 'organisers') =>
  plan(`Geheim ${maskedFor}`, {
    kind: 'official_visit',
    type: undefined,
    audience: 'own',
    ...(maskedFor === 'partners' && { partners: ['unizo'] }),
    officialVisit: { level: 'mayor', leader: { nl: 'Geheime leider' }, maskedFor },
    organisers: [{ id: 'stad-genk', role: 'lead' }],
  });

beforeAll(async () => {
  await becomeVerified(app, 'fevia-vlaanderen', 'voka', 'unizo', 'stad-genk');
  for (const audience of audiences)
    plans.set(
      audience,
      await publish(app, plan(audience, { audience, ...(audience === 'partners' && { partners: ['unizo'] }) })),
    );
  for (const maskedFor of ['partners', 'organisers'] as const) {
    const id = await publish(app, visit(maskedFor));
    masked[maskedFor] = id;
    masked[`${maskedFor} stand-in`] = await standInFor(app, id);
  }
  // What nobody published is nobody's to see, also in a count.
  await app.db.transaction().execute((trx) => announceEvent(trx, fixedClock, contentLoader, plan('niet ingediend')));
  await keepDraft(app, 'voka');
});

const seen = (answer: DateStrip) => {
  const ids = new Set(answer.events.map(({ id }) => id));
  return {
    plans: audiences.filter((audience) => ids.has(plans.get(audience)!)),
    visits: Object.keys(masked).filter((name) => ids.has(masked[name]!)),
  };
};

interface Viewer {
  who: string;
  teams: Record<string, TeamRole>;
  organiser: string;
  plans: Audience[];
  visits: string[];
}

const viewers: readonly Viewer[] = [
  {
    who: 'another verified organisation',
    teams: { 'organiser.fevia-vlaanderen': 'owner' },
    organiser: 'fevia-vlaanderen',
    plans: ['organisers', 'offices', 'public'],
    visits: ['organisers stand-in'],
  },
  {
    who: 'the named partner',
    teams: { 'organiser.unizo': 'reader' },
    organiser: 'unizo',
    plans: ['partners', 'organisers', 'offices', 'public'],
    visits: ['partners stand-in', 'organisers stand-in'],
  },
  {
    who: 'an organisation that was not verified',
    teams: { 'organiser.agoria': 'owner' },
    organiser: 'agoria',
    plans: ['public'],
    visits: [],
  },
  {
    who: 'somebody there who is in an office too',
    teams: { 'organiser.agoria': 'owner', 'office.hanoi': 'head' },
    organiser: 'agoria',
    plans: ['offices', 'public'],
    visits: [],
  },
  {
    who: 'the organisation whose plans they are',
    teams: { 'organiser.voka': 'owner' },
    organiser: 'voka',
    plans: [],
    visits: ['organisers stand-in'],
  },
  {
    who: 'who prepares the visits',
    teams: { 'organiser.stad-genk': 'editor' },
    organiser: 'stad-genk',
    plans: ['organisers', 'offices', 'public'],
    visits: [],
  },
  {
    who: 'a planner',
    teams: { head_office: 'planner' },
    organiser: 'fevia-vlaanderen',
    plans: ['own', 'partners', 'organisers', 'offices', 'public'],
    visits: ['partners', 'organisers'],
  },
];

describe.each(viewers)('$who', ({ teams, organiser, plans: expected, visits }) => {
  test('sees the plans and visits that are theirs to see', async () => {
    expect(seen(await look(teams, organiser))).toEqual({ plans: expected, visits });
  });

  test('has no others counted, in the weeks or in what they cost', async () => {
    const answer = await look(teams, organiser);
    const week = answer.weeks.find(({ startsOn }) => startsOn === '2027-05-10');
    expect(week?.others.count).toBe(expected.length);
    expect(week?.visits.count).toBe(visits.length);
    const counts = new Map(answer.considered?.reasons.map(({ code, count }) => [code, count]));
    expect(counts.get('inSector') ?? 0).toBe(expected.length);
    expect(counts.get('visits') ?? 0).toBe(visits.length);
    expect(JSON.stringify(answer)).not.toContain('niet ingediend');
  });
});

test('Of a masked visit others see the country and the month, in all weeks of that month alike', async () => {
  const answer = await look({ 'organiser.fevia-vlaanderen': 'owner' }, 'fevia-vlaanderen');
  expect(answer.events.find(({ id }) => id === masked['organisers stand-in'])).toEqual({
    id: masked['organisers stand-in'],
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
    demo: false,
    inSector: false,
  });
  const weeks = answer.weeks.filter(({ visits }) => visits.count > 0);
  expect(weeks.map(({ week }) => week)).toEqual([
    '2027-W17',
    '2027-W18',
    '2027-W19',
    '2027-W20',
    '2027-W21',
    '2027-W22',
  ]);
  for (const { visits } of weeks)
    expect(visits).toEqual({ count: 1, items: [{ event: masked['organisers stand-in'], sure: false }] });
  expect(JSON.stringify(answer)).not.toMatch(/Geheim|genk/i);
});
