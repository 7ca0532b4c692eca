import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { FastifyInstance } from 'fastify';
import { createCall } from '../http/call.ts';
import { type Authenticate, callerOf } from '../http/caller.ts';
import type { Implementation } from '../http/implement.ts';
import { type Throttle, nameOf } from '../http/limits.ts';
import { seesPlans } from '../kernel/audience.ts';
import { assistantServer } from './assistant-server.ts';

interface Door {
  implementations: readonly Implementation[];
  publicUrl: string;
  authenticate: Authenticate;
  throttle: Throttle;
}

/** How often one assistant may ask in a minute, whatever it asks. */
const often = { times: 120, minutes: 1 };

/**
 * The door for assistants (Model Context Protocol, Streamable HTTP): each message stands by itself, nothing is remembered
 * between two, and nothing is sent unasked. Whoever comes with a key reads as with the API; everybody else reads what is public.
 * Requests of other sites' pages are refused before they get here.
 */
export function addAssistants(server: FastifyInstance, door: Door): void {
  const config = { callers: 'everyone' } as const;
  const schema = { hide: true };
  server.post('/mcp', { config, schema }, async (request, reply) => {
    const caller = await callerOf(request, door.authenticate);
    await door.throttle.count('assistant', nameOf(caller), often);
    if (caller.refusal) throw caller.refusal;
    const call = createCall(door.implementations, caller);
    const assistant = assistantServer({ call, publicUrl: door.publicUrl, plans: seesPlans(caller.viewer) });
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await assistant.connect(transport);
    const response = await transport.handleRequest(
      new Request(`${door.publicUrl}/mcp`, { method: 'POST', headers: caller.headers }),
      { parsedBody: request.body },
    );
    const body = await response.text();
    await assistant.close();
    for (const [name, value] of response.headers) void reply.header(name, value);
    return reply.header('cache-control', 'no-store').code(response.status).send(body);
  });
  server.route({
    method: ['GET', 'DELETE'],
    url: '/mcp',
    config,
    schema,
    handler: (_request, reply) =>
      reply
        .code(405)
        .header('allow', 'POST')
        .header('cache-control', 'no-store')
        .send({ title: 'Only POST is taken here' }),
  });
}
