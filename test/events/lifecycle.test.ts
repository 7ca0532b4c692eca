import { type Transaction, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Schema } from '../../server/database/schema.ts';
import { type EditorialState, type EventStatus, editorialStates, eventStatuses } from '../../server/contracts/words.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import { changeStatus } from '../../server/events/change-status.ts';
import { publishEvent } from '../../server/events/publish-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { movableClock } from '../support/clock.ts';
import { foodMission, publish, seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { refusal } from './refusal.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });

const within = <T>(work: (trx: Transaction<Schema>) => Promise<T>) => app.db.transaction().execute(work);
const announce = () => within((trx) => announceEvent(trx, clock, contentLoader, seminar()));
const become = (id: string, status: EventStatus, reason?: { nl: string; en: string }) =>
  within((trx) => changeStatus(trx, clock, contentLoader, id, status, reason));
const publishIt = (id: string) => within((trx) => publishEvent(trx, clock, contentLoader, id));
const row = (id: string) => app.db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const messages = async () =>
  (await app.db.selectFrom('outbox').select('subject').execute()).map(({ subject }) => subject);

/** Puts an event in a state to which no use case leads yet. */
async function eventIn(state: EditorialState): Promise<string> {
  const id = await announce();
  const published = state === 'withdrawn' || state === 'published' ? sql<never>`created_at` : null;
  await app.db
    .updateTable('events')
    .set({ editorial_state: state, published_at: published })
    .where('id', '=', id)
    .execute();
  return id;
}

describe('Announcing', () => {
  test('makes a draft that nobody is told of', async () => {
    clock.moveTo('2026-11-21T10:00:00Z');
    const before = await messages();
    const id = await announce();
    expect(await row(id)).toMatchObject({
      editorial_state: 'draft',
      status: 'scheduled',
      version: 1,
      published_at: null,
    });
    expect(await messages()).toEqual(before);
    expect((await app.get(`/api/v1/events/${id}`)).statusCode).toBe(404);
  });
});

describe('Publishing', () => {
  const mayBePublished: Record<EditorialState, boolean> = {
    draft: true,
    submitted: true,
    changes_requested: false,
    published: false,
    withdrawn: true,
  };

  test.each(editorialStates)('from "%s"', async (state) => {
    const id = await eventIn(state);
    const { version } = await row(id);
    expect(await refusal(publishIt(id))).toBe(mayBePublished[state] ? undefined : 'conflict');
    const published = mayBePublished[state];
    expect(await row(id)).toMatchObject({
      editorial_state: published ? 'published' : state,
      version: published ? version + 1 : version,
    });
    expect((await messages()).includes(id)).toBe(published);
    expect((await app.get(`/api/v1/events/${id}`)).statusCode).toBe(published || state === 'published' ? 200 : 404);
  });

  test('publishing again what was withdrawn keeps the day it was first published', async () => {
    clock.moveTo('2026-11-21T10:00:00Z');
    const id = await eventIn('withdrawn');
    clock.moveTo('2026-12-01T10:00:00Z');
    await publishIt(id);
    const { published_at, changed_at } = await row(id);
    expect([published_at, changed_at].map(String)).toEqual(['2026-11-21T10:00:00Z', '2026-12-01T10:00:00Z']);
  });
});

/** The life of a published event, as the trade tells it; every other step is refused. */
const steps: Record<EventStatus, EventStatus[]> = {
  scheduled: ['full', 'postponed', 'rescheduled', 'moved_online', 'cancelled'],
  full: ['scheduled', 'postponed', 'rescheduled', 'moved_online', 'cancelled'],
  postponed: ['rescheduled', 'cancelled'],
  rescheduled: ['full', 'postponed', 'moved_online', 'cancelled'],
  moved_online: ['full', 'postponed', 'rescheduled', 'cancelled'],
  cancelled: [],
};
const everyStep = eventStatuses.flatMap((from) => eventStatuses.map((to) => [from, to] as const));

describe('The status of a published event', () => {
  const eventThatIs = (from: EventStatus) => publish(app, foodMission(), from === 'scheduled' ? undefined : from);
  const reason = { nl: 'Omdat', en: 'Because' };

  test.each(everyStep.filter(([from, to]) => steps[from].includes(to)))('goes from "%s" to "%s"', async (from, to) => {
    const id = await eventThatIs(from);
    const before = await row(id);
    expect(before.status).toBe(from);
    await become(id, to, reason);
    const told = { status: to, status_reason_nl: 'Omdat', status_reason_en: 'Because' };
    expect(await row(id)).toMatchObject({ ...told, version: before.version + 1 });
    expect(await messages()).toContain(id);
  });

  test.each(everyStep.filter(([from, to]) => !steps[from].includes(to)))(
    'does not go from "%s" to "%s"',
    async (from, to) => {
      const id = await eventThatIs(from);
      const before = await row(id);
      expect(before.status).toBe(from);
      expect(await refusal(become(id, to, reason))).toBe('conflict');
      expect(await row(id)).toEqual(before);
      expect(await messages()).not.toContain(id);
    },
  );

  test.each(editorialStates.filter((state) => state !== 'published'))(
    'does not change while it is "%s"',
    async (state) => {
      const id = await eventIn(state);
      const before = await row(id);
      for (const status of eventStatuses) expect(await refusal(become(id, status))).toBe('conflict');
      expect(await row(id)).toEqual(before);
    },
  );

  test('the reason people read is that of the last change', async () => {
    const id = await publish(app, seminar());
    await become(id, 'postponed', { nl: 'De zaal is bezet', en: 'The hall is taken' });
    await become(id, 'rescheduled');
    expect(await row(id)).toMatchObject({ status_reason_nl: null, status_reason_en: null });
  });
});
