import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../server/contracts/events.ts';
import type { MonthAnswer } from '../../server/contracts/month.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import { publishEvent } from '../../server/events/publish-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { birdFor } from '../search/birds.ts';
import { foodMission, publish, tokyo } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'content_template' });
const month = (name: string, selection = '') => app.getJson<MonthAnswer>(`/api/v1/months/${name}?${selection}`);

/** What the tables say of a month, as somebody would ask them who knows nothing of search. */
async function legsByTable(name: string, where = sql`true`): Promise<{ event: string; leg: string }[]> {
  const { rows } = await sql<{ event: string; leg: string }>`
    select events.id as event, legs.id as leg from events join legs on legs.event_id = events.id
    where events.editorial_state = 'published' and 'public' = any(events.readers) and ${where}
      and legs.starts_on <= (date_trunc('month', ${`${name}-01`}::date) + interval '1 month - 1 day')::date
      and legs.ends_on >= ${`${name}-01`}::date
    order by legs.starts_on, legs.ends_on desc, legs.id`.execute(app.db);
  return rows;
}

const shownLegs = ({ items }: MonthAnswer) => items.flatMap(({ id, legs }) => legs.map((leg) => `${id} ${leg.id}`));
const toldLegs = (rows: { event: string; leg: string }[]) => rows.map(({ event, leg }) => `${event} ${leg}`);

const year = Array.from({ length: 14 }, (_, index) =>
  Temporal.PlainYearMonth.from('2026-12').add({ months: index }).toString(),
);

describe('a month', () => {
  test('has the legs that the tables have, month by month, past and to come', async () => {
    let legs = 0;
    for (const name of [...year, '2025-06', '2024-03']) {
      const answer = await month(name, 'past=true');
      const told = await legsByTable(name);
      expect(shownLegs(answer).toSorted()).toEqual(toldLegs(told).toSorted());
      expect(answer.total).toBe(new Set(told.map(({ event }) => event)).size);
      legs += told.length;
    }
    expect(legs).toBeGreaterThan(100);
  });

  test.each([
    '',
    'country=JP',
    'domain=food&kind=trade_fair',
    'q=missie',
    'region=asia&official=false',
    'q=voedingsmisie',
  ])('has as many events as the year ruler of the list says: "%s"', async (selection) => {
    const { facets } = await app.getJson<SearchAnswer>(`/api/v1/events?${selection}`);
    const counts = new Map(facets.month.map(({ value, count }) => [value, count]));
    for (const name of year)
      expect([name, (await month(name, selection)).total]).toEqual([name, counts.get(name) ?? 0]);
  });

  test('is narrowed by a period to the legs that touch it', async () => {
    const answer = await month('2027-03', 'from=2027-03-10&to=2027-03-12');
    const told = await legsByTable('2027-03', sql`legs.starts_on <= '2027-03-12' and legs.ends_on >= '2027-03-10'`);
    expect(told.length).toBeGreaterThan(0);
    expect(shownLegs(answer).toSorted()).toEqual(toldLegs(told).toSorted());
    expect((await month('2027-03', 'from=2027-04-01')).items).toEqual([]);
  });

  test('without events tells the first dates after it, of the same selection', async () => {
    const empty = await month('2026-12', 'country=JP');
    expect(empty.total).toBe(0);
    const { rows } = await sql<{ first: string }>`
      select min(starts_on)::text as first from legs join events on events.id = event_id
      where starts_on > '2026-12-31' and editorial_state = 'published' and 'public' = any(readers)
        and exists (select from legs l where l.event_id = events.id and l.country_code = 'JP')`.execute(app.db);
    expect(empty.next?.startsOn).toBe(rows[0]!.first);
    expect((await month('2027-03', 'country=JP')).next).toBeUndefined();
    expect(await month('2099-12')).toMatchObject({ total: 0, items: [] });
    expect((await month('2099-12')).next).toBeUndefined();
  });

  test('has the holidays of Belgium and of the countries one looks at', async () => {
    const { holidays } = await month('2027-05', 'country=JP&country=DE');
    expect(holidays).toContainEqual({
      country: 'BE',
      day: '2027-05-17',
      name: { nl: 'Pinkstermaandag', en: 'Whit Monday' },
    });
    expect(new Set(holidays.map(({ country }) => country))).toEqual(new Set(['BE', 'DE', 'JP']));
    expect((await month('2027-05')).holidays.every(({ country }) => country === 'BE')).toBe(true);
    expect(holidays.map(({ day }) => day)).toEqual(holidays.map(({ day }) => day).toSorted());
  });

  test.each(['2027-13', '1989-12', '2100-01', '2027-3', 'maart'])(
    'that does not exist is refused: %s',
    async (name) => {
      expect((await app.get(`/api/v1/months/${name}`)).statusCode).toBe(400);
    },
  );

  test.each(['country=ZZ', 'sort=date', 'page=2', 'colour=red', 'organiser=nobody'])(
    'refuses what is no selection: %s',
    async (selection) => {
      expect((await app.get(`/api/v1/months/2027-03?${selection}`)).statusCode).toBe(400);
    },
  );

  test('never has a plan in it, whoever asks', async () => {
    await publish(app, birdFor('organisers'));
    const { headers } = await signedIn(app, { 'organiser.voka': 'owner' });
    for (const asked of [{}, headers]) {
      const { body } = await app.get('/api/v1/months/2027-03?country=PG', asked);
      expect(JSON.parse(body)).toMatchObject({ total: 0, items: [] });
      expect(body).not.toContain('wielewaal');
    }
  });

  test('has no limit: more events than fit on any page are all there', async () => {
    const { clock } = app.context;
    const before = (await month('2028-09')).total;
    await app.db.transaction().execute(async (trx) => {
      for (let index = 0; index < 130; index += 1) {
        const day = `2028-09-${String((index % 30) + 1).padStart(2, '0')}`;
        const entry = foodMission({ legs: [tokyo({ startsOn: day, endsOn: day })] });
        await publishEvent(trx, clock, contentLoader, await announceEvent(trx, clock, contentLoader, entry));
      }
    });
    await app.relay.drain();
    const answer = await month('2028-09');
    expect(answer.total).toBe(before + 130);
    expect(shownLegs(answer).toSorted()).toEqual(toldLegs(await legsByTable('2028-09')).toSorted());
    expect((await month('2028-09', 'from=2028-09-05&to=2028-09-05')).total).toBeGreaterThanOrEqual(4);
  }, 60_000);
});
