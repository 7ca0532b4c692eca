import { beforeAll, describe, expect, test } from 'vitest';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { type Typist, typist, vietnam } from './typing.ts';

const app = await startTestApp({ template: 'lists_template' });
let els: Typist;
let an: Typist;

beforeAll(async () => {
  els = await typist(app);
  an = await typist(app, 'voka', 'An Peeters');
  await app.db.updateTable('organisers').set({ state: 'verified', trusted: true }).where('id', '=', 'voka').execute();
});

const written = (id: string) =>
  app.db.selectFrom('legs').selectAll().where('event_id', '=', id).orderBy('position').execute();

describe('Typing', () => {
  test('whatever is typed is kept as it is, right or not', async () => {
    const draft = await els.begin();
    const fields = { 'title.nl': '  ', 'registration.url': 'nog te krijgen', 'legs.n1.startsOn': '31 februari' };
    await els.type(draft, fields);
    expect((await els.read(draft.id)).fields).toMatchObject(fields);
  });

  test('what is missing is told by field, what it cannot do without first', async () => {
    const draft = await els.begin();
    const { missing, score } = await els.read(draft.id);
    expect(
      missing
        .filter(({ required }) => required)
        .map(({ field }) => field)
        .toSorted(),
    ).toEqual(['kind', 'legs.n1.country', 'legs.n1.precision', 'sectors', 'title.nl']);
    const saved = await els.type(draft, vietnam);
    expect(saved.score).toBeGreaterThan(score);
    const { problems } = await els.read(draft.id);
    expect(problems).toEqual([]);
  });

  test('a field that is no field is refused', async () => {
    const answer = await app.send(
      'POST',
      `/api/v1/teams/${els.team}/drafts`,
      { fields: { 'legs.n1.colour': 'blue' } },
      els.visitor.headers,
    );
    expect(answer.statusCode).toBe(400);
  });

  test('two people who type in different fields both keep their words', async () => {
    const draft = await els.begin({ fields: vietnam });
    await els.type(draft, { 'title.nl': 'Van Els' });
    const saved = await an.type(draft, { 'summary.nl': 'Van An' });
    expect(saved.conflicts).toEqual([]);
    expect((await els.read(draft.id)).fields).toMatchObject({ 'title.nl': 'Van Els', 'summary.nl': 'Van An' });
  });

  test('in the same field the second is told what the first wrote, and everything else is saved', async () => {
    const draft = await els.begin({ fields: vietnam });
    await els.type(draft, { 'title.nl': 'Van Els' });
    const saved = await an.type(draft, { 'title.nl': 'Van An', 'contact.email': 'an@voka.example' });
    expect(saved.conflicts).toMatchObject([{ field: 'title.nl', theirs: 'Van Els', by: 'Els Editor' }]);
    expect((await els.read(draft.id)).fields).toMatchObject({
      'title.nl': 'Van Els',
      'contact.email': 'an@voka.example',
    });
  });

  test('nobody is in conflict with themselves: a form sent while it saves itself has the last word', async () => {
    const draft = await els.begin({ fields: vietnam });
    await els.type(draft, { 'title.nl': 'Half getypt' });
    const saved = await els.type(draft, { 'title.nl': 'Helemaal getypt' });
    expect(saved.conflicts).toEqual([]);
    expect((await els.read(draft.id)).fields['title.nl']).toBe('Helemaal getypt');
  });

  test('a leg that is taken out takes its words along', async () => {
    const draft = await els.begin({ fields: vietnam });
    await els.type(draft, { legs: ['n2'] });
    const { fields } = await els.read(draft.id);
    expect(Object.keys(fields).filter((name) => name.startsWith('legs.n1'))).toEqual([]);
  });

  test('legs out of order and on the same days are remarked upon', async () => {
    const exact = (key: string, startsOn: string, endsOn: string) => ({
      [`legs.${key}.precision`]: 'day',
      [`legs.${key}.startsOn`]: startsOn,
      [`legs.${key}.endsOn`]: endsOn,
    });
    const draft = await els.begin({
      fields: { ...vietnam, ...exact('n1', '2027-10-04', '2027-10-06'), ...exact('n2', '2027-10-05', '2027-10-07') },
    });
    expect(draft.warnings).toEqual([{ leg: 'n2', kind: 'overlap', other: 'n1' }]);
    await els.type(draft, exact('n2', '2027-10-01', '2027-10-02'));
    expect((await els.read(draft.id)).warnings).toEqual([{ leg: 'n2', kind: 'outOfOrder', other: 'n1' }]);
  });
});

describe('Publishing what was written', () => {
  test('makes it the event, seen by its audience, under the id it had', async () => {
    const draft = await els.begin({ fields: vietnam });
    const { status, body } = await els.publish(draft);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: draft.id, editorialState: 'published', entry: { audience: 'organisers' } });
    expect(await written(draft.id)).toMatchObject([
      { country_code: 'VN', starts_on: '2027-09-01', ends_on: '2027-11-30', time_zone: 'Asia/Ho_Chi_Minh' },
      { city: 'Ho Chi Minhstad', precision: 'quarter' },
    ]);
    expect((await app.get(`/api/v1/teams/${els.team}/drafts/${draft.id}`, els.visitor.headers)).statusCode).toBe(404);
    expect((await app.get(`/api/v1/events/${draft.id}`)).statusCode).toBe(404);
    expect((await app.get(`/api/v1/events/${draft.id}`, els.visitor.headers)).statusCode).toBe(200);
  });

  test('what is not right is told by the field in which it stands, and nothing is lost', async () => {
    const draft = await els.begin({
      fields: { ...vietnam, 'registration.url': 'voka.be', 'legs.n1.quarter': '', 'title.nl': '' },
    });
    const { status, body } = await els.publish(draft);
    expect(status).toBe(400);
    const issues = (body['issues'] as { name: string; reason: string }[]).map(({ name, reason }) => [name, reason]);
    expect(issues).toEqual(
      expect.arrayContaining([
        ['title.nl', 'required'],
        ['registration.url', 'url'],
        ['legs.n1.quarter', 'required'],
      ]),
    );
    expect((await els.read(draft.id)).fields).toMatchObject({ 'registration.url': 'voka.be' });
  });

  test('changes to a published event gather until they are published; each leg keeps its own number', async () => {
    const first = await els.begin({ fields: vietnam });
    await els.publish(first);
    const legs = await written(first.id);
    const changes = await els.begin({ event: first.id });
    expect(changes.id).toBe(first.id);
    const [hanoi, saigon] = changes.fields['legs'] as string[];
    await els.type(changes, {
      [`legs.${saigon}.precision`]: 'day',
      [`legs.${saigon}.year`]: undefined,
      [`legs.${saigon}.quarter`]: undefined,
      [`legs.${saigon}.startsOn`]: '2027-10-11',
      [`legs.${saigon}.endsOn`]: '2027-10-13',
      legs: [saigon!, hanoi!],
    });
    expect(await written(first.id)).toEqual(legs);
    const { status, body } = await els.publish(await els.read(first.id));
    expect(status).toBe(200);
    expect(body).toMatchObject({ editorialState: 'published' });
    expect(await written(first.id)).toMatchObject([
      { id: saigon, ical_sequence: 1, starts_on: '2027-10-11', precision: 'day' },
      { id: hanoi, ical_sequence: 0 },
    ]);
  });

  test('moved days are announced as a new date when that is asked, and those who organise along are mailed what was', async () => {
    const colleague = await signedIn(app, { 'organiser.agoria': 'editor' });
    await app.db.updateTable('organisers').set({ state: 'verified' }).where('id', '=', 'agoria').execute();
    const exact = { 'legs.n1.precision': 'day', 'legs.n1.startsOn': '2027-10-04', 'legs.n1.endsOn': '2027-10-06' };
    const first = await els.begin({ fields: { ...vietnam, ...exact, audience: 'partners', partners: ['agoria'] } });
    await els.publish(first);
    const changes = await els.begin({ event: first.id });
    const [hanoi] = changes.fields['legs'] as string[];
    await els.type(changes, { [`legs.${hanoi}.startsOn`]: '2027-10-05' });
    const told = await app.get(`/api/v1/teams/${els.team}/events/${first.id}/told`, els.visitor.headers);
    expect(told.json()).toMatchObject({ organisations: [{ id: 'agoria', people: 1 }], people: 1 });
    const { body } = await els.publish(await els.read(first.id), { rescheduled: true });
    expect(body).toMatchObject({ status: 'rescheduled' });
    await app.relay.drain();
    const mail = app.mails.findLast(({ to }) => to === colleague.email);
    expect(mail?.text).toContain('Nieuwe datum');
    expect(mail?.text).toMatch(/5.*oktober 2027/);
  });

  test('the reason for going on beside others stays in the history of the event', async () => {
    const draft = await els.begin({ fields: { ...vietnam, 'radar.reason': 'De beurs ligt vast.' } });
    await els.publish(draft);
    const { changes } = await app.db
      .selectFrom('audit_trail')
      .select('changes')
      .where('subject_id', '=', draft.id)
      .where('action', '=', 'overlap_accepted')
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(changes)).toContain('De beurs ligt vast.');
  });

  test('a colleague who typed on in between is not published unseen', async () => {
    const draft = await els.begin({ fields: vietnam });
    await an.type(draft, { 'title.nl': 'Van An' });
    const { status, body } = await els.publish(draft);
    expect([status, body['reason']]).toEqual([409, 'changedMeanwhile']);
  });

  test('an event that was changed elsewhere takes the changes along, unless both changed the same', async () => {
    const event = await els.begin({ fields: vietnam });
    const published = (await els.publish(event)).body as unknown as EnteredEvent;
    const elsewhere = async (change: object, version: number) =>
      app.send(
        'PUT',
        `/api/v1/teams/${els.team}/events/${event.id}`,
        { version, ...published.entry, ...change },
        els.visitor.headers,
      );
    const changes = await els.begin({ event: event.id });
    await els.type(changes, { 'title.nl': 'Nieuwe titel' });
    const put = await elsewhere({ summary: { nl: 'Door de software' } }, published.version);
    expect(put.statusCode, put.body).toBe(200);
    const outdated = await els.read(event.id);
    expect(outdated.outdated).toBe(true);
    const { status, body } = await els.publish(outdated);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toMatchObject({ entry: { title: { nl: 'Nieuwe titel' }, summary: { nl: 'Door de software' } } });

    const again = await els.begin({ event: event.id });
    await els.type(again, { 'title.nl': 'Van Els' });
    await elsewhere({ title: { nl: 'Van de software' } }, Number(body['version']));
    const refused = await els.publish(await els.read(event.id));
    expect([refused.status, refused.body['reason']]).toEqual([409, 'changedElsewhere']);
    expect((await els.read(event.id)).fields).toMatchObject({ 'title.nl': 'Van Els' });
    const renewed = await app.send(
      'POST',
      `/api/v1/teams/${els.team}/drafts/${event.id}/renewal`,
      undefined,
      els.visitor.headers,
    );
    expect(renewed.json()).toMatchObject({ outdated: false, fields: { 'title.nl': 'Van Els' } });
  });

  test('the preview shows what others would see, and leaves nothing behind', async () => {
    const draft = await els.begin({ fields: vietnam });
    const tables = ['events', 'legs', 'audit_trail', 'outbox'] as const;
    const counts = () =>
      Promise.all(tables.map(async (table) => (await app.db.selectFrom(table).select('id').execute()).length));
    const before = await counts();
    const path = `/api/v1/teams/${els.team}/drafts/${draft.id}/preview`;
    const preview = await app.get(path, els.visitor.headers);
    expect(preview.json()).toMatchObject({ id: draft.id, title: { nl: 'Missie naar Vietnam' } });
    expect(await counts()).toEqual(before);
  });
});

test('nobody else reads or writes a draft, and a reader only reads', async () => {
  const draft = await els.begin({ fields: vietnam });
  const agoria = await typist(app, 'agoria');
  for (const team of ['organiser.voka', 'organiser.agoria']) {
    const path = `/api/v1/teams/${team}/drafts/${draft.id}`;
    expect((await app.get(path, agoria.visitor.headers)).statusCode).toBe(404);
    expect((await app.send('PATCH', path, { changes: [] }, agoria.visitor.headers)).statusCode).toBe(404);
    expect((await app.send('DELETE', path, undefined, agoria.visitor.headers)).statusCode).toBe(404);
  }
});
