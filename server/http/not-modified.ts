import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';

/**
 * Whether who asks has an answer of this moment already (RFC 9110 §13.1.3): asked by date alone, since an ETag, where one
 * is sent along, decides by itself.
 */
export function isNotModified(
  headers: Pick<IncomingHttpHeaders, 'if-none-match' | 'if-modified-since'>,
  lastModified: unknown,
): boolean {
  const since = headers['if-modified-since'];
  if (headers['if-none-match'] !== undefined || since === undefined || typeof lastModified !== 'string') return false;
  // A date that cannot be read is no date: comparing with it is never true.
  return Date.parse(lastModified) <= Date.parse(since);
}

/** Answers 304 by date; by ETag it is done before. */
export function answerByDate(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const asks = request.method === 'GET' || request.method === 'HEAD';
    if (!asks || reply.statusCode !== 200 || !isNotModified(request.headers, reply.getHeader('last-modified')))
      return done(null, payload);
    void reply.code(304);
    return done(null, '');
  });
}
