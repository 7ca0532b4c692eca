import type { MirroredIndexes } from '../../search/mirror/mirrored-indexes.ts';
import { done } from '../contracts/endpoint.ts';
import * as contract from '../contracts/upkeep.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { demand } from '../kernel/policy.ts';
import { searchStates } from '../search/search-states.queries.ts';
import { settleMessage } from './settle-message.ts';
import { upkeepPolicy } from './upkeep.policy.ts';
import { waitingMessages } from './upkeep.queries.ts';

/** @param mirrors what is searched in Meilisearch, where it is used */
export function upkeepRoutes(context: Context, mirrors: MirroredIndexes | undefined): Implementation[] {
  return [
    implement(contract.searchStates, async ({ actor }) => {
      demand(actor, upkeepPolicy(actor, 'see', undefined));
      return { items: await searchStates(context.db, mirrors) };
    }),
    implement(contract.listWaitingMessages, async ({ actor }) => {
      demand(actor, upkeepPolicy(actor, 'see', undefined));
      return { items: await waitingMessages(context.db) };
    }),
    implement(contract.retryWaitingMessage, async ({ actor, params }) => {
      await settleMessage(context, actor, { id: params.id, way: 'retry' });
      return done;
    }),
    implement(contract.discardWaitingMessage, async ({ actor, params }) => {
      await settleMessage(context, actor, { id: params.id, way: 'discard' });
      return done;
    }),
  ];
}
