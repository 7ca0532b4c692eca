import { z } from './zod.ts';
import { endpoint } from './endpoint.ts';
import { noParams, noQuery } from './shapes.ts';

const common = {
  method: 'GET',
  tag: 'Health',
  callers: 'everyone',
  params: noParams,
  query: noQuery,
  problems: ['badRequest'],
  sharedCacheSeconds: 0,
} as const;
const Up = z.object({ status: z.literal('UP') }).meta({ id: 'Health' });

export const health = endpoint({
  ...common,
  id: 'live',
  path: '/health/live',
  summary: 'The process answers',
  answer: Up,
});
export const readiness = endpoint({
  ...common,
  id: 'ready',
  path: '/health/ready',
  summary: 'It can do its work; 503 while the database is away',
  answer: Up,
});
