import type { Clock } from './clock.ts';

/** Minutes since 1970 stay below it until 2160. */
const afterAllMinutes = 1e8;

/**
 * Until when an answer for everybody is right. Every change of what the public may see is told by the database the moment
 * it is committed; days and hours turn on whole minutes. While nobody tells, nothing can be known to be right.
 */
export class Freshness {
  readonly #clock: Clock;
  #changes = 0;
  #told = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Something changed, or may have. */
  changed(): void {
    this.#changes++;
  }

  /** From now on every change is told. */
  begin(): void {
    this.#changes++;
    this.#told = true;
  }

  /** Changes may go untold. */
  end(): void {
    this.#told = false;
  }

  /** How many changes were told so far; nothing while changes may go untold. */
  changes(): number | undefined {
    return this.#told ? this.#changes : undefined;
  }

  /** Two answers with the same stamp saw the same; nothing while changes may go untold. */
  stamp(): number | undefined {
    if (!this.#told) return undefined;
    return this.#changes * afterAllMinutes + Math.floor(this.#clock.now().epochMilliseconds / 60_000);
  }
}

/** Channel on which PostgreSQL tells that something changed of what everybody may see. */
export const contentChannel = 'content';
