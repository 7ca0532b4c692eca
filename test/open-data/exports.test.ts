import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenEvent } from '../../server/contracts/open-data.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { exportSelection } from '../../server/open-data/export-selection.ts';
import { foodMission, hanoi, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { graphOfJsonLd } from './linked-data.ts';

/** The same five events in every form. */
const app = await startTestApp({ template: 'lists_template' });
const ids: Record<'mission' | 'cancelled' | 'webinar' | 'moved' | 'vague' | 'gone', string> = {
  mission: '',
  cancelled: '',
  webinar: '',
  moved: '',
  vague: '',
  gone: '',
};

beforeAll(async () => {
  ids.mission = await publish(app, foodMission());
  ids.cancelled = await publish(
    app,
    seminar({
      title: { nl: '=HYPERLINK("https://evil.example") & <b>' },
      registration: { fee: { amount: 25.5, currency: 'EUR' } },
    }),
    'cancelled',
  );
  const online = { ...seminar().legs[0]!, country: undefined, city: undefined, onlineUrl: 'https://voka.example/live' };
  ids.webinar = await publish(
    app,
    seminar({ kind: 'webinar', mode: 'online', title: { nl: 'Webinar', en: 'Webinar' }, legs: [online] }),
  );
  ids.moved = await publish(app, foodMission({ title: { nl: 'Missie naar Hanoi' }, legs: [hanoi()] }), 'postponed');
  ids.vague = await publish(
    app,
    foodMission({
      title: { nl: 'Ooit in mei' },
      legs: [tokyo({ precision: 'month', startsOn: '2027-05-01', endsOn: '2027-05-31' })],
    }),
  );
  ids.gone = await publish(app, seminar({ title: { nl: 'Weg' } }));
  await app.db.transaction().execute((trx) => withdrawEvent(trx, app.context.clock, contentLoader, ids.gone));
  await app.relay.drain();
});

async function body(path: string): Promise<string> {
  const answer = await app.get(path);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return answer.body;
}

describe('Every form', () => {
  const forms = [
    '/feed.atom',
    '/api/v1/events.csv',
    '/api/v1/events.ndjson',
    '/api/v1/events.jsonld',
    '/api/v1/events.oslo.jsonld',
  ];

  test.each(forms)('%s has the selection that the search page has, and no other', async (path) => {
    const japan = await body(`${path}?country=JP&from=2027-03-01&to=2027-03-31`);
    expect(
      Object.entries(ids)
        .filter(([, id]) => japan.includes(id))
        .map(([name]) => name),
    ).toEqual(
      // A feed also says what was taken down, whatever it was.
      path === '/feed.atom' ? ['mission', 'gone'] : ['mission'],
    );
    expect((await app.get(`${path}?country=ZZ`)).statusCode).toBe(400);
    expect((await app.get(`${path}?pageSize=10`)).statusCode).toBe(400);
  });

  test.each(forms)('%s tells nobody whom to contact, and nothing that is not known here', async (path) => {
    expect(await body(`${path}?past=true`)).not.toMatch(/evenementen@|undefined|\[object/);
  });
});

describe('A table', () => {
  const rows = async (search: string, delimiter = ';') =>
    parse<Record<string, string>>(await body(`/api/v1/events.csv?${search}`), { columns: true, bom: true, delimiter });

  test('has one row for each leg, in which the event stands whole', async () => {
    const mission = (await rows('country=JP')).filter(({ eventId }) => eventId === ids.mission);
    expect(mission.map(({ leg, legs, city, startsOn, titleEn }) => [leg, legs, city, startsOn, titleEn])).toEqual([
      ['1', '2', 'Tokio', '2027-03-15', 'Food mission to Japan'],
      ['2', '2', 'Osaka', '2027-03-17', 'Food mission to Japan'],
    ]);
    expect(mission[0]).toMatchObject({
      countryEn: 'Japan',
      sectors: 'food.food-processing food.drinks',
      page: `http://agenda.test/nl/evenementen/voedingsmissie-naar-japan-${ids.mission}`,
    });
  });

  test('begins as spreadsheets with Belgian settings want it, and for programs as RFC 4180 has it', async () => {
    const spreadsheet = await body('/api/v1/events.csv?kind=seminar');
    expect(spreadsheet).toMatch(/^\uFEFFeventId;legId;/);
    expect(spreadsheet).toContain(';25,5;EUR;');
    const plain = await body('/api/v1/events.csv?kind=seminar&separator=comma');
    expect(plain).toMatch(/^eventId,legId,/);
    expect(plain.endsWith('\r\n')).toBe(true);
    expect((await rows('kind=seminar&separator=comma', ','))[0]).toMatchObject({
      feeAmount: '25.5',
      status: 'cancelled',
    });
  });

  test('holds nothing that a spreadsheet would run', async () => {
    const [row] = await rows('kind=seminar');
    expect(row!['titleNl']).toBe(`'=HYPERLINK("https://evil.example") & <b>`);
  });
});

test('JSON lines are the events that the API gives, one a line', async () => {
  const lines = (await body('/api/v1/events.ndjson?past=true')).trimEnd().split('\n');
  const events = lines.map((line) => JSON.parse(line) as OpenEvent);
  expect(events.map(({ id }) => id).toSorted()).toEqual(
    Object.entries(ids)
      .flatMap(([name, id]) => (name === 'gone' ? [] : [id]))
      .toSorted(),
  );
  const {
    shortCode: _shortCode,
    descriptionHtml: _html,
    contact: _contact,
    editions: _editions,
    ...event
  } = await app.getJson<Record<string, unknown>>(`/api/v1/events/${ids.mission}`);
  expect(events.find(({ id }) => id === ids.mission)).toEqual(event);
});

test('a selection without events is a document all the same', async () => {
  const none = 'country=FJ';
  expect(await body(`/api/v1/events.ndjson?${none}`)).toBe('');
  expect(JSON.parse(await body(`/api/v1/events.jsonld?${none}`))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [],
  });
  expect((await graphOfJsonLd(await body(`/api/v1/events.oslo.jsonld?${none}`))).size).toBe(0);
  expect(parse(await body(`/api/v1/events.csv?${none}`), { columns: true, bom: true, delimiter: ';' })).toEqual([]);
});

test('what is long comes part by part, the same to the last letter', async () => {
  const form = { head: '(', between: ', ', tail: ')', write: ({ title }: OpenEvent) => title.nl };
  const short = await exportSelection(app.context, { past: true }, form);
  const long = await exportSelection(app.context, { past: true }, form, 2);
  expect(typeof long).toBe('object');
  const parts = await Array.fromAsync(long as AsyncIterable<string>);
  expect(parts).toHaveLength(5);
  expect(parts.join('')).toBe(short);
});
