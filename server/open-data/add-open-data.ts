import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Context } from '../context.ts';
import { cacheable } from '../http/routes.ts';
import { robotsFile } from './robots.ts';
import { type PagePaths, siteMapIndex, siteMapPart } from './site-map.ts';

const sharedCacheSeconds = 3600;

/**
 * What machines look for at addresses of their own, beside the API: which pages there are, what may be fetched, and the
 * catalogue in whichever form is asked for.
 * @param pages the pages that are no events
 */
export function addOpenData(
  server: FastifyInstance,
  context: Context,
  pages: () => Promise<readonly PagePaths[]>,
): void {
  const config = { callers: 'everyone' } as const;
  const schema = { hide: true };
  const xml = (reply: FastifyReply, text: string) => {
    cacheable(reply, sharedCacheSeconds);
    return reply.type('application/xml; charset=utf-8').send(text);
  };
  server.get('/sitemap.xml', { config, schema }, async (_request, reply) => xml(reply, await siteMapIndex(context)));
  server.get<{ Params: { part: string } }>('/sitemap/:part', { config, schema }, async ({ params }, reply) =>
    xml(reply, await siteMapPart(context, params.part, pages)),
  );
  server.get('/robots.txt', { config, schema }, (_request, reply) => {
    cacheable(reply, sharedCacheSeconds);
    return reply.type('text/plain; charset=utf-8').send(robotsFile(context.publicUrl));
  });
  server.get('/catalog', { config, schema }, ({ headers }, reply) => {
    void reply.header('vary', 'accept').header('cache-control', 'no-store');
    return reply.redirect(prefersJson(headers.accept) ? '/catalog.jsonld' : '/catalog.ttl', 303);
  });
}

/** Whether JSON-LD is asked for rather than Turtle, which is given to whoever does not say (RFC 9110, 12.5.1). */
export function prefersJson(accept = ''): boolean {
  const weight = (types: readonly string[]) =>
    Math.max(
      0,
      ...accept.split(',').flatMap((range) => {
        const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
        if (!types.includes(type)) return [];
        return Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1) || 0;
      }),
    );
  return (
    weight(['application/ld+json', 'application/json']) > weight(['text/turtle', 'application/x-turtle', 'text/*'])
  );
}
