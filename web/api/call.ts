import { createContext } from 'react-router';
import { type Call, addressOf } from '../../server/contracts/endpoint.ts';

/** How the pages reach the endpoints: in process on the server, by fetch in the browser. */
export const CallContext = createContext<Call>();

/** Present day in Belgium (YYYY-MM-DD), the same on the server and in the page it made. */
export const TodayContext = createContext<string>();

/** Address of the site without a slash at the end. */
export const PublicUrlContext = createContext<string>();

export class CallFailed extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'CallFailed';
    this.status = status;
  }
}

export const callByFetch: Call = async (target, input) => {
  const response = await fetch(addressOf(target, input), { headers: { accept: 'application/json' } });
  if (!response.ok) throw new CallFailed(response.status, await response.text());
  return (await response.json()) as never;
};

/** The HTTP status of a failed call, whichever side it failed on. */
export function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | undefined)?.status;
  return typeof status === 'number' ? status : 500;
}
