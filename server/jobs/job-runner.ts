import type { Transaction } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../kernel/clock.ts';
import { type Repetition, repeat } from '../kernel/repeat.ts';
import { addJob, holdIfDue, knownJobs, noteFailure, noteRun } from './jobs.store.ts';
import { type Rhythm, nextRun } from './schedule.ts';

/** Work that comes round by itself. */
export interface Job {
  /** Under which it is known for ever: another name is another job. */
  name: string;
  /** A changed rhythm counts from the next run on. */
  rhythm: Rhythm;
  /** Does everything in the transaction given; what reaches outside goes by the outbox. */
  run(trx: Transaction<Schema>, clock: Clock): Promise<void>;
}

/**
 * Runs jobs when they are due. A job's work and the moving of its next time are one transaction, which holds the job's
 * row: a process that dies in between has done nothing, and two processes never both do it. What was missed while no
 * process ran is made up once.
 */
export class JobRunner {
  readonly #db: Database;
  readonly #clock: Clock;
  readonly #jobs: readonly Job[];
  readonly #onError: (error: unknown, job: string) => void;
  #repetition: Repetition | undefined;
  #stopped = false;

  constructor(db: Database, clock: Clock, jobs: readonly Job[], onError: (error: unknown, job: string) => void) {
    this.#db = db;
    this.#clock = clock;
    this.#jobs = jobs;
    this.#onError = onError;
  }

  /** Looks for jobs that are due, now and every `milliseconds`, until stopped. */
  start(milliseconds = 15_000): void {
    this.#repetition = repeat(() => this.runDue(), milliseconds);
  }

  /** Lets the job at hand come to its end, and begins no other. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#repetition?.stop();
  }

  /** Runs what is due now, one after the other; answers the names of those that came to a good end. */
  async runDue(): Promise<string[]> {
    const known = await knownJobs(this.#db);
    const ran: string[] = [];
    for (const job of this.#jobs) {
      if (this.#stopped) break;
      if (!known.has(job.name)) await addJob(this.#db, job.name, nextRun(job.rhythm, this.#clock.now()));
      else if (await this.#runIfDue(job)) ran.push(job.name);
    }
    return ran;
  }

  async #runIfDue(job: Job): Promise<boolean> {
    let dueAt: Temporal.Instant | undefined;
    try {
      return await this.#db.transaction().execute(async (trx) => {
        const now = this.#clock.now();
        dueAt = await holdIfDue(trx, job.name, now);
        if (dueAt === undefined) return false;
        await job.run(trx, this.#clock);
        await noteRun(trx, job.name, now, nextRun(job.rhythm, now));
        return true;
      });
    } catch (error) {
      this.#onError(error, job.name);
      // Without a time it was not the job that failed but the database, and nothing was begun.
      if (dueAt) await noteFailure(this.#db, job.name, { dueAt, now: this.#clock.now(), error });
      return false;
    }
  }
}
