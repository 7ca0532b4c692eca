import { hash } from 'node:crypto';

/** The same for the same bytes, as `@fastify/etag` writes it. */
export function etagOf(body: string | Buffer): string {
  return `"${hash('sha1', body, 'base64')}"`;
}
