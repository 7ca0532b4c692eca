import { expect, test } from 'vitest';
import { endpoint } from '../../server/contracts/endpoint.ts';
import { health } from '../../server/contracts/health.ts';
import { z } from '../../server/contracts/zod.ts';
import { implement } from '../../server/http/implement.ts';
import { publicViewer } from '../../server/kernel/audience.ts';

const ask = endpoint({
  ...health,
  id: 'ask',
  params: z.strictObject({ id: z.string() }),
  query: z.strictObject({ several: z.array(z.string()).optional(), one: z.coerce.number().optional() }),
  answer: z.object({ id: z.string(), inner: z.object({ told: z.string() }), heard: z.unknown().optional() }),
});

const echo = implement(ask, async ({ params, query }) => ({ id: params.id, inner: { told: 'yes' }, heard: query }));
const run = async (search: string) =>
  (await echo.run(publicViewer, { id: 'a' }, new URLSearchParams(search))).body as { heard: unknown };

test('what the contract does not name does not leave, at any depth', async () => {
  const careless = { id: 'a', secret: 'x', inner: { told: 'yes', secret: 'x' } };
  const telling = implement(ask, async () => careless);
  const answer = await telling.run(publicViewer, { id: 'a' }, new URLSearchParams());
  expect(answer.body).toEqual({ id: 'a', inner: { told: 'yes' } });
});

test('an answer that lacks what the contract names is not sent', async () => {
  const forgetful = implement(ask, async () => ({ id: 'a', inner: {} as { told: string } }));
  await expect(forgetful.run(publicViewer, { id: 'a' }, new URLSearchParams())).rejects.toThrow('told');
});

test('a parameter that takes several values is a list, also when given once', async () => {
  expect((await run('several=a')).heard).toEqual({ several: ['a'] });
  expect((await run('several=a&several=b&one=3')).heard).toEqual({ several: ['a', 'b'], one: 3 });
  await expect(run('one=1&one=2')).rejects.toMatchObject({ code: 'badRequest', issues: [{ name: 'one' }] });
});
