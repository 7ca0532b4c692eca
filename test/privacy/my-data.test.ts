import { type Transaction, sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { storePassword } from '../../server/accounts/people.store.ts';
import { hashSecret, newSecret } from '../../server/accounts/secrets.ts';
import { type MyData, keptSorts } from '../../server/contracts/privacy.ts';
import type { Schema } from '../../server/database/schema.ts';
import { newId } from '../../server/kernel/ids.ts';
import { daysKept } from '../../server/privacy/retention.ts';
import { ownCalendar } from '../calendars/own-calendar.ts';
import { publish, seminar } from '../support/cast.ts';
import { type Visitor, codeMailedTo, cookieOf, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template' });
const now = app.context.clock.now().toString();
const dataOf = async ({ headers }: Visitor) => (await app.get('/api/v1/me/data', headers)).json<MyData>();

/** Every column that names a person, with how the answer tells of it. */
const namesPeople = {
  'sessions.person_id': 'sessions',
  'sign_in_methods.person_id': 'signInMethods',
  'memberships.person_id': 'memberships',
  'office_staff.person_id': 'work',
  'claims.person_id': 'claims',
  'visit_cases.person_id': 'cases',
  'personal_calendars.person_id': 'calendars',
  'invitations.invited_by': 'entered',
  'api_keys.created_by': 'entered',
  'organisers.submitted_by': 'entered',
  'reviews.decided_by': 'entered',
  'events.entered_by': 'entered',
  'event_drafts.created_by': 'entered',
  'event_drafts.changed_by': 'entered',
  'joint_requests.created_by': 'entered',
  'joint_requests.decided_by': 'entered',
  'introductions.answered_by_a': 'entered',
  'introductions.answered_by_b': 'entered',
  'imports.created_by': 'entered',
  'imports.started_by': 'entered',
  'support_assignees.person_id': 'entered',
  'support_dossiers.created_by': 'entered',
  'support_messages.person_id': 'entered',
  'support_notices.person_id': 'entered',
  'support_proposals.answered_by': 'entered',
  'support_proposals.approved_by': 'entered',
  'support_proposals.proposed_by': 'entered',
  'support_reads.person_id': 'entered',
  'support_requests.lead_person_id': 'entered',
  'support_transitions.person_id': 'entered',
} as const satisfies Record<string, keyof MyData>;

const password = 'vijf ezels in het park';
let an: Visitor;
let secrets: string[];

/** Somebody of whom everything is kept that can be. */
beforeAll(async () => {
  an = await signedIn(app, { 'organiser.voka': 'owner', 'office.tokyo': 'officer' }, { name: 'An Peeters' });
  const [hash, key] = [await app.context.signIn.hashPassword(password), newSecret()];
  secrets = [hash, hashSecret(key), an.headers.cookie.split('=')[1]!.split('.')[0]!];
  const event = await publish(app, seminar());
  const team = { organiser_id: 'agoria', office_id: null, role: 'reader' } as const;
  const ends = { expires_at: now, accepted_at: null, withdrawn_at: null, created_at: now };
  await app.db.transaction().execute(async (trx) => {
    await storePassword(trx, an.id, hash, now);
    const received = { id: newId(), token_hash: hashSecret('one'), email: an.email, invited_by: null };
    const sent = { id: newId(), token_hash: hashSecret('two'), email: 'bert@other.example', invited_by: an.id };
    await trx
      .insertInto('invitations')
      .values([received, sent].map((one) => ({ ...one, ...team, ...ends })))
      .execute();
    const claim = { id: newId(), organiser_id: 'agoria', person_id: an.id, motivation: 'Ik werk er.', created_at: now };
    await trx
      .insertInto('claims')
      .values({ ...claim, decided_at: null })
      .execute();
    const attached = { company: 'Brouwerij De Haven', text: 'Een vergunning.', contact_email: 'export@haven.example' };
    const nothing = { enterprise_number: null, country_code: null, contact_phone: null };
    await trx
      .insertInto('visit_cases')
      .values({
        id: newId(),
        event_id: event,
        person_id: an.id,
        ...attached,
        ...nothing,
        created_at: now,
        changed_at: now,
      })
      .execute();
    await trx.updateTable('events').set({ entered_for: 'voka', entered_by: an.id }).where('id', '=', event).execute();
    await trx
      .updateTable('organisers')
      .set({ submitted_by: an.id, submitted_at: now })
      .where('id', '=', 'imec')
      .execute();
    await sql`insert into api_keys (id, organiser_id, name, hint, key_hash, scopes, created_by, created_at)
      values (${newId()}, 'voka', 'Website', 'abc', ${hashSecret(key)}, '{events:read}', ${an.id}, ${now})`.execute(
      trx,
    );
    await sql`insert into event_drafts (id, organiser_id, fields, created_at, changed_at, created_by, changed_by)
      values (${newId()}, 'voka', '{"title.nl": "Missie in wording"}', ${now}, ${now}, ${an.id}, ${an.id})`.execute(
      trx,
    );
    await sql`insert into joint_requests
      (id, event_id, organiser_id, direction, role, state, created_by, created_at, decided_by, decided_at)
      values (${newId()}, ${event}, 'agoria', 'invited', 'partner', 'withdrawn', ${an.id}, ${now}, ${an.id}, ${now})`.execute(
      trx,
    );
    const plans = [newId(), newId()].toSorted();
    await sql`insert into introductions (id, plan_a, plan_b, organiser_a, organiser_b, state_b, answered_at_b,
      answered_by_b, created_at)
      values (${newId()}, ${plans[0]}, ${plans[1]}, 'agoria', 'voka', 'declined', ${now}, ${an.id}, ${now})`.execute(
      trx,
    );
    await sql`insert into imports (id, organiser_id, file_name, sheets, created_at, created_by, started_at, started_by)
      values (${newId()}, 'voka', 'jaarplan.xlsx', '[]', ${now}, ${an.id}, ${now}, ${an.id})`.execute(trx);
    await keepSupport(trx, { event, person: an.id });
    const staff = newId();
    await sql`insert into office_staff (id, office_id, person_id) values (${staff}, 'tokyo', ${an.id})`.execute(trx);
    await sql`insert into office_staff_hours values (${staff}, '2026-01-01', 2280)`.execute(trx);
    await sql`insert into office_leave values (${staff}, '2026-12-28', 3)`.execute(trx);
    await sql`insert into reviews (id, subject_kind, subject_id, decision, decided_by, decided_at)
      values (${newId()}, 'organisation', 'vito', 'verified', ${an.id}, ${now})`.execute(trx);
  });
  const { token } = await ownCalendar(app, an.id, { selection: 'country=JP' });
  secrets.push(token, hashSecret(token));
  await app.context.signIn.open(new Headers({ 'user-agent': 'Firefox/140 Windows' }), an.id);
  await app.send('POST', '/api/v1/session/codes', { email: an.email, language: 'nl' });
  secrets.push(await codeMailedTo(app, an.email));
  await app.send('PUT', '/api/v1/me/password', { password: 'zes muilezels op de dijk' }, an.headers);
  await app.send('POST', '/api/v1/session', { email: an.email, password: 'zes muilezels op de dijk' });
  const search = { selection: 'country=JP', frequency: 'weekly', language: 'nl' };
  await app.send('POST', '/api/v1/alerts', search, an.headers);
});

/** A dossier with a request that they sent, and a message about it. */
async function keepSupport(trx: Transaction<Schema>, { event, person }: { event: string; person: string }) {
  const [dossier, request] = [newId(), newId()];
  await sql`insert into support_dossiers (id, event_id, organiser_id, created_by, created_at, changed_at)
    values (${dossier}, ${event}, 'voka', ${person}, ${now}, ${now})`.execute(trx);
  await sql`insert into support_requests (id, reference, dossier_id, office_id, state, wanted_from, wanted_to, basis,
      estimate_minutes, lead_person_id, submitted_at, created_at, changed_at)
    values (${request}, 'FIT-27-ABC234', ${dossier}, 'tokyo', 'draft', '2027-03-01', '2027-03-02', '{}', 480, ${person},
      ${now}, ${now}, ${now})`.execute(trx);
  await sql`insert into support_messages (id, dossier_id, request_id, side, person_id, body, at)
    values (${newId()}, ${dossier}, ${request}, 'organiser', ${person}, 'Mag het een dag later?', ${now})`.execute(trx);
}

describe('What a person is told of their data', () => {
  test('is who they are, how and where they sign in, and what was mailed to them', async () => {
    const data = await dataOf(an);
    expect(data.person).toMatchObject({ id: an.id, name: 'An Peeters', email: an.email, language: 'nl' });
    expect(data.signInMethods).toMatchObject([{ kind: 'password' }]);
    expect(data.sessions).toHaveLength(2);
    expect(data.sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(data.codes).toHaveLength(1);
    expect(data.mails.map(({ kind }) => kind).toSorted()).toEqual(['password_changed', 'sign_in_code']);
  });

  test('is their teams, invitations and claims', async () => {
    const data = await dataOf(an);
    expect(data.memberships).toMatchObject([
      { team: 'organiser.voka', role: 'owner' },
      { team: 'office.tokyo', name: { nl: 'FIT Tokio' }, role: 'officer' },
    ]);
    expect(data.invitations).toMatchObject([{ team: 'organiser.agoria', role: 'reader' }]);
    expect(data.claims).toMatchObject([{ organisation: { id: 'agoria' }, motivation: 'Ik werk er.' }]);
  });

  test('is their hours and days away in an office', async () => {
    const data = await dataOf(an);
    expect(data.work).toEqual([
      {
        office: { id: 'tokyo', name: { nl: 'FIT Tokio', en: 'FIT Tokyo' } },
        hours: [{ from: '2026-01-01', minutesPerWeek: 2280 }],
        leave: [{ week: '2026-12-28', halfDays: 3 }],
      },
    ]);
  });

  test('is the cases of companies they attached to visits', async () => {
    const data = await dataOf(an);
    expect(data.cases).toMatchObject([{ company: 'Brouwerij De Haven', contactEmail: 'export@haven.example' }]);
  });

  test('is the searches that were saved for their address', async () => {
    expect((await dataOf(an)).alerts).toMatchObject([{ kind: 'search', name: 'country=JP', frequency: 'weekly' }]);
  });

  test('is what stands to their name, and what they did', async () => {
    const data = await dataOf(an);
    expect(data.entered.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual([
      'draft Missie in wording',
      'event Zaken doen in Vietnam',
      'import jaarplan.xlsx',
      'introduction Voka',
      'invitation Agoria',
      'joint_request Agoria',
      'key Website',
      'organisation imec',
      'review verified',
      'support_dossier Zaken doen in Vietnam',
      'support_message Mag het een dag later?',
      'support_request FIT-27-ABC234',
    ]);
    expect(data.actions.map(({ action }) => action).toSorted()).toEqual([
      'calendar_created',
      'password_changed',
      'search_saved',
    ]);
    expect(data.actions).toContainEqual(
      expect.objectContaining({ action: 'password_changed', subject: { kind: 'person', id: an.id } }),
    );
  });

  test('covers every place in the database that names a person', async () => {
    const { rows } = await sql<{ name: string }>`
      select c.conrelid::regclass || '.' || a.attname as name from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.confrelid = 'people'::regclass order by 1`.execute(app.db);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(namesPeople).toSorted());
    const data = await dataOf(an);
    for (const part of Object.values(namesPeople)) expect(data[part].length, part).toBeGreaterThan(0);
  });

  test('holds no secret: no password, no code, no token of a session or key', async () => {
    const told = JSON.stringify(await dataOf(an));
    for (const secret of secrets) expect(told).not.toContain(secret);
    expect(told).not.toMatch(/token|hash|\$/i);
  });

  test('holds nothing of anybody else', async () => {
    const bert = await signedIn(app, { 'organiser.voka': 'editor' }, { name: 'Bert Claes' });
    const told = JSON.stringify(await dataOf(bert));
    for (const word of [an.id, an.email, 'An Peeters', 'Ik werk er', 'other.example', 'De Haven'])
      expect(told).not.toContain(word);
    expect(await dataOf(bert)).toMatchObject({ entered: [], actions: [], claims: [], mails: [], codes: [] });
  });

  test('is not confused by an address that ends like theirs', async () => {
    const short = await signedIn(app, {}, { email: 'kim@bedrijf.example' });
    await app.send('POST', '/api/v1/session/codes', { email: 'joa-kim@bedrijf.example', language: 'nl' });
    expect(await dataOf(short)).toMatchObject({ codes: [], mails: [] });
  });

  test('says of each sort for how long it is kept', async () => {
    const { kept } = await dataOf(an);
    expect(kept.map(({ sort }) => sort)).toEqual(keptSorts);
    expect(kept).toContainEqual({ sort: 'mails', days: daysKept.mails });
    expect(kept).toContainEqual({ sort: 'memberships' });
  });

  test('is kept by no cache, and told to nobody who is not signed in', async () => {
    expect((await app.get('/api/v1/me/data', an.headers)).headers['cache-control']).toBe('no-store');
    expect((await app.get('/api/v1/me/data')).statusCode).toBe(401);
    expect(
      (await app.get('/api/v1/me/data', { cookie: cookieOf(['agenda.session_token=x; Path=/']) })).statusCode,
    ).toBe(401);
  });
});
