import type { Transaction } from 'kysely';
import { organisationFor } from '../../accounts/organisation-for.ts';
import { teamPolicy } from '../../accounts/teams.policy.ts';
import * as contract from '../../contracts/joining.ts';
import type { JointRequest } from '../../contracts/joining.ts';
import { done } from '../../contracts/endpoint.ts';
import type { Context } from '../../context.ts';
import type { Schema } from '../../database/schema.ts';
import { type Implementation, implement } from '../../http/implement.ts';
import type { Actor } from '../../kernel/actor.ts';
import { nothingHere } from '../../kernel/problems.ts';
import { answerRequest } from './answer-request.ts';
import { askToJoin } from './ask-to-join.ts';
import { changeOrganiserRole } from './change-organiser-role.ts';
import { inviteOrganiser } from './invite-organiser.ts';
import { joiningOf } from './joining-of.queries.ts';
import { removeOrganiser } from './remove-organiser.ts';
import { requestOf, requestsOf } from './requests.queries.ts';
import { withdrawRequest } from './withdraw-request.ts';

type Trx = Transaction<Schema>;
interface Called<Params> {
  actor: Actor;
  params: Params & { team: string };
}

export function joiningRoutes({ db, clock }: Context): Implementation[] {
  /** Does something for the organisation in the address, for those who may act for it. */
  const acting = async <T>(
    { actor, params }: Called<object>,
    work: (trx: Trx, organiser: string) => Promise<T>,
  ): Promise<T> =>
    db.transaction().execute(async (trx) => {
      const { team } = await organisationFor(trx, actor, 'edit', params.team);
      return work(trx, team.id);
    });

  const told = async (trx: Trx, organiser: string, id: string): Promise<JointRequest> => {
    const request = await requestOf(trx, organiser, id);
    if (!request) throw nothingHere();
    return request;
  };

  const answered = async (called: Called<{ request: string }>, accept: boolean, text: string | undefined) =>
    acting(called, async (trx, organiser) => {
      const id = called.params.request;
      await answerRequest(trx, clock, called.actor, organiser, { id, accept, text });
      return told(trx, organiser, id);
    });

  return [
    implement(contract.listJointRequests, async ({ actor, params }) => {
      const { team } = await organisationFor(db, actor, 'see', params.team);
      const may = { answer: teamPolicy(actor, 'edit', team) === 'allowed' };
      return { ...(await requestsOf(db, team.id, clock.now())), may };
    }),
    implement(contract.askToJoin, async (input) =>
      acting(input, async (trx, organiser) =>
        told(trx, organiser, await askToJoin(trx, clock, input.actor, organiser, input.body)),
      ),
    ),
    implement(contract.acceptJointRequest, async (input) => answered(input, true, input.body.text)),
    implement(contract.declineJointRequest, async (input) => answered(input, false, input.body.text)),
    implement(contract.withdrawJointRequest, async (input) =>
      acting(input, async (trx, organiser) => {
        await withdrawRequest(trx, clock, input.actor, organiser, input.params.request);
        return done;
      }),
    ),
    implement(contract.inviteOrganiser, async (input) =>
      acting(input, async (trx, organiser) => {
        const asked = { event: input.params.event, ...input.body };
        return { outcome: await inviteOrganiser(trx, clock, input.actor, organiser, asked) };
      }),
    ),
    implement(contract.changeOrganiserRole, async (input) =>
      acting(input, async (trx, organiser) => {
        const { event, organiser: whose } = input.params;
        const wanted = { event, organiser: whose, role: input.body.role };
        return { outcome: await changeOrganiserRole(trx, clock, input.actor, organiser, wanted) };
      }),
    ),
    implement(contract.removeOrganiser, async (input) =>
      acting(input, async (trx, organiser) => {
        const { event, organiser: whose } = input.params;
        await removeOrganiser(trx, clock, input.actor, organiser, { event, organiser: whose });
        return done;
      }),
    ),
    implement(contract.joiningOf, async ({ actor, viewer, params }) => ({
      teams: await joiningOf(db, clock, { actor, viewer }, params.id),
    })),
  ];
}
