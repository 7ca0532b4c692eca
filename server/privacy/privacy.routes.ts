import { done } from '../contracts/endpoint.ts';
import * as contract from '../contracts/privacy.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import type { Actor, Person } from '../kernel/actor.ts';
import { signInFirst } from '../kernel/policy.ts';
import { askDeletion, keepAccount } from './ask-deletion.ts';
import { collectData } from './collect-data.ts';
import { describeDeletion } from './describe-deletion.ts';

export function privacyRoutes(context: Context): Implementation[] {
  return [
    implement(contract.getMyData, ({ actor }) => collectData(context, person(actor))),
    implement(contract.getDeletion, ({ actor }) => describeDeletion(context, person(actor))),
    implement(contract.askDeletion, async ({ actor, body }) => ({
      closesOn: await askDeletion(context, person(actor), body),
    })),
    implement(contract.keepAccount, async ({ actor }) => {
      await keepAccount(context, person(actor));
      return done;
    }),
  ];
}

/** An account is a person's; keys have none. */
function person(actor: Actor): Person {
  if (actor.role !== 'person') throw signInFirst();
  return actor;
}
