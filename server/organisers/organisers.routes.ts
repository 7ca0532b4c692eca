import { getOrganiser, listOrganisers } from '../contracts/organisers.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { Problem } from '../kernel/problems.ts';
import { allOrganisers, organiserAt, organiserById } from './organisers.queries.ts';

export function organiserRoutes(context: Context): Implementation[] {
  return [
    implement(listOrganisers, async ({ query }) => {
      const { q, address } = query;
      const items =
        address === undefined
          ? await allOrganisers(context.db, q)
          : [await organiserAt(context.db, address)].filter((one) => one !== undefined);
      return { items, total: items.length };
    }),
    implement(getOrganiser, async ({ actor, params }) => {
      const organiser = await organiserById(context.db, actor, params.id);
      if (!organiser) throw new Problem('notFound', `There is no organiser "${params.id}".`);
      return organiser;
    }),
  ];
}
