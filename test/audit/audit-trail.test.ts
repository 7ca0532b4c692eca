import { type RawBuilder, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { auditTrail } from '../../server/audit/audit.queries.ts';
import { eraseActor } from '../../server/audit/audit.store.ts';
import { type Action, recordAction } from '../../server/audit/record.ts';
import { type Actor, type KeyHolder, type Person, anonymous, scheduledJob } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { movableClock } from '../support/clock.ts';
import { createTestDatabase } from '../support/databases.ts';

const { db } = await createTestDatabase('lists_template');
const clock = movableClock();

const person = (name: string): Person => ({
  role: 'person',
  id: newId(),
  name,
  email: `${name.toLowerCase()}@voka.example`,
  memberships: [],
  session: newId(),
  door: 'page',
});
const ann = person('Ann');
const software: KeyHolder = {
  role: 'key',
  id: newId(),
  name: 'Website',
  organiser: 'voka',
  scopes: [],
  verified: true,
  door: 'api',
};

/** Has somebody do something, a minute after whatever was done last. */
async function act(actor: Actor, action: Partial<Action> & { team?: string }): Promise<void> {
  clock.moveTo(clock.now().add({ minutes: 1 }).toString());
  const whole: Action = { subject: { kind: 'event', id: 'e1' }, action: 'revised', ...action };
  await db.transaction().execute((trx) => recordAction(trx, clock, actor, whole));
}

const trailOf = async (team: string) => (await auditTrail(db, { team, page: 1, pageSize: 50 })).items;

/** Tries what the database ought to refuse. */
const tampering = (statement: RawBuilder<unknown>) =>
  expect(statement.execute(db)).rejects.toThrow('the audit trail is only added to');

describe('What somebody does', () => {
  test('is told with who, what, from what to what, when, and through which door', async () => {
    const changes = [
      { field: 'title', from: { nl: 'Missie' }, to: { nl: 'Reis' } },
      { field: 'note', to: null },
    ];
    await act(ann, { team: 'organiser.voka', changes });
    const [told] = await trailOf('organiser.voka');
    expect(told).toEqual({
      id: told?.id,
      at: '2026-11-21T10:01:00Z',
      actor: { kind: 'person', id: ann.id, name: 'Ann' },
      door: 'page',
      team: 'organiser.voka',
      subject: { kind: 'event', id: 'e1' },
      action: 'revised',
      changes,
    });
  });

  test.each<[string, Actor, object, string]>([
    ['a key', software, { kind: 'key', id: software.id, name: 'Website' }, 'api'],
    ['a job', scheduledJob, { kind: 'system', name: '' }, 'job'],
    ['a stranger', anonymous, { kind: 'anonymous', name: '' }, 'page'],
  ])('is told of %s as well', async (_, actor, teller, door) => {
    await act(actor, { team: 'office.tokyo', action: 'checked' });
    expect((await trailOf('office.tokyo'))[0]).toMatchObject({ actor: teller, door, action: 'checked', changes: [] });
  });

  test('is not told when its change was rolled back', async () => {
    const failing = db.transaction().execute(async (trx) => {
      const subject = { kind: 'organisation', id: 'voka' };
      await recordAction(trx, clock, ann, { team: 'organiser.rolled-back', subject, action: 'verified' });
      throw new Error('at the very last moment');
    });
    await expect(failing).rejects.toThrow('at the very last moment');
    expect(await trailOf('organiser.rolled-back')).toEqual([]);
  });
});

describe('The audit trail', () => {
  test('is read by team and by page, the newest first', async () => {
    for (const action of ['first', 'second', 'third', 'fourth', 'fifth'])
      await act(ann, { team: 'head_office', action });
    await act(ann, { action: 'of no team' });
    const page = async (page: number) => {
      const { items, total } = await auditTrail(db, { team: 'head_office', page, pageSize: 2 });
      return { total, actions: items.map((item) => item.action) };
    };
    expect(await page(1)).toEqual({ total: 5, actions: ['fifth', 'fourth'] });
    expect(await page(3)).toEqual({ total: 5, actions: ['first'] });
    expect(await page(4)).toEqual({ total: 5, actions: [] });
    const everything = await auditTrail(db, { page: 1, pageSize: 3 });
    expect(everything.items.map((item) => item.action)).toEqual(['of no team', 'fifth', 'fourth']);
    expect(everything.items[0]).not.toHaveProperty('team');
    expect(everything.total).toBeGreaterThan(5);
  });

  test('forgets who somebody was when their account is erased, and not what they did', async () => {
    const bea = person('Bea');
    await act(bea, { team: 'organiser.agoria', changes: [{ field: 'city', to: 'Gent' }] });
    await act(ann, { team: 'organiser.agoria' });
    const before = await trailOf('organiser.agoria');
    await db.transaction().execute((trx) => eraseActor(trx, bea.id));
    expect(await trailOf('organiser.agoria')).toEqual([
      before[0],
      { ...before[1], actor: { kind: 'person', name: '' } },
    ]);
    // Twice is as good as once.
    await db.transaction().execute((trx) => eraseActor(trx, bea.id));
  });

  test('refuses to be rewritten, shortened or emptied, whoever asks', async () => {
    await act(ann, { team: 'organiser.kept' });
    const before = await auditTrail(db, { page: 1, pageSize: 100 });
    await tampering(sql`delete from audit_trail where team = 'organiser.kept'`);
    await tampering(sql`truncate audit_trail`);
    for (const change of [
      sql`action = 'nothing'`,
      sql`changes = '[]', action = 'x'`,
      sql`at = now()`,
      sql`team = null`,
      sql`actor_name = 'Somebody else'`,
      sql`actor_id = gen_random_uuid()`,
      sql`actor_id = null`,
      sql`actor_id = null, actor_name = '', action = 'nothing'`,
    ])
      await tampering(sql`update audit_trail set ${change} where team = 'organiser.kept'`);
    expect(await auditTrail(db, { page: 1, pageSize: 100 })).toEqual(before);
  });

  test.each<[string, RawBuilder<unknown>]>([
    ['a door that does not exist', sql`'person', null, 'Ann', 'window', null, '[]'`],
    ['an actor of no kind', sql`'robot', null, 'R', 'api', null, '[]'`],
    ['a system with an id', sql`'system', gen_random_uuid(), '', 'job', null, '[]'`],
    ['a team that is none', sql`'person', null, 'Ann', 'page', 'voka', '[]'`],
    ['changes that are no list', sql`'person', null, 'Ann', 'page', null, '{}'`],
  ])('does not take %s', async (_, values) => {
    const written = sql`
      insert into audit_trail (actor_kind, actor_id, actor_name, door, team, changes, id, at, subject_kind, subject_id, action)
      values (${values}, gen_random_uuid(), now(), 'event', 'e1', 'revised')`.execute(db);
    await expect(written).rejects.toMatchObject({ code: '23514' });
  });
});
