import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { storePassword } from '../../server/accounts/people.store.ts';
import { newId } from '../../server/kernel/ids.ts';
import { daysKept } from '../../server/privacy/retention.ts';
import { publish, seminar } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { pdf, sent } from '../support/files.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const start = clock.now();
const day = 24;

beforeEach(async () => {
  clock.moveTo(start.toString());
  await app.db.deleteFrom('people').execute();
  await app.db.deleteFrom('mails').execute();
  await app.db.deleteFrom('verifications').execute();
  await app.db.deleteFrom('scheduled_jobs').execute();
  await app.jobs.runDue();
});

/** Some hours later, after a night in which the jobs ran. */
async function later(hours: number) {
  clock.moveTo(start.add({ hours }).toString());
  await app.jobs.runDue();
}

const count = async (table: 'sessions' | 'verifications' | 'invitations' | 'mails' | 'people') =>
  (await app.db.selectFrom(table).select('id').execute()).length;

/** Somebody whose session ends at a moment; without one they are signed in nowhere. */
async function person(session: Temporal.Instant | undefined, more: Parameters<typeof signedIn>[2] = {}) {
  const visitor = await signedIn(app, {}, more);
  const sessions = app.db.updateTable('sessions').where('person_id', '=', visitor.id);
  if (session) await sessions.set({ expires_at: session.toString() }).execute();
  else await app.db.deleteFrom('sessions').where('person_id', '=', visitor.id).execute();
  return visitor;
}

describe('Every night', () => {
  test('sessions that ended are removed, and no others', async () => {
    await person(start.add({ hours: 2 }));
    const stays = await person(start.add({ hours: 5 * day }));
    await later(day);
    expect(await app.db.selectFrom('sessions').select('person_id').execute()).toEqual([{ person_id: stays.id }]);
  });

  test('codes that ended are removed, and no others', async () => {
    const code = (hours: number) => ({
      id: newId(),
      identifier: `sign-in-otp-${hours}@people.example`,
      value: 'x',
      created_at: start.toString(),
      updated_at: start.toString(),
      expires_at: start.add({ hours }).toString(),
    });
    await app.db
      .insertInto('verifications')
      .values([code(1), code(3 * day)])
      .execute();
    await later(day);
    const rows = await app.db.selectFrom('verifications').select('identifier').execute();
    expect(rows).toEqual([{ identifier: `sign-in-otp-${3 * day}@people.example` }]);
  });

  test('invitations are removed ninety days after they expired, answered or not', async () => {
    const owner = await signedIn(app, { 'organiser.voka': 'owner' });
    for (const email of ['a@people.example', 'b@people.example'])
      await app.send('POST', '/api/v1/teams/organiser.voka/invitations', { email, role: 'reader' }, owner.headers);
    await app.db
      .updateTable('invitations')
      .set({ accepted_at: start.toString() })
      .where('email', '=', 'b@people.example')
      .execute();
    await app.db.updateTable('invitations').set({ expires_at: start.toString() }).execute();
    await later((daysKept.invitations - 1) * day);
    expect(await count('invitations')).toBe(2);
    await later((daysKept.invitations + 1) * day);
    expect(await count('invitations')).toBe(0);
  });

  test('mails are forgotten ninety days after they were written', async () => {
    await app.send('POST', '/api/v1/session/codes', { email: 'an@people.example', language: 'nl' });
    await app.relay.drain();
    await later((daysKept.mails - 1) * day);
    expect(await count('mails')).toBe(1);
    await later((daysKept.mails + 1) * day);
    expect(await count('mails')).toBe(0);
  });

  test('accounts that came to nothing are erased after a year, without a mail', async () => {
    const nobody = await person(undefined, { name: '' });
    await later((daysKept.unused - 1) * day);
    expect(await count('people')).toBe(1);
    await later((daysKept.unused + 1) * day);
    expect(await count('people')).toBe(0);
    await app.relay.drain();
    expect(app.mails.filter(({ to }) => to === nobody.email)).toEqual([]);
  });

  test('accounts with a name, a team, a password, a claim or an open session stay', async () => {
    const long = start.add({ hours: 1000 * day });
    await person(undefined, { name: 'An Peeters' });
    await person(long, { name: '' });
    const member = await signedIn(app, { 'organiser.voka': 'reader' }, { name: '' });
    await app.db.deleteFrom('sessions').where('person_id', '=', member.id).execute();
    const keyed = await person(undefined, { name: '' });
    const claimant = await person(undefined, { name: '' });
    await app.db.transaction().execute((trx) => storePassword(trx, keyed.id, 'hash', start.toString()));
    const claim = { organiser_id: 'voka', person_id: claimant.id, motivation: 'Ik werk er.', decided_at: null };
    await app.db
      .insertInto('claims')
      .values({ id: newId(), ...claim, created_at: start.toString() })
      .execute();
    await later((daysKept.unused + 10) * day);
    expect(await count('people')).toBe(5);
  });
});

describe('A file that nobody uses', () => {
  const left = async () =>
    (await app.db.selectFrom('files').select('name').orderBy('name').execute()).map(({ name }) => name);
  const team = 'organiser.voka';

  test('is erased a week after that was seen; one that an event shows or a draft names stays', async () => {
    const editor = await signedIn(app, { [team]: 'editor' });
    const send = (name: string) => sent(app, team, { name, bytes: pdf() }, editor.headers);
    const [shown, drafted] = [await send('a-getoond.pdf'), await send('b-concept.pdf'), await send('c-vergeten.pdf')];
    const event = await publish(app, seminar({ documents: [{ file: shown.id, title: { nl: 'Gids' } }] }));
    const fields = { documents: [drafted.id], [`documents.${drafted.id}.file`]: drafted.id };
    const draft = await app.send('POST', `/api/v1/teams/${team}/drafts`, { fields }, editor.headers);
    expect(draft.statusCode).toBe(201);

    await later((daysKept.files - 1) * day);
    expect(await left()).toHaveLength(3);
    await later((daysKept.files + 1) * day);
    expect(await left()).toEqual(['a-getoond.pdf', 'b-concept.pdf']);
    expect(await app.db.selectFrom('file_contents').select('file_id').execute()).toHaveLength(2);

    // What is let go has its week from the night on in which that is seen.
    await app.db.deleteFrom('event_files').where('event_id', '=', event).execute();
    await app.db.deleteFrom('event_drafts').execute();
    await later((daysKept.files + 2) * day);
    await later((2 * daysKept.files + 1) * day);
    expect(await left()).toHaveLength(2);
    await later((2 * daysKept.files + 3) * day);
    expect(await left()).toEqual([]);
  });
});

test('The register of processing tells the periods that the jobs hold to', () => {
  const register = readFileSync(fileURLToPath(new URL('../../docs/privacy.md', import.meta.url)), 'utf8');
  for (const [sort, days] of Object.entries(daysKept))
    expect(register, sort).toMatch(new RegExp(`\\| \`${sort}\`\\s*\\|\\s*${days}\\s*\\|`));
});
