import { type IncomingMessage, type RequestListener, type Server, type ServerResponse, createServer } from 'node:http';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Freshness } from '../kernel/freshness.ts';
import { hasCredentials } from './caller.ts';
import { type KeptAnswer, KeptAnswers, keptAnswer, keptAnswersLike } from './kept-answers.ts';
import { isNotModified } from './not-modified.ts';
import { isStreamed } from './streamed.ts';

const mostBytes = 48 * 1024 * 1024;

/** Answers of one route that are made before anybody asks. */
export interface ReadyAnswers {
  /** The route as it is declared, for everyone. */
  route: string;
  /** JSON for this address; nothing where none ever is, or where it is to be made. */
  at(address: string): Promise<string | undefined> | undefined;
}

/**
 * Answers at once what was answered before and did not change since, and what is ready to be sent. It stands before the
 * router: a kept answer has passed all of it once, and what was added to it on its way is kept with it. What is ready gets
 * what was added to the last one of its kind.
 */
export class AnswerKeeper {
  readonly #freshness: Freshness;
  readonly #answers = new KeptAnswers(mostBytes);
  /** What an answer that is being made may be kept under. */
  readonly #stamps = new WeakMap<IncomingMessage, number>();
  readonly #ready: ReadyAnswers | undefined;
  /** With what is added to an answer that is ready, known from one that came by the router. */
  #answerOf: ReturnType<typeof keptAnswersLike> | undefined;

  constructor(freshness: Freshness, ready?: ReadyAnswers) {
    this.#freshness = freshness;
    this.#ready = ready;
  }

  /** A server that asks here before it asks the router. */
  readonly serverFactory = (route: RequestListener, options: FastifyServerOptions): Server => {
    // A question without a body is no stream to be waited for.
    const server = createServer({ optimizeEmptyRequests: true }, (request, response) => {
      const ready = this.#answer(request, response);
      if (ready === undefined) route(request, response);
      else if (ready !== true) void ready.then((isAnswered) => isAnswered || route(request, response));
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

  /** Whether it is answered, or will be; nothing where the router has to. */
  #answer(request: IncomingMessage, response: ServerResponse): true | Promise<boolean> | undefined {
    const stamp = isForAnybody(request) ? this.#freshness.stamp() : undefined;
    if (stamp === undefined) return undefined;
    const kept = this.#answers.get(asked(request), stamp);
    if (kept) return give(kept, request, response);
    if (!this.#answerOf || !takesAsItIs(request)) return undefined;
    const answerOf = this.#answerOf;
    return this.#ready?.at(request.url ?? '')?.then(
      (json) => json !== undefined && give(this.#kept(answerOf(stamp, json), request), request, response),
      // The router says what is wrong.
      () => false,
    );
  }

  /** What changed while it was made may be in it by half. */
  #kept(answer: KeptAnswer, request: IncomingMessage): KeptAnswer {
    if (answer.stamp === this.#freshness.stamp()) this.#answers.keep(asked(request), answer);
    return answer;
  }

  async #keepOne(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    const stamp = this.#stamps.get(request.raw);
    if (stamp === undefined || reply.statusCode !== 200 || !isForAll(reply) || isStreamed(request)) return payload;
    const body = await bytesOf(payload);
    if (body === undefined) return payload;
    void reply.header('content-length', body.length);
    const headers = { ...reply.getHeaders() };
    if (request.routeOptions.url === this.#ready?.route && headers['content-encoding'] === undefined)
      this.#answerOf ??= keptAnswersLike(headers);
    this.#kept(keptAnswer(stamp, headers, body), request.raw);
    return body;
  }
}

/** Sends it, or says that whoever asks has it already. */
function give(answer: KeptAnswer, { headers }: IncomingMessage, response: ServerResponse): true {
  const { etag, lastModified } = answer;
  const known = headers['if-none-match'];
  const isKnown = known !== undefined && etag !== undefined && (known === etag || known === `W/${etag}`);
  if (isKnown || isNotModified(headers, lastModified)) response.writeHead(304, answer.headersOfKnown).end();
  else response.writeHead(200, answer.headers).end(answer.body, 'latin1');
  return true;
}

/** Whether it is to be sent as it is, not compressed. */
function takesAsItIs({ headers }: IncomingMessage): boolean {
  return !/\b(?:br|gzip|deflate|zstd)\b|\*/.test(String(headers['accept-encoding']));
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
