import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { publish, seminar } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { parkMail } from '../upkeep/parked.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const start = clock.now();

beforeEach(async () => {
  clock.moveTo(start.toString());
  await app.db.deleteFrom('people').execute();
  await app.db.deleteFrom('scheduled_jobs').execute();
  await app.jobs.runDue();
});

const ask = (who: Visitor) => app.send('POST', '/api/v1/me/deletion', { confirm: who.email }, who.headers);

/** Some days later, after a night in which the jobs ran. */
async function later(days: number) {
  clock.moveTo(
    clock
      .now()
      .add({ hours: days * 24 })
      .toString(),
  );
  await app.jobs.runDue();
  await app.relay.drain();
}

/** Every row of every table that holds a word. */
async function rowsWith(word: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1`.execute(app.db);
  const found: string[] = [];
  for (const { name } of tables) {
    const holds = sql<{ row: string }>`
      select t::text as row from ${sql.table(name)} t where position(${word} in t::text) > 0`;
    found.push(...(await holds.execute(app.db)).rows.map(({ row }) => `${name} ${row}`));
  }
  return found;
}

const isThere = async ({ id }: Visitor) =>
  (await app.db.selectFrom('people').select('id').where('id', '=', id).execute()).length === 1;

async function announceFor(organisation: string, by: Visitor) {
  const id = await publish(app, seminar());
  await app.db
    .updateTable('events')
    .set({ entered_for: organisation, entered_by: by.id })
    .where('id', '=', id)
    .execute();
  return id;
}

const answering = async (event: string) =>
  (await app.db.selectFrom('events').select('entered_by').where('id', '=', event).executeTakeFirstOrThrow()).entered_by;

describe('An account whose holder asked for it', () => {
  test('is erased in the night of the day that was told, and not a day before', async () => {
    const an = await signedIn(app);
    await ask(an);
    await later(13);
    expect(await isThere(an)).toBe(true);
    await later(1);
    expect(await isThere(an)).toBe(false);
    expect((await app.get('/api/v1/me/sessions', an.headers)).statusCode).toBe(401);
    expect(app.mails.at(-1)).toMatchObject({ to: an.email, subject: expect.stringContaining('gewist') });
  });

  test('stays when they changed their mind', async () => {
    const an = await signedIn(app);
    await ask(an);
    await later(10);
    await app.send('DELETE', '/api/v1/me/deletion', undefined, an.headers);
    await later(10);
    expect(await isThere(an)).toBe(true);
  });

  test('leaves no trace of their name and address, but that they were told, which is gone in its time', async () => {
    const email = 'griet.quaghebeur@bedrijf.example';
    const an = await signedIn(app, { 'organiser.voka': 'editor' }, { name: 'Griet Quaghebeur', email });
    const bert = await signedIn(app, { 'organiser.voka': 'owner' });
    await app.send('PATCH', '/api/v1/me', { language: 'en' }, an.headers);
    await app.send('PUT', '/api/v1/me/password', { password: 'vijf ezels in het park' }, an.headers);
    await app.send('POST', '/api/v1/teams/organiser.voka/invitations', { email, role: 'reader' }, bert.headers);
    await app.send('POST', '/api/v1/session/codes', { email, language: 'nl' });
    const search = { selection: 'country=JP', frequency: 'daily', language: 'nl' };
    await app.send('POST', '/api/v1/alerts', search, an.headers);
    await app.send('POST', '/api/v1/alerts', { ...search, email });
    await announceFor('voka', an);
    await parkMail(app, email);
    await sql`update outbox set last_error = ${`550 no such mailbox ${email}`} where parked_at is not null`.execute(
      app.db,
    );
    await ask(an);
    await later(14);
    expect(await rowsWith('Quaghebeur')).toEqual([]);
    expect(await rowsWith(email)).toEqual([expect.stringMatching(/^mails .*account_erased/)]);
    await later(91);
    expect(await rowsWith(email)).toEqual([]);
  });

  test('leaves what they did in the audit trail, without who did it', async () => {
    const an = await signedIn(app, { 'organiser.voka': 'reader' });
    await signedIn(app, { 'organiser.voka': 'owner' });
    await ask(an);
    const before = await app.db.selectFrom('audit_trail').select('id').where('actor_id', '=', an.id).execute();
    expect(before.length).toBeGreaterThan(0);
    await later(14);
    const trail = await app.db
      .selectFrom('audit_trail')
      .selectAll()
      .where('subject_id', '=', an.id)
      .orderBy('at')
      .orderBy('id')
      .execute();
    expect(
      // Two of them bear the same moment.
      trail
        .map(({ actor_kind, actor_id, actor_name, action, team }) => [actor_kind, actor_id, actor_name, action, team])
        .toSorted((a, b) => String(a[3]).localeCompare(String(b[3]))),
    ).toEqual([
      ['system', null, '', 'account_erased', null],
      ['person', null, '', 'deletion_asked', null],
      ['system', null, '', 'member_erased', 'organiser.voka'],
    ]);
  });

  test('leaves their events to the owner who has been there longest, or else to an editor', async () => {
    const an = await signedIn(app, { 'organiser.voka': 'editor', 'organiser.agoria': 'owner' });
    await signedIn(app, { 'organiser.voka': 'editor' });
    const first = await signedIn(app, { 'organiser.voka': 'owner' });
    await signedIn(app, { 'organiser.voka': 'owner', 'organiser.agoria': 'reader' });
    const next = await signedIn(app, { 'organiser.agoria': 'owner' });
    const [ours, theirs] = [await announceFor('voka', an), await announceFor('agoria', an)];
    await ask(an);
    await later(14);
    expect([await answering(ours), await answering(theirs)]).toEqual([first.id, next.id]);
  });

  test('is not the last to manage a team meanwhile: colleagues who stay cannot leave it to them', async () => {
    const an = await signedIn(app, { 'organiser.voka': 'owner' });
    const bert = await signedIn(app, { 'organiser.voka': 'owner' });
    await ask(an);
    const leave = () => app.send('DELETE', `/api/v1/teams/organiser.voka/members/${bert.id}`, undefined, bert.headers);
    expect((await leave()).json()).toMatchObject({ status: 409, reason: 'lastOwner' });
    await app.send('DELETE', '/api/v1/me/deletion', undefined, an.headers);
    expect((await leave()).statusCode).toBe(200);
  });

  test('is erased once when two processes look at the same moment', async () => {
    const an = await signedIn(app);
    await ask(an);
    await later(13);
    clock.moveTo(clock.now().add({ hours: 24 }).toString());
    await Promise.all([app.jobs.runDue(), app.jobs.runDue()]);
    await app.relay.drain();
    expect(app.mails.filter(({ to, subject }) => to === an.email && /gewist \/|is gewist/.test(subject))).toHaveLength(
      1,
    );
  });
});
