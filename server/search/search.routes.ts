import { activityOf, fairsOf } from '../contracts/activity.ts';
import * as contract from '../contracts/events.ts';
import { eventsOfMonth as monthContract } from '../contracts/month.ts';
import { searchPlans as plansContract } from '../contracts/plans.ts';
import { suggest as suggestContract } from '../contracts/suggestions.ts';
import * as understanding from '../contracts/understanding.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement, implementReady } from '../http/implement.ts';
import { activityIn } from './activity.ts';
import { fairsIn } from './fairs.ts';
import { eventsOfMonth } from './events-of-month.ts';
import { searchEventsAsJson } from './search-events.ts';
import { searchPlans } from './search-plans.ts';
import { similarEvents } from './similar-events.ts';
import { costOfChoices } from './understanding/cost-of-choices.ts';
import { suggest } from './understanding/suggest.ts';
import { understandSelection } from './understanding/understand-selection.ts';

export function searchRoutes(context: Context): Implementation[] {
  return [
    implementReady(contract.searchEvents, ({ query }) => searchEventsAsJson(context, query)),
    implement(monthContract, ({ params, query }) => eventsOfMonth(context, params.month, query)),
    implementReady(plansContract, ({ actor, query }) => searchPlans(context, actor, query)),
    implement(contract.similarEvents, async ({ viewer, params }) => ({
      items: await similarEvents(context, viewer, params.id),
    })),
    implement(activityOf, ({ query }) => activityIn(context, query)),
    implement(fairsOf, async ({ query }) => {
      const items = await fairsIn(context, query);
      return { items, total: items.length };
    }),
    implement(suggestContract, ({ query }) => suggest(context, query.q)),
    implement(understanding.understandSelection, ({ query }) => understandSelection(context, query)),
    implement(understanding.costOfChoices, ({ query }) => costOfChoices(context, query)),
  ];
}
