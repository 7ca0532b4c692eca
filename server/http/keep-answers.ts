import type { OutgoingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasCredentials } from './caller.ts';
import type { Freshness } from './freshness.ts';
import { KeptAnswers } from './kept-answers.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the answer may be kept under; nothing for what is not kept. */
    stamp: string | undefined;
  }
}

const mostBytes = 48 * 1024 * 1024;

/** What is kept, with what tells whether it still holds. */
interface Keeping {
  freshness: Freshness;
  answers: KeptAnswers;
}

/** Answers at once what was answered before and did not change since. To be called before any other hook is added. */
export function answerFromKept(app: FastifyInstance, freshness: Freshness): Keeping {
  const answers = new KeptAnswers(mostBytes);
  app.decorateRequest('stamp', undefined);
  app.addHook('onRequest', (request, reply, done) => {
    const stamp = request.method === 'GET' && !hasCredentials(request) ? freshness.stamp() : undefined;
    const answer = stamp === undefined ? undefined : answers.get(nameOf(request), stamp);
    if (!answer) {
      request.stamp = stamp;
      return done();
    }
    const { headers, etag, body } = answer;
    reply.hijack();
    const known = etag !== undefined && request.headers['if-none-match'];
    if (known && (known === etag || known === `W/${etag}`)) reply.raw.writeHead(304, withoutBody(headers)).end();
    else reply.raw.writeHead(200, headers).end(body);
  });
  return { freshness, answers };
}

/**
 * Keeps answers that shared caches may keep too, as they leave: encoded, and with all their headers. To be called after
 * everything that changes an answer on its way.
 */
export function keepAnswers(app: FastifyInstance, { freshness, answers }: Keeping): void {
  // Whoever changed something must not be shown how it was before the database has told.
  app.addHook('onSend', (request, _reply, _payload, done) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') freshness.changed();
    done();
  });
  app.addHook('onRoute', (route) => {
    if (route.method !== 'GET' && !(Array.isArray(route.method) && route.method.includes('GET'))) return;
    const before = Array.isArray(route.onSend) ? route.onSend : route.onSend ? [route.onSend] : [];
    route.onSend = [...before, keep];
  });

  async function keep(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    const { stamp } = request;
    if (stamp === undefined || reply.statusCode !== 200 || !isForAll(reply)) return payload;
    const body = await bytesOf(payload);
    if (body === undefined) return payload;
    void reply.header('content-length', body.length);
    // What changed while it was made may be in it by half.
    if (stamp === freshness.stamp()) {
      const etag = reply.getHeader('etag');
      const headers = reply.getHeaders() as OutgoingHttpHeaders;
      answers.keep(nameOf(request), {
        stamp,
        headers: { ...headers },
        body,
        etag: typeof etag === 'string' ? etag : undefined,
      });
    }
    return body;
  }
}

/** What was asked, and how it may be encoded. */
function nameOf(request: FastifyRequest): string {
  return `${request.url}\n${request.headers['accept-encoding'] ?? ''}`;
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

function withoutBody(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const { 'content-length': _length, 'content-encoding': _encoding, 'content-type': _type, ...rest } = headers;
  return rest;
}
