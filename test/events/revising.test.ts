import type { Transaction } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Schema } from '../../server/database/schema.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import { changeStatus } from '../../server/events/change-status.ts';
import { publishEvent } from '../../server/events/publish-event.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { anonymous, contentLoader } from '../../server/kernel/actor.ts';
import { fixedClock as clock } from '../support/clock.ts';
import { foodMission, hanoi, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { refusal } from './refusal.ts';

const app = await startTestApp({ template: 'lists_template' });
const unknown = '01900000-0000-7000-8000-000000000000';

const within = <T>(work: (trx: Transaction<Schema>) => Promise<T>) => app.db.transaction().execute(work);
const announce = () => within((trx) => announceEvent(trx, clock, contentLoader, seminar()));
const row = (id: string) => app.db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const messages = async () =>
  (await app.db.selectFrom('outbox').select('subject').execute()).map(({ subject }) => subject);

describe('Revising', () => {
  const revise = (id: string, version?: number) =>
    within((trx) => reviseEvent(trx, clock, contentLoader, id, seminar({ title: { nl: 'Nieuw' } }), version));

  test('on the version somebody saw makes the next version', async () => {
    const id = await publish(app, seminar());
    const { version } = await row(id);
    expect(await refusal(revise(id, version))).toBeUndefined();
    expect(await row(id)).toMatchObject({
      title_nl: 'Nieuw',
      version: version + 1,
      slug: 'nieuw',
      status: 'scheduled',
    });
    expect(await messages()).toContain(id);
  });

  test('on a version that somebody else changed in between is refused, and nothing changes', async () => {
    const id = await publish(app, seminar());
    const before = await row(id);
    for (const version of [before.version - 1, before.version + 1, 0])
      expect(await refusal(revise(id, version))).toBe('conflict');
    expect(await row(id)).toEqual(before);
    expect(await messages()).not.toContain(id);
  });

  test('by two at once lets one of them in', async () => {
    const id = await publish(app, seminar());
    const { version } = await row(id);
    const outcomes = await Promise.all([refusal(revise(id, version)), refusal(revise(id, version))]);
    expect(outcomes.toSorted()).toEqual(['conflict', undefined]);
    expect((await row(id)).version).toBe(version + 1);
  });
});

describe('What a revision writes', () => {
  test('is what a new announcement of the same would have written, but for what it was', async () => {
    const entry = foodMission({
      legs: [hanoi(), tokyo({ venue: 'Big Sight' })],
      sectors: ['multi-sector.multi'],
      languages: [],
    });
    const id = await publish(app, seminar());
    await within((trx) => reviseEvent(trx, clock, contentLoader, id, entry));
    const fresh = await publish(app, entry);
    const told = async (event: string) => {
      const answer = await app.getJson<{ legs: { id: string; was?: object }[] }>(`/api/v1/events/${event}`);
      const legs = answer.legs.map((leg) => ({ ...leg, id: undefined, was: undefined }));
      return {
        ...answer,
        legs,
        id: undefined,
        shortCode: undefined,
        href: undefined,
        slug: undefined,
        version: undefined,
      };
    };
    expect(await told(id)).toEqual(await told(fresh));
  });
});

describe('Who is not known', () => {
  test('announces, publishes, revises and cancels nothing', async () => {
    const id = await publish(app, seminar());
    const draft = await announce();
    const before = [await row(id), await row(draft)];
    const steps = [
      () => within((trx) => announceEvent(trx, clock, anonymous, seminar())),
      () => within((trx) => publishEvent(trx, clock, anonymous, draft)),
      () => within((trx) => reviseEvent(trx, clock, anonymous, id, seminar())),
      () => within((trx) => changeStatus(trx, clock, anonymous, id, 'cancelled')),
    ];
    for (const step of steps) expect(await refusal(step())).toBe('unauthenticated');
    expect([await row(id), await row(draft)]).toEqual(before);
    // Not even whether an event exists.
    expect(await refusal(within((trx) => publishEvent(trx, clock, anonymous, unknown)))).toBe('unauthenticated');
  });
});

test('an event that does not exist is not found', async () => {
  expect(await refusal(within((trx) => publishEvent(trx, clock, contentLoader, unknown)))).toBe('notFound');
  expect(await refusal(within((trx) => changeStatus(trx, clock, contentLoader, unknown, 'cancelled')))).toBe(
    'notFound',
  );
  expect(await refusal(within((trx) => reviseEvent(trx, clock, contentLoader, unknown, seminar())))).toBe('notFound');
});
