import { describe, expect, test } from 'vitest';
import type { SupportRequest } from '../../server/contracts/support.ts';
import { keepTime } from '../../server/support/keep-time.ts';
import { mailNews } from '../../server/support/mail-news.ts';
import { movableClock } from '../support/clock.ts';
import { startTestApp } from '../support/test-app.ts';
import { grantAll, staff, supportCast } from './offices.ts';

/** What only time asks for, done once however often it is looked at. */

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const cast = await supportCast(app);
for (const office of ['tokyo', 'hanoi', 'lima']) await staff(app, office, 38, 38, 38);
await app.db.updateTable('sessions').set({ expires_at: '2030-01-01T00:00:00Z' }).execute();

/** Runs what is due, twice, as after a restart, and sends what was to be mailed. */
async function timeComes(at: string): Promise<void> {
  clock.moveTo(at);
  for (let turn = 0; turn < 2; turn++) {
    await app.db.transaction().execute((trx) => keepTime(trx, app.context));
    await app.db.transaction().execute((trx) => mailNews(trx, app.context));
  }
  await app.relay.drain();
}

/** Subjects of the mails about support to somebody, since the last time. */
function mailsTo(email: string, since: number): string[] {
  return app.mails.slice(since).flatMap((mail) => (mail.to === email ? [mail.text ?? ''] : []));
}

describe('A proposal', () => {
  test('is reminded of once, lapses by itself, and gives its time back', async () => {
    clock.moveTo('2026-11-23T09:00:00Z');
    const event = await cast.ask();
    const request = await cast.requestOf(event.id, 'hanoi');
    expect((await cast.office(request, 'proposal', grantAll(request, { validDays: 10 }))).statusCode).toBe(200);
    const { proposals } = await cast.requestOf(event.id, 'hanoi');
    expect(proposals[0]?.validUntil).toBe('2026-12-03T23:00:00Z');

    let before = app.mails.length;
    await timeComes('2026-12-02T09:30:00Z');
    await timeComes('2026-12-02T10:30:00Z');
    const reminders = mailsTo(cast.editor.email, before).filter((text) => text.includes('vervalt binnen enkele dagen'));
    expect(reminders).toHaveLength(1);

    before = app.mails.length;
    await timeComes('2026-12-03T23:05:00Z');
    await timeComes('2026-12-04T10:00:00Z');
    const now = await cast.requestOf(event.id, 'hanoi');
    expect(now).toMatchObject({ state: 'lapsed', proposals: [{ state: 'lapsed' }] });
    expect(now.steps.filter(({ to }) => to === 'lapsed')).toHaveLength(1);
    const loads = await app.db.selectFrom('office_loads').selectAll().where('request_id', '=', now.id).execute();
    expect(loads).toEqual([]);
    const late = await cast.organiser(now, 'confirmation', { proposal: 1 });
    expect([late.statusCode, late.json<{ reason: string }>().reason]).toEqual([409, 'proposalOver']);
    expect(mailsTo(cast.editor.email, before)).toHaveLength(1);
  });

  test('that is over by a minute is not confirmed any more, before anything ran', async () => {
    clock.moveTo('2026-12-07T09:00:00Z');
    const event = await cast.ask();
    const request = await cast.requestOf(event.id, 'lima');
    await cast.office(request, 'proposal', grantAll(request, { validDays: 2 }));
    const open = await cast.requestOf(event.id, 'lima');
    clock.moveTo('2026-12-09T23:00:00Z');
    const late = await cast.organiser(open, 'confirmation', { proposal: 1 });
    expect([late.statusCode, late.json<{ reason: string }>().reason]).toEqual([409, 'proposalOver']);
  });
});

describe('The clock of an office', () => {
  test('stands still while the organiser is asked something, and then goes on with what was left', async () => {
    // Monday morning in Tokyo.
    clock.moveTo('2026-12-07T01:00:00Z');
    const event = await cast.ask();
    let request = await cast.requestOf(event.id, 'tokyo');
    expect(request.dueAt).toBe('2026-12-10T01:00:00Z');
    clock.moveTo('2026-12-08T01:00:00Z');
    await cast.office(request, 'review');
    request = await cast.requestOf(event.id, 'tokyo');
    // Ten working days after it was sent.
    expect(request.dueAt).toBe('2026-12-21T01:00:00Z');
    await cast.office(request, 'question', { text: 'Hoeveel bedrijven komen er?', fields: ['companies'] });
    request = await cast.requestOf(event.id, 'tokyo');
    expect([request.state, request.dueAt]).toEqual(['info_needed', undefined]);
    clock.moveTo('2026-12-16T01:00:00Z');
    await cast.organiser(request, 'information', { text: 'Tien, en misschien twaalf.' });
    request = await cast.requestOf(event.id, 'tokyo');
    // Nine working days were left; 1 January is a holiday.
    expect([request.state, request.dueAt]).toEqual(['in_review', '2026-12-29T01:00:00Z']);
  });

  test('is late at its hour: the office and head office hear of it once, each in its own working hours', async () => {
    // A public holiday in Lima, which is five hours behind UTC: the clock starts on Thursday morning.
    clock.moveTo('2026-12-09T20:00:00Z');
    const event = await cast.ask();
    const request = await cast.requestOf(event.id, 'lima');
    expect(request.dueAt).toBe('2026-12-14T22:00:00Z');
    const before = app.mails.length;
    const about = (email: string) => mailsTo(email, before).filter((text) => text.includes(request.reference));
    const late = (email: string) => about(email).filter((text) => /zonder antwoord/.test(text));
    await timeComes('2026-12-14T22:10:00Z');
    // In Lima the office is closed, and in Belgium it is night.
    expect([late(cast.officers['lima']!.email), late(cast.planner.email)]).toEqual([[], []]);
    await timeComes('2026-12-15T08:05:00Z');
    expect([late(cast.officers['lima']!.email).length, late(cast.planner.email).length]).toEqual([0, 1]);
    await timeComes('2026-12-15T14:05:00Z');
    await timeComes('2026-12-15T15:00:00Z');
    expect([late(cast.officers['lima']!.email).length, late(cast.planner.email).length]).toEqual([1, 1]);
    const read = await app.get(`/api/v1/teams/office.lima/requests/${request.id}`, cast.officers['lima']!.headers);
    expect(read.json<SupportRequest>().overdue).toBe(true);
    // The organiser may remind it, once a day.
    const reminds = () =>
      app.send('POST', `/api/v1/teams/organiser.voka/support/${request.id}/reminder`, {}, cast.editor.headers);
    expect([(await reminds()).statusCode, (await reminds()).statusCode]).toEqual([200, 200]);
    const rows = await app.db
      .selectFrom('support_reminders')
      .select('kind')
      .where('request_id', '=', request.id)
      .execute();
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual([
      'organiser_reminds',
      'overdue.head_office',
      'overdue.office',
    ]);
  });
});

describe('An organiser who does not answer', () => {
  test('is reminded after ten days, and advised to take the request back after thirty', async () => {
    clock.moveTo('2027-01-04T09:00:00Z');
    const event = await cast.ask();
    const request = await cast.requestOf(event.id, 'hanoi');
    await cast.office(request, 'question', { text: 'Hoeveel bedrijven komen er?', fields: ['companies'] });
    const before = app.mails.length;
    const told = (words: string) =>
      mailsTo(cast.editor.email, before).filter((text) => text.includes(request.reference) && text.includes(words));
    await timeComes('2027-01-13T10:00:00Z');
    expect(told('wacht nog op uw antwoord')).toHaveLength(0);
    await timeComes('2027-01-14T10:00:00Z');
    await timeComes('2027-01-14T12:00:00Z');
    expect(told('wacht nog op uw antwoord')).toHaveLength(1);
    await timeComes('2027-02-03T10:00:00Z');
    await timeComes('2027-02-03T12:00:00Z');
    expect(told('wacht al een maand')).toHaveLength(1);
  });
});

test('what came together for one person is one mail, in their working hours', async () => {
  // Saturday in Belgium and in Japan.
  clock.moveTo('2027-02-06T10:00:00Z');
  const event = await cast.ask();
  const before = app.mails.length;
  let request = await cast.requestOf(event.id, 'tokyo');
  await cast.office(request, 'proposal', grantAll(request, { estimateMinutes: 60 }));
  request = await cast.requestOf(event.id, 'tokyo');
  for (const text of ['Een eerste vraag.', 'En een tweede.'])
    await app.send('POST', `/api/v1/teams/office.tokyo/requests/${request.id}/messages`, { text }, cast.head.headers);
  const lima = await cast.requestOf(event.id, 'lima');
  await cast.office(lima, 'waiting-list', { text: 'Wij zijn die week met te weinig.' });
  await timeComes('2027-02-07T10:00:00Z');
  expect(mailsTo(cast.editor.email, before)).toEqual([]);
  await timeComes('2027-02-08T08:05:00Z');
  const mails = mailsTo(cast.editor.email, before);
  expect(mails).toHaveLength(1);
  for (const words of ['Een eerste vraag.', 'En een tweede.', 'wachtlijst', request.reference, lima.reference])
    expect(mails[0]).toContain(words);
  // In Tokyo Monday began hours before.
  await timeComes('2027-02-08T08:10:00Z');
  expect(mailsTo(cast.editor.email, before)).toHaveLength(1);
});

test('what was delivered closes after fifteen days, and delivery begins on its first day there', async () => {
  clock.moveTo('2027-02-15T09:00:00Z');
  const event = await cast.ask();
  let request = await cast.requestOf(event.id, 'tokyo');
  await cast.office(request, 'proposal', grantAll(request, { estimateMinutes: 60, validDays: 5 }));
  request = await cast.requestOf(event.id, 'tokyo');
  await cast.organiser(request, 'confirmation', { proposal: 1 });
  await timeComes('2027-03-14T14:00:00Z');
  expect((await cast.requestOf(event.id, 'tokyo')).state).toBe('confirmed');
  // Midnight in Tokyo.
  await timeComes('2027-03-14T15:00:00Z');
  request = await cast.requestOf(event.id, 'tokyo');
  expect(request).toMatchObject({
    state: 'in_delivery',
    steps: expect.arrayContaining([expect.objectContaining({ to: 'in_delivery', side: 'system' })]),
  });
  const [assignee] = request.assignees;
  await cast.office(request, 'delivery', { report: 'Gedaan.', minutes: [{ assignee: assignee!.id, minutes: 45 }] });
  await timeComes('2027-03-29T14:00:00Z');
  expect((await cast.requestOf(event.id, 'tokyo')).state).toBe('delivered');
  await timeComes('2027-03-29T16:00:00Z');
  expect((await cast.requestOf(event.id, 'tokyo')).state).toBe('closed');
});
