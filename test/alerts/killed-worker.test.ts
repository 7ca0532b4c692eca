import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { foodMission, publish } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { startMailCatcher } from '../support/mail-catcher.ts';
import { startTestApp } from '../support/test-app.ts';
import { alertsOf } from './told.ts';

/**
 * A real process that is killed (SIGKILL) while it tells somebody, and another that comes after it. When it dies is no
 * matter of time: the mail server holds its answer, or the database a row, until the process stands still there.
 */
const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const catcher = await startMailCatcher();
const { start, fresh, until } = alertsOf(app, clock);
const running = new Set<ChildProcess>();
const me = 'an@bedrijf.example';
const [saturday, sunday, monday] = [clock.now().toString(), '2026-11-22T06:00:00Z', '2026-11-23T06:00:00Z'];

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

beforeEach(async () => {
  clock.moveTo(saturday);
  await app.db.deleteFrom('alert_recipients').execute();
  await app.db.deleteFrom('mails').execute();
  await app.db.deleteFrom('outbox').execute();
  await fresh();
  catcher.mails.length = 0;
  catcher.answerAfter(undefined);
  await start(me, { selection: 'country=JP' });
  await publish(app, foodMission({ title: { nl: 'Nieuw in Japan' } }));
});

/** A process that does all there is to do at a moment, and ends. */
function work(now: string) {
  const program = fileURLToPath(new URL('worker.ts', import.meta.url));
  const child = spawn(process.execPath, [program, app.databaseUrl, catcher.url, now], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => (said += words.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve())).then(() => {
    running.delete(child);
    return { code: child.exitCode, signal: child.signalCode, said };
  });
  return {
    ended,
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
    /** Waits for something that the process brings about. */
    until: async <T>(happened: () => Promise<T | undefined> | T | undefined): Promise<T> => {
      for (;;) {
        const what = await happened();
        if (what !== undefined) return what;
        if (!running.has(child)) throw new Error(`The process ended before: ${said}`);
        await pause(10);
      }
    },
  };
}

const caught = () => (catcher.mails.length > 0 ? true : undefined);

/** The connection that waits for a row which this test holds. */
async function standingStill(): Promise<number | undefined> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(app.db);
  return rows[0]?.pid;
}

/**
 * Kills a process where it waits for a row. What it asked last dies with it: a database would see to that a little later
 * by itself, and who dies with the power of a machine has no connection left.
 */
async function killAt(row: 'mails' | 'outbox' | 'saved_searches'): Promise<void> {
  const { promise: held, resolve: hold } = Promise.withResolvers<void>();
  if (row !== 'saved_searches') catcher.answerAfter(() => held);
  const one = work(sunday);
  if (row !== 'saved_searches') await one.until(caught);
  await app.db.transaction().execute(async (trx) => {
    if (row === 'mails') await trx.selectFrom('mails').select('id').forUpdate().execute();
    else if (row === 'outbox')
      await trx.selectFrom('outbox').select('id').where('topic', '=', 'mail.queued').forUpdate().execute();
    else await trx.selectFrom('saved_searches').select('id').forUpdate().execute();
    hold();
    const pid = await one.until(standingStill);
    expect((await one.kill()).signal).toBe('SIGKILL');
    await sql`select pg_terminate_backend(${pid}, 60000)`.execute(app.db);
  });
}

const told = () => catcher.mails.map(({ to, headers, text }) => ({ to, id: headers.get('message-id'), text }));

/** Another process takes over, once the time is up for which the dead one had its messages. The day after nothing is new. */
async function carryOn(): Promise<void> {
  catcher.answerAfter(undefined);
  await sql`update outbox set available_at = now() - interval '1 second'`.execute(app.db);
  expect(await work(sunday).ended).toEqual({ code: 0, signal: null, said: '' });
  await until(monday);
  expect(app.mails).toEqual([]);
  expect(await app.db.selectFrom('outbox').select('subject').execute()).toEqual([]);
  expect(await app.db.selectFrom('mails').select('id').where('sent_at', 'is', null).execute()).toEqual([]);
  expect(await app.db.selectFrom('announced_events').select('event_id').execute()).toHaveLength(1);
}

describe('A process that is killed', () => {
  test('while it writes a digest has told nothing; the next one tells it, once', async () => {
    await killAt('saved_searches');
    expect(told()).toEqual([]);
    expect(await app.db.selectFrom('announced_events').select('event_id').execute()).toEqual([]);
    await carryOn();
    expect(told()).toMatchObject([{ to: [me], text: expect.stringContaining('- Nieuw in Japan') }]);
  });

  test('when the mail server has the digest and did not answer: the same mail comes again, and nothing else', async () => {
    const { promise: never } = Promise.withResolvers<void>();
    catcher.answerAfter(() => never);
    const one = work(sunday);
    await one.until(caught);
    expect((await one.kill()).signal).toBe('SIGKILL');
    await carryOn();
    const [first, ...again] = told();
    expect(first).toMatchObject({ to: [me], text: expect.stringContaining('- Nieuw in Japan') });
    expect(again).toEqual([first]);
  });

  test('when the mail server took the digest and that is not noted: the same mail comes again, and nothing else', async () => {
    await killAt('mails');
    expect(told()).toHaveLength(1);
    await carryOn();
    const [first, ...again] = told();
    expect(first).toMatchObject({ to: [me], text: expect.stringContaining('- Nieuw in Japan') });
    expect(again).toEqual([first]);
  });

  test('when the digest is noted as sent and its message is not settled: it does not come again', async () => {
    await killAt('outbox');
    await carryOn();
    expect(told()).toHaveLength(1);
  });
});
