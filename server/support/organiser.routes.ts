import type { Transaction } from 'kysely';
import { done } from '../contracts/endpoint.ts';
import * as contract from '../contracts/support-organiser.ts';
import type { SupportRequest } from '../contracts/support.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { type Implementation, implement } from '../http/implement.ts';
import type { Actor } from '../kernel/actor.ts';
import { type Acting, forOrganiser } from './acting.ts';
import { moveOwn } from './answer-request.ts';
import { confirmProposal, counterProposal } from './answer-proposal.ts';
import { listDossiers } from './list-dossiers.ts';
import { noteReading } from './note-reading.ts';
import { readDossier } from './read-dossier.ts';
import { readRequest } from './read-request.ts';
import { remindOffice } from './remind-office.ts';
import { saveDossier } from './save-dossier.ts';
import { sendMessage } from './send-message.ts';
import { submitDossier } from './submit-dossier.ts';

type Trx = Transaction<Schema>;
type Called<P extends object> = { actor: Actor; params: P & { team: string } };
type OrganiserActing = Acting & { whose: { organiser: string } };

/** What an organisation does with its dossiers. */
export function organiserSupportRoutes(context: Context): Implementation[] {
  const { db } = context;

  const acting = async <T>(
    { actor, params }: Called<object>,
    work: (trx: Trx, acting: OrganiserActing) => Promise<T>,
  ): Promise<T> =>
    db.transaction().execute(async (trx) => work(trx, await forOrganiser(trx, actor, 'edit', params.team)));

  /** Does something with a request, and answers it as it is then. */
  const withRequest = async (
    called: Called<{ request: string }>,
    work: (trx: Trx, acting: OrganiserActing, id: string) => Promise<void>,
  ): Promise<SupportRequest> =>
    acting(called, async (trx, by) => {
      await work(trx, by, called.params.request);
      return readRequest(context, trx, by, called.params.request);
    });

  return [
    implement(contract.listDossiers, async ({ actor, params }) =>
      listDossiers(context, db, await forOrganiser(db, actor, 'see', params.team)),
    ),
    implement(contract.getDossier, async ({ actor, params }) =>
      readDossier(context, db, await forOrganiser(db, actor, 'see', params.team), params.event),
    ),
    implement(contract.saveDossier, async (input) =>
      acting(input, async (trx, by) => {
        const { event } = input.params;
        await saveDossier(trx, context, input.actor, { organiser: by.whose.organiser, event }, input.body);
        return readDossier(context, trx, by, event);
      }),
    ),
    implement(contract.submitDossier, async (input) =>
      acting(input, async (trx, by) => {
        const { event } = input.params;
        await submitDossier(trx, context, input.actor, {
          organiser: by.whose.organiser,
          event,
          version: input.body.version,
        });
        return readDossier(context, trx, by, event);
      }),
    ),
    implement(contract.getSupportRequest, async ({ actor, params }) =>
      readRequest(context, db, await forOrganiser(db, actor, 'see', params.team), params.request),
    ),
    implement(contract.informOffice, async (input) =>
      withRequest(input, async (trx, by, id) => {
        const { version, text } = input.body;
        await moveOwn(trx, context, by, { id, version }, { move: 'inform', text });
      }),
    ),
    implement(contract.confirmProposal, async (input) =>
      withRequest(input, async (trx, by, id) => confirmProposal(trx, context, by, { id, ...input.body })),
    ),
    implement(contract.counterProposal, async (input) =>
      withRequest(input, async (trx, by, id) => counterProposal(trx, context, by, { id, ...input.body })),
    ),
    implement(contract.withdrawSupportRequest, async (input) =>
      withRequest(input, async (trx, by, id) => {
        const { version, text } = input.body;
        await moveOwn(trx, context, by, { id, version }, { move: 'withdraw', text });
      }),
    ),
    implement(contract.cancelSupport, async (input) =>
      withRequest(input, async (trx, by, id) => {
        const { version, text } = input.body;
        await moveOwn(trx, context, by, { id, version }, { move: 'cancel', reason: 'by_organiser', text });
      }),
    ),
    implement(contract.closeSupport, async (input) =>
      withRequest(input, async (trx, by, id) => {
        const { version, satisfaction, text } = input.body;
        const set = { satisfaction: satisfaction ?? null, satisfaction_text: text ?? null };
        await moveOwn(trx, context, by, { id, version }, { move: 'close', set });
      }),
    ),
    implement(contract.sendSupportMessage, async (input) =>
      withRequest(input, async (trx, by, id) => sendMessage(trx, context, by, id, input.body)),
    ),
    implement(contract.readSupportRequest, async ({ actor, params }) => {
      const by = await forOrganiser(db, actor, 'see', params.team);
      await db.transaction().execute((trx) => noteReading(trx, context, by, params.request));
      return done;
    }),
    implement(contract.remindOffice, async (input) =>
      acting(input, async (trx, by) => {
        await remindOffice(trx, context, by, input.params.request);
        return done;
      }),
    ),
  ];
}
