import { inspect } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../../search/meilisearch/client.ts';
import { type MeilisearchProblem, problemOf } from '../../../search/meilisearch/problem.ts';
import type { Fault } from '../../support/meilisearch/faults.ts';
import { startStandIn } from '../../support/meilisearch/stand-in.ts';

const server = await startStandIn();
const key = server.masterKey;
const raw = new Meilisearch({ host: server.url, apiKey: key });
const ours = createClient({ url: server.url, key, milliseconds: 5000 });
const hurried = createClient({ url: server.url, key, milliseconds: 40 });

afterEach(() => server.plan(undefined));

const question = { queries: [{ indexUid: 'events' }] };

/** What a promise was rejected with, by the client and as ours. */
async function thrown(promise: Promise<unknown>): Promise<{ error: Error; problem: MeilisearchProblem }> {
  const error = await promise.then(
    () => expect.fail('should have been refused'),
    (reason: Error) => reason,
  );
  return { error, problem: problemOf(error) };
}

describe('The client as it comes', () => {
  test('waits for ever when the caller brings a signal, whatever its own timeout', async () => {
    server.plan('hang');
    const impatient = new Meilisearch({ host: server.url, apiKey: key, timeout: 10 });
    expect((await thrown(impatient.multiSearch(question))).error.cause).toMatchObject({
      name: 'MeilisearchRequestTimeOutError',
    });
    const caller = new AbortController();
    const asked = thrown(impatient.multiSearch(question, { signal: caller.signal }));
    expect(await Promise.race([asked, pause(150, 'still waiting')])).toBe('still waiting');
    caller.abort();
    await asked;
  });

  test('takes the page of a proxy for broken JSON, and forgets its status', async () => {
    server.plan('html 502');
    expect((await thrown(raw.multiSearch(question))).error).toBeInstanceOf(SyntaxError);
  });

  test('has classes without names: only `instanceof` and `name` tell them apart', async () => {
    const { error } = await thrown(raw.multiSearch(question));
    expect(error).toBeInstanceOf(MeilisearchApiError);
    expect(error.name).toBe('MeilisearchApiError');
    expect(error.constructor.name).not.toBe('MeilisearchApiError');
  });
});

describe('A question', () => {
  test.each([
    ['hang', 'timeout', {}],
    ['slow body', 'timeout', {}],
    ['reset', 'unreachable', {}],
    ['html 502', 'wrong', { status: 502 }],
    ['html 200', 'wrong', { status: 200 }],
    ['busy', 'busy', { status: 503, retryAfter: 7 }],
    ['forbidden', 'refused', { status: 403, code: 'invalid_api_key' }],
    ['index missing', 'missing', { status: 404, code: 'index_not_found' }],
    ['internal', 'wrong', { status: 500, code: 'internal' }],
    ['no space', 'wrong', { status: 422, code: 'no_space_left_on_device' }],
  ] satisfies [Fault, string, object][])('that meets "%s" says %s', async (fault, why, details) => {
    server.plan(fault);
    const client = why === 'timeout' ? hurried : ours;
    const { problem } = await thrown(client.multiSearch(question));
    expect(problem).toMatchObject({ why, ...details });
    expect(inspect(problem, { depth: 10, showHidden: true })).not.toContain(key);
  });

  test('that nobody listens to says that it is unreachable, and is answered when somebody does again', async () => {
    await server.goDown();
    expect((await thrown(ours.health())).problem.why).toBe('unreachable');
    await server.comeBack();
    expect(await ours.health()).toEqual({ status: 'available' });
  });

  test('has its deadline also when the caller brings a signal, and is withdrawn by it', async () => {
    server.plan('hang');
    const caller = new AbortController();
    expect((await thrown(hurried.multiSearch(question, { signal: caller.signal }))).problem.why).toBe('timeout');
    const asked = thrown(ours.multiSearch(question, { signal: caller.signal }));
    caller.abort();
    expect((await asked).problem.why).toBe('aborted');
    expect((await thrown(ours.multiSearch(question, { signal: caller.signal }))).problem.why).toBe('aborted');
  });

  test('with a key that is not known is refused, one in an index that is not there says so', async () => {
    const stranger = createClient({ url: server.url, key: 'nobody', milliseconds: 5000 });
    expect((await thrown(stranger.multiSearch(question))).problem).toMatchObject({ why: 'refused', status: 403 });
    // In a multi-search this is no 404.
    expect((await thrown(ours.multiSearch(question))).problem).toMatchObject({ why: 'missing', status: 400 });
  });
});
