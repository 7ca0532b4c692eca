import multipart from '@fastify/multipart';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { Callers, Endpoint, ProblemAnswer } from '../contracts/endpoint.ts';
import type { FileAnswer } from '../contracts/files.ts';
import { ProblemDocument } from '../contracts/shapes.ts';
import { problemTypes } from '../kernel/problems.ts';
import { type Authenticate, callerOf, hasCredentials, setCookies } from './caller.ts';
import type { Answered, Implementation } from './implement.ts';
import { type Limits, type Throttle, nameOf } from './limits.ts';
import { multipartLimits, readMultipart } from './read-multipart.ts';
import { requestUrl } from './request-url.ts';
import { contentDisposition, sendFile } from './send-file.ts';
import { noteStreamed } from './streamed.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call this route. Every route says so; the server does not start otherwise. */
    callers?: Callers;
    /** Whether what is sent there changes nothing on this side: answers that are kept stay right. */
    changesNothing?: boolean;
  }
}

interface Frame {
  authenticate: Authenticate;
  throttle: Throttle;
  limits: Limits;
}

/** Puts the implementations of endpoints on their paths. */
export async function addEndpoints(
  app: FastifyInstance,
  implementations: readonly Implementation[],
  frame: Frame,
): Promise<void> {
  const takesFiles = ({ endpoint }: Implementation) => endpoint.bodyType !== undefined;
  for (const one of implementations.filter((one) => !takesFiles(one))) addEndpoint(app, one, frame);
  // Forms are read where a contract says so, and refused everywhere else.
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: multipartLimits, throwFileSizeLimit: false });
    for (const one of implementations.filter(takesFiles)) addEndpoint(scope, one, frame);
  });
}

function addEndpoint(app: FastifyInstance, implementation: Implementation, { authenticate, throttle, limits }: Frame) {
  const { endpoint } = implementation;
  app.route({
    method: endpoint.method,
    url: endpoint.path.replace(/\{(\w+)\}/g, ':$1'),
    config: { callers: endpoint.callers },
    ...(endpoint.largestBody === undefined ? {} : { bodyLimit: endpoint.largestBody }),
    schema: schemaOf(endpoint),
    handler: async (request, reply) => {
      const caller = await callerOf(request, authenticate);
      const times = caller.actor.role === 'anonymous' ? limits.perAddress : limits.perActor;
      await throttle.count('api', nameOf(caller), { times, minutes: 1 });
      if (caller.refusal) throw caller.refusal;
      const search = requestUrl(request, 'http://host').searchParams;
      const body = endpoint.bodyType === undefined ? request.body : () => readMultipart(request);
      const answer = await implementation.run(caller, { params: request.params, search, body });
      const keptByNobody = hasCredentials(request) || answer.isPrivate;
      cacheable(reply, keptByNobody ? 0 : endpoint.sharedCacheSeconds, endpoint.browserCacheSeconds);
      if (endpoint.ownCache) void reply.header('cache-control', 'private, no-cache');
      setCookies(reply, caller.cookies);
      if (answer.fileName) void reply.header('content-disposition', contentDisposition('inline', answer.fileName));
      if (answer.lastModified) void reply.header('last-modified', httpDate(answer.lastModified));
      return send(request, reply.code(endpoint.status ?? 200), endpoint, answer);
    },
  });
}

/** Sends bytes: a text would be turned into them once to be signed, and once more to be sent. */
function send(request: FastifyRequest, reply: FastifyReply, { mediaType }: Endpoint, answer: Answered): FastifyReply {
  if (mediaType === undefined) {
    const json = answer.json ?? JSON.stringify(answer.body);
    return reply.type('application/json; charset=utf-8').send(typeof json === 'string' ? Buffer.from(json) : json);
  }
  const { body } = answer;
  if (mediaType === '*/*') return sendFile(reply, body as FileAnswer);
  void reply.type(`${mediaType}; charset=utf-8`);
  if (typeof body === 'string') return reply.send(Buffer.from(body));
  noteStreamed(request);
  return reply.send(Readable.from(body as AsyncIterable<string>, { objectMode: false }));
}

/**
 * A shared cache keeps it for a while; browsers ask each time and mostly hear 304, unless they may keep it too. What was
 * asked with a cookie or a key is kept by nobody, and never given to others.
 */
export function cacheable(reply: FastifyReply, sharedSeconds: number, browserSeconds = 0): void {
  void reply.header('vary', 'cookie, authorization, accept-encoding');
  if (sharedSeconds === 0) {
    void reply.header('cache-control', 'no-store');
    return;
  }
  void reply.header(
    'cache-control',
    `public, max-age=${browserSeconds}, s-maxage=${sharedSeconds}, stale-while-revalidate=${sharedSeconds * 10}`,
  );
  // What everybody may have, the scripts of other pages may have too.
  void reply.header('access-control-allow-origin', '*');
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
      : { description: endpoint.summary, content: { [endpoint.mediaType]: { schema: textOrFile(endpoint) } } };
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    ...(describe(endpoint) ? { description: describe(endpoint) } : {}),
    tags: [endpoint.tag],
    ...(Object.keys(endpoint.params.shape).length > 0 ? { params: endpoint.params } : {}),
    ...(Object.keys(endpoint.query.shape).length > 0 ? { querystring: endpoint.query } : {}),
    ...(endpoint.body && endpoint.method !== 'GET' ? { body: endpoint.body } : {}),
    ...(endpoint.bodyType ? { consumes: [endpoint.bodyType] } : {}),
    security: securityOf(endpoint),
    response: { [endpoint.status ?? 200]: answer, ...Object.fromEntries(endpoint.problems.map(problem)) },
  };
}

function textOrFile({ mediaType }: Endpoint): z.ZodType {
  return mediaType === '*/*' ? z.string().meta({ format: 'binary' }) : z.string();
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
