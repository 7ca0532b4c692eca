import { isUtf8 } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import type { EventStatus } from '../../server/contracts/words.ts';
import { foodMission, osaka, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { type ReadEntry, calendarOf, propertyByUid, readers, unfolded } from './readers.ts';

const app = await startTestApp({ template: 'content_template' });
const eachReader = Object.entries(readers);

const bodyOf = async (address: string): Promise<string> => {
  const answer = await app.get(address);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
  return answer.body;
};

/** What the database says of every leg that belongs in the calendar of everything. */
async function legsOfDatabase(
  eventId?: string,
): Promise<Omit<ReadEntry, 'summary' | 'description' | 'categories' | 'location' | 'url'>[]> {
  const rows = await app.db
    .selectFrom('legs')
    .innerJoin('events', 'events.id', 'legs.event_id')
    .selectAll('legs')
    .select('events.status')
    .where('events.editorial_state', '=', 'published')
    .where('events.audience', '=', 'public')
    .where('legs.precision', 'in', ['day', 'time'])
    .$if(eventId !== undefined, (query) => query.where('events.id', '=', eventId!))
    .execute();
  const second = (moment: Temporal.Instant) => `${moment.toString({ smallestUnit: 'second' }).slice(0, 19)}.000Z`;
  const statuses: Partial<Record<EventStatus, string>> = { postponed: 'TENTATIVE', cancelled: 'CANCELLED' };
  return rows
    .map((leg) => ({
      uid: `${leg.id}@agenda.test`,
      sequence: leg.ical_sequence,
      status: statuses[leg.status] ?? 'CONFIRMED',
      start: leg.precision === 'day' ? leg.starts_on! : second(leg.starts_at!),
      end: leg.precision === 'day' ? dayAfter(leg.ends_on!) : second(leg.ends_at!),
      stamp: second(leg.ical_changed_at),
      modified: second(leg.ical_changed_at),
      created: second(leg.created_at),
    }))
    .toSorted(byUid);
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const byUid = (a: { uid: string }, b: { uid: string }) => (a.uid < b.uid ? -1 : 1);
const facts = ({ summary: _s, description: _d, categories: _c, location: _l, url: _u, ...rest }: ReadEntry) => rest;

describe.each(eachReader)('Read by %s', (_, read) => {
  test('the calendar of everything holds each leg of the database, with its times, state and history', async () => {
    const expected = await legsOfDatabase();
    expect(expected.length).toBeGreaterThan(300);
    expect(new Set(expected.map((leg) => leg.status))).toEqual(new Set(['CONFIRMED', 'TENTATIVE', 'CANCELLED']));
    const entries = read(await bodyOf('/calendar.ics?past=true')).toSorted(byUid);
    expect(entries.map(facts)).toEqual(expected);
  });

  test('the calendar of an event holds its legs, in the language asked for', async () => {
    const id = await publish(app, foodMission());
    const entries = read(await bodyOf(`/events/${id}/calendar.ics?lang=en`));
    expect(entries.toSorted(byUid).map(facts)).toEqual(await legsOfDatabase(id));
    const page = `http://agenda.test/en/events/voedingsmissie-naar-japan-${id}`;
    expect(
      entries.map(({ summary, location, url, description, categories }) => ({
        summary,
        location,
        url,
        description,
        categories,
      })),
    ).toEqual(
      [
        ['Tokio', 'Tokio, Japan'],
        ['Osaka', 'Osaka, Japan'],
      ].map(([city, location]) => ({
        summary: `Food mission to Japan (${city})`,
        location,
        url: page,
        description: ['Three days with importers and retail chains.', 'Fevia Flanders, VLAM', page].join('\n\n'),
        categories: ['Trade mission', 'Food processing', 'Drinks and beer', 'Japan'],
      })),
    );
    const [dutch] = read(await bodyOf(`/events/${id}/calendar.ics`));
    expect(dutch?.summary).toBe('Voedingsmissie naar Japan (Tokio)');
    expect(dutch?.categories[0]).toBe('Zakenmissie');
  });

  test('commas, semicolons, quotes, backslashes, new lines and emoji come through as they were written', async () => {
    const title = 'Bier, brood; "banket" \\ 50% – 🍺👩🏽‍🍳 B:C ^n';
    const nl = 'Eerste regel\nTweede regel; met, alles\n\n"Vierde"';
    const venue = 'Zaal "A, B; C"\\D';
    const id = await publish(app, seminar({ title: { nl: title }, summary: { nl }, legs: [tokyo({ venue })] }));
    const [entry] = read(await bodyOf(`/events/${id}/calendar.ics`));
    expect(entry?.summary).toBe(title);
    expect(entry?.description.startsWith(`${nl}\n\n`)).toBe(true);
    expect(entry?.location).toBe(`${venue}, Tokio, Japan`);
  });
});

describe('The calendar around the entries', () => {
  test('says what it is, where it comes from and how often to look again', async () => {
    const body = await bodyOf('/calendar.ics?country=JP&sector=food.drinks&lang=en');
    const lines = unfolded(body);
    const calendar = calendarOf(body);
    const value = (name: string) => String(calendar.getFirstPropertyValue(name));
    const name = 'Verover de wereld: Japan, Drinks and beer';
    expect(
      Object.fromEntries(
        ['version', 'calscale', 'method', 'name', 'x-wr-calname', 'x-published-ttl', 'color'].map((property) => [
          property,
          value(property),
        ]),
      ),
    ).toEqual({
      version: '2.0',
      calscale: 'GREGORIAN',
      method: 'PUBLISH',
      name,
      'x-wr-calname': name,
      'x-published-ttl': 'PT6H',
      color: 'steelblue',
    });
    expect(value('prodid')).toMatch(/^-\/\/.+\/\/.+\/\/NL$/);
    expect(lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H');
    expect(lines.filter((line) => line.startsWith('SOURCE;VALUE=URI:http'))).toHaveLength(1);
    expect(value('url')).toBe('http://agenda.test/en/events?country=JP&sector=food.drinks');
    expect(value('source')).toBe('http://agenda.test/calendar.ics?country=JP&sector=food.drinks&lang=en');
  });

  test('gives addresses that lead back to itself', async () => {
    const calendar = calendarOf(await bodyOf('/calendar.ics?q=bier%20%26%20brood'));
    const source = new URL(String(calendar.getFirstPropertyValue('source')));
    expect(await bodyOf(source.pathname + source.search)).toBe(calendar.toString() + '\r\n');
  });

  test('is a valid calendar also when nothing is chosen: one component, no event', async () => {
    const body = await bodyOf('/calendar.ics?country=TV');
    for (const [, read] of eachReader) expect(read(body)).toEqual([]);
    expect(
      calendarOf(body)
        .getAllSubcomponents()
        .map((component) => component.name),
    ).toEqual(['vtimezone']);
  });
});

test('legs of one event name each other as siblings, as far as both are in calendars', async () => {
  const month = tokyo({ precision: 'month', startsOn: '2027-06-01', endsOn: '2027-06-30' });
  const id = await publish(app, foodMission({ legs: [tokyo(), osaka(), month] }));
  const body = await bodyOf(`/events/${id}/calendar.ics`);
  const related = propertyByUid(body, 'related-to');
  const [first, second] = [...related.keys()];
  expect([...related.values()]).toEqual([[second], [first]]);
  expect(unfolded(body).filter((line) => line.startsWith('RELATED-TO;RELTYPE=SIBLING:'))).toHaveLength(2);
});

test('the public mailbox of an event is its organiser in calendars, under the name of who leads', async () => {
  const contact = { email: 'info@voka.example', name: 'An "De" Wit' };
  const id = await publish(app, seminar({ contact }));
  const lines = unfolded(await bodyOf(`/events/${id}/calendar.ics`));
  expect(lines).toContain('ORGANIZER;CN=Voka:mailto:info@voka.example');
  expect(lines.filter((line) => line.includes('Wit'))).toEqual([]);
});

test('a calendar tells lines apart by CR LF and cuts no character in two where it folds them', async () => {
  const nl = 'é漢🎉'.repeat(60);
  const legs = [tokyo({ city: '漢'.repeat(100) })];
  await publish(app, seminar({ title: { nl: nl.slice(0, 190) }, summary: { nl }, legs }));
  const answer = await app.get('/calendar.ics?past=true');
  const lines = answer.rawPayload.toString('latin1').split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => line === '' || /[\r\n]/.test(line))).toEqual([]);
  expect(lines.filter((line) => !isUtf8(Buffer.from(line, 'latin1')))).toEqual([]);
  expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(100);
});
