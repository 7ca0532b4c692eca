import type { Transaction } from 'kysely';
import { done } from '../contracts/endpoint.ts';
import * as contract from '../contracts/support-office.ts';
import { getSurroundings } from '../contracts/support-surroundings.ts';
import type { SupportRequest } from '../contracts/support.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { type Implementation, implement } from '../http/implement.ts';
import type { Actor } from '../kernel/actor.ts';
import { type Acting, forOffice } from './acting.ts';
import { askOrganiser, declineRequest, moveOwn, takeRequest } from './answer-request.ts';
import { assignPeople } from './assign-people.ts';
import { deliverRequest } from './deliver-request.ts';
import { listRequests } from './list-requests.ts';
import { noteReading } from './note-reading.ts';
import { proposeSupport } from './propose-support.ts';
import { readRequest } from './read-request.ts';
import { readSurroundings } from './read-surroundings.ts';
import { reconfirmRequest, reconsiderRequest } from './reconfirm-request.ts';
import { sendMessage } from './send-message.ts';
import { setPriority } from './set-priority.ts';
import { transferRequest } from './transfer-request.ts';

type Trx = Transaction<Schema>;
interface Called {
  actor: Actor;
  params: { team: string; request: string };
}

/** What an office does with the requests it is sent. */
export function officeSupportRoutes(context: Context): Implementation[] {
  const { db } = context;

  /** Does something with a request, and answers it as it is then. */
  const withRequest = async (
    { actor, params }: Called,
    work: (trx: Trx, acting: Acting, id: string) => Promise<void>,
  ): Promise<SupportRequest> =>
    db.transaction().execute(async (trx) => {
      const acting = await forOffice(trx, actor, params.team);
      await work(trx, acting, params.request);
      return readRequest(context, trx, acting, params.request);
    });

  return [
    implement(contract.listRequests, async ({ actor, params, query }) =>
      listRequests(context, db, await forOffice(db, actor, params.team), query.show),
    ),
    implement(contract.getRequest, async ({ actor, params }) =>
      readRequest(context, db, await forOffice(db, actor, params.team), params.request),
    ),
    implement(getSurroundings, async ({ actor, params, query }) =>
      readSurroundings(context, db, await forOffice(db, actor, params.team), { id: params.request, from: query.from }),
    ),
    implement(contract.takeRequest, async (input) =>
      withRequest(input, async (trx, by, id) => takeRequest(trx, context, by, { id, ...input.body })),
    ),
    implement(contract.askOrganiser, async (input) =>
      withRequest(input, async (trx, by, id) => askOrganiser(trx, context, by, { id, ...input.body })),
    ),
    implement(contract.proposeSupport, async (input) =>
      withRequest(input, async (trx, by, id) => proposeSupport(trx, context, by, id, input.body)),
    ),
    implement(contract.putOnWaitingList, async (input) =>
      withRequest(input, async (trx, by, id) => {
        const { version, text } = input.body;
        await moveOwn(trx, context, by, { id, version }, { move: 'waitlist', text });
      }),
    ),
    implement(contract.transferRequest, async (input) =>
      withRequest(input, async (trx, by, id) => transferRequest(trx, context, by, { id, ...input.body })),
    ),
    implement(contract.declineRequest, async (input) =>
      withRequest(input, async (trx, by, id) => declineRequest(trx, context, by, { id, ...input.body })),
    ),
    implement(contract.reconfirmRequest, async (input) =>
      withRequest(input, async (trx, by, id) => reconfirmRequest(trx, context, by, { id, ...input.body })),
    ),
    implement(contract.reconsiderRequest, async (input) =>
      withRequest(input, async (trx, by, id) => reconsiderRequest(trx, context, by, { id, ...input.body })),
    ),
    implement(contract.startDelivery, async (input) =>
      withRequest(input, async (trx, by, id) =>
        moveOwn(trx, context, by, { id, version: input.body.version }, { move: 'start' }),
      ),
    ),
    implement(contract.deliverRequest, async (input) =>
      withRequest(input, async (trx, by, id) => deliverRequest(trx, context, by, { id, ...input.body })),
    ),
    implement(contract.cancelByOffice, async (input) =>
      withRequest(input, async (trx, by, id) => {
        const { version, text } = input.body;
        await moveOwn(trx, context, by, { id, version }, { move: 'cancel', reason: 'by_office', text });
      }),
    ),
    implement(contract.assignRequest, async (input) =>
      withRequest(input, async (trx, by, id) => assignPeople(trx, context, by, id, input.body)),
    ),
    implement(contract.setPriority, async (input) =>
      withRequest(input, async (trx, by, id) => setPriority(trx, context, by, id, input.body)),
    ),
    implement(contract.sendOfficeMessage, async (input) =>
      withRequest(input, async (trx, by, id) => sendMessage(trx, context, by, id, input.body)),
    ),
    implement(contract.readOfficeRequest, async ({ actor, params }) => {
      const by = await forOffice(db, actor, params.team);
      await db.transaction().execute((trx) => noteReading(trx, context, by, params.request));
      return done;
    }),
  ];
}
