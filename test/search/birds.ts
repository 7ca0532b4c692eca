import { expect } from 'vitest';
import type { StoredFile } from '../../server/contracts/files.ts';
import type { Audience } from '../../server/contracts/words.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { foodMission, tokyo } from '../support/cast.ts';
import { pdf, picture, sent } from '../support/files.ts';
import { signedIn } from '../support/people.ts';
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
    officialVisit: { level: 'mayor', leader: { nl: word, en: word }, host: { nl: word, en: word } },
    legs: [{ ...leg, onlineUrl: `https://${word}.example/` }],
    sectors: ['consumer-retail.horses'],
    organisers: [{ id: 'stad-genk', role: 'lead' }],
    registration: { url: `https://${word}.example/in`, closesOn: '2027-01-15', fee: { amount: 0, currency: 'EUR' } },
    contact: { name: word, email: `${word}@genk.example` },
    provenance: { source: word, externalId: word, url: `https://${word}.example/`, note: text },
    ...entry,
  });
}

/**
 * An image and a document of the city of Genk with a word in their names, in what is in them, and in what is said of
 * them; and what was stored.
 */
export async function mediaOf(
  app: TestApp,
  word: string,
): Promise<{ media: Pick<EventEntry, 'image' | 'documents'>; stored: StoredFile[] }> {
  const team = 'organiser.stad-genk';
  const { headers } = await signedIn(app, { [team]: 'editor' });
  const photo = await picture('jpeg', { width: 640, height: 360, exif: { IFD0: { Artist: word } } });
  const image = await sent(app, team, { name: `${word}.jpg`, bytes: photo }, headers);
  const guide = await sent(app, team, { name: `${word}.pdf`, bytes: pdf(`Gids ${word}`) }, headers);
  const text = { nl: `Kaart van ${word}`, en: `Map of ${word}` };
  const media = { image: { file: image.id, alt: text }, documents: [{ file: guide.id, title: text }] };
  return { media, stored: [image, guide] };
}

/** A plan of the city of Genk for an audience, with its own bird; the named partner is UNIZO. */
export function birdFor(audience: Audience, entry: Partial<EventEntry> = {}): EventEntry {
  return birdIn(birds[audience], { audience, ...(audience === 'partners' && { partners: ['unizo'] }), ...entry });
}

/** So many addresses are asked at the same time. */
const atOnce = 12;

/** A walk is long: every route, for every event, as seen from several teams. */
export const walkingTime = 240_000;

/** Routes in whose answers a word stands, whatever one asks. */
export async function heard(
  app: TestApp,
  word: string,
  ids: string[],
  headers: Record<string, string> = {},
  files: readonly StoredFile[] = [],
): Promise<string[]> {
  return (await heardOf(app, [word], ids, headers, files)).get(word) ?? [];
}

/** The same for several words in one walk. */
export async function heardOf(
  app: TestApp,
  words: readonly string[],
  ids: string[],
  headers: Record<string, string> = {},
  files: readonly StoredFile[] = [],
): Promise<Map<string, string[]>> {
  const singing = new Map(words.map((word) => [word, new Set<string>()]));
  const visit = async (route: string, address: string) => {
    const asked = { accept: 'text/html,*/*', ...headers };
    let answer = await app.get(address, asked);
    if (answer.statusCode === 301) answer = await app.get(String(answer.headers.location), asked);
    expect(`${address} ${answer.statusCode < 500}`).toBe(`${address} true`);
    const said = `${answer.body} ${JSON.stringify(answer.headers)}`.replaceAll('\r\n ', '').toLowerCase();
    for (const [word, routes] of singing) if (said.includes(word)) routes.add(route);
  };
  const visits = everyRoute(app.server).flatMap((route) =>
    addressesOf(route, ids, files).map((address) => [route, address]),
  );
  for (let first = 0; first < visits.length; first += atOnce)
    await Promise.all(visits.slice(first, first + atOnce).map(([route = '', address = '']) => visit(route, address)));
  return new Map([...singing].map(([word, routes]) => [word, [...routes].toSorted()]));
}

/** Where plans are shown to those who may see them, and nowhere else, with their short addresses and the page to attach a case to a visit. */
export const planRoutes = [
  '/api/v1/board',
  '/api/v1/events/:id',
  '/api/v1/events/:id/cases',
  '/api/v1/plans',
  '/e/:code',
  '/e/:code/en',
  '/en/events',
  '/en/events/:event',
  '/en/events/:event/case',
  '/en/plans',
  '/en/year-plan',
  '/nl/evenementen',
  '/nl/evenementen/:event',
  '/nl/evenementen/:event/dossier',
  '/nl/jaarplan',
  '/nl/plannen',
];

/** Where those who see a plan ask, for their team, to organise it too. */
export const askRoutes = ['/en/teams/:team/joining/ask/:event', '/nl/teams/:team/samenwerken/vraag/:event'];

/** Where a team asks offices for the support of its own event; planners ask for every team. */
export const supportRoutes = [
  '/api/v1/teams/:team/events/:event/support',
  '/en/teams/:team/events/:event/support',
  '/en/teams/:team/events/:event/support/:step',
  '/en/teams/:team/events/:event/support/check',
  '/nl/teams/:team/evenementen/:event/ondersteuning',
  '/nl/teams/:team/evenementen/:event/ondersteuning/:step',
  '/nl/teams/:team/evenementen/:event/ondersteuning/controle',
];

/** Where a team looks around for what others plan at the same time, and before it picks a date. */
export const radarRoutes = [
  '/api/v1/teams/:team/date-strip',
  '/api/v1/teams/:team/radar',
  '/en/teams/:team/pick-a-date',
  '/en/teams/:team/radar',
  '/nl/teams/:team/datum-kiezen',
  '/nl/teams/:team/radar',
];

/** A planner verified these organisations. */
export async function verify(app: TestApp, ...ids: string[]): Promise<void> {
  await app.db.updateTable('organisers').set({ state: 'verified' }).where('id', 'in', ids).execute();
}
