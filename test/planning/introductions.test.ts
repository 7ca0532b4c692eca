import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Introduction } from '../../server/contracts/introductions.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { introductionJobs } from '../../server/planning/introduction-jobs.ts';
import { matchPlans } from '../../server/planning/match-plans.ts';
import { typist, vietnam } from '../drafts/typing.ts';
import { foodMission, hanoi, publish } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { type DraftSaid, becomeVerified, keepDraft, tellDraft } from './hidden-plans.ts';

/** Fevia and Voka each prepare something; Agoria and Unizo sometimes do. */
const start = '2026-11-21T10:00:00Z';
const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const people: Record<string, Visitor> = {};
const organisers = ['fevia-vlaanderen', 'voka', 'agoria', 'unizo'];
await becomeVerified(app, ...organisers);
for (const id of organisers)
  people[id] = await signedIn(app, { [`organiser.${id}`]: 'editor' }, { name: `Iemand van ${id}` });

beforeEach(async () => {
  clock.moveTo(start);
  await app.relay.drain();
  for (const table of ['introductions', 'event_drafts', 'joint_requests', 'mails'])
    await sql`delete from ${sql.table(table)}`.execute(app.db);
  await sql`update events set introductions = false`.execute(app.db);
  app.mails.length = 0;
});

const pathOf = (organiser: string, rest = '') => `/api/v1/teams/organiser.${organiser}/introductions${rest}`;
const listOf = async (organiser: string) => {
  const answer = await app.get(pathOf(organiser), people[organiser]!.headers);
  return answer.json<{ items: Introduction[] }>().items;
};
const answer = (organiser: string, id: string, deed: 'agreement' | 'refusal') =>
  app.send('POST', pathOf(organiser, `/${id}/${deed}`), undefined, people[organiser]!.headers);
const states = async (...names: string[]) => {
  const lists = await Promise.all(names.map(listOf));
  return lists.map((items) => items.map(({ state }) => state));
};
const kept = () => app.db.selectFrom('introductions').selectAll().orderBy('id').execute();
const nextDays = (days: number) =>
  clock.moveTo(
    Temporal.Instant.from(start)
      .add({ hours: days * 24 })
      .toString(),
  );

/** A draft of Fevia and one of Voka; whether they were told of each other. */
async function offered(fevia: DraftSaid = {}, voka: DraftSaid = {}): Promise<{ a: string; b: string; id?: string }> {
  const a = await keepDraft(app, 'fevia-vlaanderen', { title: 'Plan van Fevia', ...fevia });
  const b = await keepDraft(app, 'voka', { title: 'Plan van Voka', ...voka });
  await app.relay.drain();
  const [row] = await kept();
  return { a, b, ...(row && { id: row.id }) };
}

/** An event of Voka that is not public. */
async function eventOfVoka(entry: Partial<EventEntry> = {}, state = 'published'): Promise<string> {
  const id = await publish(
    app,
    foodMission({
      audience: 'own',
      introductions: true,
      organisers: [{ id: 'voka', role: 'lead' }],
      legs: [hanoi()],
      ...entry,
      provenance: { source: 'Voka', externalId: String(Math.random()) },
    }),
  );
  await sql`update events set entered_for = 'voka', editorial_state = ${state} where id = ${id}`.execute(app.db);
  return id;
}

const tellEvent = (id: string) =>
  sql`insert into outbox (topic, subject) values ('event.changed', ${id})`.execute(app.db);

describe('Two plans that fit', () => {
  test('are told to both sides once, in terms of their own plan', async () => {
    const { a, b } = await offered();
    expect(await states('fevia-vlaanderen', 'voka')).toEqual([['open'], ['open']]);
    expect((await listOf('fevia-vlaanderen'))[0]?.plan).toEqual({
      id: a,
      title: { nl: 'Plan van Fevia' },
      from: '2027-05-10',
      to: '2027-05-14',
    });
    expect((await listOf('voka'))[0]?.plan.id).toBe(b);
  });

  test.each([
    ['a sector of the same domain', { sectors: ['food.food-processing'] }],
    ['two weeks between them', { from: '2027-05-28', to: '2027-05-30' }],
    ['another country beside it', { countries: ['LA', 'VN'] }],
    ['a season', { from: '2027-04-01', to: '2027-06-30' }],
  ])('may have %s', async (_, voka: DraftSaid) => {
    expect((await offered({}, voka)).id).toBeDefined();
  });

  test.each([
    ['in another country', { countries: ['LA'] }],
    ['more than two weeks apart', { from: '2027-05-29', to: '2027-05-30' }],
    ['in another domain', { sectors: ['digital.software'] }],
    ['for all sectors, which would fit everything', { sectors: ['multi-sector.multi'] }],
    ['without a sector', { sectors: [] }],
    ['some time in a year, which would fit everything', { from: '2027-01-01', to: '2027-12-31' }],
    ['over', { from: '2026-11-01', to: '2026-11-20' }],
    ['of somebody who does not wish it', { introductions: false }],
    ['a confidential visit', { fields: { 'officialVisit.maskedFor': 'organisers' } }],
  ])('are not brought together when one is %s', async (_, voka: DraftSaid) => {
    expect((await offered({}, voka)).id).toBeUndefined();
    await sql`delete from event_drafts`.execute(app.db);
    expect((await offered(voka, {})).id).toBeUndefined();
    expect(app.mails).toEqual([]);
  });

  test('are not brought together within one organisation, nor with one that nobody verified', async () => {
    await keepDraft(app, 'voka');
    await keepDraft(app, 'voka');
    await keepDraft(app, 'imec');
    await app.relay.drain();
    expect(await kept()).toEqual([]);
  });

  test('may be a draft and an event that few may see, or that was handed in', async () => {
    for (const [entry, state] of [
      [{}, 'published'],
      [{ audience: 'partners', partners: ['agoria'] }, 'published'],
      [{ audience: 'public' }, 'submitted'],
      [{ audience: 'public' }, 'draft'],
    ] as const) {
      const draft = await keepDraft(app, 'fevia-vlaanderen');
      const event = await eventOfVoka(entry as Partial<EventEntry>, state);
      await tellEvent(event);
      await app.relay.drain();
      const pair = (await kept()).map((row) => [row.plan_a, row.plan_b].toSorted());
      expect(pair, state).toEqual([[draft, event].toSorted()]);
      await sql`delete from introductions`.execute(app.db);
      await sql`delete from event_drafts`.execute(app.db);
      await sql`update events set introductions = false where id = ${event}`.execute(app.db);
    }
  });

  test('stay offered when the draft becomes an event that few may see, and are over when everybody may', async () => {
    const fields = { ...vietnam, audience: 'own', introductions: 'yes' };
    const els = await typist(app, 'voka');
    const draft = await els.begin({ fields });
    await keepDraft(app, 'fevia-vlaanderen', { from: '2027-10-05', to: '2027-10-08' });
    await app.relay.drain();
    expect(await states('fevia-vlaanderen', 'voka')).toEqual([['open'], ['open']]);
    expect((await els.publish(await els.read(draft.id))).body).toMatchObject({ editorialState: 'published' });
    await app.relay.drain();
    expect(await states('voka')).toEqual([['open']]);
    expect((await kept())[0]?.lapsed_at).toBeNull();
    const changed = await els.begin({ event: draft.id });
    await els.type(changed, { audience: 'organisers' });
    await els.publish(await els.read(draft.id));
    await app.relay.drain();
    expect((await kept())[0]?.lapsed_at).not.toBeNull();
    expect(await states('fevia-vlaanderen', 'voka')).toEqual([['open'], ['lapsed']]);
  });

  test.each([
    ['is public', { audience: 'public' }, 'published'],
    ['is shown to all organisers', { audience: 'organisers' }, 'published'],
    ['was withdrawn', {}, 'withdrawn'],
    ['is shown to the other', { audience: 'partners', partners: ['fevia-vlaanderen'] }, 'published'],
    [
      'is organised with the other',
      {
        organisers: [
          { id: 'voka', role: 'lead' },
          { id: 'fevia-vlaanderen', role: 'partner' },
        ],
      },
      'published',
    ],
  ] as const)('are not brought together when one %s', async (_, entry, state) => {
    await keepDraft(app, 'fevia-vlaanderen');
    await tellEvent(await eventOfVoka(entry as unknown as Partial<EventEntry>, state));
    await app.relay.drain();
    expect(await kept()).toEqual([]);
  });

  test('are not brought together when one was asked to join the other, or when the wish is taken back', async () => {
    await keepDraft(app, 'fevia-vlaanderen');
    const asked = await eventOfVoka();
    await sql`insert into joint_requests (id, event_id, organiser_id, direction, role, created_at)
      values (gen_random_uuid(), ${asked}, 'fevia-vlaanderen', 'invited', 'partner', ${start})`.execute(app.db);
    const taken = await eventOfVoka();
    await keepDraft(app, 'voka', { id: taken, introductions: false });
    await tellEvent(asked);
    await app.relay.drain();
    expect(await kept()).toEqual([]);
  });
});

describe('News that comes again', () => {
  test('changes nothing: no second introduction, mail or line in the history', async () => {
    const { a, b } = await offered();
    const told = async () => [
      await kept(),
      app.mails.length,
      await app.db.selectFrom('audit_trail').select('id').where('action', '=', 'introduction_offered').execute(),
    ];
    const before = await told();
    for (const id of [a, b, a, b]) await tellDraft(app, id);
    await app.relay.drain();
    await morning();
    expect(await told()).toEqual(before);
  });

  test('of both at once makes one introduction', async () => {
    const a = await keepDraft(app, 'fevia-vlaanderen');
    const b = await keepDraft(app, 'voka');
    await Promise.all([a, b, a, b].map((id) => matchPlans(app.context, [id])));
    expect(await kept()).toHaveLength(1);
    await app.relay.drain();
    expect(await kept()).toHaveLength(1);
  });

  test('is not needed: every morning all plans are looked at', async () => {
    await keepDraft(app, 'fevia-vlaanderen');
    await keepDraft(app, 'voka');
    await sql`delete from outbox`.execute(app.db);
    await morning();
    expect(await kept()).toHaveLength(1);
  });
});

/** What is done every morning. */
async function morning(): Promise<void> {
  for (const job of introductionJobs(app.context)) await app.db.transaction().execute((trx) => job.run(trx, clock));
  await app.relay.drain();
}

describe('Who is told', () => {
  test('by mail: who works on the plan, and otherwise the owners', async () => {
    const owner = await signedIn(app, { 'organiser.voka': 'owner' });
    await offered({ by: people['fevia-vlaanderen']!.id }, {});
    expect(app.mails.map(({ to }) => to).toSorted()).toEqual(
      [people['fevia-vlaanderen']!.email, owner.email].toSorted(),
    );
  });

  test('not who left the team, or may only read', async () => {
    const reader = await signedIn(app, { 'organiser.fevia-vlaanderen': 'reader' });
    const gone = await signedIn(app);
    await offered({ by: reader.id }, { by: gone.id });
    expect(app.mails.map(({ to }) => to)).not.toContain(reader.email);
    expect(app.mails.map(({ to }) => to)).not.toContain(gone.email);
  });
});

describe('Both agreeing', () => {
  test('names them to each other, with who agreed, on the pages, by mail and in the history', async () => {
    const { id = '' } = await offered();
    expect((await answer('voka', id, 'agreement')).json()).toMatchObject({ state: 'waiting' });
    expect(await states('fevia-vlaanderen', 'voka')).toEqual([['open'], ['waiting']]);
    const last = (await answer('fevia-vlaanderen', id, 'agreement')).json<Introduction>();
    expect(last).toMatchObject({
      state: 'introduced',
      other: {
        organisation: { id: 'voka', name: { nl: 'Voka' } },
        title: { nl: 'Plan van Voka' },
        contact: { name: 'Iemand van voka', email: people['voka']!.email },
      },
    });
    expect((await listOf('voka'))[0]?.other).toMatchObject({
      organisation: { id: 'fevia-vlaanderen' },
      title: { nl: 'Plan van Fevia' },
      contact: { name: 'Iemand van fevia-vlaanderen' },
    });
    await app.relay.drain();
    expect(
      app.mails
        .filter(({ subject }) => subject.startsWith('Maak kennis met'))
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual([people['voka']!.email, people['fevia-vlaanderen']!.email].toSorted());
    const told = await app.db
      .selectFrom('audit_trail')
      .select(['team', 'changes'])
      .where('action', '=', 'introduced')
      .orderBy('team')
      .execute();
    expect(told).toMatchObject([
      { team: 'organiser.fevia-vlaanderen', changes: [{ to: 'Voka' }] },
      { team: 'organiser.voka', changes: [{ to: 'Fevia Vlaanderen' }] },
    ]);
  });

  test('is told in the history of the event to its own organisation, and not to those it organises with', async () => {
    await keepDraft(app, 'fevia-vlaanderen');
    const event = await eventOfVoka({
      organisers: [
        { id: 'voka', role: 'lead' },
        { id: 'agoria', role: 'co_organiser' },
      ],
    });
    await tellEvent(event);
    await app.relay.drain();
    const [row] = await kept();
    await answer('voka', row!.id, 'agreement');
    await answer('fevia-vlaanderen', row!.id, 'agreement');
    const actions = async (organiser: string) => {
      const path = `/api/v1/teams/organiser.${organiser}/events/${event}/audit-trail`;
      const { items } = (await app.get(path, people[organiser]!.headers)).json<{ items: { action: string }[] }>();
      return items.map(({ action }) => action).filter((action) => action.startsWith('intro'));
    };
    expect(await actions('voka')).toEqual(['introduced', 'introduction_agreed', 'introduction_offered']);
    expect(await actions('agoria')).toEqual([]);
  });

  test('tells what the plans were called then, not what they are called later', async () => {
    const { id = '', b } = await offered();
    await answer('voka', id, 'agreement');
    await answer('fevia-vlaanderen', id, 'agreement');
    await sql`update event_drafts set fields = '{"title.nl": "Nieuw geheim"}' where id = ${b}`.execute(app.db);
    expect((await listOf('fevia-vlaanderen'))[0]?.other?.title).toEqual({ nl: 'Plan van Voka' });
    await sql`delete from event_drafts`.execute(app.db);
    expect((await listOf('voka'))[0]).toMatchObject({ state: 'introduced', plan: { title: { nl: 'Plan van Voka' } } });
  });

  test('twice is the same as once, and cannot be taken back', async () => {
    const { id = '' } = await offered();
    await answer('voka', id, 'agreement');
    expect((await answer('voka', id, 'agreement')).json()).toMatchObject({ state: 'waiting' });
    await answer('fevia-vlaanderen', id, 'agreement');
    expect((await answer('voka', id, 'agreement')).json()).toMatchObject({ state: 'introduced' });
    const late = await answer('voka', id, 'refusal');
    expect([late.statusCode, late.json<{ reason: string }>().reason]).toEqual([409, 'alreadyIntroduced']);
  });

  test('at the same moment introduces them once', async () => {
    for (let round = 0; round < 8; round++) {
      await sql`delete from introductions`.execute(app.db);
      await sql`delete from event_drafts`.execute(app.db);
      app.mails.length = 0;
      const { id = '' } = await offered();
      app.mails.length = 0;
      const answers = await Promise.all([
        answer('voka', id, 'agreement'),
        answer('fevia-vlaanderen', id, 'agreement'),
        answer('voka', id, 'agreement'),
      ]);
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
      expect(await states('fevia-vlaanderen', 'voka')).toEqual([['introduced'], ['introduced']]);
      await app.relay.drain();
      expect(app.mails.map(({ to }) => to).toSorted()).toEqual(
        [people['voka']!.email, people['fevia-vlaanderen']!.email].toSorted(),
      );
    }
  });

  test('is not for readers, planners or others', async () => {
    const { id = '' } = await offered();
    const reader = await signedIn(app, { 'organiser.voka': 'reader' });
    const planner = await signedIn(app, { head_office: 'planner' });
    for (const visitor of [reader, planner])
      for (const deed of ['agreement', 'refusal'])
        expect((await app.send('POST', pathOf('voka', `/${id}/${deed}`), undefined, visitor.headers)).statusCode).toBe(
          403,
        );
    expect((await answer('agoria', id, 'agreement')).statusCode).toBe(404);
    expect(
      (await app.send('POST', pathOf('voka', `/${id}/agreement`), undefined, people['agoria']!.headers)).statusCode,
    ).toBe(404);
  });
});

describe('Refusing', () => {
  test('shows nothing to the other side, whatever that answers', async () => {
    const { id = '' } = await offered();
    const before = await listOf('fevia-vlaanderen');
    expect((await answer('voka', id, 'refusal')).json()).toMatchObject({ state: 'refused' });
    expect(await listOf('fevia-vlaanderen')).toEqual(before);
    expect((await answer('fevia-vlaanderen', id, 'agreement')).json()).toMatchObject({ state: 'waiting' });
    nextDays(31);
    await morning();
    expect(await states('fevia-vlaanderen', 'voka')).toEqual([['lapsed'], ['refused']]);
    expect(app.mails.some(({ subject }) => subject.startsWith('Maak kennis'))).toBe(false);
  });

  test('is still possible for who agreed, as long as the other did not', async () => {
    const { id = '' } = await offered();
    await answer('voka', id, 'agreement');
    expect((await answer('voka', id, 'refusal')).json()).toMatchObject({ state: 'refused' });
    await answer('fevia-vlaanderen', id, 'agreement');
    expect(await states('fevia-vlaanderen', 'voka')).toEqual([['waiting'], ['refused']]);
    const again = await answer('voka', id, 'agreement');
    expect([again.statusCode, again.json<{ reason: string }>().reason]).toEqual([409, 'alreadyRefused']);
  });
});

describe('An introduction that can no longer come about', () => {
  const gone: [what: string, change: (plan: string) => Promise<unknown>][] = [
    ['is thrown away', (plan) => sql`delete from event_drafts where id = ${plan}`.execute(app.db)],
    [
      'is no longer to be introduced',
      (plan) => sql`update event_drafts set introductions = false where id = ${plan}`.execute(app.db),
    ],
    [
      'moves to another time',
      (plan) =>
        sql`update event_drafts set starts_on = '2027-09-01', ends_on = '2027-09-02' where id = ${plan}`.execute(
          app.db,
        ),
    ],
    [
      'is of an organisation that is not verified any more',
      () => sql`update organisers set state = 'refused' where id = 'voka'`.execute(app.db),
    ],
  ];

  test.each(gone)('because the other plan %s, looks as if it waited, and never comes', async (_, change) => {
    const { id = '', b } = await offered();
    await answer('voka', id, 'agreement');
    const before = await listOf('fevia-vlaanderen');
    await change(b);
    await tellDraft(app, b);
    await app.relay.drain();
    expect(await listOf('fevia-vlaanderen')).toEqual(before);
    expect((await answer('fevia-vlaanderen', id, 'agreement')).json()).toMatchObject({ state: 'waiting' });
    await becomeVerified(app, 'voka');
    expect((await answer('voka', id, 'agreement')).json()).not.toMatchObject({ state: 'introduced' });
    expect(await states('fevia-vlaanderen')).toEqual([['waiting']]);
    nextDays(30);
    expect(await states('fevia-vlaanderen')).toEqual([['lapsed']]);
    expect(app.mails.some(({ subject }) => subject.startsWith('Maak kennis'))).toBe(false);
  });

  test('because one’s own plan is gone, says so, and takes no answer', async () => {
    const { id = '', b } = await offered();
    await sql`delete from event_drafts where id = ${b}`.execute(app.db);
    expect(await states('voka')).toEqual([['lapsed']]);
    const late = await answer('voka', id, 'agreement');
    expect([late.statusCode, late.json<{ reason: string }>().reason]).toEqual([409, 'introductionLapsed']);
  });

  test('because its time is over, lapses for both and takes no answer', async () => {
    const { id = '' } = await offered();
    await answer('voka', id, 'agreement');
    nextDays(30);
    expect(await states('fevia-vlaanderen', 'voka')).toEqual([['lapsed'], ['lapsed']]);
    expect((await answer('fevia-vlaanderen', id, 'agreement')).statusCode).toBe(409);
    await morning();
    expect((await kept())[0]?.lapsed_at).not.toBeNull();
  });

  test('because the plan is shown to the other by now, lapses', async () => {
    await keepDraft(app, 'fevia-vlaanderen');
    const event = await eventOfVoka();
    await tellEvent(event);
    await app.relay.drain();
    const [row] = await kept();
    await answer('voka', row!.id, 'agreement');
    await sql`insert into event_partners (event_id, organiser_id) values (${event}, 'fevia-vlaanderen')`.execute(
      app.db,
    );
    await answer('fevia-vlaanderen', row!.id, 'agreement');
    expect((await kept())[0]).toMatchObject({ introduced_at: null, lapsed_at: expect.anything() });
  });

  test('is not offered anew when the plan becomes what it was', async () => {
    const { b } = await offered();
    await sql`update event_drafts set introductions = false where id = ${b}`.execute(app.db);
    await tellDraft(app, b);
    await app.relay.drain();
    await sql`update event_drafts set introductions = true where id = ${b}`.execute(app.db);
    await tellDraft(app, b);
    await app.relay.drain();
    expect(await kept()).toHaveLength(1);
    expect((await kept())[0]?.lapsed_at).not.toBeNull();
  });

  test('while the other plan is just being withdrawn, waits for that and does not come about', async () => {
    const { id = '', b } = await offered();
    await answer('voka', id, 'agreement');
    let answered: ReturnType<typeof answer> | undefined;
    await app.db.transaction().execute(async (trx) => {
      await trx.deleteFrom('event_drafts').where('id', '=', b).execute();
      answered = answer('fevia-vlaanderen', id, 'agreement');
      await waitForLock();
    });
    expect((await answered!).json()).toMatchObject({ state: 'waiting' });
    expect((await kept())[0]).toMatchObject({ introduced_at: null, lapsed_at: expect.anything() });
  });

  /** Until somebody waits for what another transaction holds. */
  async function waitForLock(): Promise<void> {
    for (let attempt = 0; attempt < 200; attempt++) {
      const { rows } = await sql<{ waiting: number }>`select count(*) as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(app.db);
      if (Number(rows[0]?.waiting) > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('Nobody waits.');
  }
});

describe('Fishing for plans of others', () => {
  test('by many drafts ends after five in thirty days', async () => {
    for (let month = 1; month <= 8; month++) {
      const days = { from: `2027-0${month}-10`, to: `2027-0${month}-12` };
      await keepDraft(app, 'voka', days);
      await keepDraft(app, month % 2 === 0 ? 'agoria' : 'unizo', days);
      await app.relay.drain();
    }
    expect(await listOf('voka')).toHaveLength(5);
    // Refusing makes no room; only time does.
    for (const { id } of await listOf('voka')) await answer('voka', id, 'refusal');
    await morning();
    expect(await listOf('voka')).toHaveLength(5);
    nextDays(31);
    await morning();
    expect(await listOf('voka')).toHaveLength(8);
  });

  test('by drafts on other days shows nothing more of one plan', async () => {
    await keepDraft(app, 'fevia-vlaanderen', { from: '2027-05-01', to: '2027-05-02' });
    for (const day of ['2027-05-10', '2027-05-12', '2027-05-01']) await keepDraft(app, 'voka', { from: day, to: day });
    await app.relay.drain();
    expect(await listOf('voka')).toHaveLength(1);
  });

  test('by moving one’s own plan does not show where the other ends', async () => {
    const { b } = await offered();
    const before = await listOf('voka');
    for (const day of ['2027-05-28', '2027-06-15', '2027-09-01']) {
      await sql`update event_drafts set starts_on = ${day}, ends_on = ${day} where id = ${b}`.execute(app.db);
      await tellDraft(app, b);
      await app.relay.drain();
      const [now] = await listOf('voka');
      expect(now).toEqual({ ...before[0], plan: { ...before[0]!.plan, from: day, to: day } });
    }
  });
});
