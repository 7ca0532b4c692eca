import { z } from './zod.ts';
import { endpoint } from './endpoint.ts';
import { Label, Text, noParams, noQuery } from './shapes.ts';
import { OrganiserKind } from './words.ts';

export const OrganiserId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'is not a code of small letters, digits, points and hyphens');

export const Organiser = z
  .object({
    id: z.string(),
    href: z.string(),
    name: Label,
    kind: OrganiserKind,
    domains: z.array(z.string()),
    province: z.string().optional(),
    partnerships: z
      .array(z.object({ kind: z.string(), period: z.string() }))
      .meta({ description: 'Agreements with FIT, with their period' }),
    active: z.boolean(),
    verified: z.boolean().meta({ description: 'People of the organisation are here, and a planner verified that' }),
    website: z.string().optional(),
    description: Text.partial().optional(),
    note: Text.partial().optional(),
  })
  .meta({ id: 'Organiser' });
export type Organiser = z.infer<typeof Organiser>;

export const listOrganisers = endpoint({
  id: 'listOrganisers',
  method: 'GET',
  path: '/api/v1/organisers',
  summary: 'All organisers',
  tag: 'Organisers',
  callers: 'everyone',
  params: noParams,
  query: z.strictObject({
    q: z.string().max(200).optional().meta({ description: 'Words of the name, or their beginnings' }),
    address: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'The one whose page has this last part in its address, or one that ends with its id' }),
  }),
  answer: z.object({ items: z.array(Organiser), total: z.int() }).meta({ id: 'Organisers' }),
  problems: ['badRequest'],
  sharedCacheSeconds: 3600,
});

export const getOrganiser = endpoint({
  id: 'getOrganiser',
  method: 'GET',
  path: '/api/v1/organisers/{id}',
  summary: 'One organiser',
  tag: 'Organisers',
  callers: 'everyone',
  params: z.strictObject({ id: OrganiserId }),
  query: noQuery,
  answer: Organiser,
  problems: ['badRequest', 'notFound'],
  sharedCacheSeconds: 3600,
});
