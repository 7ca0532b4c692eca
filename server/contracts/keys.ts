import { Done, KeyScope, endpoint } from './endpoint.ts';
import { Instant, LocalDate, noQuery } from './shapes.ts';
import { TeamCode } from './teams.ts';
import { z } from './zod.ts';

export const ApiKey = z
  .object({
    id: z.uuid(),
    name: z.string(),
    hint: z.string().meta({ description: 'First characters of the key, by which to tell it from others' }),
    scopes: z.array(KeyScope),
    createdAt: Instant,
    createdBy: z.string().optional().meta({ description: 'Name of the person who made it' }),
    lastUsedOn: LocalDate.optional().meta({ description: 'Left out while it was never used' }),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof ApiKey>;

/** What an organisation may have at the same time. */
export const mostKeys = 20;

export const listKeys = endpoint({
  id: 'listKeys',
  method: 'GET',
  path: '/api/v1/teams/{team}/keys',
  summary: 'Keys that work, the newest first',
  tag: 'Keys',
  callers: ['owner', 'planner'],
  params: z.strictObject({ team: TeamCode }),
  query: noQuery,
  answer: z.object({ items: z.array(ApiKey) }).meta({ id: 'ApiKeys' }),
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});

export const createKey = endpoint({
  id: 'createKey',
  method: 'POST',
  path: '/api/v1/teams/{team}/keys',
  summary: "Make a key for an organisation's own software",
  description: `The secret is told this once. The other owners are told by mail. At most ${mostKeys} keys work at a time.`,
  tag: 'Keys',
  callers: ['owner', 'planner'],
  params: z.strictObject({ team: TeamCode }),
  query: noQuery,
  body: z.strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .refine((name) => !name.includes('\0'), 'holds a zero byte')
      .meta({ description: 'What it is for, such as the name of the software', example: 'Website' }),
    scopes: z
      .array(KeyScope)
      .max(10)
      .refine((scopes) => scopes.length > 0, { error: 'Choose at least one.', params: { reason: 'chooseOne' } })
      .meta({ description: 'What it may do' }),
  }),
  answer: z
    .object({ key: ApiKey, secret: z.string().meta({ description: 'Sent along as `Authorization: Bearer …`' }) })
    .meta({ id: 'NewApiKey' }),
  status: 201,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound', 'conflict'],
  sharedCacheSeconds: 0,
});

export const revokeKey = endpoint({
  id: 'revokeKey',
  method: 'DELETE',
  path: '/api/v1/teams/{team}/keys/{id}',
  summary: 'Revoke a key; it stops working at once',
  tag: 'Keys',
  callers: ['owner', 'planner'],
  params: z.strictObject({ team: TeamCode, id: z.uuid() }),
  query: noQuery,
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});
