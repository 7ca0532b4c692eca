import { done } from '../contracts/endpoint.ts';
import * as contract from '../contracts/keys.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { person } from './accounts.routes.ts';
import { keysOf } from './api-keys.queries.ts';
import { createKey } from './create-key.ts';
import { organisationFor } from './organisation-for.ts';
import { revokeKey } from './revoke-key.ts';

export function keyRoutes(context: Context): Implementation[] {
  return [
    implement(contract.listKeys, async ({ actor, params }) => {
      const { team } = await organisationFor(context.db, actor, 'manage', params.team);
      return { items: await keysOf(context.db, team.id) };
    }),
    implement(contract.createKey, ({ actor, params, body }) =>
      createKey(context, person(actor), { ...params, ...body }),
    ),
    implement(contract.revokeKey, async ({ actor, params }) => {
      await revokeKey(context, person(actor), params);
      return done;
    }),
  ];
}
