import { beforeEach, describe, expect, test } from 'vitest';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { Told } from '../../server/contracts/event-life.ts';
import { type EventStatus, eventStatuses } from '../../server/contracts/words.ts';
import type { OutgoingMail } from '../../server/mail/transports.ts';
import { publish, seminar } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { vokaEnters, vokaEvents } from './voka-enters.ts';

/** What an organisation's own people say became of their event, and who hears of it. */
const app = await startTestApp({ template: 'lists_template' });
const { reader, editor, planner, enter, submit, withdraw, revise, read, become } = await vokaEnters(app);
const colleague = await signedIn(app, { 'organiser.voka': 'owner' });
const unizo = await signedIn(app, { 'organiser.unizo': 'editor' }, { language: 'en' });
const unizoReader = await signedIn(app, { 'organiser.unizo': 'reader' });
const vlam = await signedIn(app, { 'organiser.vlam': 'owner' });
const agoria = await signedIn(app, { 'organiser.agoria': 'owner' });

beforeEach(async () => {
  for (const id of ['unizo', 'vlam', 'agoria']) await become(id, { state: 'verified' });
  await become('voka', { state: 'verified', trusted: true });
});

const reason = { nl: 'De zaal is dubbel geboekt.' };
const together = {
  organisers: [
    { id: 'voka', role: 'lead' as const },
    { id: 'unizo', role: 'co_organiser' as const },
  ],
};

/** Whoever is invited to it agrees. */
async function published(more: Parameters<typeof enter>[0] = {}): Promise<EnteredEvent> {
  const event = await enter(more);
  const joining = '/api/v1/teams/organiser.unizo/joining';
  for (const { id } of event.invited) await app.send('POST', `${joining}/${id}/acceptance`, {}, unizo.headers);
  return (await submit(event)).json<EnteredEvent>();
}

const say = (event: EnteredEvent, status: EventStatus, body: object = {}, by: Visitor = editor) =>
  app.send('POST', `${vokaEvents}/${event.id}/status`, { status, version: event.version, ...body }, by.headers);
const told = async ({ id }: EnteredEvent, by: Visitor = editor) =>
  (await app.get(`${vokaEvents}/${id}/told`, by.headers)).json<Told>();

/** What was mailed since. */
async function mailed(work: () => Promise<unknown>): Promise<OutgoingMail[]> {
  await app.relay.drain();
  const before = app.mails.length;
  await work();
  await app.relay.drain();
  return app.mails.slice(before);
}

describe('The status of an event', () => {
  test('is set by its editors and planners, with a reason that everybody reads', async () => {
    const event = await published();
    const answer = await say(event, 'cancelled', { reason: { ...reason, en: 'The hall is booked twice.' } });
    expect(answer.json()).toMatchObject({
      status: 'cancelled',
      statusReason: { nl: 'De zaal is dubbel geboekt.', en: 'The hall is booked twice.' },
      nextStatuses: [],
      version: event.version + 1,
    });
    await app.relay.drain();
    expect(await app.getJson(`/api/v1/events/${event.id}`)).toMatchObject({
      status: 'cancelled',
      statusReason: { nl: 'De zaal is dubbel geboekt.' },
    });
    const other = await published();
    expect((await say(other, 'full', {}, planner)).statusCode).toBe(200);
    expect((await say(await read(other), 'scheduled', {}, reader)).statusCode).toBe(403);
  });

  test.each(['cancelled', 'postponed'] as const)('is not "%s" without a few words in Dutch', async (status) => {
    const event = await published();
    for (const [given, why] of [
      [undefined, 'required'],
      [{ en: 'The hall is booked twice.' }, 'required'],
      [{ nl: 'Overmacht!' }, 'tooShort'],
      [{ nl: 'Te laat' }, 'tooShort'],
    ] as const) {
      const answer = await say(event, status, given ? { reason: given } : {});
      expect([answer.statusCode, answer.json().issues]).toMatchObject([400, [{ name: 'reason.nl', reason: why }]]);
    }
    expect((await say(event, status, { reason: { nl: '   ' } })).statusCode).toBe(400);
    expect(await read(event)).toMatchObject({ status: 'scheduled', version: event.version });
  });

  test('needs no reason to be full and to have room again, nor to move online', async () => {
    const event = await published();
    for (const status of ['full', 'scheduled', 'moved_online'] as const)
      expect((await say(await read(event), status)).json()).toMatchObject({ status });
    expect((await read(event)).entry.mode).toBe('online');
  });

  test('goes by the steps that are told, and by no other', async () => {
    const event = await published();
    expect(event.nextStatuses).toEqual(['full', 'postponed', 'rescheduled', 'moved_online', 'cancelled']);
    const postponed = (await say(event, 'postponed', { reason })).json<EnteredEvent>();
    expect(postponed.nextStatuses).toEqual(['rescheduled', 'cancelled']);
    for (const status of eventStatuses.filter((one) => !postponed.nextStatuses.includes(one))) {
      const answer = await say(postponed, status, { reason });
      expect([answer.statusCode, answer.json().reason]).toEqual([409, 'otherState']);
    }
    const online = await published({ mode: 'online' });
    expect(online.nextStatuses).not.toContain('moved_online');
    const draft = await enter();
    expect(draft.nextStatuses).toEqual([]);
    expect((await say(draft, 'full')).statusCode).toBe(409);
  });

  test('is not changed on a version that somebody else changed in between', async () => {
    const event = await published();
    await say(event, 'full');
    const late = await say(event, 'cancelled', { reason });
    expect([late.statusCode, late.json().reason]).toEqual([409, 'changedMeanwhile']);
    const twice = await published();
    const answers = await Promise.all([say(twice, 'full'), say(twice, 'cancelled', { reason })]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
  });

  test('is told in the history, with what it was', async () => {
    const event = await published();
    await say(event, 'moved_online', { reason });
    const rows = await app.db.selectFrom('audit_trail').selectAll().where('subject_id', '=', event.id).execute();
    expect(rows.find(({ action }) => action === 'event_status_changed')).toMatchObject({
      actor_name: 'Els Editor',
      changes: [
        { field: 'mode', from: 'hybrid', to: 'online' },
        { field: 'status', from: 'scheduled', to: 'moved_online' },
        { field: 'statusReason', from: {}, to: { nl: 'De zaal is dubbel geboekt.' } },
      ],
    });
  });

  test('to others there is no such thing', async () => {
    const event = await published();
    const nowhere = { ...event, id: '01900000-0000-7000-8000-000000000000' };
    for (const visitor of [vlam, await signedIn(app)]) {
      const answers = [await say(event, 'full', {}, visitor), await say(nowhere, 'full', {}, visitor)];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
      expect(answers[0]?.json().detail).toBe(answers[1]?.json().detail);
    }
    const ours = await publish(app, seminar());
    expect((await say({ ...event, id: ours }, 'full', {}, planner)).statusCode).toBe(404);
    expect(await read(event)).toMatchObject({ status: 'scheduled' });
  });
});

describe('Who is told', () => {
  test('are editors and owners of those who organise it too, in their language; not those who did it', async () => {
    const event = await published(together);
    expect(await told(event)).toEqual({
      organisations: [{ id: 'unizo', name: { nl: 'UNIZO', en: 'UNIZO' }, people: 1 }],
      people: 1,
      calendars: true,
    });
    const mails = await mailed(() => say(event, 'cancelled', { reason }));
    expect(mails.map(({ to }) => to)).toEqual([unizo.email]);
    expect(mails[0]?.subject).toContain('Cancelled: Zaken doen in Vietnam');
    expect(mails[0]?.text).toContain('Status: Scheduled → Cancelled');
    expect(mails[0]?.text).toContain('De zaal is dubbel geboekt.');
    expect(mails[0]?.text).toContain(`/en/events/zaken-doen-in-vietnam-${event.id}`);
    expect(mails[0]?.text).toContain('Voka changed “Zaken doen in Vietnam”');
  });

  test('are the partners it is shared with, and no other organisers who see it', async () => {
    await become('voka', { state: 'verified' });
    const event = await published({ audience: 'partners', partners: ['unizo', 'vlam'] });
    expect(await told(event)).toMatchObject({
      organisations: [{ id: 'unizo' }, { id: 'vlam' }],
      people: 2,
      calendars: false,
    });
    const mails = await mailed(() => say(event, 'postponed', { reason }));
    expect(mails.map(({ to }) => to).toSorted()).toEqual([unizo.email, vlam.email].toSorted());
    expect(mails.map(({ to }) => to)).not.toContain(unizoReader.email);
  });

  test('is the own organisation when a planner does it, each person once', async () => {
    const both = await signedIn(app, { 'organiser.voka': 'editor', 'organiser.unizo': 'owner' });
    const event = await published(together);
    expect(await told(event, planner)).toMatchObject({
      organisations: [
        { id: 'unizo', people: 2 },
        { id: 'voka', people: 3 },
      ],
      people: 4,
    });
    const mails = await mailed(() => say(event, 'full', {}, planner));
    expect(mails.map(({ to }) => to).toSorted()).toEqual(
      [editor.email, colleague.email, unizo.email, both.email].toSorted(),
    );
    expect(mails[0]?.text).toContain('FIT, hoofdkantoor wijzigde');
    expect((await told(event, both)).organisations).toEqual([
      { id: 'unizo', name: { nl: 'UNIZO', en: 'UNIZO' }, people: 1 },
    ]);
    await app.db.deleteFrom('memberships').where('person_id', '=', both.id).execute();
  });

  test('is nobody of an organisation that is not verified, and nobody at all where nobody takes part', async () => {
    const event = await published(together);
    await become('unizo', { state: 'listed' });
    expect(await told(event)).toMatchObject({ organisations: [], people: 0 });
    expect(await mailed(() => say(event, 'full'))).toEqual([]);
  });

  test('are told as well when it is taken away, without a page to look at', async () => {
    const event = await published(together);
    const mails = await mailed(() => withdraw(event));
    expect(mails.map(({ to }) => to)).toEqual([unizo.email]);
    expect(mails[0]?.subject).toContain('Withdrawn: Zaken doen in Vietnam');
    expect(mails[0]?.text).toContain('Status: Scheduled → Withdrawn');
    expect(mails[0]?.text).not.toContain(event.id);
    const draft = await enter(together);
    await app.relay.drain();
    expect(await mailed(() => withdraw(draft))).toEqual([]);
  });

  test('are told of other dates, places and titles, and of nothing else', async () => {
    const event = await published(together);
    const [leg] = event.entry.legs;
    const moved = { legs: [{ ...leg, startsOn: '2027-02-10', endsOn: '2027-02-10', city: 'Gent' }] };
    const mails = await mailed(() => revise(event, moved));
    expect(mails.map(({ to }) => to)).toEqual([unizo.email]);
    expect(mails[0]?.subject).toContain('Changed: Zaken doen in Vietnam');
    expect(mails[0]?.text).toContain(
      '- When: Tue, 9 February 2027, 14:00–16:00 → Wed, 10 February 2027, 14:00–16:00\n' +
        '- Where: Antwerpen, Belgium → Gent, Belgium',
    );
    expect(await mailed(async () => revise(await read(event), { summary: { nl: 'Kort' } }))).toEqual([]);
    const draft = await enter(together);
    expect(await mailed(() => revise(draft, { title: { nl: 'Anders' } }))).toEqual([]);
  });

  test('is for those to know who may change it', async () => {
    const event = await published(together);
    const status = async (who: Visitor | undefined) =>
      (await app.get(`${vokaEvents}/${event.id}/told`, who?.headers)).statusCode;
    expect(await Promise.all([editor, planner, reader, unizo, agoria, undefined].map(status))).toEqual([
      200, 200, 403, 404, 404, 401,
    ]);
  });

  test('is no calendar where the dates are not known to the day', async () => {
    const [leg] = seminar().legs;
    const { startTime: _start, endTime: _end, ...month } = leg!;
    const legs = [{ ...month, precision: 'month' as const, startsOn: '2027-02-01', endsOn: '2027-02-28' }];
    expect(await told(await published({ legs }))).toMatchObject({ calendars: false });
  });
});
