import { type RawBuilder, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { foodMission, publish, seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';

/** What the database itself refuses, whoever writes: the tests write around the code. */

const app = await startTestApp({ template: 'lists_template' });
const timed = await publish(app, seminar({ provenance: { source: 'Voka', externalId: '1' } }));
const mission = await publish(app, foodMission());

/** Code of PostgreSQL by which a statement was refused; nothing when it was carried out (and undone again). */
async function refusedAs(statement: RawBuilder<unknown>): Promise<string | undefined> {
  const undone = new Error('undone');
  try {
    await app.db.transaction().execute(async (trx) => {
      await statement.execute(trx);
      await sql`set constraints all immediate`.execute(trx);
      throw undone;
    });
  } catch (error) {
    if (error === undone) return undefined;
    return (error as { code?: string }).code;
  }
  return undefined;
}

const check = '23514';
const unique = '23505';
const reference = '23503';
const missing = '23502';

const event = (change: RawBuilder<unknown>, id = timed) => sql`update events set ${change} where id = ${id}`;
const leg = (change: RawBuilder<unknown>, id = timed) =>
  sql`update legs set ${change} where event_id = ${id} and position = 1`;

describe('A leg', () => {
  test.each<[string, RawBuilder<unknown>, string]>([
    ['ends before it starts, in days', leg(sql`starts_on = '2027-02-10', ends_on = '2027-02-09'`), check],
    ['ends before it starts, in moments', leg(sql`ends_at = starts_at - interval '1 hour'`), check],
    ['takes no time at all', leg(sql`ends_at = starts_at`), check],
    ['has a first day and no last', leg(sql`ends_on = null`), check],
    ['has days and no moments', leg(sql`starts_at = null, ends_at = null`), check],
    ['has a start and no end', leg(sql`ends_at = null`), check],
    ['has times although only the day is known', leg(sql`precision = 'day'`), check],
    ['knows the time without a start', leg(sql`start_time = null`), check],
    ['knows the time without an end', leg(sql`end_time = null`), check],
    ['knows the time of a whole day', leg(sql`precision = 'time'`, mission), check],
    ['has unknown days that are known', leg(sql`precision = 'unknown'`, mission), check],
    [
      'has known days that are not there',
      leg(sql`starts_on = null, ends_on = null, starts_at = null, ends_at = null`, mission),
      check,
    ],
    ['has a precision that does not exist', leg(sql`precision = 'about'`, mission), check],
    ['is in a country that does not exist', leg(sql`country_code = 'ZZ'`), reference],
    ['has no zone', leg(sql`time_zone = null`), missing],
    ['is the second first leg', sql`update legs set position = 1 where event_id = ${mission}`, unique],
    ['has a SEQUENCE below nothing', leg(sql`ical_sequence = -1`), check],
    ['belongs to no event', leg(sql`event_id = gen_random_uuid()`), reference],
  ])('that %s is refused', async (_, statement, code) => {
    expect(await refusedAs(statement)).toBe(code);
  });

  test('with everything in order is taken', async () => {
    expect(await refusedAs(leg(sql`starts_on = '2027-02-09', ends_on = '2027-02-10'`))).toBeUndefined();
    expect(await refusedAs(leg(sql`precision = 'day', start_time = null, end_time = null`))).toBeUndefined();
    expect(await refusedAs(sql`update legs set position = 3 - position where event_id = ${mission}`)).toBeUndefined();
  });
});

describe('An event', () => {
  const named = (organiser: string, role: string) =>
    sql`insert into event_organisers (event_id, organiser_id, role, position) values (${timed}, ${organiser}, ${role}, 9)`;

  test.each<[string, RawBuilder<unknown>, string]>([
    ['has two leads', named('fit', 'lead'), unique],
    ['names an organiser twice', named('voka', 'partner'), unique],
    ['names an organiser that does not exist', named('nobody', 'partner'), reference],
    [
      'has a sector that does not exist',
      sql`update event_sectors set sector_id = 'food.cake' where event_id = ${timed}`,
      reference,
    ],
    ['has no title', event(sql`title_nl = ' '`), check],
    ['has a type of another kind', event(sql`type = 'group-trade-mission'`), reference],
    ['has a kind that does not exist', event(sql`kind = 'party'`), reference],
    ['has a status that does not exist', event(sql`status = 'maybe'`), check],
    ['is in a state that does not exist', event(sql`editorial_state = 'lost'`), check],
    ['is for an audience that does not exist', event(sql`audience = 'friends'`), check],
    ['is public since never', event(sql`published_at = null`), check],
    ['is an official visit without a level', event(sql`kind = 'official_visit', type = null`), check],
    ['has a price without a currency', event(sql`fee_amount = 10`), check],
    ['has a currency without a price', event(sql`fee_currency = 'EUR'`), check],
    ['costs less than nothing', event(sql`fee_amount = -1, fee_currency = 'EUR'`), check],
    ['has no places', event(sql`registration_capacity = 0`), check],
    [
      'closes registration before it opens',
      event(sql`registration_opens_on = '2027-02-02', registration_closes_on = '2027-02-01'`),
      check,
    ],
    ['has an address with spaces', event(sql`slug = 'zaken doen'`), check],
    ['is at version nothing', event(sql`version = 0`), check],
    ['came in twice from one source', event(sql`source = 'Voka', external_id = '1'`, mission), unique],
  ])('that %s is refused', async (_, statement, code) => {
    expect(await refusedAs(statement)).toBe(code);
  });

  test('with everything in order is taken', async () => {
    expect(
      await refusedAs(event(sql`fee_amount = 0, fee_currency = 'EUR', registration_capacity = 1`)),
    ).toBeUndefined();
    expect(await refusedAs(event(sql`source = 'Fevia', external_id = '1'`))).toBeUndefined();
    expect(await refusedAs(event(sql`editorial_state = 'draft', published_at = null`))).toBeUndefined();
    expect(
      await refusedAs(event(sql`registration_opens_on = '2027-02-01', registration_closes_on = '2027-02-01'`)),
    ).toBeUndefined();
  });

  test('takes its legs, sectors and organisers with it when it goes', async () => {
    const id = await publish(app, foodMission());
    await app.db.deleteFrom('events').where('id', '=', id).execute();
    for (const table of ['legs', 'event_sectors', 'event_organisers'] as const)
      expect(await app.db.selectFrom(table).select('event_id').where('event_id', '=', id).execute()).toEqual([]);
  });
});
