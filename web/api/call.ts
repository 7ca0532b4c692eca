import { createContext } from 'react-router';
import { type Call, addressOf } from '../../server/contracts/endpoint.ts';
import type { Theme } from '../../server/contracts/theme.ts';
import type { ProblemDocument } from '../../server/contracts/shapes.ts';

/** How the pages reach the endpoints: in process on the server, by fetch in the browser. */
export const CallContext = createContext<Call>();

/** Present day in Belgium (YYYY-MM-DD), the same on the server and in the page it made. */
export const TodayContext = createContext<string>();

/** Address of the site without a slash at the end. */
export const PublicUrlContext = createContext<string>();

/** Where people can write to whoever runs the site; nothing where that is not said. */
export const ContactContext = createContext<string | undefined>(undefined);

/** How the reader chose pages to look, as the server knew when it drew the first one. */
export const ThemeContext = createContext<Theme | undefined>(undefined);

/** A problem document, thrown. */
export class CallFailed extends Error {
  readonly status: number;
  readonly reason: string | undefined;
  readonly issues: NonNullable<ProblemDocument['issues']>;
  /** Number of the request in the log. */
  readonly reference: string | undefined;
  /** Seconds after which asking again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(status: number, problem: Partial<ProblemDocument>, retryAfter?: number) {
    super(problem.detail ?? `The answer was ${status}.`);
    this.name = 'CallFailed';
    this.status = status;
    this.reason = problem.reason;
    this.issues = problem.issues ?? [];
    this.reference = problem.instance?.replace(/^urn:request:/, '');
    this.retryAfter = retryAfter;
  }
}

export const callByFetch: Call = async (target, input) => {
  const response = await fetch(addressOf(target, input), {
    method: target.method,
    headers: { accept: 'application/json', ...(input?.body ? { 'content-type': 'application/json' } : {}) },
    ...(input?.body ? { body: JSON.stringify(input.body) } : {}),
    ...(input?.signal ? { signal: input.signal } : {}),
  });
  if (!response.ok) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    throw new CallFailed(response.status, await problemOf(response), Number.isFinite(seconds) ? seconds : undefined);
  }
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
  if (typeof status === 'number') return status;
  // Without a network it is no fault of ours: as when the site is away.
  return 'onLine' in navigator && !navigator.onLine ? 503 : 500;
}
