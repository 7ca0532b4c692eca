import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { changeStatus } from '../../server/events/change-status.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { fixedClock } from '../support/clock.ts';
import { tokyo, hanoi } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { vokaEvents } from '../events/voka-enters.ts';
import { maskedEntry, seen, standInFor, visitEntry, vokaVisits } from './visits.ts';

const app = await startTestApp({ template: 'lists_template' });
const {
  editor,
  owner: coOrganiser,
  planner,
  entered,
  published,
  submit,
  revise,
  withdraw,
  read,
  become,
} = await vokaVisits(app);
const partner = await signedIn(app, { 'organiser.unizo': 'reader' });
const organiser = await signedIn(app, { 'organiser.flux50': 'owner' });
const officer = await signedIn(app, { 'office.tokyo': 'officer' });
const somebody = await signedIn(app);

const everybody = { editor, coOrganiser, planner, partner, organiser, officer, somebody, public: undefined };
type Name = keyof typeof everybody;

/** Who among all of them is shown an event. */
async function whoSees(id: string): Promise<Name[]> {
  const names = Object.keys(everybody) as Name[];
  const statuses = await Promise.all(names.map(async (name) => (await seen(app, id, everybody[name])).status));
  return names.filter((_, index) => statuses[index] === 200);
}

const standInOf = async (id: string) => {
  const found = await standInFor(app, id);
  if (!found) throw new Error('Nothing stands in for it.');
  return found;
};
const change = (id: string, status: 'cancelled' | 'postponed' | 'rescheduled') =>
  app.db.transaction().execute((trx) => changeStatus(trx, fixedClock, contentLoader, id, status));

describe('A masked visit', () => {
  test.each([
    { maskedFor: 'partners', others: ['partner'] },
    { maskedFor: 'organisers', others: ['partner', 'organiser'] },
    { maskedFor: 'offices', others: ['partner', 'organiser', 'officer'] },
  ] as const)(
    'is seen by its own and planners, and as a record of its own by $others',
    async ({ maskedFor, others }) => {
      const visit = await published(maskedEntry(maskedFor));
      expect(await whoSees(visit.id)).toEqual(['editor', 'coOrganiser', 'planner']);
      const standIn = await standInOf(visit.id);
      expect(await whoSees(standIn.id)).toEqual(['editor', 'coOrganiser', 'planner', ...others]);
    },
  );

  test('is to others an official visit in a country and a month, and nothing more', async () => {
    const standIn = await standInOf((await published(maskedEntry())).id);
    const { body } = await seen(app, standIn.id, organiser);
    expect(body).toEqual({
      id: standIn.id,
      slug: 'officieel-bezoek',
      href: `/api/v1/events/${standIn.id}`,
      shortCode: expect.stringMatching(/^[0-9a-z]+$/),
      title: { nl: 'Officieel bezoek', en: 'Official visit' },
      kind: 'official_visit',
      confidential: true,
      official: true,
      audience: 'organisers',
      status: 'scheduled',
      mode: 'in_person',
      languages: [],
      legs: [
        {
          id: expect.any(String),
          country: 'VN',
          precision: 'month',
          startsOn: '2027-05-01',
          endsOn: '2027-05-31',
          timeZone: 'Asia/Ho_Chi_Minh',
        },
      ],
      sectors: [],
      organisers: [],
      source: 'Verover de wereld',
      provenance: { source: 'Verover de wereld' },
      editions: [],
      demo: false,
      publishedAt: '2026-11-20T23:00:00Z',
      changedAt: '2026-11-20T23:00:00Z',
      version: 1,
    });
  });

  test('leads its own people and planners to what stands in for it and back, and nobody else', async () => {
    const visit = await published(maskedEntry());
    const standIn = await standInOf(visit.id);
    for (const by of [editor, coOrganiser, planner]) {
      expect((await seen(app, visit.id, by)).body).toMatchObject({
        counterpart: { id: standIn.id, slug: 'officieel-bezoek' },
      });
      expect((await seen(app, standIn.id, by)).body).toMatchObject({ counterpart: { id: visit.id, slug: visit.slug } });
    }
    for (const by of [partner, organiser]) {
      const { body, text } = await seen(app, standIn.id, by);
      expect(body).not.toHaveProperty('counterpart');
      expect(text).not.toContain(visit.id);
    }
  });

  test('has nothing that stands in for it before it is published', async () => {
    const visit = await entered(maskedEntry());
    expect(await standInFor(app, visit.id)).toBeUndefined();
    await submit(visit);
    expect(await standInFor(app, visit.id)).toBeDefined();
  });

  test('is in no public search, count or calendar, and neither is what stands in for it', async () => {
    const visit = await published(
      maskedEntry('offices', { legs: [hanoi({ country: 'LA', timeZone: 'Asia/Vientiane' })] }),
    );
    const standIn = await standInOf(visit.id);
    await app.relay.drain();
    const { total, facets } = await app.getJson<{ total: number; facets: object }>('/api/v1/events?past=true');
    expect(total).toBe(0);
    expect(JSON.stringify(facets)).not.toMatch(/LA|official_visit/);
    const { rows } = await sql`select 1 from calendar_entries where event_id in (${visit.id}, ${standIn.id})`.execute(
      app.db,
    );
    expect(rows).toEqual([]);
    expect((await app.get(`/events/${standIn.id}/calendar.ics`, organiser.headers)).statusCode).toBe(404);
  });
});

describe('What stands in for a visit keeps in step with it', () => {
  test('when its dates move to another month, under the same address', async () => {
    const visit = await published(maskedEntry());
    const before = await standInOf(visit.id);
    await revise(await read(visit), { legs: [hanoi({ startsOn: '2027-08-30', endsOn: '2027-09-02' }), tokyo()] });
    const { body } = await seen(app, before.id, organiser);
    expect(body).toMatchObject({
      version: 2,
      legs: [
        { country: 'JP', startsOn: '2027-03-01' },
        { country: 'VN', startsOn: '2027-08-01' },
        { country: 'VN', startsOn: '2027-09-01' },
      ],
    });
  });

  test('and stays exactly as it is while nothing of that changes', async () => {
    const visit = await published(maskedEntry());
    const before = await standInOf(visit.id);
    const answer = await revise(await read(visit), {
      title: { nl: 'Iets anders' },
      summary: { nl: 'Nog iets.' },
      legs: [hanoi({ city: 'Da Nang', startsOn: '2027-05-20', endsOn: '2027-05-21' })],
    });
    expect(answer.statusCode).toBe(200);
    expect(await standInOf(visit.id)).toEqual(before);
  });

  test('when it is shown to others, or to other partners', async () => {
    const visit = await published(maskedEntry('partners'));
    const { id } = await standInOf(visit.id);
    expect(await whoSees(id)).toEqual(['editor', 'coOrganiser', 'planner', 'partner']);
    const both = { partners: ['flux50'], officialVisit: { level: 'royal', maskedFor: 'partners' } };
    await revise(await read(visit), both);
    expect(await whoSees(id)).toEqual(['editor', 'coOrganiser', 'planner', 'organiser']);
  });

  test('when it is withdrawn, cancelled or postponed: then nothing stands in for it', async () => {
    const withdrawn = await published(maskedEntry());
    const first = await standInOf(withdrawn.id);
    await withdraw(withdrawn);
    expect(await standInFor(app, withdrawn.id)).toBeUndefined();
    expect(await whoSees(first.id)).toEqual([]);

    const cancelled = await published(maskedEntry());
    await change(cancelled.id, 'cancelled');
    expect(await standInFor(app, cancelled.id)).toBeUndefined();

    const postponed = await published(maskedEntry());
    await change(postponed.id, 'postponed');
    expect(await standInFor(app, postponed.id)).toBeUndefined();
    await change(postponed.id, 'rescheduled');
    expect(await standInFor(app, postponed.id)).toBeDefined();
  });

  test('when it is a secret no more: it is gone for good, and the visit itself is shown', async () => {
    const visit = await published(maskedEntry());
    const { id } = await standInOf(visit.id);
    await revise(await read(visit), { audience: 'public', officialVisit: { level: 'royal' } });
    await app.relay.drain();
    expect(await whoSees(visit.id)).toHaveLength(Object.keys(everybody).length);
    for (const address of [`/api/v1/events/${id}`, `/nl/evenementen/officieel-bezoek-${id}`]) {
      const answer = await app.get(address, { accept: 'text/html,*/*', ...editor.headers });
      expect(answer.statusCode).not.toBe(200);
      expect(`${answer.body}${String(answer.headers.location)}`).not.toContain(visit.id);
    }
    // Masked again, it is another record: whoever kept the first cannot tell that it is the same visit.
    await revise(await read(visit), { audience: 'own', officialVisit: { level: 'royal', maskedFor: 'organisers' } });
    expect((await standInOf(visit.id)).id).not.toBe(id);
  });

  test('when it asks a planner to be shown to everybody: it stays masked until the planner says yes', async () => {
    const visit = await published(maskedEntry());
    const before = await standInOf(visit.id);
    await app.db.updateTable('organisers').set({ trusted: false }).where('id', '=', 'voka').execute();
    await revise(await read(visit), { audience: 'public', officialVisit: { level: 'royal' } });
    await app.db.updateTable('organisers').set({ trusted: true }).where('id', '=', 'voka').execute();
    expect(await whoSees(visit.id)).toEqual(['editor', 'coOrganiser', 'planner']);
    expect(await standInOf(visit.id)).toEqual(before);
    const path = `/api/v1/moderation/events/${visit.id}/decision`;
    const decided = await app.send('POST', path, { decision: 'published', reasons: [] }, planner.headers);
    expect(decided.statusCode, decided.body).toBe(200);
    expect(await standInFor(app, visit.id)).toBeUndefined();
    expect(await whoSees(visit.id)).toHaveLength(Object.keys(everybody).length);
  });

  test('is never offered to everybody as it is', async () => {
    const visit = await published(maskedEntry());
    expect((await submit(visit)).json()).toMatchObject({ status: 409, reason: 'otherState' });
  });

  test('when a planner publishes or refuses it', async () => {
    await become('voka', { state: 'listed' });
    const decide = async (decision: string, reasons: string[] = []) => {
      const visit = await entered(maskedEntry());
      await submit(visit);
      expect(await standInFor(app, visit.id)).toBeUndefined();
      const path = `/api/v1/moderation/events/${visit.id}/decision`;
      const answer = await app.send('POST', path, { decision, reasons }, planner.headers);
      expect(answer.statusCode, answer.body).toBe(200);
      return standInFor(app, visit.id);
    };
    expect(await decide('published')).toBeDefined();
    expect(await decide('refused', ['duplicate'])).toBeUndefined();
    await become('voka', { state: 'verified', trusted: true });
  });
});

describe('What stands in for a visit is nobody’s to change', () => {
  test('not by the organisation of the visit, not by a planner', async () => {
    const visit = await published(maskedEntry());
    const { id, version } = await standInOf(visit.id);
    for (const by of [editor, planner]) {
      expect((await app.get(`${vokaEvents}/${id}`, by.headers)).statusCode).toBe(404);
      const put = await app.send('PUT', `${vokaEvents}/${id}`, { ...visitEntry(), version }, by.headers);
      expect(put.statusCode).toBe(404);
      for (const deed of ['submission', 'withdrawal'])
        expect((await app.send('POST', `${vokaEvents}/${id}/${deed}`, undefined, by.headers)).statusCode).toBe(404);
    }
    const decided = await app.send(
      'POST',
      `/api/v1/moderation/events/${id}/decision`,
      { decision: 'published', reasons: [] },
      planner.headers,
    );
    expect(decided.statusCode).toBe(404);
  });

  test.each([
    ['a title', sql`update events set title_nl = 'Koning' where stands_in_for is not null`],
    ['a summary', sql`update events set summary_nl = 'Meer' where stands_in_for is not null`],
    ['who leads', sql`update events set visit_leader = 'Koning' where stands_in_for is not null`],
    ['the level', sql`update events set visit_level = 'royal' where stands_in_for is not null`],
    ['everybody', sql`update events set audience = 'public' where stands_in_for is not null`],
    ['its organisation', sql`update events set entered_for = 'voka' where stands_in_for is not null`],
    [
      'a city',
      sql`update legs set city = 'Hanoi' from events where events.id = event_id and stands_in_for is not null`,
    ],
    [
      'a day',
      sql`update legs set precision = 'day' from events where events.id = event_id and stands_in_for is not null`,
    ],
    [
      'an organiser',
      sql`insert into event_organisers select id, 'voka', 'lead', 1 from events where stands_in_for is not null`,
    ],
    [
      'a sector',
      sql`insert into event_sectors select id, 'food.drinks', 1 from events where stands_in_for is not null`,
    ],
  ])('the database itself lets it hold no other than it has: %s', async (_, statement) => {
    await published(maskedEntry());
    await expect(statement.execute(app.db)).rejects.toThrow(/stand_in|stands in|public_has/);
  });
});
