import { sql } from 'kysely';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Job, JobRunner } from '../../server/jobs/job-runner.ts';
import { noteFailure } from '../../server/jobs/jobs.store.ts';
import { movableClock } from '../support/clock.ts';
import { createTestDatabase } from '../support/databases.ts';

const { db } = await createTestDatabase('lists_template');
await sql`create table deeds (job text not null, at timestamptz not null)`.execute(db);

/** Quarters of an hour begin at the start of every test. */
const clock = movableClock();

beforeEach(async () => {
  clock.moveTo('2026-11-21T10:00:00Z');
  await db.deleteFrom('scheduled_jobs').execute();
  await sql`truncate deeds`.execute(db);
});

/** A job that leaves a trace each time. */
const job = (name = 'tidy', more: Partial<Job> = {}): Job => ({
  name,
  rhythm: { everyMinutes: 15 },
  run: async (trx, { now }) => void (await sql`insert into deeds values (${name}, ${now().toString()})`.execute(trx)),
  ...more,
});

function runnerOf(...jobs: Job[]): { runner: JobRunner; errors: string[] } {
  const errors: string[] = [];
  const onError = (error: unknown, name: string) => errors.push(`${name}: ${(error as Error).message}`);
  return { runner: new JobRunner(db, clock, jobs, onError), errors };
}

const deeds = async () =>
  (await sql<{ job: string }>`select job from deeds order by at, job`.execute(db)).rows.map((row) => row.job);

const schedule = async (name = 'tidy') => {
  const row = await db.selectFrom('scheduled_jobs').selectAll().where('name', '=', name).executeTakeFirstOrThrow();
  return {
    due: row.due_at.toString(),
    last: row.last_run_at?.toString(),
    failures: row.failures,
    error: row.last_error,
  };
};

describe('A job', () => {
  test('that is new waits for its first time, and then runs once each time', async () => {
    const { runner } = runnerOf(job());
    expect(await runner.runDue()).toEqual([]);
    expect(await schedule()).toMatchObject({ due: '2026-11-21T10:15:00Z', last: undefined });
    clock.moveTo('2026-11-21T10:14:59Z');
    expect(await runner.runDue()).toEqual([]);
    clock.moveTo('2026-11-21T10:15:00Z');
    expect(await runner.runDue()).toEqual(['tidy']);
    expect(await runner.runDue()).toEqual([]);
    expect(await schedule()).toMatchObject({ due: '2026-11-21T10:30:00Z', last: '2026-11-21T10:15:00Z' });
    clock.moveTo('2026-11-21T10:31:00Z');
    expect(await runner.runDue()).toEqual(['tidy']);
    expect(await deeds()).toEqual(['tidy', 'tidy']);
  });

  test('is not due again because the program starts again', async () => {
    await runnerOf(job()).runner.runDue();
    clock.moveTo('2026-11-21T10:20:00Z');
    expect(await runnerOf(job()).runner.runDue()).toEqual(['tidy']);
    expect(await runnerOf(job()).runner.runDue()).toEqual([]);
    clock.moveTo('2026-11-21T10:29:00Z');
    expect(await runnerOf(job()).runner.runDue()).toEqual([]);
    expect(await schedule()).toMatchObject({ due: '2026-11-21T10:30:00Z' });
  });

  test('that was missed for days is made up once', async () => {
    const daily = job('daily', { rhythm: { dailyAt: '03:30' } });
    await runnerOf(job(), daily).runner.runDue();
    clock.moveTo('2026-11-25T12:01:00Z');
    const { runner } = runnerOf(job(), daily);
    expect(await runner.runDue()).toEqual(['tidy', 'daily']);
    expect(await runner.runDue()).toEqual([]);
    expect(await deeds()).toEqual(['daily', 'tidy']);
    expect(await schedule()).toMatchObject({ due: '2026-11-25T12:15:00Z' });
    expect(await schedule('daily')).toMatchObject({ due: '2026-11-26T02:30:00Z' });
  });

  test('that the program does not know stays as it is', async () => {
    const of = { name: 'of another release', due_at: '2026-01-01T00:00:00Z', failures: 3 };
    await db.insertInto('scheduled_jobs').values(of).execute();
    const { runner, errors } = runnerOf(job());
    await runner.runDue();
    clock.moveTo('2026-11-21T11:00:00Z');
    expect(await runner.runDue()).toEqual(['tidy']);
    expect(await schedule(of.name)).toEqual({ due: of.due_at, last: undefined, failures: 3, error: null });
    expect(errors).toEqual([]);
  });

  test('acts once when two processes look at the same moment', async () => {
    const { runner: other, errors } = runnerOf(job());
    const { runner } = runnerOf(
      job('tidy', {
        run: async (trx, clock) => {
          await job().run(trx, clock);
          // It neither waits for this one, nor does the same.
          expect(await other.runDue()).toEqual([]);
        },
      }),
    );
    await runner.runDue();
    clock.moveTo('2026-11-21T10:15:00Z');
    expect(await runner.runDue()).toEqual(['tidy']);
    expect(await other.runDue()).toEqual([]);
    expect(await deeds()).toEqual(['tidy']);
    expect(errors).toEqual([]);
  });

  test('acts once when many processes are started at the same moment', async () => {
    const runners = Array.from({ length: 8 }, () => runnerOf(job()).runner);
    await Promise.all(runners.map((runner) => runner.runDue()));
    clock.moveTo('2026-11-21T10:15:00Z');
    const ran = await Promise.all(runners.map((runner) => runner.runDue()));
    expect(ran.flat()).toEqual(['tidy']);
    expect(await deeds()).toEqual(['tidy']);
  });
});

describe('A job that breaks off in the middle', () => {
  test.each<[string, Job['run']]>([
    ['because it fails', () => Promise.reject(new Error('out of paper'))],
    [
      'because its connection is lost',
      async (trx) => void (await sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx)),
    ],
  ])('%s has done nothing, and is tried again', async (_, breakOff) => {
    let broken = true;
    const run: Job['run'] = async (trx, clock) => {
      await job().run(trx, clock);
      if (broken) await breakOff(trx, clock);
    };
    const { runner, errors } = runnerOf(job('tidy', { run }), job('next'));
    await runner.runDue();
    clock.moveTo('2026-11-21T10:15:00Z');
    expect(await runner.runDue()).toEqual(['next']);
    expect(await deeds()).toEqual(['next']);
    expect(errors).toHaveLength(1);
    const { error, ...rest } = await schedule();
    expect(rest).toEqual({ due: '2026-11-21T10:16:00Z', last: undefined, failures: 1 });
    expect(errors[0]).toBe(`tidy: ${error?.replace(/^\w+: /, '')}`);
    broken = false;
    expect(await runner.runDue()).toEqual([]);
    clock.moveTo('2026-11-21T10:16:00Z');
    expect(await runner.runDue()).toEqual(['tidy']);
    expect(await schedule()).toEqual({
      due: '2026-11-21T10:30:00Z',
      last: '2026-11-21T10:16:00Z',
      failures: 0,
      error: null,
    });
  });

  test('is tried again later each time, and every hour in the end', async () => {
    const { runner } = runnerOf(job('tidy', { run: () => Promise.reject(new Error('out of paper')) }));
    await runner.runDue();
    const waits: number[] = [];
    for (let failures = 1; failures <= 9; failures++) {
      const { due } = await schedule();
      clock.moveTo(due);
      await runner.runDue();
      waits.push(
        Temporal.Instant.from(due)
          .until((await schedule()).due)
          .total('minutes'),
      );
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(await schedule()).toMatchObject({ failures: 9, error: 'Error: out of paper' });
  });
});

test('A failure that is noted late does not put off what another process has done meanwhile', async () => {
  const { runner } = runnerOf(job());
  await runner.runDue();
  const dueAt = Temporal.Instant.from('2026-11-21T10:15:00Z');
  clock.moveTo(dueAt.toString());
  await runner.runDue();
  const before = await schedule();
  await noteFailure(db, 'tidy', { dueAt, now: clock.now(), error: new Error('out of paper') });
  expect(await schedule()).toEqual(before);
});

describe('A runner that is started', () => {
  test('looks by itself, and lets the job at hand come to its end when it is stopped', async () => {
    const atWork = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const run: Job['run'] = async (trx, clock) => {
      atWork.resolve();
      await goOn.promise;
      await job().run(trx, clock);
    };
    const { runner } = runnerOf(job('tidy', { run }), job('next'));
    onTestFinished(() => runner.stop());
    await runner.runDue();
    runner.start(10);
    clock.moveTo('2026-11-21T10:15:00Z');
    await atWork.promise;
    const stopped = runner.stop();
    goOn.resolve();
    await stopped;
    expect(await deeds()).toEqual(['tidy']);
    expect(await runner.runDue()).toEqual([]);
  });
});
