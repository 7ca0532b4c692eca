import type { FastifyRequest } from 'fastify';
import { Problem } from '../kernel/problems.ts';

/** The address somebody asked for, under the address of the site; joined as text, since a path may begin with `//`. */
export function requestUrl(request: FastifyRequest, publicUrl: string): URL {
  if (!request.url.startsWith('/')) throw new Problem('badRequest', 'Ask for a path, such as /nl/evenementen.');
  return new URL(publicUrl + request.url);
}
