import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { audiences } from '../../server/contracts/words.ts';
import { keyHeaders } from '../guards/role-matrix/stage.ts';
import { birdFor, birds, verify } from '../search/birds.ts';
import { foodMission, publish } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';

/** The official client of the Model Context Protocol, on a real socket. */
const app = await startTestApp({ template: 'lists_template' });
let site = '';
let mission = '';
const plans: string[] = [];

beforeAll(async () => {
  site = await app.server.listen({ port: 0, host: '127.0.0.1' });
  mission = await publish(app, foodMission());
  for (const audience of audiences)
    plans.push(await publish(app, birdFor(audience, { title: { nl: `Plan ${birds[audience]}` } })));
  await verify(app, 'voka');
});

async function connect(headers: Record<string, string> = {}): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${site}/mcp`), { requestInit: { headers } }));
  return client;
}

type Answer = { isError?: boolean; structuredContent?: Record<string, unknown>; content: { text: string }[] };
const ask = async (client: Client, name: string, question: object = {}) =>
  (await client.callTool({ name, arguments: question as Record<string, unknown> })) as unknown as Answer;

describe('An assistant', () => {
  test('is told which questions there are, and that none of them changes anything', async () => {
    const client = await connect();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search_events', 'get_event', 'country_overview', 'list_sectors']);
    expect(tools.every(({ annotations, description }) => annotations?.readOnlyHint && description)).toBe(true);
    const [search] = tools;
    expect(Object.keys(search!.inputSchema.properties ?? {})).toEqual(
      expect.arrayContaining(['q', 'country', 'sector', 'kind', 'from', 'to', 'past', 'sort', 'page']),
    );
    expect(client.getInstructions()).toContain('invented');
    await client.close();
  });

  test('finds events as the search page does, reads one, and gets the page for people', async () => {
    const client = await connect();
    const found = await ask(client, 'search_events', { country: ['JP'], sector: ['food.drinks'], official: false });
    expect(found.structuredContent).toMatchObject({
      total: 1,
      more: false,
      events: [
        {
          id: mission,
          title: 'Food mission to Japan',
          legs: [{ place: 'Tokio', country: 'JP' }, { place: 'Osaka' }],
          page: `http://agenda.test/en/events/voedingsmissie-naar-japan-${mission}`,
        },
      ],
    });
    expect(JSON.parse(found.content[0]!.text)).toEqual(found.structuredContent);
    const event = await ask(client, 'get_event', { id: mission });
    expect(event.structuredContent).toMatchObject({ title: { nl: 'Voedingsmissie naar Japan' }, status: 'scheduled' });
    await client.close();
  });

  test('gets an overview of a country, and the sectors to ask by', async () => {
    const client = await connect();
    expect((await ask(client, 'country_overview', { country: 'JP', lang: 'nl' })).structuredContent).toMatchObject({
      country: 'Japan',
      events: 1,
      next: [{ id: mission }],
      offices: expect.arrayContaining(['Tokio']),
    });
    const { structuredContent } = await ask(client, 'list_sectors');
    expect(JSON.stringify(structuredContent)).toContain('"code":"food.drinks"');
    await client.close();
  });

  test('is told in a sentence what was wrong with a question', async () => {
    const client = await connect();
    const unknown = await ask(client, 'search_events', { country: ['ZZ'] });
    expect([unknown.isError, unknown.content[0]!.text]).toEqual([true, '"ZZ" is not a known country.']);
    const nothing = await ask(client, 'get_event', { id: '01900000-0000-7000-8000-000000000000' });
    expect([nothing.isError, nothing.content[0]!.text]).toEqual([true, 'There is no such event, or it is not public.']);
    for (const [name, question, told] of [
      [
        'country_overview',
        { country: 'Japan' },
        /the code of a country in two capital letters, such as JP at country$/,
      ],
      ['search_events', { country: 'JP' }, /is not a list at country$/],
      ['search_events', { from: 'next week' }, /is not a day such as 2027-03-15 at from$/],
      ['search_events', { from: '2027-03-02', to: '2027-03-01' }, /^to: comes before "from"\.$/],
      ['search_events', { pageSize: 500 }, /is more than 50 at pageSize$/],
      // Left out in silence, it would find everything.
      ['search_events', { countries: ['JP'] }, /holds what is not known here: countries. Known: q, country, .*lang$/],
      ['get_event', { id: 'japan' }, /is not an id such as [0-9a-f-]{36} at id$/],
      ['get_event', {}, /is missing at id$/],
      ['search_plans', {}, /search_plans not found$/],
    ] as const) {
      const answer = await ask(client, name, question);
      expect([answer.isError, answer.content[0]!.text]).toEqual([true, expect.stringMatching(told)]);
    }
    await client.close();
  });
});

/** Everything that can be asked about plans in Papua New Guinea, with their words and their ids. */
async function everythingTold(client: Client): Promise<string> {
  const { tools } = await client.listTools();
  const questions = [
    ['search_events', {}],
    ['search_events', { past: true, pageSize: 50, sort: 'newest' }],
    ...Object.values(birds).map((word) => ['search_events', { q: word, past: true }] as const),
    ['search_events', { country: ['PG'] }],
    ['country_overview', { country: 'PG' }],
    ['list_sectors', {}],
    ...plans.map((id) => ['get_event', { id }] as const),
    ...(tools.some(({ name }) => name === 'search_plans') ? [['search_plans', { past: true }] as const] : []),
  ] as const;
  const answers = await Promise.all(questions.map(([name, question]) => ask(client, name, question)));
  return JSON.stringify(answers.map(({ content }) => content)).toLowerCase();
}

const heard = (told: string) => audiences.filter((audience) => told.includes(`plan ${birds[audience]}`));

describe('A plan that is not public', () => {
  test('is in no answer to whoever comes without a key', async () => {
    const client = await connect();
    expect(heard(await everythingTold(client))).toEqual(['public']);
    await client.close();
  });

  test('is told to the software of a verified organisation as far as the API tells it', async () => {
    const client = await connect(await keyHeaders(app, 'voka', ['events:read']));
    expect(heard(await everythingTold(client)).toSorted()).toEqual(['offices', 'organisers', 'public']);
    await client.close();
    const writer = await connect(await keyHeaders(app, 'voka', ['events:write']));
    expect(heard(await everythingTold(writer))).toEqual(['public']);
    await writer.close();
  });
});

describe('The door', () => {
  const hello = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
  const accept = 'application/json, text/event-stream';

  test('takes no page of another site, no key that does not hold, and nothing but POST', async () => {
    const from = (headers: Record<string, string>) => app.send('POST', '/mcp', hello, { accept, ...headers });
    expect((await from({})).statusCode).toBe(200);
    expect((await from({ origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await from({ authorization: 'Bearer vdw_nothing' })).statusCode).toBe(401);
    const get = await app.get('/mcp');
    expect([get.statusCode, get.headers.allow]).toEqual([405, 'POST']);
    expect((await app.send('DELETE', '/mcp')).statusCode).toBe(405);
  });

  test('answers what is no message without falling over, and is kept by no cache', async () => {
    for (const payload of [
      {},
      [],
      { jsonrpc: '2.0', id: 1, method: 'nothing' },
      { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'nothing' } },
    ]) {
      const answer = await app.send('POST', '/mcp', payload, { accept });
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  test('opens so often in a minute, and says when again', async () => {
    const answers = await Promise.all(Array.from({ length: 130 }, () => app.send('POST', '/mcp', hello, { accept })));
    const refused = answers.find(({ statusCode }) => statusCode === 429);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  });
});

test('one command opens a site to an assistant that starts its tools itself', { timeout: 30_000 }, async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['scripts/mcp.ts', '--url', site],
    cwd: new URL('../..', import.meta.url).pathname,
  });
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  const found = await ask(client, 'search_events', { country: ['JP'] });
  expect(found.structuredContent).toMatchObject({ total: 1, events: [{ id: mission }] });
  const event = await ask(client, 'get_event', { id: mission });
  expect(event.structuredContent).toMatchObject({
    pages: { nl: `${site}/nl/evenementen/voedingsmissie-naar-japan-${mission}` },
  });
  await client.close();
});
