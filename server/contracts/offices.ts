import { z } from './zod.ts';
import { endpoint } from './endpoint.ts';
import { CountryCode, Label, noParams, noQuery } from './shapes.ts';

export const Office = z
  .object({
    id: z.string(),
    city: Label,
    country: CountryCode,
    kind: z.enum(['economic_representation', 'satellite', 'science_and_technology_office']),
    scienceAndTechnology: z.boolean(),
    jurisdiction: z.array(CountryCode).meta({ description: 'Countries it answers for' }),
    timeZone: z.string(),
    confidence: z
      .enum(['found', 'announced', 'older', 'unverified'])
      .meta({ description: 'How far a public source confirms this office' }),
  })
  .meta({ id: 'Office' });
export type Office = z.infer<typeof Office>;

export const listOffices = endpoint({
  id: 'listOffices',
  method: 'GET',
  path: '/api/v1/offices',
  summary: 'Offices of Flanders Investment & Trade abroad',
  tag: 'Offices',
  callers: 'everyone',
  params: noParams,
  query: noQuery,
  answer: z.object({ items: z.array(Office), total: z.int() }).meta({ id: 'Offices' }),
  problems: ['badRequest'],
  sharedCacheSeconds: 3600,
});
