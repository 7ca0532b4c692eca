/**
 * Why Meilisearch gave no answer. Whoever asked tells these apart by `why`, never by the names of classes, which the client
 * package shortens:
 * - `unreachable` nothing listens, or the line broke; `timeout` the deadline passed; `aborted` the caller gave up
 * - `busy` it asks to come back later; `refused` the key is wrong or may not do this; `missing` the index is not there
 * - `wrong` an answer that is none: not JSON, or a status that says that something is broken or not understood
 * - `task` it took work on and did not do it: `status` and `code` say how that ended
 */
export type Why = 'unreachable' | 'timeout' | 'aborted' | 'busy' | 'refused' | 'missing' | 'wrong' | 'task';

export interface ProblemDetails {
  /** Of HTTP. */
  status?: number;
  /** As Meilisearch names it, such as `index_not_found` or `no_space_left_on_device`. */
  code?: string;
  /** Seconds, where it was told. */
  retryAfter?: number;
  /** How a task ended. A task that is lost was taken on and is known no more. */
  task?: 'failed' | 'canceled' | 'lost';
  cause?: unknown;
}

export class MeilisearchProblem extends Error {
  override readonly name = 'MeilisearchProblem';
  readonly why: Why;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly retryAfter: number | undefined;
  readonly task: ProblemDetails['task'];

  constructor(why: Why, sentence: string, details: ProblemDetails = {}) {
    super(sentence, 'cause' in details ? { cause: details.cause } : undefined);
    this.why = why;
    this.status = details.status;
    this.code = details.code;
    this.retryAfter = details.retryAfter;
    this.task = details.task;
  }
}

/** The problem as it was thrown at the line to the server, out of whatever the client wrapped it in. */
export function problemOf(error: unknown): MeilisearchProblem {
  for (let inner = error; inner instanceof Error; inner = inner.cause)
    if (inner instanceof MeilisearchProblem) return inner;
  return new MeilisearchProblem('wrong', 'Meilisearch could not be asked.', { cause: error });
}
