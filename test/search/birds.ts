import { expect } from 'vitest';
import type { Audience } from '../../server/contracts/words.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { foodMission, tokyo } from '../support/cast.ts';
import type { TestApp } from '../support/test-app.ts';
import { addressesOf, everyRoute } from './every-route.ts';

/** Words that stand nowhere else, one for each audience: where a word is heard, that event is told of. */
export const birds: Readonly<Record<Audience, string>> = {
  own: 'kwartelkoning',
  partners: 'roerdomp',
  organisers: 'wielewaal',
  offices: 'pimpelmees',
  public: 'nachtegaal',
};

/** An event that carries a word wherever somebody can write. */
export function birdIn(word: string, entry: Partial<EventEntry> = {}): EventEntry {
  const text = { nl: `Plan ${word}`, en: `Plan ${word}` };
  // A country, a sector and an organiser that no other event here has: a count would give it away too.
  const leg = tokyo({
    country: 'PG',
    city: `Port ${word}`,
    cityEn: `Port ${word}`,
    venue: word,
    timeZone: 'Pacific/Port_Moresby',
  });
  return foodMission({
    title: text,
    summary: text,
    description: text,
    kind: 'official_visit',
    type: undefined,
    officialVisit: { level: 'mayor', leader: word, host: word },
    legs: [{ ...leg, onlineUrl: `https://${word}.example/` }],
    sectors: ['consumer-retail.horses'],
    organisers: [{ id: 'stad-genk', role: 'lead' }],
    registration: { url: `https://${word}.example/in`, closesOn: '2027-01-15' },
    contact: { name: word, email: `${word}@genk.example` },
    provenance: { source: word, externalId: word, url: `https://${word}.example/`, note: text },
    ...entry,
  });
}

/** A plan of the city of Genk for an audience, with its own bird; the named partner is UNIZO. */
export function birdFor(audience: Audience, entry: Partial<EventEntry> = {}): EventEntry {
  return birdIn(birds[audience], { audience, ...(audience === 'partners' && { partners: ['unizo'] }), ...entry });
}

/** Routes in whose answers a word stands, whatever one asks. */
export async function heard(
  app: TestApp,
  word: string,
  ids: string[],
  headers: Record<string, string> = {},
): Promise<string[]> {
  return (await heardOf(app, [word], ids, headers)).get(word) ?? [];
}

/** The same for several words in one walk. */
export async function heardOf(
  app: TestApp,
  words: readonly string[],
  ids: string[],
  headers: Record<string, string> = {},
): Promise<Map<string, string[]>> {
  const singing = new Map(words.map((word) => [word, new Set<string>()]));
  for (const route of everyRoute(app.server))
    for (const address of addressesOf(route, ids)) {
      const asked = { accept: 'text/html,*/*', ...headers };
      let answer = await app.get(address, asked);
      if (answer.statusCode === 301) answer = await app.get(String(answer.headers.location), asked);
      expect(`${address} ${answer.statusCode < 500}`).toBe(`${address} true`);
      const said = `${answer.body} ${JSON.stringify(answer.headers)}`.replaceAll('\r\n ', '').toLowerCase();
      for (const [word, routes] of singing) if (said.includes(word)) routes.add(route);
    }
  return new Map([...singing].map(([word, routes]) => [word, [...routes].toSorted()]));
}

/** Where plans are shown to those who may see them, and nowhere else. */
export const planRoutes = [
  '/api/v1/board',
  '/api/v1/events/:id',
  '/api/v1/plans',
  '/en/events',
  '/en/events/:event',
  '/en/plans',
  '/en/year-plan',
  '/nl/evenementen',
  '/nl/evenementen/:event',
  '/nl/jaarplan',
  '/nl/plannen',
];

/** A planner verified these organisations. */
export async function verify(app: TestApp, ...ids: string[]): Promise<void> {
  await app.db.updateTable('organisers').set({ state: 'verified' }).where('id', 'in', ids).execute();
}
