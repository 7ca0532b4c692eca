import type { FastifyRequest } from 'fastify';

/** What the log tells of a request: no secret, and nothing of where on the network it came from. */
export function requestLine({ method, url, host }: FastifyRequest): { method: string; url: string; host: string } {
  return { method, url: withoutSecrets(url), host };
}

/** Parameters that open something, or say who somebody is. */
const secretNames = new Set(['code', 'state', 'token', 'email', 'next', 'iss', 'session_state', 'error_description']);

/**
 * An address as it may be written down. Tokens of invitations stand in paths: what is as long as one, and does not end
 * with an id, is left out.
 */
export function withoutSecrets(url: string): string {
  const [path = '', ...rest] = url.split('?');
  const segments = path
    .split('/')
    .map((segment) => (segment.length >= 40 && !endsWithId.test(segment) ? '…' : segment));
  if (rest.length === 0) return segments.join('/');
  const pairs = rest.join('?').split('&');
  const told = pairs.map((pair) => {
    const [name = ''] = pair.split('=');
    return secretNames.has(decoded(name)) ? `${name}=…` : pair;
  });
  return `${segments.join('/')}?${told.join('&')}`;
}

const endsWithId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
}
