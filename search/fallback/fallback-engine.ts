import type { MeilisearchEngine } from '../meilisearch/engine.ts';
import type { SearchDocument } from '../document.ts';
import type { SearchEngine, SearchRequest, SearchResult, SearchSelection } from '../port.ts';
import { type BreakerState, CircuitBreaker } from './circuit-breaker.ts';
import type { Timing } from './timing.ts';
import { type Failure, type WhyNot, failureOf, isWhole, whys } from './why.ts';

/** Milliseconds for a whole answer, and how many of them are kept for the engine that stands in. */
const deadline = 800;
const keptForStandIn = 300;
export const usualShare = deadline - keptForStandIn;

/** How often each gave the answer, and why it was not the usual one. */
export interface AnswerCounts {
  usual: number;
  standIn: number;
  why: Record<WhyNot, number>;
}

interface Parts {
  usual: MeilisearchEngine;
  standIn: SearchEngine;
  /** Whether the usual engine holds what is stored: false while it is filled, or too far behind. */
  isCurrent: () => boolean;
  timing: Timing;
  /** Told when the other engine begins to answer. */
  onChange?: () => void;
}

/**
 * Meilisearch, and the built-in engine in its place when it gives no good answer in time: nobody is refused an answer
 * because of it. Whoever searches while it rests waits for nothing: a trial question runs beside the answer.
 */
export class FallbackEngine implements SearchEngine {
  readonly name = 'meilisearch';
  readonly #parts: Parts;
  readonly #breaker: CircuitBreaker;
  readonly counts: AnswerCounts = {
    usual: 0,
    standIn: 0,
    why: Object.fromEntries(whys.map((why) => [why, 0])) as Record<WhyNot, number>,
  };

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#breaker = new CircuitBreaker(parts.timing);
  }

  get state(): BreakerState {
    return this.#breaker.state;
  }

  async search(request: SearchRequest): Promise<SearchResult> {
    if (!this.#parts.isCurrent()) return this.#inItsPlace(request, 'behind');
    const admitted = this.#breaker.admit();
    if (admitted === 'trial') void this.#ask(request, 'trial');
    if (admitted !== 'pass') return this.#inItsPlace(request, 'open');
    const answer = await this.#ask(request, 'pass');
    if ('why' in answer) return this.#inItsPlace(request, answer.why);
    this.counts.usual += 1;
    return answer;
  }

  /** Whole selections, of which calendars are made, come from what is kept here: they wait for no other service. */
  select(selection: SearchSelection): Promise<string[]> {
    return this.#parts.standIn.select(selection);
  }

  /** What is stored here is the truth; Meilisearch follows it by itself, so that it holds up nobody. */
  upsert(documents: readonly SearchDocument[]): Promise<void> {
    return this.#parts.standIn.upsert(documents);
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.#parts.standIn.remove(ids);
  }

  async #inItsPlace(request: SearchRequest, why: WhyNot): Promise<SearchResult> {
    this.counts.why[why] += 1;
    this.counts.standIn += 1;
    return { ...(await this.#parts.standIn.search(request)), answeredBy: this.#parts.standIn.name };
  }

  /** The answer of the usual engine within its share, or why there is none; the breaker learns of it either way. */
  async #ask(request: SearchRequest, as: 'pass' | 'trial'): Promise<SearchResult | Failure> {
    const given = new AbortController();
    const answer = this.#answer(request, given.signal);
    const late = this.#parts.timing.wait(usualShare, given.signal).then((): Failure => {
      return { why: 'slow', lasting: false };
    });
    const outcome = await Promise.race([answer, late]);
    given.abort();
    const before = this.#breaker.state;
    if ('why' in outcome) this.#breaker.failed(as, outcome);
    else this.#breaker.succeeded(as);
    if (this.#breaker.state !== before) this.#parts.onChange?.();
    return outcome;
  }

  async #answer(request: SearchRequest, signal: AbortSignal): Promise<SearchResult | Failure> {
    try {
      const result = await this.#parts.usual.search(request, signal);
      return isWhole(result, request) ? result : { why: 'wrong', lasting: false };
    } catch (error) {
      return failureOf(error);
    }
  }
}
