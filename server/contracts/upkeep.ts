import { Done, endpoint } from './endpoint.ts';
import { Instant, Text, noParams, noQuery } from './shapes.ts';
import { z } from './zod.ts';

/** News that could not be handled after several attempts, and waits for somebody who looks. */
export const WaitingMessage = z
  .object({
    id: z.int(),
    topic: z.string().meta({ description: 'What it is news of', example: 'event.changed' }),
    subject: z.string().meta({ description: 'Id of what it is about' }),
    event: z.object({ id: z.uuid(), slug: z.string(), title: Text }).optional(),
    mail: z
      .object({ kind: z.string(), to: z.string() })
      .optional()
      .meta({ description: 'What kind of mail to whom; never what it says' }),
    announcedAt: Instant,
    parkedAt: Instant.meta({ description: 'When it was given up' }),
    attempts: z.int(),
    lastError: z.string(),
  })
  .meta({ id: 'WaitingMessage' });
export type WaitingMessage = z.infer<typeof WaitingMessage>;

export const listWaitingMessages = endpoint({
  id: 'listWaitingMessages',
  method: 'GET',
  path: '/api/v1/upkeep/messages',
  summary: 'What could not be handled, the last one first',
  tag: 'Upkeep',
  callers: ['planner'],
  params: noParams,
  query: noQuery,
  answer: z.object({ items: z.array(WaitingMessage) }).meta({ id: 'WaitingMessages' }),
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

export const retryWaitingMessage = endpoint({
  id: 'retryWaitingMessage',
  method: 'POST',
  path: '/api/v1/upkeep/messages/{id}/retry',
  summary: 'Let it be tried again, from the first attempt',
  tag: 'Upkeep',
  callers: ['planner'],
  params: z.strictObject({ id: z.string() }),
  query: noQuery,
  answer: Done,
  status: 202,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

export const discardWaitingMessage = endpoint({
  id: 'discardWaitingMessage',
  method: 'DELETE',
  path: '/api/v1/upkeep/messages/{id}',
  summary: 'Forget it: what it should have led to does not happen',
  tag: 'Upkeep',
  callers: ['planner'],
  params: z.strictObject({ id: z.string() }),
  query: noQuery,
  answer: Done,
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});

const Count = z.int().min(0);

/** How searching goes, as the process sees it that answers. */
export const SearchState = z
  .object({
    index: z.enum(['events', 'plans']),
    answers: z
      .object({
        usual: Count.meta({ description: 'Given by Meilisearch' }),
        standIn: Count.meta({ description: 'Given by the built-in index in its place' }),
      })
      .meta({ description: 'Since this process began' }),
    why: z
      .object({ down: Count, slow: Count, wrong: Count, behind: Count, open: Count })
      .meta({ description: 'Why it was in its place; `open`: left alone for a while after failures' }),
    breaker: z.enum(['closed', 'open', 'half-open']).meta({ description: '`closed` while all is well' }),
    state: z
      .enum(['unknown', 'filling', 'ready', 'swapping'])
      .meta({ description: '`filling` until Meilisearch holds everything, `unknown` before it was begun' }),
    lagSeconds: Count.meta({ description: 'How long it is behind; 0 when it is not' }),
    setAside: z
      .array(
        z.object({
          subject: z.uuid(),
          event: z.object({ id: z.uuid(), slug: z.string(), title: Text }).optional(),
          attempts: z.int(),
          lastError: z.string(),
          since: Instant,
          nextAttemptAt: Instant,
        }),
      )
      .meta({ description: 'Events that Meilisearch does not take; they are tried again by themselves' }),
  })
  .meta({ id: 'SearchState' });
export type SearchState = z.infer<typeof SearchState>;

export const searchStates = endpoint({
  id: 'searchStates',
  method: 'GET',
  path: '/api/v1/upkeep/search',
  summary: 'How searching in Meilisearch goes; nothing where it is not used',
  tag: 'Upkeep',
  callers: ['planner'],
  params: noParams,
  query: noQuery,
  answer: z.object({ items: z.array(SearchState) }).meta({ id: 'SearchStates' }),
  problems: ['badRequest', 'unauthenticated', 'notFound'],
  sharedCacheSeconds: 0,
});
