import type { FastifyInstance, FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Callers, Endpoint, ProblemAnswer } from '../contracts/endpoint.ts';
import { ProblemDocument } from '../contracts/shapes.ts';
import { publicViewer } from '../kernel/audience.ts';
import { problemTypes } from '../kernel/problems.ts';
import type { Implementation } from './implement.ts';
import { requestUrl } from './request-url.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call this route. Every route says so; the server does not start otherwise. */
    callers?: Callers;
  }
}

/** Puts the implementations of endpoints on their paths. */
export function addEndpoints(app: FastifyInstance, implementations: readonly Implementation[]): void {
  for (const implementation of implementations) {
    const { endpoint } = implementation;
    app.route({
      method: endpoint.method,
      url: endpoint.path.replace(/\{(\w+)\}/g, ':$1'),
      config: { callers: endpoint.callers },
      schema: schemaOf(endpoint),
      handler: async (request, reply) => {
        const search = requestUrl(request, 'http://host').searchParams;
        const answer = await implementation.run(publicViewer, request.params, search);
        cacheable(reply, endpoint.sharedCacheSeconds);
        if (answer.lastModified) void reply.header('last-modified', httpDate(answer.lastModified));
        if (endpoint.mediaType === undefined) void reply.type('application/json; charset=utf-8');
        else void reply.type(`${endpoint.mediaType}; charset=utf-8`);
        return reply.send(endpoint.mediaType === undefined ? JSON.stringify(answer.body) : answer.body);
      },
    });
  }
}

/** A shared cache keeps it for a while; browsers ask each time and mostly hear 304. */
export function cacheable(reply: FastifyReply, sharedSeconds: number): void {
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
    ...(endpoint.description ? { description: endpoint.description } : {}),
    tags: [endpoint.tag],
    ...(Object.keys(endpoint.params.shape).length > 0 ? { params: endpoint.params } : {}),
    ...(Object.keys(endpoint.query.shape).length > 0 ? { querystring: endpoint.query } : {}),
    response: { 200: answer, ...Object.fromEntries(endpoint.problems.map(problem)) },
  };
}
