import { isRouteErrorResponse } from 'react-router';
import { statusOf } from '../api/call.ts';

/** What a page tells of an error; what went wrong stays in the log, under the same reference. */
export interface Failure {
  status: number;
  /** Number of the request in the log. */
  reference?: string | undefined;
  /** Seconds after which asking again makes sense. */
  retryAfter?: number | undefined;
}

/** As much of an error as its reader is told; only what went wrong on our side has a number to ask about. */
export function failureOf(error: unknown, reference?: string): Failure {
  const known = (error ?? {}) as { reference?: string; retryAfter?: number };
  const status = isRouteErrorResponse(error) ? error.status : statusOf(error);
  const wait = known.retryAfter ?? (status === 503 ? 5 : undefined);
  const number = status >= 500 ? (known.reference ?? reference) : undefined;
  return {
    status,
    ...(number !== undefined && { reference: number }),
    ...(wait !== undefined && { retryAfter: wait }),
  };
}
