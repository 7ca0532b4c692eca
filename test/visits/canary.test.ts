import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { foodMission, publish, tokyo } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { heard } from '../search/birds.ts';
import { attach } from './cases.ts';
import { standInFor } from './visits.ts';

/**
 * The canary of masked visits: each carries a word wherever somebody can write, and the cases of companies with it
 * another one. Nobody but those who prepare the visit and planners hears the first, whatever they ask of whatever route,
 * also about what stands in for it; the second is heard by who reads cases alone.
 */
const nightjar = 'nachtzwaluw';
const wren = 'winterkoning';
const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const masked: string[] = [];
const standIns: string[] = [];
const ids = () => [...masked, ...standIns];
/** The visit that was masked later, and what stands in for it. */
const later = () => [hidden, standIns.at(-1) ?? ''];
let company: Visitor;
let hidden: string;

const leg = tokyo({
  country: 'PG',
  city: nightjar,
  cityEn: nightjar,
  venue: nightjar,
  timeZone: 'Pacific/Port_Moresby',
});
const text = { nl: `Bezoek ${nightjar}`, en: `Visit ${nightjar}` };
const word = { nl: nightjar, en: nightjar };

const content = (externalId: string) =>
  foodMission({
    kind: 'official_visit',
    type: undefined,
    title: text,
    summary: text,
    description: text,
    legs: [{ ...leg, onlineUrl: `https://${nightjar}.example/` }],
    sectors: ['consumer-retail.horses'],
    organisers: [{ id: 'stad-genk', role: 'lead' }],
    registration: { url: `https://${nightjar}.example/in`, closesOn: '2027-01-15' },
    contact: { name: nightjar, email: `${nightjar}@genk.example` },
    officialVisit: { level: 'mayor', leader: word, host: word },
    provenance: { source: nightjar, externalId: `${nightjar}-${externalId}`, note: text },
  });

beforeAll(async () => {
  await app.db
    .updateTable('organisers')
    .set({ state: 'verified', trusted: true })
    .where('id', 'in', ['stad-genk', 'voka', 'unizo'])
    .execute();
  for (const maskedFor of ['partners', 'organisers'] as const) {
    const partners = maskedFor === 'partners' ? { partners: ['unizo'] } : {};
    const officialVisit = { level: 'mayor' as const, leader: word, host: word, maskedFor };
    masked.push(await publish(app, { ...content(maskedFor), audience: 'own', ...partners, officialVisit }));
  }
  // One that everybody saw, with the case of a company, before it was masked.
  const editor = await signedIn(app, { 'organiser.stad-genk': 'editor' });
  const { provenance: _provenance, ...entry } = content('later');
  const events = '/api/v1/teams/organiser.stad-genk/events';
  const entered = await app.send('POST', events, entry, editor.headers);
  hidden = entered.json<{ id: string }>().id;
  const submitted = await app.send('POST', `${events}/${hidden}/submission`, undefined, editor.headers);
  await app.relay.drain();
  expect(await app.getJson(`/api/v1/events?q=${nightjar}`)).toMatchObject({ total: 1 });
  company = await signedIn(app);
  await attach(app, hidden, company, { company: `Bedrijf ${wren}`, text: `Een ${wren}.` });
  const { version } = submitted.json<{ version: number }>();
  const mask = { audience: 'own', officialVisit: { ...entry.officialVisit, maskedFor: 'offices' }, version };
  const revised = await app.send('PUT', `${events}/${hidden}`, { ...entry, ...mask }, editor.headers);
  expect(revised.statusCode, revised.body).toBe(200);
  masked.push(hidden);
  for (const id of masked) standIns.push((await standInFor(app, id))?.id ?? '');
  await app.relay.drain();
});

test('Of three masked visits three records stand in', () => {
  expect(new Set(ids()).size).toBe(6);
});

describe('A masked visit is named by no route', () => {
  const walk = { timeout: 120_000 };

  test('to the public', walk, async () => {
    expect(await heard(app, nightjar, ids())).toEqual([]);
  });

  test('to a named partner, another organiser and the office for the country', walk, async () => {
    // Who is all of them hears what any of them would.
    const all = { 'organiser.unizo': 'owner', 'organiser.voka': 'owner', 'office.sydney': 'head' } as const;
    const { headers } = await signedIn(app, all);
    expect(await heard(app, nightjar, ids(), headers)).toEqual([]);
    for (const id of standIns) expect((await app.get(`/api/v1/events/${id}`, headers)).statusCode).toBe(200);
  });

  test('to the company that attached its case to it before it was masked', walk, async () => {
    expect(await heard(app, nightjar, ids(), company.headers)).toEqual([]);
    // Its own case it sees, of course.
    expect((await heard(app, wren, later(), company.headers)).toSorted()).toEqual([
      '/api/v1/me/cases',
      '/api/v1/me/data',
      '/en/account/cases',
      '/en/account/data',
      '/nl/account/dossiers',
      '/nl/account/gegevens',
    ]);
  });

  test('and by no count, search or calendar', async () => {
    const answer = await app.getJson<{ total: number; facets: object }>('/api/v1/events?past=true');
    expect(answer.total).toBe(0);
    expect(JSON.stringify(answer.facets)).not.toMatch(/PG|oceania|horses|stad-genk|official_visit/);
    for (const id of ids()) {
      // Of what everybody saw once it is told that it is gone, and nothing else.
      expect((await app.get(`/api/v1/events/${id}`)).statusCode).toBe(id === hidden ? 410 : 404);
      const { rows } = await sql`select 1 from calendar_entries where event_id = ${id}`.execute(app.db);
      expect(rows).toEqual([]);
    }
  });
});

test('It is named to those who prepare it and to planners, where they look at it', async () => {
  for (const team of ['organiser.stad-genk', 'head_office']) {
    const { headers } = await signedIn(app, { [team]: team === 'head_office' ? 'planner' : 'reader' });
    for (const id of masked)
      for (const address of [`/nl/evenementen/x-${id}`, `/api/v1/events/${id}`]) {
        const answer = await app.get(address, headers);
        const found = answer.statusCode === 301 ? await app.get(String(answer.headers.location), headers) : answer;
        expect(found.body).toContain(nightjar);
      }
  }
});

test('A case is heard by the coordinator alone once its visit is masked', { timeout: 120_000 }, async () => {
  const all = { head_office: 'planner', 'organiser.stad-genk': 'reader', 'office.sydney': 'head' } as const;
  expect(await heard(app, wren, later(), (await signedIn(app, all)).headers)).toEqual([]);
  const coordinator = await signedIn(app, { 'organiser.stad-genk': 'editor' });
  expect((await heard(app, wren, later(), coordinator.headers)).toSorted()).toEqual([
    '/api/v1/teams/:team/events/:event/cases',
    '/api/v1/teams/:team/events/:event/cases.csv',
    '/en/teams/:team/events/:event/cases',
    '/nl/teams/:team/evenementen/:event/dossiers',
  ]);
});

test('The walk hears it in a public visit', async () => {
  const { officialVisit, ...entry } = content('public');
  const id = await publish(app, { ...entry, officialVisit });
  expect(await heard(app, nightjar, [id])).toEqual(expect.arrayContaining(['/api/v1/events/:id', '/nl/evenementen']));
});
