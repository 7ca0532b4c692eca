import type { OfficeRole, OrganiserTeamRole } from './words.ts';
import { z } from './zod.ts';

/**
 * Who may call an endpoint. There is no default: an endpoint that does not say so does not compile.
 *
 * A list names roles, each with those above it (an owner may what an editor may, a head what an officer may): roles in
 * the organisation or office that the endpoint is about, and `planner` for FIT's head office. Everybody else is told
 * 404, the same as for a thing that does not exist; a colleague whose role does not reach is told 403.
 */
export type Callers = 'everyone' | 'signed_in' | readonly CallerRole[];
export type CallerRole = OrganiserTeamRole | OfficeRole | 'planner';

/** What an organisation's own software may do with its key. */
export const keyScopes = ['events:read', 'events:write'] as const;
export const KeyScope = z.enum(keyScopes);
export type KeyScope = z.infer<typeof KeyScope>;

/** Problems an endpoint may answer with, by their code in `kernel/problems.ts`. */
export type ProblemAnswer =
  | 'badRequest'
  | 'notFound'
  | 'unauthenticated'
  | 'signInRefused'
  | 'forbidden'
  | 'gone'
  | 'conflict'
  | 'tooManyRequests';

/** Media types of answers that are not JSON. */
export type MediaType =
  | 'text/calendar'
  | 'text/csv'
  | 'text/turtle'
  | 'application/atom+xml'
  | 'application/ld+json'
  | 'application/x-ndjson'
  | '*/*';

/** A long text, part by part; a short one is better sent whole, for then it can be kept and compared. */
export type TextAnswer = string | AsyncIterable<string>;
export const TextAnswer = z.custom<TextAnswer>(
  (value) =>
    typeof value === 'string' || (typeof value === 'object' && value !== null && Symbol.asyncIterator in value),
);

/**
 * An endpoint is data. The server implements it, the OpenAPI document describes it and the pages call it, all from
 * this one object.
 */
export interface Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
  Body extends z.ZodObject = z.ZodObject,
> {
  /** Unique name, the operationId of OpenAPI. */
  id: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path under the host, with `{name}` for parameters. */
  path: `/${string}`;
  summary: string;
  description?: string;
  tag:
    | 'Events'
    | 'Files'
    | 'Reference data'
    | 'Organisers'
    | 'Offices'
    | 'Calendars'
    | 'Alerts'
    | 'Open data'
    | 'Joining forces'
    | 'Signing in'
    | 'My account'
    | 'Teams'
    | 'Keys'
    | 'Planning'
    | 'Support'
    | 'Imports'
    | 'Moderation'
    | 'Official visits'
    | 'Upkeep'
    | 'Health';
  callers: Callers;
  /** The scope with which an organisation's key may call it too; without one, keys may not. */
  keyScope?: KeyScope;
  /** How often one caller may call it. Beside the general limit, for what must not be guessed or flooded. */
  throttle?: { times: number; minutes: number };
  params: Params;
  query: Query;
  /** What is sent along; only with methods that change something. */
  body?: Body;
  /** How it is sent, where that is not JSON: fields and files, as a form. */
  bodyType?: 'multipart/form-data';
  /** The most bytes it may have as JSON, where the 64 kB that are usual are too few. */
  largestBody?: number;
  answer: Answer;
  /** HTTP status of the answer, 200 unless told. */
  status?: 200 | 201 | 202;
  /** Media type of an answer that is not JSON; of a file, whatever the file is. */
  mediaType?: MediaType;
  problems: readonly ProblemAnswer[];
  /** Seconds a shared cache may keep the answer; browsers ask again each time (with If-None-Match), unless told. */
  sharedCacheSeconds: number;
  browserCacheSeconds?: number;
  /** Whether the program of one reader may keep what is for that reader alone, and asks each time whether it is right. */
  ownCache?: true;
}

export function endpoint<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  A extends z.ZodType,
  B extends z.ZodObject = z.ZodObject,
>(definition: Endpoint<P, Q, A, B>): Endpoint<P, Q, A, B> {
  return definition;
}

/** The answer of what does its work and has nothing to tell. */
export const Done = z.object({ done: z.literal(true) }).meta({ id: 'Done' });
export const done = { done: true } as const;

export type AnswerOf<E> = E extends { answer: infer A extends z.ZodType } ? z.infer<A> : never;

/**
 * Calls an endpoint: in process on the server, by fetch in the browser. `search` is the query string, in the one
 * form that also stands in addresses. Rejects with an error that carries the HTTP `status`, and for wrong input its
 * `reason` and `issues`.
 */
export type Call = <A extends z.ZodType>(
  target: Endpoint<z.ZodObject, z.ZodObject, A>,
  input?: CallInput,
) => Promise<z.infer<A>>;

export interface CallInput {
  params?: Record<string, string>;
  search?: string;
  body?: Record<string, unknown>;
  /** Calls it off; heeded by browsers. */
  signal?: AbortSignal;
}

/** The address of an endpoint under its host. */
export function addressOf(target: Endpoint, input: Pick<CallInput, 'params' | 'search'> = {}): string {
  const path = target.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(input.params?.[name] ?? ''));
  return input.search ? `${path}?${input.search}` : path;
}
