import type { z } from './zod.ts';

/** Who may call an endpoint. There is no default: an endpoint that does not say so does not compile. */
export type Callers = 'everyone';

/** Problems an endpoint may answer with, by their code in `kernel/problems.ts`. */
export type ProblemAnswer = 'badRequest' | 'notFound';

/**
 * An endpoint is data. The server implements it, the OpenAPI document describes it and the pages call it, all from
 * this one object.
 */
export interface Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
> {
  /** Unique name, the operationId of OpenAPI. */
  id: string;
  method: 'GET';
  /** Path under the host, with `{name}` for parameters. */
  path: `/${string}`;
  summary: string;
  description?: string;
  tag: 'Events' | 'Reference data' | 'Organisers' | 'Offices' | 'Calendars' | 'Health';
  callers: Callers;
  params: Params;
  query: Query;
  /** Shape of the answer, or the media type of an answer that is not JSON. */
  answer: Answer;
  mediaType?: 'text/calendar';
  problems: readonly ProblemAnswer[];
  /** Seconds a shared cache may keep the answer; browsers always ask again (with If-None-Match). */
  sharedCacheSeconds: number;
}

export function endpoint<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  definition: Endpoint<P, Q, A>,
): Endpoint<P, Q, A> {
  return definition;
}

export type AnswerOf<E> = E extends Endpoint<z.ZodObject, z.ZodObject, infer A> ? z.infer<A> : never;

/**
 * Calls an endpoint: in process on the server, by fetch in the browser. `search` is the query string, in the one
 * form that also stands in addresses. Rejects with an error that carries the HTTP `status`.
 */
export type Call = <A extends z.ZodType>(
  target: Endpoint<z.ZodObject, z.ZodObject, A>,
  input?: { params?: Record<string, string>; search?: string },
) => Promise<z.infer<A>>;

/** The address of an endpoint under its host. */
export function addressOf(target: Endpoint, input: { params?: Record<string, string>; search?: string } = {}): string {
  const path = target.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(input.params?.[name] ?? ''));
  return input.search ? `${path}?${input.search}` : path;
}
