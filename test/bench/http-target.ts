import { once } from 'node:events';
import { createServer } from 'node:http';
import Fastify from 'fastify';
import { createApp } from '../../server/app.ts';
import { connect, createPool } from '../../server/database/connect.ts';
import { listenTo } from '../../server/database/listen.ts';
import { contentChannel } from '../../server/kernel/freshness.ts';
import { builtPages } from '../../server/pages/built-pages.ts';
import { benchClock } from './questions.ts';

/**
 * The program on a filled database beside a bare Fastify route, in one process of their own: `node http-target.ts URL`. It
 * prints their ports. What the bare route answers is put to it: a constant string, the same bytes with the same headers.
 */
const databaseUrl = process.argv[2]!;
const app = await createApp({
  db: connect(createPool(databaseUrl, { max: 8 })),
  publicUrl: 'http://agenda.test',
  secret: 'a secret of the bench, and of nothing else',
  pages: await builtPages(),
  mail: { transport: { deliver: async () => undefined }, from: 'agenda@agenda.test' },
  clock: benchClock,
  limits: { perAddress: 1e9, perActor: 1e9 },
});
await listenTo(databaseUrl, contentChannel)(() => app.freshness.begin());
await app.builtin.load();
await app.server.listen({ port: 0, host: '127.0.0.1' });

const bare = Fastify();
let answer: { headers: Record<string, string>; body: string | Buffer } = { headers: {}, body: '' };
bare.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
bare.put('/', { bodyLimit: 50_000_000 }, (request, reply) => {
  const headers = JSON.parse(String(request.headers['x-headers'])) as Record<string, string>;
  const bytes = request.body as Buffer;
  answer = { headers, body: 'content-encoding' in headers ? bytes : bytes.toString() };
  return reply.send('');
});
bare.get('/', (_request, reply) => void reply.headers(answer.headers).send(answer.body));
await bare.listen({ port: 0, host: '127.0.0.1' });

// What can be had at best: an event by one statement, nothing checked and nothing added, and no router for what is known.
const pool = createPool(databaseUrl, { max: 8 });
const oneEvent = { name: 'one', text: 'select row_to_json(events)::text as json from events where id = $1' };
const best = Fastify();
best.get('/api/v1/events/:id', async (request, reply) => {
  const { rows } = await pool.query<{ json: string }>({ ...oneEvent, values: [(request.params as { id: string }).id] });
  return reply.type('application/json; charset=utf-8').send(rows[0]?.json);
});
await best.ready();
const plain = createServer({ optimizeEmptyRequests: true }, (request, response) => {
  if (request.headers['if-none-match'] === undefined) best.routing(request, response);
  else response.writeHead(304, ['etag', request.headers['if-none-match'], 'cache-control', 'public, max-age=0']).end();
});
plain.listen(0, '127.0.0.1');
await once(plain, 'listening');

const portOf = (server: { address(): unknown }) => (server.address() as { port: number }).port;
const ports = { app: portOf(app.server.server), bare: portOf(bare.server), plain: portOf(plain) };
process.stdout.write(`${JSON.stringify(ports)}\n`);
// What the process worked so far, in microseconds, and the bytes of memory it has.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ work: user + system, memory: process.memoryUsage.rss() });
});
process.on('disconnect', () => process.exit(0));
