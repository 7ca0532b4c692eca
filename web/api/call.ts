import { createContext } from 'react-router';
import { type Call, addressOf } from '../../server/contracts/endpoint.ts';
import type { ProblemDocument } from '../../server/contracts/shapes.ts';

/** How the pages reach the endpoints: in process on the server, by fetch in the browser. */
export const CallContext = createContext<Call>();

/** Present day in Belgium (YYYY-MM-DD), the same on the server and in the page it made. */
export const TodayContext = createContext<string>();

/** Address of the site without a slash at the end. */
export const PublicUrlContext = createContext<string>();

/** A problem document, thrown. */
export class CallFailed extends Error {
  readonly status: number;
  readonly reason: string | undefined;
  readonly issues: NonNullable<ProblemDocument['issues']>;

  constructor(status: number, problem: Partial<ProblemDocument>) {
    super(problem.detail ?? `The answer was ${status}.`);
    this.name = 'CallFailed';
    this.status = status;
    this.reason = problem.reason;
    this.issues = problem.issues ?? [];
  }
}

export const callByFetch: Call = async (target, input) => {
  const response = await fetch(addressOf(target, input), {
    method: target.method,
    headers: { accept: 'application/json', ...(input?.body ? { 'content-type': 'application/json' } : {}) },
    ...(input?.body ? { body: JSON.stringify(input.body) } : {}),
    ...(input?.signal ? { signal: input.signal } : {}),
  });
  if (!response.ok) throw new CallFailed(response.status, await problemOf(response));
  return (await response.json()) as never;
};

async function problemOf(response: Response): Promise<Partial<ProblemDocument>> {
  return response
    .json()
    .then((document) => document as Partial<ProblemDocument>)
    .catch(() => ({}));
}

/** The HTTP status of a failed call, whichever side it failed on. */
export function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | undefined)?.status;
  return typeof status === 'number' ? status : 500;
}
