import type { Timing } from './timing.ts';
import type { Failure } from './why.ts';

/** Questions in a row that fail before the engine is left alone. */
const mostFailures = 3;
const firstRest = 1000;
const longestRest = 60_000;

export type BreakerState = 'closed' | 'open' | 'half-open';

/**
 * Keeps questions away from an engine that fails. Closed, everything passes. After some failures in a row it opens: nothing
 * passes for a while, each time longer and never quite as long as another process waits. Then, half open, one question
 * passes as a trial, and its outcome decides.
 */
export class CircuitBreaker {
  readonly #timing: Pick<Timing, 'now' | 'random'>;
  #state: BreakerState = 'closed';
  #failures = 0;
  #openings = 0;
  #restsUntil = 0;

  constructor(timing: Pick<Timing, 'now' | 'random'>) {
    this.#timing = timing;
  }

  get state(): BreakerState {
    return this.#state;
  }

  /** Whether a question may pass: as always, as the one trial, or not at all. */
  admit(): 'pass' | 'trial' | 'no' {
    if (this.#state === 'closed') return 'pass';
    if (this.#state === 'half-open' || this.#timing.now() < this.#restsUntil) return 'no';
    this.#state = 'half-open';
    return 'trial';
  }

  succeeded(as: 'pass' | 'trial'): void {
    // What was asked before it opened and comes late says nothing of now.
    if (as === 'pass' && this.#state !== 'closed') return;
    this.#state = 'closed';
    this.#failures = 0;
    this.#openings = 0;
  }

  failed(as: 'pass' | 'trial', { lasting, rest }: Failure): void {
    if (as === 'pass' && this.#state !== 'closed') return;
    this.#failures += 1;
    if (as === 'pass' && !lasting && this.#failures < mostFailures) return;
    const longest = Math.min(longestRest, firstRest * 2 ** Math.min(this.#openings, 16));
    const ours = longest / 2 + (longest / 2) * this.#timing.random();
    this.#openings += 1;
    this.#restsUntil = this.#timing.now() + Math.max(ours, rest ?? 0);
    this.#state = 'open';
    this.#failures = 0;
  }
}
