import { endpoint } from './endpoint.ts';
import { SearchAnswer } from './events.ts';
import { SearchQuery } from './search-query.ts';
import { noParams } from './shapes.ts';

/** Plans: events that are published for fewer than everybody. Public lists, feeds and calendars never hold one. */
export const searchPlans = endpoint({
  id: 'searchPlans',
  method: 'GET',
  path: '/api/v1/plans',
  summary: 'Search plans that are not public, as far as one may see them',
  description:
    'The same question and answer as for events. Totals, counts and corrections know nothing of plans that whoever asks may not see.',
  tag: 'Events',
  callers: ['reader', 'officer', 'planner'],
  keyScope: 'events:read',
  params: noParams,
  query: SearchQuery,
  answer: SearchAnswer,
  problems: ['badRequest', 'unauthenticated', 'forbidden', 'notFound'],
  sharedCacheSeconds: 0,
});
