import { searchPlans as contract } from '../contracts/plans.ts';
import type { SearchQuery } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import type { EventItem } from '../contracts/events.ts';
import type { Actor } from '../kernel/actor.ts';
import { viewerOf } from '../kernel/audience.ts';
import { demand } from '../kernel/policy.ts';
import { plansPolicy } from './plans.policy.ts';
import { searchIndex } from './search-index.ts';

/**
 * Searches plans, as far as whoever asks may see them, and answers as JSON.
 * @throws Problem `notFound` for whoever sees no plans at all, `badRequest` for codes that are not known
 */
export async function searchPlans(context: Context, actor: Actor, query: SearchQuery): Promise<Buffer> {
  demand(actor, plansPolicy(actor, 'see', undefined));
  const holds = ({ audience }: EventItem) => audience !== undefined;
  return searchIndex(context, { engine: context.plans, path: contract.path, holds }, viewerOf(actor), query);
}
