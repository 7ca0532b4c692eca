import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrganisationEntry } from '../../server/contracts/event-entry.ts';
import { visitLevels } from '../../server/contracts/words.ts';
import { hanoi, tokyo } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { maskedEntry, seen, standInFor, vokaVisits } from './visits.ts';

/** Whatever a masked visit holds: of it stands nothing in any answer about what stands in for it. */
const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const { published, planner } = await vokaVisits(app);
const organiser = await signedIn(app, { 'organiser.flux50': 'editor' });

/** A word that stands in no page: long, of letters that no language puts like this. */
const word = fc
  .tuple(fc.array(fc.constantFrom('q', 'x', 'z', 'j', 'v', 'k', 'w'), { minLength: 9, maxLength: 9 }), fc.nat(9999))
  .map(([letters, number]) => `${letters.join('')}${number}`);
const text = fc.tuple(word, word).map(([nl, en]) => ({ nl: `${nl} \u{1F980}`, en }));
const day = fc.integer({ min: 2, max: 27 }).map((number) => String(number).padStart(2, '0'));

const leg = fc
  .tuple(fc.constantFrom(hanoi, tokyo), word, word, word, day, fc.boolean())
  .map(([at, city, venue, host, first, timed]) =>
    at({
      city,
      cityEn: `${city} town`,
      venue,
      onlineUrl: `https://${host}.example/`,
      startsOn: `2027-06-${first}`,
      endsOn: `2027-06-${first}`,
      ...(timed && { precision: 'time', startTime: '09:17', endTime: '11:43' }),
    }),
  );

const entry = fc
  .record({
    title: text,
    summary: text,
    description: text,
    leader: text,
    host: text,
    level: fc.constantFrom(...visitLevels),
    contact: word,
    number: word,
    legs: fc.array(leg, { minLength: 1, maxLength: 3 }),
    mode: fc.constantFrom('in_person' as const, 'hybrid' as const),
  })
  .map(({ title, summary, description, leader, host, level, contact, number, legs, mode }) =>
    maskedEntry('organisers', {
      title,
      summary,
      description,
      legs,
      mode,
      officialVisit: { level, leader, host, protocol: { from: '2027-01-13', to: '2027-01-19' } },
      contact: { name: contact, email: `${contact}@voka.example`, url: `https://${contact}.example/` },
      registration: { url: `https://${contact}.example/in`, closesOn: '2027-01-23', capacity: 7919 },
      provenance: { externalId: number, url: `https://${number}.example/` },
    }),
  );

/** Every text in an entry that could be recognised: not its countries, kinds and the like. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return /[qxzjvkw]{9}/.test(value) ? [value, ...value.split(/\W+/)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

async function answersAbout(standInId: string): Promise<{ address: string; said: string }[]> {
  const pages = ['nl/evenementen', 'en/events'].map((path) => `/${path}/officieel-bezoek-${standInId}`);
  const api = [`/api/v1/events/${standInId}`, `/events/${standInId}/calendar.ics`, '/api/v1/events?past=true'];
  const teams = [
    '/api/v1/teams/organiser.flux50/audit-trail',
    '/api/v1/teams/organiser.flux50/events',
    '/api/v1/me/data',
  ];
  // Where plans are found: their search, the board of a year, and the radar.
  const plans = ['/api/v1/plans?kind=official_visit&pageSize=100', '/nl/plannen?kind=official_visit'];
  const boards = ['/api/v1/board?year=2027&rows=country', '/nl/jaarplan?year=2027&rows=country'];
  const radar = '/api/v1/teams/organiser.flux50/radar?country=VN&country=JP&from=2027-06-01&to=2027-06-30';
  const answers = [];
  for (const address of [...pages, ...api, ...teams, ...plans, ...boards, radar]) {
    const { statusCode, body, headers } = await app.get(address, { accept: 'text/html,*/*', ...organiser.headers });
    expect(statusCode, address).toBe(address.includes('.ics') ? 404 : 200);
    answers.push({ address, said: `${body} ${JSON.stringify(headers)}`.toLowerCase() });
    const isListed = [plans[0], boards[0], radar].includes(address);
    expect(!isListed || body.includes(standInId), address).toBe(true);
  }
  return answers;
}

test('No answer about what stands in for a masked visit holds a word of the visit, or one of its ids', async () => {
  await fc.assert(
    fc.asyncProperty(entry, async (content: OrganisationEntry) => {
      // The same number entered again would find the event of the last time.
      const number = `${content.provenance?.externalId} ${randomUUID()}`;
      const visit = await published({ ...content, provenance: { ...content.provenance, externalId: number } });
      const standIn = await standInFor(app, visit.id);
      expect(standIn).toBeDefined();
      const words = [...new Set(wordsIn(visit.entry).filter((one) => one.length > 8))];
      expect(words.length).toBeGreaterThan(15);
      const ids = [visit.id, ...visit.entry.legs.flatMap(({ id = '' }) => id)];
      const exact = visit.entry.legs.flatMap(({ startsOn = '', startTime }) => [
        startsOn,
        ...(startTime ? ['09:17'] : []),
      ]);
      const more = ['voka', 'agoria', '7919', '2027-01-13', '2027-01-23', 'hybrid'];
      const answers = await answersAbout(standIn?.id ?? '');
      const leaks = [...words, ...ids, ...exact, ...more].filter((one) =>
        answers.some(({ said }) => said.includes(one.toLowerCase())),
      );
      expect(leaks).toEqual([]);
      // Pages offer every sector to choose from; answers of the API name one only where something has it.
      const sectors = answers.filter(
        ({ address, said }) => address.startsWith('/api') && said.includes('ports-maritime'),
      );
      expect(sectors).toEqual([]);
      // The walk would hear it: those who see the visit find the way to it from there.
      expect((await seen(app, standIn?.id ?? '', planner)).text).toContain(visit.id);
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
