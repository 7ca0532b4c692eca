import { MeilisearchProblem } from '../meilisearch/problem.ts';
import type { SearchRequest, SearchResult } from '../port.ts';

/**
 * Why the usual engine did not answer: it is `down` or asks to come back later, was too `slow`, answered something `wrong`
 * or refused, is `behind` what is stored, or is left alone for a while (`open`) because it failed before.
 */
export const whys = ['down', 'slow', 'wrong', 'behind', 'open'] as const;
export type WhyNot = (typeof whys)[number];

export interface Failure {
  why: Exclude<WhyNot, 'behind' | 'open'>;
  /** Whether the next question would fare the same, so that it need not be asked. */
  lasting: boolean;
  /** Milliseconds for which it asks to be left alone. */
  rest?: number;
}

/** What an error says of the engine. One that is no problem of Meilisearch is an answer that nobody could read. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof MeilisearchProblem)) return { why: 'wrong', lasting: false };
  switch (error.why) {
    case 'timeout':
    case 'aborted':
      return { why: 'slow', lasting: false };
    case 'unreachable':
      return { why: 'down', lasting: false };
    case 'busy':
      return error.retryAfter === undefined
        ? { why: 'down', lasting: false }
        : { why: 'down', lasting: true, rest: error.retryAfter * 1000 };
    case 'refused':
    case 'missing':
      return { why: 'wrong', lasting: true };
    case 'wrong':
    case 'task':
      return { why: 'wrong', lasting: false };
  }
}

/** Whether a result holds together: as many hits as its total promises for this page, each a known kind of id, once. */
export function isWhole({ ids, total }: SearchResult, { offset, limit }: SearchRequest): boolean {
  if (!Number.isInteger(total) || total < 0) return false;
  if (ids.length !== Math.min(limit, Math.max(0, total - offset))) return false;
  return new Set(ids).size === ids.length && ids.every((id) => typeof id === 'string' && id !== '');
}
