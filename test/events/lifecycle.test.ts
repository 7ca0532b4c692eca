import { type Transaction, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { type EventStatus, eventStatuses } from '../../server/contracts/words.ts';
import type { Schema } from '../../server/database/schema.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import { changeStatus } from '../../server/events/change-status.ts';
import { editorialTransitions, statusTransitions } from '../../server/events/event-lifecycle.ts';
import { publishEvent } from '../../server/events/publish-event.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { anonymous, contentLoader } from '../../server/kernel/actor.ts';
import { Problem } from '../../server/kernel/problems.ts';
import { foodMission, osaka, publish, seminar, tokyo } from '../support/cast.ts';
import { fixedClock } from '../support/clock.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template' });
const inTransaction = <T>(work: (trx: Transaction<Schema>) => Promise<T>): Promise<T> =>
  app.db.transaction().execute(work);

function row(id: string) {
  return app.db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

function legsOf(id: string) {
  return app.db.selectFrom('legs').selectAll().where('event_id', '=', id).orderBy('position').execute();
}

const change = (id: string, status: EventStatus, reason = {}) =>
  inTransaction((trx) => changeStatus(trx, fixedClock, contentLoader, id, status, reason));

describe('from draft to published', () => {
  test('an announced event is a draft that nobody sees, until it is published', async () => {
    const id = await inTransaction((trx) => announceEvent(trx, fixedClock, contentLoader, foodMission()));
    expect(await row(id)).toMatchObject({
      editorial_state: 'draft',
      status: 'scheduled',
      version: 1,
      published_at: null,
    });
    await app.relay.drain();
    expect((await app.get(`/api/v1/events/${id}`)).statusCode).toBe(404);

    await inTransaction((trx) => publishEvent(trx, fixedClock, contentLoader, id));
    await app.relay.drain();
    expect(await row(id)).toMatchObject({ editorial_state: 'published', version: 2 });
    expect((await app.get(`/api/v1/events/${id}`)).statusCode).toBe(200);
  });

  test.each(Object.entries(editorialTransitions))(
    'an event that is %s is published only from %s',
    async (state, next) => {
      const id = await inTransaction((trx) => announceEvent(trx, fixedClock, contentLoader, seminar()));
      await sql`update events set editorial_state = ${state}, published_at = now() where id = ${id}`.execute(app.db);
      const publishing = inTransaction((trx) => publishEvent(trx, fixedClock, contentLoader, id));
      if (next.includes('published')) await expect(publishing).resolves.toBeUndefined();
      else await expect(publishing).rejects.toMatchObject({ code: 'conflict' });
    },
  );

  test('somebody who is nobody announces, publishes and cancels nothing', async () => {
    const id = await publish(app, seminar());
    const attempts = [
      () => inTransaction((trx) => announceEvent(trx, fixedClock, anonymous, seminar())),
      () => inTransaction((trx) => publishEvent(trx, fixedClock, anonymous, id)),
      () => inTransaction((trx) => reviseEvent(trx, fixedClock, anonymous, id, seminar())),
      () => inTransaction((trx) => changeStatus(trx, fixedClock, anonymous, id, 'cancelled')),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the status of a published event', () => {
  const steps = eventStatuses.flatMap((from) =>
    eventStatuses.filter((to) => to !== from).map((to) => [from, to] as const),
  );

  test.each(steps)('from %s to %s is a step exactly when the lifecycle names it', async (from, to) => {
    const id = await publish(app, seminar());
    await sql`update events set status = ${from} where id = ${id}`.execute(app.db);
    if (statusTransitions[from].includes(to)) {
      await change(id, to, { nl: 'Omdat het moest.' });
      expect(await row(id)).toMatchObject({ status: to, status_reason_nl: 'Omdat het moest.', status_reason_en: null });
    } else {
      await expect(change(id, to)).rejects.toMatchObject({ code: 'conflict' });
      expect(await row(id)).toMatchObject({ status: from });
    }
  });

  test('a draft has no status to change', async () => {
    const id = await inTransaction((trx) => announceEvent(trx, fixedClock, contentLoader, seminar()));
    await expect(change(id, 'cancelled')).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a revision', () => {
  test('based on an older version is refused, and nothing of it is kept', async () => {
    const id = await publish(app, foodMission());
    const { version } = await row(id);
    const newer = foodMission({ title: { nl: 'Nieuwe titel' } });
    await inTransaction((trx) => reviseEvent(trx, fixedClock, contentLoader, id, newer, version));
    const stale = inTransaction((trx) => reviseEvent(trx, fixedClock, contentLoader, id, foodMission(), version));
    await expect(stale).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining(String(version + 1)),
    });
    expect(await row(id)).toMatchObject({ title_nl: 'Nieuwe titel', version: version + 1 });
  });

  test('keeps the ids of its legs, raises the SEQUENCE of the leg that moved, and adds and removes at the end', async () => {
    const id = await publish(app, foodMission());
    const before = await legsOf(id);
    const moved = foodMission({
      legs: [tokyo(), osaka({ startsOn: '2027-03-18', endsOn: '2027-03-19' }), tokyo({ city: 'Nagoya' })],
    });
    await inTransaction((trx) => reviseEvent(trx, fixedClock, contentLoader, id, moved));
    const after = await legsOf(id);
    expect(after.map((leg) => leg.ical_sequence)).toEqual([0, 1, 0]);
    expect(after.slice(0, 2).map((leg) => leg.id)).toEqual(before.map((leg) => leg.id));

    await inTransaction((trx) => reviseEvent(trx, fixedClock, contentLoader, id, foodMission({ legs: [tokyo()] })));
    expect((await legsOf(id)).map((leg) => leg.id)).toEqual([before[0]?.id]);
  });
});

describe('a bad entry', () => {
  test.each([
    ['without a Dutch title', { title: { nl: '' } }, 'title.nl'],
    ['with a country that does not exist', { legs: [tokyo({ country: 'ZZ' })] }, 'legs.country'],
    ['with an unknown sector', { sectors: ['food.nonsense'] }, 'sectors'],
    ['with a domain for a sector', { sectors: ['food'] }, 'sectors'],
    ['with an unknown organiser', { organisers: [{ id: 'nobody', role: 'lead' as const }] }, 'organisers'],
    ['without a leading organiser', { organisers: [{ id: 'voka', role: 'partner' as const }] }, 'organisers'],
    ['with a type of another kind', { type: 'webinar' }, 'type'],
    [
      'that ends before it starts',
      { legs: [tokyo({ startsOn: '2027-03-16', endsOn: '2027-03-15' })] },
      'legs.0.endsOn',
    ],
    ['with a time zone that does not exist', { legs: [tokyo({ timeZone: 'Asia/Atlantis' })] }, 'legs.0.timeZone'],
    [
      'with times but no precision for them',
      { legs: [tokyo({ startTime: '10:00', endTime: '11:00' })] },
      'legs.0.startTime',
    ],
    ['without legs', { legs: [] }, 'legs'],
  ])('%s is refused by name, and leaves nothing behind', async (_what, wrong, field) => {
    const before = await app.db.selectFrom('events').select('id').execute();
    const announced = inTransaction((trx) => announceEvent(trx, fixedClock, contentLoader, foodMission(wrong)));
    const problem = await announced.catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code: 'badRequest' });
    expect((problem as Problem).issues.map((one) => one.name)).toContain(field);
    expect(await app.db.selectFrom('events').select('id').execute()).toHaveLength(before.length);
  });
});

describe('the database itself refuses', () => {
  test.each([
    ['a leg that ends before it starts', sql`update legs set ends_on = starts_on - 1`],
    ['a leg with a date but unknown precision', sql`update legs set precision = 'unknown'`],
    ['times on a leg that has no time of day', sql`update legs set start_time = '10:00' where precision = 'day'`],
    ['a second leading organiser', sql`update event_organisers set role = 'lead' where role = 'co_organiser'`],
    ['an empty title', sql`update events set title_nl = ' '`],
    ['a status that does not exist', sql`update events set status = 'vague'`],
    ['a published event without the moment of publishing', sql`update events set published_at = null`],
    ['an amount without a currency', sql`update events set fee_amount = 10, fee_currency = null`],
    [
      'an official visit without a level',
      sql`update events set type = null, kind = 'official_visit', visit_level = null`,
    ],
    ['a country that does not exist', sql`update legs set country_code = 'ZZ'`],
  ])('%s', async (_what, statement) => {
    await publish(app, foodMission());
    await expect(statement.execute(app.db)).rejects.toThrow(/violates/);
  });
});
