import { type IncomingMessage, type RequestListener, type Server, type ServerResponse, createServer } from 'node:http';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Freshness } from '../kernel/freshness.ts';
import { hasCredentials } from './caller.ts';
import { KeptAnswers, keptAnswer } from './kept-answers.ts';
import { isNotModified } from './not-modified.ts';
import { isStreamed } from './streamed.ts';

const mostBytes = 48 * 1024 * 1024;

/**
 * Answers at once what was answered before and did not change since. It stands before the router: a kept answer has
 * passed all of it once, and what was added to it on its way is kept with it.
 */
export class AnswerKeeper {
  readonly #freshness: Freshness;
  readonly #answers = new KeptAnswers(mostBytes);
  /** What an answer that is being made may be kept under. */
  readonly #stamps = new WeakMap<IncomingMessage, string>();

  constructor(freshness: Freshness) {
    this.#freshness = freshness;
  }

  /** A server that asks here before it asks the router. */
  readonly serverFactory = (route: RequestListener, options: FastifyServerOptions): Server => {
    const server = createServer((request, response) => {
      if (!this.#answer(request, response)) route(request, response);
    });
    // What the frame sets on the servers it makes by itself.
    server.keepAliveTimeout = options.keepAliveTimeout ?? 72_000;
    server.requestTimeout = options.requestTimeout ?? 0;
    server.setTimeout(options.connectionTimeout ?? 0);
    return server;
  };

  /**
   * Keeps answers that shared caches may keep too, as they leave: encoded, and with all their headers. To be called after
   * everything that changes an answer on its way.
   */
  keep(app: FastifyInstance): void {
    app.addHook('onRequest', (request, _reply, done) => {
      const stamp = isForAnybody(request.raw) ? this.#freshness.stamp() : undefined;
      if (stamp !== undefined) this.#stamps.set(request.raw, stamp);
      done();
    });
    // Whoever changed something must not be shown how it was before the database has told.
    app.addHook('onSend', (request, _reply, _payload, done) => {
      const reads = request.method === 'GET' || request.method === 'HEAD';
      if (!reads && request.routeOptions.config?.changesNothing !== true) this.#freshness.changed();
      done();
    });
    app.addHook('onRoute', (route) => {
      if (![route.method].flat().includes('GET')) return;
      const before = Array.isArray(route.onSend) ? route.onSend : route.onSend ? [route.onSend] : [];
      route.onSend = [...before, (request, reply, payload) => this.#keepOne(request, reply, payload)];
    });
  }

  #answer(request: IncomingMessage, response: ServerResponse): boolean {
    const stamp = isForAnybody(request) ? this.#freshness.stamp() : undefined;
    const kept = stamp === undefined ? undefined : this.#answers.get(asked(request), stamp);
    if (!kept) return false;
    const known = request.headers['if-none-match'];
    const isKnown =
      known !== undefined && kept.etag !== undefined && (known === kept.etag || known === `W/${kept.etag}`);
    if (isKnown || isNotModified(request.headers, kept.lastModified))
      response.writeHead(304, kept.headersOfKnown).end();
    else response.writeHead(200, kept.headers).end(kept.body, 'latin1');
    return true;
  }

  async #keepOne(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    const stamp = this.#stamps.get(request.raw);
    if (stamp === undefined || reply.statusCode !== 200 || !isForAll(reply) || isStreamed(request)) return payload;
    const body = await bytesOf(payload);
    if (body === undefined) return payload;
    void reply.header('content-length', body.length);
    // What changed while it was made may be in it by half.
    if (stamp === this.#freshness.stamp())
      this.#answers.keep(asked(request.raw), keptAnswer(stamp, { ...reply.getHeaders() }, body));
    return body;
  }
}

/** A question by nobody in particular. */
function isForAnybody(request: IncomingMessage): boolean {
  return request.method === 'GET' && !hasCredentials(request);
}

/** What is asked, how the answer may be encoded, and how a page is to look, which is all that a cookie can say here. */
function asked({ url, headers }: IncomingMessage): string {
  const look = url?.startsWith('/api/') ? '' : (headers.cookie ?? '');
  return `${url}\n${String(headers['accept-encoding'])}\n${look}`;
}

function isForAll(reply: FastifyReply): boolean {
  return String(reply.getHeader('cache-control')).includes('s-maxage=') && reply.getHeader('set-cookie') === undefined;
}

async function bytesOf(payload: unknown): Promise<Buffer | undefined> {
  if (typeof payload === 'string') return Buffer.from(payload);
  if (payload instanceof Buffer) return payload;
  if (!isReadable(payload)) return undefined;
  const parts: Buffer[] = [];
  for await (const part of payload) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

function isReadable(payload: unknown): payload is Readable {
  return typeof payload === 'object' && payload !== null && Symbol.asyncIterator in payload;
}
