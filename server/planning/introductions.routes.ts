import type { Transaction } from 'kysely';
import { teamFor } from '../accounts/team-for.ts';
import type { Context } from '../context.ts';
import * as contract from '../contracts/introductions.ts';
import type { Schema } from '../database/schema.ts';
import { type Implementation, implement } from '../http/implement.ts';
import type { Actor, Person } from '../kernel/actor.ts';
import { demand, signInFirst } from '../kernel/policy.ts';
import { nothingHere } from '../kernel/problems.ts';
import { agreeToIntroduction, refuseIntroduction } from './answer-introduction.ts';
import { atlasOf } from './atlas.ts';
import { type IntroductionAction, introductionPolicy } from './introductions.policy.ts';
import { getIntroduction, listIntroductions } from './list-introductions.ts';

export function introductionRoutes(context: Context): Implementation[] {
  const { db, clock, reference } = context;

  const organiserFor = async (actor: Actor, action: IntroductionAction, code: string) => {
    const { team } = await teamFor(db, actor, 'see', code);
    if (team.kind !== 'organiser') throw nothingHere();
    demand(actor, introductionPolicy(actor, action, { organiser: team.id }));
    return team.id;
  };

  const answer = async (
    actor: Actor,
    { team, id }: { team: string; id: string },
    deed: (trx: Transaction<Schema>, person: Person, organiser: string) => Promise<void>,
  ) => {
    const organiser = await organiserFor(actor, 'answer', team);
    if (actor.role !== 'person') throw signInFirst();
    await db.transaction().execute((trx) => deed(trx, actor, organiser));
    return getIntroduction(context, organiser, id);
  };

  return [
    implement(contract.listIntroductions, async ({ actor, params }) => {
      const organiser = await organiserFor(actor, 'see', params.team);
      const may = { answer: introductionPolicy(actor, 'answer', { organiser }) === 'allowed' };
      return { items: await listIntroductions(context, organiser), may };
    }),
    implement(contract.agreeToIntroduction, async ({ actor, params }) => {
      const atlas = atlasOf(await reference.get());
      return answer(actor, params, (trx, person, organiser) =>
        agreeToIntroduction(trx, clock, person, { organiser, id: params.id, atlas }),
      );
    }),
    implement(contract.refuseIntroduction, async ({ actor, params }) =>
      answer(actor, params, (trx, person, organiser) =>
        refuseIntroduction(trx, clock, person, { organiser, id: params.id }),
      ),
    ),
  ];
}
