import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { EventEntry, LegEntry } from '../../server/events/event-entry.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { movableClock } from '../support/clock.ts';
import { foodMission, hanoi, osaka, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import type { SearchAnswer } from './oracle.ts';

/** It is Saturday 21 November 2026, eleven o'clock in Belgium. */
const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });

async function held(title: string, leg: Partial<LegEntry>, entry: Partial<EventEntry> = {}): Promise<string> {
  return publish(app, seminar({ mode: 'in_person', title: { nl: title }, legs: [tokyo(leg)], ...entry }));
}

/** Titles of a selection, in its order. */
async function titles(address: string): Promise<string[]> {
  const answer = await app.get(`/api/v1/events?${address}`);
  expect(answer.statusCode).toBe(200);
  return answer.json<SearchAnswer>().items.map((item) => item.title.nl);
}

/** Everything the engine keeps, to see whether something changed. */
async function kept(): Promise<unknown> {
  const read = async (table: string, key: string) =>
    (await sql`select * from ${sql.table(table)} order by ${sql.ref(key)}`.execute(app.db)).rows;
  return [await read('search_documents', 'id'), await read('search_texts', 'id')];
}

const voka = [{ id: 'voka', role: 'lead' as const }];
await held('Lopend', { startsOn: '2026-11-19', endsOn: '2026-11-23' }, { sectors: ['food.drinks'] });
await held('Gisteren', { startsOn: '2026-11-20', endsOn: '2026-11-20' });
await held('Vorig jaar', { startsOn: '2025-03-01', endsOn: '2025-03-02' });
clock.moveTo('2026-11-21T10:05:00Z');
await held('Ergens in maart', { precision: 'month', startsOn: '2027-03-01', endsOn: '2027-03-31' });
await held(
  'Tweede kwartaal',
  { precision: 'quarter', startsOn: '2027-04-01', endsOn: '2027-06-30', country: 'BE', timeZone: 'Europe/Brussels' },
  { registration: { closesOn: '2027-02-01' } },
);
await held(
  'Eén dag in april',
  { startsOn: '2027-04-15', endsOn: '2027-04-15', country: 'VN', timeZone: 'Asia/Ho_Chi_Minh' },
  { registration: { closesOn: '2026-11-21' }, sectors: ['food.food-processing'] },
);
await held('Ooit', { precision: 'unknown', startsOn: undefined, endsOn: undefined });
await publish(
  app,
  foodMission({
    title: { nl: 'Twee steden' },
    legs: [tokyo(), osaka({ startsOn: '2027-05-03', endsOn: '2027-05-04' })],
    registration: { closesOn: '2026-11-20' },
    organisers: voka,
    description: {},
  }),
);
clock.moveTo('2026-11-21T10:00:00Z');

describe('What is current', () => {
  test('an event that runs now counts as current, one that ended yesterday or has no date does not', async () => {
    expect(await titles('')).toEqual([
      'Lopend',
      'Ergens in maart',
      'Twee steden',
      'Tweede kwartaal',
      'Eén dag in april',
    ]);
  });

  test('with the past, the past follows what is to come, the latest first, what has no date last', async () => {
    expect((await titles('past=true')).slice(-3)).toEqual(['Gisteren', 'Vorig jaar', 'Ooit']);
  });

  test('in Tokyo a day ends while it is still afternoon in Belgium', async () => {
    clock.moveTo('2026-11-23T14:59:00Z');
    expect(await titles('')).toContain('Lopend');
    clock.moveTo('2026-11-23T15:00:00Z');
    expect(await titles('')).not.toContain('Lopend');
    clock.moveTo('2026-11-21T10:00:00Z');
  });
});

describe('What lies under a choice', () => {
  test('a region has all its countries, a part of the world all its regions', async () => {
    expect(await titles('region=southeast-asia')).toEqual(['Eén dag in april']);
    expect(await titles('region=asia')).toEqual(['Lopend', 'Ergens in maart', 'Twee steden', 'Eén dag in april']);
    expect(await titles('region=western-europe')).toEqual(['Tweede kwartaal']);
  });

  test('a domain has all its sectors', async () => {
    expect(await titles('domain=food')).toEqual(['Lopend', 'Twee steden', 'Eén dag in april']);
    expect(await titles('sector=food.drinks')).toEqual(['Lopend', 'Twee steden']);
  });
});

describe('A period', () => {
  test('takes in what overlaps it, also when only the month or the quarter is known', async () => {
    expect(await titles('from=2027-03-31&to=2027-04-14')).toEqual(['Ergens in maart', 'Tweede kwartaal']);
    expect(await titles('from=2027-04-15&to=2027-04-15')).toEqual(['Tweede kwartaal', 'Eén dag in april']);
    expect(await titles('from=2027-06-30')).toEqual(['Tweede kwartaal']);
    expect(await titles('to=2026-11-23')).toEqual(['Lopend']);
  });

  test('looks at each leg: the days between two legs belong to neither', async () => {
    expect(await titles('from=2027-03-16&to=2027-03-16')).toEqual(['Ergens in maart', 'Twee steden']);
    expect(await titles('from=2027-04-20&to=2027-04-30')).toEqual(['Tweede kwartaal']);
    expect(await titles('from=2027-05-04&to=2027-05-04')).toEqual(['Twee steden', 'Tweede kwartaal']);
  });
});

describe('Order', () => {
  test('by deadline: what closes soonest, today included, then what closed and what never closes', async () => {
    expect(await titles('sort=deadline')).toEqual([
      'Eén dag in april',
      'Tweede kwartaal',
      'Twee steden',
      'Lopend',
      'Ergens in maart',
    ]);
  });

  test('the newest first: what was published last', async () => {
    const newest = await titles('sort=newest&past=true');
    expect(newest.slice(5).toSorted()).toEqual(['Gisteren', 'Lopend', 'Vorig jaar']);
    expect(newest[0]).toBe('Twee steden');
  });

  test('by relevance a word in the title weighs more than the same word in a long text', async () => {
    const parts = { country: 'NZ', timeZone: 'Pacific/Auckland' };
    await held(
      'Kleine bijeenkomst',
      { ...parts, startsOn: '2027-01-10', endsOn: '2027-01-10' },
      { description: { nl: 'Daarna spreken we over kiwifruit.' } },
    );
    await held(
      'Proeven',
      { ...parts, startsOn: '2027-01-20', endsOn: '2027-01-20' },
      { summary: { nl: 'Over kiwifruit.' } },
    );
    await held('Alles over kiwifruit', { ...parts, startsOn: '2027-01-30', endsOn: '2027-01-30' });
    expect(await titles('q=kiwifruit')).toEqual(['Alles over kiwifruit', 'Proeven', 'Kleine bijeenkomst']);
    expect(await titles('q=kiwifruit&sort=date')).toEqual(['Kleine bijeenkomst', 'Proeven', 'Alles over kiwifruit']);
  });
});

describe('Keeping documents', () => {
  test('storing a document twice is storing it once', async () => {
    const id = await held('Tweemaal kantklossen', {});
    const before = await kept();
    const outbox = { topic: 'event.changed', subject: id, last_error: null, parked_at: null };
    await app.db.insertInto('outbox').values([outbox, outbox]).execute();
    await app.relay.drain();
    expect(await kept()).toEqual(before);
    expect(await titles('q=kantklossen')).toEqual(['Tweemaal kantklossen']);
  });

  test('a word that was written over is gone; words that others hold stay', async () => {
    const first = await held('Zilversmeden ontmoeten goudsmeden', {});
    await held('Goudsmeden alleen', {});
    await app.db
      .transaction()
      .execute((trx) => reviseEvent(trx, clock, contentLoader, first, seminar({ legs: [hanoi()] })));
    await app.relay.drain();
    expect(await app.getJson('/api/v1/events?q=zilversmedem')).not.toHaveProperty('corrections');
    expect(await app.getJson('/api/v1/events?q=goudsmedem')).toHaveProperty('corrections');
  });

  test('removing a document removes its words, and removing it again harms nobody', async () => {
    const before = await kept();
    const id = await held('Orgelbouwers bijeen', {});
    await app.context.search.remove([id]);
    await app.context.search.remove([id]);
    await app.context.search.remove(['01900000-0000-7000-8000-000000000000']);
    expect(await kept()).toEqual(before);
    expect(await titles('q=orgelbouwers')).toEqual([]);
    expect(await app.getJson('/api/v1/events?q=orgelbauwers')).not.toHaveProperty('corrections');
  });
});
