import { describe, expect, test } from 'vitest';
import { endpoint } from '../../server/contracts/endpoint.ts';
import { health } from '../../server/contracts/health.ts';
import { z } from '../../server/contracts/zod.ts';
import { type Caller, implement } from '../../server/http/implement.ts';
import { type Actor, anonymous } from '../../server/kernel/actor.ts';
import { publicViewer } from '../../server/kernel/audience.ts';

const callerAs = (actor: Actor): Caller => ({
  actor,
  viewer: publicViewer,
  headers: new Headers(),
  address: '192.0.2.1',
  cookies: [],
});
const passerBy = callerAs(anonymous);

const ask = endpoint({
  ...health,
  id: 'ask',
  params: z.strictObject({ id: z.string() }),
  query: z.strictObject({ several: z.array(z.string()).optional(), one: z.coerce.number().optional() }),
  answer: z.object({ id: z.string(), inner: z.object({ told: z.string() }), heard: z.unknown().optional() }),
});

const echo = implement(ask, async ({ params, query }) => ({ id: params.id, inner: { told: 'yes' }, heard: query }));
const run = async (search: string) =>
  (await echo.run(passerBy, { params: { id: 'a' }, search: new URLSearchParams(search) })).body as { heard: unknown };

test('what the contract does not name does not leave, at any depth', async () => {
  const careless = { id: 'a', secret: 'x', inner: { told: 'yes', secret: 'x' } };
  const telling = implement(ask, async () => careless);
  const answer = await telling.run(passerBy, { params: { id: 'a' } });
  expect(answer.body).toEqual({ id: 'a', inner: { told: 'yes' } });
});

test('an answer that lacks what the contract names is not sent', async () => {
  const forgetful = implement(ask, async () => ({ id: 'a', inner: {} as { told: string } }));
  await expect(forgetful.run(passerBy, { params: { id: 'a' } })).rejects.toThrow('told');
});

test('a parameter that takes several values is a list, also when given once', async () => {
  expect((await run('several=a')).heard).toEqual({ several: ['a'] });
  expect((await run('several=a&several=b&one=3')).heard).toEqual({ several: ['a', 'b'], one: 3 });
  await expect(run('one=1&one=2')).rejects.toMatchObject({ code: 'badRequest', issues: [{ name: 'one' }] });
});

describe('What is sent along', () => {
  const tell = endpoint({
    ...health,
    id: 'tell',
    method: 'POST',
    body: z.strictObject({ name: z.string().min(1).max(5), list: z.array(z.strictObject({ day: z.iso.date() })) }),
    answer: z.object({ heard: z.unknown() }),
  });
  const listener = implement(tell, async ({ body }) => ({ heard: body }));

  test('reaches the use case as the contract describes it', async () => {
    const body = { name: 'An', list: [{ day: '2027-03-15' }] };
    expect((await listener.run(passerBy, { body })).body).toEqual({ heard: body });
  });

  test.each([
    [{ name: '', list: [] }, [{ in: 'body', name: 'name', reason: 'required' }]],
    [{ list: [] }, [{ in: 'body', name: 'name', reason: 'required' }]],
    [{ name: 'Annelies', list: [] }, [{ in: 'body', name: 'name', reason: 'tooLong' }]],
    [{ name: 'An', list: [{ day: '15 March' }] }, [{ in: 'body', name: 'list.0.day', reason: 'date' }]],
    [{ name: 'An', list: [], colour: 'blue' }, [{ in: 'body', name: 'colour', reason: 'unknown' }]],
    [undefined, [{ name: 'name' }, { name: 'list' }]],
    [[], [{ in: 'body' }]],
    ['text', [{ in: 'body' }]],
  ])('%j is refused field by field, in words', async (body, issues) => {
    await expect(listener.run(passerBy, { body })).rejects.toMatchObject({ code: 'badRequest', issues });
  });

  test('is not sent back when it is refused: it can be a password', async () => {
    const refusal = await listener.run(passerBy, { body: { name: 'hunter2-hunter2', list: [] } }).catch(String);
    expect(JSON.stringify(refusal)).not.toContain('hunter2');
    await expect(listener.run(passerBy, { body: { name: 'hunter2-hunter2', list: [] } })).rejects.toMatchObject({
      issues: [expect.not.objectContaining({ value: expect.anything() })],
    });
  });
});

describe('Who does not come in', () => {
  const key: Actor = {
    role: 'key',
    id: '01900000-0000-7000-8000-000000000001',
    name: 'Website',
    organiser: 'voka',
    scopes: ['events:read'],
    verified: true,
    door: 'api',
  };
  const forPeople = implement(endpoint({ ...ask, callers: 'signed_in' }), async () => ({
    id: 'a',
    inner: { told: 'yes' },
  }));
  const scoped = (keyScope: 'events:read' | 'events:write') =>
    implement(endpoint({ ...ask, callers: ['editor'], keyScope }), async () => ({ id: 'a', inner: { told: 'yes' } }));

  test('who is not signed in is told so before anything they sent is looked at', async () => {
    await expect(forPeople.run(passerBy, { params: { wrong: 1 } })).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(scoped('events:read').run(passerBy, {})).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('a key finds nothing where keys have no business, and is told which scope it lacks elsewhere', async () => {
    await expect(forPeople.run(callerAs(key), { params: { id: 'a' } })).rejects.toMatchObject({ code: 'notFound' });
    await expect(scoped('events:write').run(callerAs(key), { params: { id: 'a' } })).rejects.toMatchObject({
      code: 'forbidden',
      reason: 'scopeMissing',
    });
    expect((await scoped('events:read').run(callerAs(key), { params: { id: 'a' } })).body).toMatchObject({ id: 'a' });
  });
});
