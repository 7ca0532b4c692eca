import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, anonymous } from '../kernel/actor.ts';
import { publicViewer, viewerOf } from '../kernel/audience.ts';
import type { Problem } from '../kernel/problems.ts';
import type { Caller } from './implement.ts';
import { isThemeAlone } from './theme.ts';

/**
 * Finds out who calls, from the cookie of a session or the key of an organisation's software, and whether the cookie
 * is to be renewed. Never rejects for wrong credentials: who shows none that hold is anonymous. Software whose key does
 * not work is to be told so, by the refusal, even where everybody may call.
 */
export type Authenticate = (headers: Headers) => Promise<{ actor: Actor; cookies: string[]; refusal?: Problem }>;

export async function callerOf(request: FastifyRequest, authenticate: Authenticate): Promise<Caller> {
  const headers = headersOf(request);
  const found = hasCredentials(request) ? await authenticate(headers) : { actor: anonymous, cookies: [] };
  const { actor, cookies } = found;
  return {
    actor,
    viewer: actor.role === 'anonymous' ? publicViewer : viewerOf(actor),
    headers,
    address: request.ip,
    cookies,
    ...('refusal' in found && { refusal: found.refusal }),
  };
}

/** Somebody who is nobody in particular, for what the program asks for by itself. */
export function passerBy(): Caller {
  return { actor: anonymous, viewer: publicViewer, headers: new Headers(), address: '', cookies: [] };
}

/** Whether a request says who it is from; if so its answer is for nobody else. How pages are to look says no such thing. */
export function hasCredentials({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return headers.authorization !== undefined || (headers.cookie !== undefined && !isThemeAlone(headers.cookie));
}

/** Cookies one by one: a joined header cannot be taken apart again. */
export function setCookies(reply: FastifyReply, cookies: readonly string[]): void {
  if (cookies.length === 0) return;
  void reply.header('set-cookie', [...cookies]);
  void reply.header('cache-control', 'no-store');
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  return headers;
}
