import type { Timing } from '../fallback/timing.ts';
import { MeilisearchProblem } from '../meilisearch/problem.ts';
import { idsIn } from '../postgres/drift.ts';
import { extentOf } from '../postgres/read-documents.ts';
import { versionOf } from '../postgres/read-rows.ts';
import { touchDocuments } from '../postgres/store-documents.ts';
import { aloneOrNot } from './alone.ts';
import { follow, retryAside } from './follow.ts';
import type { Mirror } from './mirror.ts';
import { mirrorDrift } from './mirror-drift.ts';
import { addMirror, mirrorRow, noteSwapped, startOver } from './mirror-rows.ts';
import { dueAside } from './set-aside.ts';

/** How often it looks whether the index is the one it was and holds as much as it should, in milliseconds. */
const checkInterval = 30_000;
const firstRest = 1000;
const longestRest = 60_000;
const mostMendings = 3;

/**
 * Keeps one mirror true, with one writer at a time in all processes. It follows the log of versions and nothing waits for
 * it: while Meilisearch is away it rests, each time longer, and goes on from where it was.
 */
export class MirrorWriter {
  readonly #mirror: Mirror;
  readonly #timing: Pick<Timing, 'now' | 'random'>;
  #checkedAt = -Infinity;
  #failures = 0;
  #restsUntil = 0;
  #stopped = false;
  #mended = 0;

  constructor(mirror: Mirror, timing: Pick<Timing, 'now' | 'random'>) {
    this.#mirror = mirror;
    this.#timing = timing;
  }

  /** Documents that were not as they had been sent, and were sent again: somebody changed the index behind its back. */
  get mended(): number {
    return this.#mended;
  }

  /** Ends after the batch at hand. */
  stop(): void {
    this.#stopped = true;
  }

  /**
   * Takes over everything that changed; answers whether the mirror is current now, somebody else is at it, or it rests.
   * @throws whatever kept it from that, after which it rests
   */
  async run(): Promise<'current' | 'elsewhere' | 'resting'> {
    if (this.#timing.now() < this.#restsUntil) return 'resting';
    if (!(await this.#hasWork())) return 'current';
    try {
      const done = await aloneOrNot(this.#mirror.db, this.#mirror.index.uid, () => this.#work());
      this.#failures = 0;
      return done ?? 'elsewhere';
    } catch (error) {
      this.#rest(error);
      throw error;
    }
  }

  async #hasWork(): Promise<boolean> {
    const { db, tables, index } = this.#mirror;
    if (this.#timing.now() >= this.#checkedAt + checkInterval) return true;
    const row = await mirrorRow(db, index.uid);
    if (row?.state !== 'ready' || row.version < (await versionOf(db, tables))) return true;
    return (await dueAside(db, index.uid, this.#timing.now())).length > 0;
  }

  async #work(): Promise<'current'> {
    const now = () => this.#timing.now();
    const following = { now, stopped: () => this.#stopped };
    await beWhatItIs(this.#mirror, now());
    await follow(this.#mirror, following);
    await retryAside(this.#mirror, now());
    if (this.#stopped || now() < this.#checkedAt + checkInterval) return 'current';
    for (let mendings = 0; await this.#holdsTooMuchOrTooLittle(); mendings++) {
      const wrong = idsIn(await mirrorDrift(this.#mirror));
      if (wrong.length === 0) break;
      if (mendings === mostMendings) throw new Error(`${this.#mirror.index.uid} does not keep what it is given.`);
      this.#mended += wrong.length;
      await touchDocuments(this.#mirror.db, this.#mirror.tables, wrong);
      await follow(this.#mirror, following);
    }
    this.#checkedAt = now();
    return 'current';
  }

  /** By number alone, of a moment at which the mirror is where what is stored is; what changes now is looked at next time. */
  async #holdsTooMuchOrTooLittle(): Promise<boolean> {
    const { db, tables, index } = this.#mirror;
    const { numberOfDocuments } = await index.stats();
    const [extent, row] = [await extentOf(db, tables), await mirrorRow(db, index.uid)];
    if (!row || row.version !== extent.version) return false;
    return Math.abs(numberOfDocuments - extent.documents) > row.setAside;
  }

  #rest(error: unknown): void {
    const longest = Math.min(longestRest, firstRest * 2 ** Math.min(this.#failures, 16));
    const told = error instanceof MeilisearchProblem ? (error.retryAfter ?? 0) * 1000 : 0;
    this.#failures += 1;
    this.#checkedAt = -Infinity;
    this.#restsUntil = this.#timing.now() + Math.max(told, longest / 2 + (longest / 2) * this.#timing.random());
  }
}

/** Sees that the index is there, set as ours are, and the one that was followed so far; any other is filled anew. */
export async function beWhatItIs({ db, kind, index }: Mirror, now: number): Promise<void> {
  await addMirror(db, index.uid, kind, now);
  await index.ensure();
  const [row, born] = [await mirrorRow(db, index.uid), await index.born()];
  if (!row || born === undefined || row.born === born) return;
  if (row.bornNext === born) await noteSwapped(db, index.uid, born);
  else await startOver(db, index.uid, born);
}
