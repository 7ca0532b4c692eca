import type { FastifyInstance, FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Callers, Endpoint, ProblemAnswer } from '../contracts/endpoint.ts';
import { ProblemDocument } from '../contracts/shapes.ts';
import { problemTypes } from '../kernel/problems.ts';
import { type Authenticate, callerOf, hasCredentials, setCookies } from './caller.ts';
import type { Implementation } from './implement.ts';
import { type Limits, type Throttle, nameOf } from './limits.ts';
import { requestUrl } from './request-url.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call this route. Every route says so; the server does not start otherwise. */
    callers?: Callers;
  }
}

/** Puts the implementations of endpoints on their paths. */
export function addEndpoints(
  app: FastifyInstance,
  implementations: readonly Implementation[],
  { authenticate, throttle, limits }: { authenticate: Authenticate; throttle: Throttle; limits: Limits },
): void {
  for (const implementation of implementations) {
    const { endpoint } = implementation;
    app.route({
      method: endpoint.method,
      url: endpoint.path.replace(/\{(\w+)\}/g, ':$1'),
      config: { callers: endpoint.callers },
      schema: schemaOf(endpoint),
      handler: async (request, reply) => {
        const caller = await callerOf(request, authenticate);
        const times = caller.actor.role === 'anonymous' ? limits.perAddress : limits.perActor;
        await throttle.count('api', nameOf(caller), { times, minutes: 1 });
        if (caller.refusal) throw caller.refusal;
        const search = requestUrl(request, 'http://host').searchParams;
        const answer = await implementation.run(caller, { params: request.params, search, body: request.body });
        cacheable(reply, hasCredentials(request) ? 0 : endpoint.sharedCacheSeconds);
        setCookies(reply, caller.cookies);
        if (answer.lastModified) void reply.header('last-modified', httpDate(answer.lastModified));
        void reply.code(endpoint.status ?? 200);
        if (endpoint.mediaType === undefined) void reply.type('application/json; charset=utf-8');
        else void reply.type(`${endpoint.mediaType}; charset=utf-8`);
        return reply.send(endpoint.mediaType === undefined ? JSON.stringify(answer.body) : answer.body);
      },
    });
  }
}

/**
 * A shared cache keeps it for a while; browsers ask each time and mostly hear 304. What was asked with a cookie or a key
 * is kept by nobody, and never given to others.
 */
export function cacheable(reply: FastifyReply, sharedSeconds: number): void {
  void reply.header('vary', 'cookie, authorization, accept-encoding');
  if (sharedSeconds === 0) void reply.header('cache-control', 'no-store');
  else
    void reply.header(
      'cache-control',
      `public, max-age=0, s-maxage=${sharedSeconds}, stale-while-revalidate=${sharedSeconds * 10}`,
    );
}

function httpDate(instant: string): string {
  return new Date(Temporal.Instant.from(instant).epochMilliseconds).toUTCString();
}

/** Only for the OpenAPI document: input is checked by `implement()`. */
function schemaOf(endpoint: Endpoint): Record<string, unknown> {
  const problem = (code: ProblemAnswer) =>
    [
      problemTypes[code].status,
      { description: problemTypes[code].title, content: { 'application/problem+json': { schema: ProblemDocument } } },
    ] as const;
  const answer =
    endpoint.mediaType === undefined
      ? { description: endpoint.summary, content: { 'application/json': { schema: endpoint.answer } } }
      : { description: endpoint.summary, content: { [endpoint.mediaType]: { schema: z.string() } } };
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    ...(describe(endpoint) ? { description: describe(endpoint) } : {}),
    tags: [endpoint.tag],
    ...(Object.keys(endpoint.params.shape).length > 0 ? { params: endpoint.params } : {}),
    ...(Object.keys(endpoint.query.shape).length > 0 ? { querystring: endpoint.query } : {}),
    ...(endpoint.body && endpoint.method !== 'GET' ? { body: endpoint.body } : {}),
    security: securityOf(endpoint),
    response: { [endpoint.status ?? 200]: answer, ...Object.fromEntries(endpoint.problems.map(problem)) },
  };
}

/** What the endpoint does, and who may call it. */
function describe({ description, callers, keyScope }: Endpoint): string {
  const who =
    callers === 'everyone'
      ? ''
      : callers === 'signed_in'
        ? 'For whoever is signed in.'
        : `For: ${callers.join(', ')}${keyScope ? `, or a key with the scope ${keyScope}` : ''}.`;
  return [description, who].filter(Boolean).join(' ');
}

function securityOf({ callers, keyScope }: Endpoint): Record<string, string[]>[] {
  if (callers === 'everyone') return [];
  return keyScope ? [{ session: [] }, { key: [] }] : [{ session: [] }];
}
