import { beforeEach, describe, expect, test } from 'vitest';
import { alertMailsUpToDate } from '../../server/alerts/mails-up-to-date.ts';
import { tellRecipient } from '../../server/alerts/tell-recipient.ts';
import { changeStatus } from '../../server/events/change-status.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { deliverMail } from '../../server/mail/deliver-mails.ts';
import { smtpTransport } from '../../server/mail/transports.ts';
import { announce } from '../../server/outbox/announce.ts';
import { foodMission, hanoi, publish, seminar, tokyo } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { startMailCatcher } from '../support/mail-catcher.ts';
import { startTestApp } from '../support/test-app.ts';
import { alertsOf, timesIn } from './told.ts';

// A Saturday, 11:00 in Brussels.
const clock = movableClock();
const start = clock.now().toString();
const app = await startTestApp({ template: 'lists_template', clock });
const catcher = await startMailCatcher();
const { start: begin, until, alerts, change, fresh } = alertsOf(app, clock);

const sunday = '2026-11-22T06:00:00Z';
const monday = '2026-11-23T06:00:00Z';
let count = 0;
let me = '';

beforeEach(async () => {
  clock.moveTo(start);
  me = `an-${++count}@bedrijf.example`;
  await app.db.deleteFrom('alert_recipients').execute();
  await fresh();
  await app.relay.drain();
  app.mails.length = 0;
  catcher.mails.length = 0;
  catcher.refuse(undefined);
});

const mission = (title: string, entry: Parameters<typeof foodMission>[0] = {}) =>
  publish(app, foodMission({ title: { nl: title }, ...entry }));
const withdraw = (id: string) =>
  app.db
    .transaction()
    .execute((trx) => withdrawEvent(trx, clock, contentLoader, id))
    .then(() => app.relay.drain());

describe('A digest', () => {
  test('is one mail for ten searches; an event stands once, and the others name it', async () => {
    await mission('Er al lang');
    await begin(me, { selection: 'country=JP' });
    for (const selection of ['country=VN', 'domain=food', 'sector=food.drinks', 'kind=outward_mission', 'q=missie'])
      await begin(me, { selection });
    for (const selection of ['mode=in_person', 'region=east-asia', 'language=nl', 'organiser=vlam'])
      await begin(me, { selection });
    await mission('Nieuw in Japan');
    await publish(app, seminar({ title: { nl: 'Nieuw in Hanoi' }, legs: [hanoi()], languages: ['fr'] }));
    await until(sunday);
    expect(app.mails).toHaveLength(1);
    const [mail] = app.mails;
    expect(mail).toMatchObject({ to: me, subject: '2 nieuwe evenementen voor u / 2 new events for you' });
    expect(timesIn(mail, '- Nieuw in Japan')).toBe(1);
    expect(timesIn(mail, '- Nieuw in Hanoi')).toBe(1);
    expect(timesIn(mail, 'hierboven genoemd: Nieuw in Japan.')).toBe(8);
    expect(timesIn(mail, 'Er al lang')).toBe(0);
    expect(mail?.unsubscribe).toMatch(/^http:\/\/agenda\.test\/nl\/meldingen\/stoppen\/[\w-]{43}$/);
  });

  test('does not come when nothing is new, and tells of nothing twice', async () => {
    await begin(me, { selection: 'country=JP' });
    await mission('Een keer');
    await until(sunday);
    expect(timesIn(app.mails[0], '- Een keer')).toBe(1);
    for (const day of [23, 24, 25]) await until(`2026-11-${day}T06:00:00Z`);
    expect(app.mails).toHaveLength(1);
  });

  test('comes on Mondays to whoever wants it weekly, at the end of the quiet hours where they are', async () => {
    const key = await begin(me, { selection: 'country=JP', frequency: 'weekly' });
    await change(key, '', { timeZone: 'Asia/Dubai', quietUntil: 9 });
    await mission('Maandag');
    for (const early of [sunday, '2026-11-23T04:55:00Z']) await until(early);
    expect(app.mails).toEqual([]);
    await until('2026-11-23T05:00:00Z');
    expect(timesIn(app.mails[0], '- Maandag')).toBe(1);
  });

  test('comes at once to whoever wants that, of all that came within a quarter of an hour, and never again', async () => {
    await begin(me, { selection: 'country=JP', frequency: 'at_once' });
    await begin(me, { selection: 'sector=food.drinks', frequency: 'weekly' });
    await publish(app, seminar({ title: { nl: 'Elders' }, legs: [hanoi()] }));
    await mission('Eerste');
    clock.moveTo('2026-11-21T10:10:00Z');
    await mission('Tweede');
    await until('2026-11-21T10:14:00Z');
    expect(app.mails).toEqual([]);
    await until('2026-11-21T10:20:00Z');
    expect(app.mails).toHaveLength(1);
    for (const title of ['- Eerste', '- Tweede']) expect(timesIn(app.mails[0], title)).toBe(1);
    expect(timesIn(app.mails[0], 'Elders')).toBe(0);
    // In the other search they are new as well, and are not told of a second time.
    for (const later of ['2026-11-21T10:40:00Z', sunday, monday]) await until(later);
    expect(app.mails).toHaveLength(1);
  });

  test('that is wanted at once waits for the end of the quiet hours, also when these are changed meanwhile', async () => {
    const key = await begin(me, { selection: 'country=JP', frequency: 'at_once' });
    clock.moveTo('2026-11-21T18:50:00Z');
    await mission('In de avond');
    await until('2026-11-21T19:10:00Z');
    await until('2026-11-22T05:55:00Z');
    expect(app.mails).toEqual([]);
    await until(sunday);
    expect(timesIn(app.mails[0], '- In de avond')).toBe(1);
    await mission('Overdag');
    await change(key, '', { quietFrom: 22 });
    await until('2026-11-22T06:20:00Z');
    expect(timesIn(app.mails[1], '- Overdag')).toBe(1);
    await change(key, '', { quietFrom: 7, quietUntil: 12 });
    await mission('Stil');
    await until('2026-11-22T06:40:00Z');
    expect(app.mails).toHaveLength(2);
    await until('2026-11-22T11:00:00Z');
    expect(timesIn(app.mails[2], '- Stil')).toBe(1);
  });

  test('says until when one can register, as long as one can', async () => {
    await begin(me, { selection: 'country=JP' });
    await mission('Open', { registration: { closesOn: '2026-11-22' } });
    await mission('Gesloten', { registration: { closesOn: '2026-11-21' } });
    await until(sunday);
    expect(timesIn(app.mails[0], '- Gesloten')).toBe(1);
    expect(timesIn(app.mails[0], 'Inschrijven tot en met')).toBe(1);
    expect(timesIn(app.mails[0], 'Inschrijven tot en met zo 22 november 2026')).toBe(1);
    expect(app.mails[0]?.text).toContain('Register until Sun, 22 November 2026');
  });

  test('of a big import is short, and says how many more there are and where', async () => {
    await begin(me, { selection: 'sector=food.drinks' });
    for (let one = 0; one < 13; one++) await mission(`Import ${one}`);
    await until(sunday);
    const [mail] = app.mails;
    expect(timesIn(mail, '- Import')).toBe(10);
    expect(mail?.text).toContain(
      'En nog 3: bekijk ze op de site:\nhttp://agenda.test/nl/evenementen?sector=food.drinks&sort=newest',
    );
    await until(monday);
    expect(app.mails).toHaveLength(1);
  });

  test('tells of an event that comes into a search later', async () => {
    await begin(me, { selection: 'country=JP' });
    const id = await publish(app, seminar({ title: { nl: 'Verhuisd' }, legs: [hanoi()] }));
    await until(sunday);
    expect(app.mails).toEqual([]);
    await app.db.updateTable('legs').set({ country_code: 'JP' }).where('event_id', '=', id).execute();
    await app.db.transaction().execute((trx) => changeStatus(trx, clock, contentLoader, id, 'full'));
    await app.relay.drain();
    await until(monday);
    expect(timesIn(app.mails[0], '- Verhuisd')).toBe(1);
  });

  test('leaves out what was withdrawn, or made a plan, after it was written', async () => {
    await begin(me, { selection: 'country=JP' });
    const gone = await mission('Ingetrokken');
    await mission('Blijft');
    clock.moveTo(sunday);
    await app.jobs.runDue();
    const [message] = await app.db.selectFrom('outbox').select('subject').where('topic', '=', 'alerts.due').execute();
    await tellRecipient(app.context, message!.subject);
    await withdraw(gone);
    expect(app.mails).toHaveLength(1);
    expect(timesIn(app.mails[0], 'Ingetrokken')).toBe(0);
    expect(timesIn(app.mails[0], '- Blijft')).toBe(1);
  });

  test('shows nobody a plan that is not public', async () => {
    await begin(me, { selection: 'country=JP' });
    await mission('Geheim plan', { audience: 'organisers' });
    await until(sunday);
    expect(app.mails).toEqual([]);
  });

  test('saves nothing up while it is paused', async () => {
    const key = await begin(me, { selection: 'country=JP' });
    const [search] = (await alerts(key)).searches;
    await change(key, `/searches/${search!.id}`, { paused: true });
    await mission('Tijdens de pauze');
    await until(sunday);
    await change(key, `/searches/${search!.id}`, { paused: false });
    await mission('Na de pauze');
    await until(monday);
    expect(app.mails).toHaveLength(1);
    expect(timesIn(app.mails[0], 'Tijdens de pauze')).toBe(0);
    expect(timesIn(app.mails[0], '- Na de pauze')).toBe(1);
  });
});

describe('A mail that dies between the mail server and us', () => {
  test('comes a second time as the same mail, and its events in no other', async () => {
    await begin(me, { selection: 'country=JP' });
    await mission('Hooguit herhaald');
    const mail = {
      transport: smtpTransport(catcher.url),
      from: 'agenda@agenda.test',
      publicUrl: app.context.publicUrl,
    };
    const send = (id: string) =>
      deliverMail({ db: app.db, clock, mail, upToDate: alertMailsUpToDate(app.context) }, id);
    clock.moveTo(sunday);
    await app.jobs.runDue();
    const due = () =>
      app.db.selectFrom('alert_recipients').select('id').where('email', '=', me).executeTakeFirstOrThrow();
    // The worker dies after it wrote the digest: whoever takes its message again writes nothing more.
    await tellRecipient(app.context, (await due()).id);
    await tellRecipient(app.context, (await due()).id);
    const queued = await app.db
      .selectFrom('mails')
      .select('id')
      .where('kind', '=', 'alert_digest')
      .where('sent_at', 'is', null)
      .execute();
    expect(queued).toHaveLength(1);
    // It dies after the mail server took the mail, and before that is noted.
    catcher.refuse(() => 'hang up');
    await expect(send(queued[0]!.id)).rejects.toThrow();
    catcher.refuse(undefined);
    await send(queued[0]!.id);
    await send(queued[0]!.id);
    expect(catcher.mails).toHaveLength(2);
    expect(new Set(catcher.mails.map(({ headers }) => headers.get('message-id'))).size).toBe(1);
    expect(catcher.mails[0]?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(catcher.mails[0]?.headers.get('list-unsubscribe')).toMatch(
      /^<http:\/\/agenda\.test\/nl\/meldingen\/stoppen\//,
    );
    await app.relay.drain();
    await until(monday);
    expect(app.mails).toEqual([]);
  });

  test('and one that the address takes for good pauses it, until its holder says otherwise', async () => {
    const key = await begin(me, { selection: 'country=JP' });
    await mission('Geweigerd');
    const mail = {
      transport: smtpTransport(catcher.url),
      from: 'agenda@agenda.test',
      publicUrl: app.context.publicUrl,
    };
    clock.moveTo(sunday);
    const { id } = await app.db
      .selectFrom('alert_recipients')
      .select('id')
      .where('email', '=', me)
      .executeTakeFirstOrThrow();
    await tellRecipient(app.context, id);
    const { id: queued } = await app.db
      .selectFrom('mails')
      .select('id')
      .where('kind', '=', 'alert_digest')
      .where('sent_at', 'is', null)
      .executeTakeFirstOrThrow();
    catcher.refuse(() => 550);
    await deliverMail({ db: app.db, clock, mail, upToDate: alertMailsUpToDate(app.context) }, queued);
    expect(await app.db.selectFrom('mails').select('id').where('id', '=', queued).execute()).toEqual([]);
    expect(await alerts(key)).toMatchObject({ refusedAt: '2026-11-22T06:00:00Z' });
    await mission('Tijdens de weigering');
    await until(monday);
    expect(app.mails).toEqual([]);
    await change(key, '', { resume: true });
    await until('2026-11-23T06:05:00Z');
    expect(timesIn(app.mails[0], '- Tijdens de weigering')).toBe(1);
  });
});

describe('Whoever follows an event', () => {
  test('reads once what it was and what it is, of all that changed within a quarter of an hour', async () => {
    const id = await mission('Verschoven missie');
    await begin(me, { event: id });
    const move = (set: { city?: string; starts_on?: string; ends_on?: string }) =>
      app.db.updateTable('legs').set(set).where('event_id', '=', id).where('city', '=', 'Tokio').execute();
    await move({ starts_on: '2027-03-22', ends_on: '2027-03-23' });
    await app.db.transaction().execute((trx) => changeStatus(trx, clock, contentLoader, id, 'rescheduled'));
    await app.relay.drain();
    clock.moveTo('2026-11-21T10:10:00Z');
    await move({ city: 'Kyoto' });
    await app.db.transaction().execute((trx) => changeStatus(trx, clock, contentLoader, id, 'full'));
    await app.relay.drain();
    await until('2026-11-21T10:14:00Z');
    expect(app.mails).toEqual([]);
    await until('2026-11-21T10:20:00Z');
    await until('2026-11-21T10:40:00Z');
    expect(app.mails).toHaveLength(1);
    const [mail] = app.mails;
    expect(mail?.subject).toBe('Gewijzigd: Verschoven missie / Changed: Verschoven missie');
    expect(mail?.text).toContain('Status: Gepland → Volzet');
    expect(mail?.text).toMatch(/Wanneer \([^)]*\): .*15.*maart 2027 → .*22.*maart 2027/);
    expect(mail?.text).toMatch(/Tokio, Japan → Kyoto/);
  });

  test('is told that it was cancelled or withdrawn, after the quiet hours, and nothing of what changed back', async () => {
    const [first, second] = [await mission('Een'), await mission('Twee', { legs: [tokyo()] })];
    await begin(me, { event: first });
    await begin(me, { event: second });
    clock.moveTo('2026-11-21T20:00:00Z');
    await app.db.transaction().execute((trx) => changeStatus(trx, clock, contentLoader, first, 'cancelled'));
    await withdraw(second);
    await until('2026-11-22T05:55:00Z');
    expect(app.mails).toEqual([]);
    await until(sunday);
    expect(app.mails).toHaveLength(1);
    expect(app.mails[0]?.text).toContain('Status: Gepland → Geannuleerd');
    expect(app.mails[0]?.text).toContain('Status: Gepland → Ingetrokken door de organisator');
    for (const city of ['Kobe', 'Osaka']) {
      await app.db
        .updateTable('legs')
        .set({ city })
        .where('event_id', '=', first)
        .where('city', 'in', ['Kobe', 'Osaka'])
        .execute();
      await app.db.transaction().execute((trx) => announce(trx, { topic: 'event.changed', subject: first }));
      await app.relay.drain();
    }
    await until('2026-11-22T08:00:00Z');
    expect(app.mails).toHaveLength(1);
  });
});
