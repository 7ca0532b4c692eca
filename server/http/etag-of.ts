import { hash } from 'node:crypto';

/** What an ETag says of a body: the same for the same bytes. */
export function hashOf(body: string | Buffer): string {
  return hash('sha1', body, 'base64');
}

/** As `@fastify/etag` writes it. */
export function etagOf(body: string | Buffer): string {
  return `"${hashOf(body)}"`;
}
