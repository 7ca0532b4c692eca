import { beforeAll, describe, expect, test } from 'vitest';
import type { EventDetail } from '../../server/contracts/events.ts';
import { languages } from '../../server/contracts/words.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { nextEdition, seriesOf } from '../../server/events/next-edition.ts';
import { publishEvent } from '../../server/events/publish-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { paths } from '../../web/app/paths.ts';
import { fixedClock as clock, testDay as today } from '../support/clock.ts';
import { foodMission, publish, tokyo } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

/** Editions of one series know each other, as far as whoever asks may see them. */
const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const dates = 'same';
const in2025 = foodMission({
  title: { nl: 'Voedingsdagen 2025', en: 'Food days 2025' },
  legs: [tokyo({ startsOn: '2025-03-10', endsOn: '2025-03-11' })],
});

const row = (id: string) => app.db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** Announces a next edition of an event, and publishes it unless it is a draft. */
async function edition(of: string, entry: EventEntry, isDraft = false): Promise<string> {
  const seriesId = seriesOf(await row(of));
  const id = await app.db.transaction().execute(async (trx) => {
    const created = await announceEvent(trx, clock, contentLoader, entry, null, { seriesId });
    if (!isDraft) await publishEvent(trx, clock, contentLoader, created);
    return created;
  });
  await app.relay.drain();
  return id;
}

const read = async (id: string, headers = {}) => (await app.get(`/api/v1/events/${id}`, headers)).json<EventDetail>();
const titles = ({ editions }: EventDetail) => editions.map(({ title }) => title.nl);

let first: string;
let next: string;
let last: string;

beforeAll(async () => {
  first = await publish(app, in2025);
  expect(await read(first)).toMatchObject({ editions: [] });
  const entry = nextEdition(in2025, { today, dates });
  next = await edition(first, entry);
  last = await edition(next, nextEdition(entry, { today, dates }));
  await edition(last, nextEdition(entry, { today }), true);
  const shared = { ...entry, title: { nl: 'Voedingsdagen voor organisatoren' }, audience: 'organisers' } as const;
  await edition(last, shared);
  await publish(app, foodMission({ title: { nl: 'Een andere missie' } }));
});

describe('An edition', () => {
  test('begins a series with the event it is made from, and all later ones join it', async () => {
    const series = await Promise.all([first, next, last].map(async (id) => (await row(id)).series_id));
    expect(series).toEqual([first, first, first]);
  });

  test('names the others that everybody may see, the latest first', async () => {
    expect(titles(await read(first))).toEqual(['Voedingsdagen 2028', 'Voedingsdagen 2027']);
    expect(titles(await read(last))).toEqual(['Voedingsdagen 2027', 'Voedingsdagen 2025']);
    expect((await read(next)).editions[1]).toEqual({
      id: first,
      slug: 'voedingsdagen-2025',
      title: { nl: 'Voedingsdagen 2025', en: 'Food days 2025' },
      precision: 'day',
      startsOn: '2025-03-10',
      endsOn: '2025-03-11',
    });
  });

  test('names those that are for organisers to organisers alone', async () => {
    await app.db.updateTable('organisers').set({ state: 'verified' }).where('id', '=', 'voka').execute();
    const { headers } = await signedIn(app, { 'organiser.voka': 'reader' });
    expect(titles(await read(first, headers))).toContain('Voedingsdagen voor organisatoren');
    expect(titles(await read(first))).not.toContain('Voedingsdagen voor organisatoren');
  });

  test('is a draft of a series without changing the version of the first', async () => {
    expect((await row(first)).version).toBe(2);
  });
});

describe.each(languages)('The page of an event that is over, in %s', (language) => {
  const page = async (id: string, slug: string) =>
    (await app.get(paths.event(language, { slug, id }), { accept: 'text/html' })).body;

  test('leads to the next edition first, and lists the others', async () => {
    const body = await page(first, 'voedingsdagen-2025');
    const link = `href="${paths.event(language, { slug: 'voedingsdagen-2027', id: next })}"`;
    expect(body.indexOf(link)).toBeGreaterThan(body.indexOf('<h1'));
    expect(body.indexOf(link)).toBeLessThan(body.indexOf('id="route"'));
    expect(body.lastIndexOf(link)).toBeGreaterThan(body.indexOf('id="editions"'));
    expect(body).not.toContain('voor organisatoren');
  });

  test('that is to come says nothing of a next one, but lists it', async () => {
    const body = await page(next, 'voedingsdagen-2027');
    expect(body.indexOf(`-${last}"`)).toBeGreaterThan(body.indexOf('id="editions"'));
  });
});
