import { describe, expect, test } from 'vitest';
import { auditTrail } from '../../server/audit/audit.queries.ts';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import { decideEvent } from '../../server/events/decide-event.ts';
import { eventsForReview } from '../../server/events/events-for-review.queries.ts';
import { publish, seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { vokaEnters } from './voka-enters.ts';

const app = await startTestApp({ template: 'lists_template' });
const { clock } = app.context;
const { editor, planner, enter, revise, submit, withdraw, read, become } = await vokaEnters(app);

const plannerActor = {
  role: 'person',
  id: planner.id,
  name: 'Piet Planner',
  email: planner.email,
  memberships: [{ kind: 'head_office', role: 'planner' }],
  session: 's',
  door: 'page',
} as const;
const decide = (event: EnteredEvent, decision: 'published' | 'changes_requested' | 'refused') =>
  app.db.transaction().execute((trx) => decideEvent(trx, clock, plannerActor, event.id, decision));

describe('Submitting', () => {
  test('waits for a planner, also while the organisation is not verified', async () => {
    for (const state of ['submitted', 'verified'] as const) {
      await become('voka', { state });
      const event = await enter();
      expect((await submit(event)).json()).toMatchObject({ editorialState: 'submitted', version: 2 });
      expect((await app.get(`/api/v1/events/${event.id}`)).statusCode).toBe(404);
      expect(await eventsForReview(app.db)).toContainEqual({
        id: event.id,
        title: { nl: 'Zaken doen in Vietnam' },
        kind: 'seminar',
        organiser: 'voka',
        submittedAt: clock.now().toString(),
        startsOn: '2027-02-09',
        countries: ['BE'],
      });
      const again = await submit(event);
      expect([again.statusCode, again.json().reason]).toEqual([409, 'otherState']);
    }
  });

  test('publishes at once what a trusted organisation entered', async () => {
    await become('voka', { state: 'verified', trusted: true });
    const event = await enter();
    expect((await submit(event)).json()).toMatchObject({ editorialState: 'published' });
    await become('voka', { state: 'verified' });
    await app.relay.drain();
    expect((await app.get(`/api/v1/events/${event.id}`)).json()).toMatchObject({ source: 'Voka', demo: false });
  });
});

describe('A decision', () => {
  test.each([
    ['published', 'published'],
    ['changes_requested', 'changes_requested'],
    ['refused', 'withdrawn'],
  ] as const)('that it is %s leaves it %s, and tells who is to be told', async (decision, editorialState) => {
    await become('voka', { state: 'verified' });
    const event = await enter({ title: { nl: 'Zaken doen in Laos', en: 'Business in Laos' } });
    await submit(event);
    expect(await decide(event, decision)).toEqual({
      title: { nl: 'Zaken doen in Laos', en: 'Business in Laos' },
      enteredFor: 'voka',
      enteredBy: editor.id,
      shared: false,
    });
    expect(await read(event)).toMatchObject({ editorialState });
    await app.relay.drain();
    expect((await app.get(`/api/v1/events/${event.id}`)).statusCode).toBe(decision === 'published' ? 200 : 404);
    await expect(decide(event, 'published')).rejects.toMatchObject({ code: 'conflict', reason: 'alreadyDecided' });
  });

  test('is for planners alone', async () => {
    const event = await enter();
    await submit(event);
    const step = app.db.transaction().execute((trx) => {
      const memberships = [{ kind: 'organiser', id: 'voka', role: 'owner', verified: true }] as const;
      return decideEvent(trx, clock, { ...plannerActor, memberships }, event.id, 'published');
    });
    await expect(step).rejects.toMatchObject({ code: 'forbidden' });
    expect(await read(event)).toMatchObject({ editorialState: 'submitted' });
  });

  test('cannot publish for an organisation that nobody knows of yet', async () => {
    await become('voka', { state: 'submitted' });
    const event = await enter();
    await submit(event);
    await expect(decide(event, 'published')).rejects.toMatchObject({ reason: 'organisationFirst' });
    await become('voka', { state: 'verified' });
    await decide(event, 'published');
  });

  test('with wished changes lets the organisation submit it again; a refusal does not', async () => {
    const wished = await enter();
    await submit(wished);
    await decide(wished, 'changes_requested');
    expect((await submit(wished)).json()).toMatchObject({ editorialState: 'submitted' });
    await decide(wished, 'refused');
    expect(await read(wished)).toMatchObject({ maySubmit: false });
    expect((await submit(wished)).statusCode).toBe(409);
  });
});

describe('Withdrawing', () => {
  const published = async () => {
    await become('voka', { state: 'verified' });
    const event = await enter();
    await submit(event);
    await decide(event, 'published');
    await app.relay.drain();
    return event;
  };

  test('takes what was public out of sight; it can be submitted again', async () => {
    const event = await published();
    expect((await withdraw(event)).json()).toMatchObject({ editorialState: 'withdrawn' });
    await app.relay.drain();
    expect((await app.get(`/api/v1/events/${event.id}`)).statusCode).toBe(410);
    const calendar = await app.get(`/events/${event.id}/calendar.ics`);
    expect(calendar.body).toContain('STATUS:CANCELLED');
    expect(calendar.body).not.toContain('STATUS:CONFIRMED');
    expect((await withdraw(event)).json()).toMatchObject({ reason: 'otherState' });
    expect((await submit(event)).json()).toMatchObject({ editorialState: 'submitted' });
  });

  test('ends a draft, and what was submitted; a change of mind loses nothing', async () => {
    const event = await enter();
    for (const before of ['draft', 'submitted']) {
      expect(await read(event)).toMatchObject({ editorialState: before });
      const withdrawn = (await withdraw(event)).json<EnteredEvent>();
      expect(withdrawn).toMatchObject({ editorialState: 'withdrawn', maySubmit: true });
      expect(withdrawn).not.toHaveProperty('submittedAt');
      expect((await submit(event)).json()).toMatchObject({ editorialState: 'submitted' });
    }
  });

  test('what is public is revised in sight of all, but not by an organisation that is no longer verified', async () => {
    const event = await read(await published());
    expect((await revise(event, { title: { nl: 'Zaken doen in Laos' } })).statusCode).toBe(200);
    await app.relay.drain();
    expect((await app.get(`/api/v1/events/${event.id}`)).json()).toMatchObject({ title: { nl: 'Zaken doen in Laos' } });
    await become('voka', { state: 'submitted' });
    const refused = await revise({ ...event, version: event.version + 1 }, { title: { nl: 'Gratis geld' } });
    expect([refused.statusCode, refused.json().reason]).toEqual([409, 'organisationFirst']);
  });
});

describe('The audit trail', () => {
  const trail = async () => (await auditTrail(app.db, { team: 'organiser.voka', page: 1, pageSize: 100 })).items;

  test('tells who entered, revised, submitted and withdrew an event, and what was changed', async () => {
    await become('voka', { state: 'verified' });
    const event = await enter({ contact: { email: 'an@voka.example' } });
    await revise(event, { title: { nl: 'Zaken doen in Laos' }, contact: { email: 'bo@voka.example' } });
    await submit(event);
    await withdraw(event, planner);
    const told = (await trail()).filter(({ subject }) => subject.id === event.id);
    const by = (name: string) => ({ actor: { kind: 'person', name }, door: 'page', subject: { kind: 'event' } });
    expect(told.toSorted((a, b) => (a.action < b.action ? -1 : 1))).toMatchObject([
      { ...by('Els Editor'), action: 'event_entered' },
      { ...by('Els Editor'), action: 'event_revised' },
      { ...by('Els Editor'), action: 'event_submitted' },
      { ...by('Piet Planner'), action: 'event_withdrawn' },
    ]);
    const changes = (action: string) => told.find((one) => one.action === action)?.changes;
    expect(changes('event_withdrawn')).toEqual([{ field: 'editorialState', from: 'submitted', to: 'withdrawn' }]);
    expect(changes('event_revised')).toEqual([
      { field: 'contact' },
      { field: 'title', from: { nl: 'Zaken doen in Vietnam' }, to: { nl: 'Zaken doen in Laos' } },
    ]);
    expect(changes('event_entered')).toContainEqual({ field: 'title', to: { nl: 'Zaken doen in Vietnam' } });
    expect(JSON.stringify(told)).not.toContain('@voka.example');
  });

  test('does not tell what our own content brings', async () => {
    const id = await publish(app, seminar());
    const all = await app.db.selectFrom('audit_trail').select('id').where('subject_id', '=', id).execute();
    expect(all).toEqual([]);
  });
});
