import type { FastifyRequest } from 'fastify';
import { Problem } from '../kernel/problems.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A page of another site must not act for the person whose browser it runs in (CSRF). Browsers say where a request
 * comes from in Sec-Fetch-Site, older ones in Origin; whatever sends neither is no browser, and has no cookies that
 * somebody else could borrow.
 * @throws Problem `forbidden`
 */
export function refuseOtherSites(request: FastifyRequest, publicUrl: string): void {
  if (safe.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  const { origin } = request.headers;
  if (site === undefined && (origin === undefined || isOwn(origin, request, publicUrl))) return;
  throw new Problem('forbidden', 'This came from a page of another site.', [], { reason: 'otherSite' });
}

function isOwn(origin: string, request: FastifyRequest, publicUrl: string): boolean {
  return origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === request.headers.host);
}
