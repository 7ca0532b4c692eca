import type { Transaction } from 'kysely';
import { teamName } from '../accounts/teams.queries.ts';
import * as contract from '../contracts/entered-events.ts';
import type { EnteredEvent } from '../contracts/entered-events.ts';
import { addressOf } from '../contracts/endpoint.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { type Actor, actingFor } from '../kernel/actor.ts';
import { demand } from '../kernel/policy.ts';
import { nothingHere } from '../kernel/problems.ts';
import { editionsEntered } from './editions.queries.ts';
import { enterEvent } from './enter-event.ts';
import { enteredEvent, eventsEnteredFor } from './entries.queries.ts';
import { eventOfTeam, organiserOf } from './event-of-team.ts';
import { type EventAction, eventPolicy } from './events.policy.ts';
import type { LoadedEvent } from './load-event.ts';
import { putEntry } from './put-entry.ts';
import { reviseAndTell } from './revise-and-tell.ts';
import { submitEvent } from './submit-event.ts';
import { takeBack } from './take-back.ts';

export function enteredEventRoutes(context: Context): Implementation[] {
  const { db, clock } = context;
  /** Does something with an event that this organisation entered or organises with others, and tells how it is then. */
  const changed = async (
    { actor, params }: { actor: Actor; params: { team: string; event: string } },
    action: EventAction,
    work: (trx: Transaction<Schema>, event: LoadedEvent) => Promise<void>,
  ) =>
    db.transaction().execute(async (trx) => {
      const event = await eventOfTeam(trx, actor, action, params);
      await work(trx, event);
      return enteredEvent(trx, organiserOf(params.team), params.event);
    });

  return [
    implement(contract.listEnteredEvents, async ({ actor, params, query }) => {
      const event = { enteredFor: organiserOf(params.team), trusted: false };
      demand(actor, eventPolicy(actor, 'see', event));
      if (!(await teamName(db, { kind: 'organiser', id: event.enteredFor }))) throw nothingHere();
      const { page = 1, pageSize = 25 } = query;
      const { items, total } = await eventsEnteredFor(db, event.enteredFor, { page, pageSize });
      const next = new URLSearchParams({ page: String(page + 1), pageSize: String(pageSize) });
      return {
        items,
        total,
        page,
        pageSize,
        ...(page * pageSize < total && {
          next: addressOf(contract.listEnteredEvents, { params, search: next.toString() }),
        }),
        may: mayOwn(actor, event.enteredFor),
      };
    }),
    implement(contract.getEnteredEvent, async ({ actor, params }) => {
      const organiser = organiserOf(params.team);
      demand(actor, eventPolicy(actor, 'see', { enteredFor: organiser, trusted: false }));
      const event = await enteredEvent(db, organiser, params.event);
      const editions = await editionsEntered(db, organiser, event.id);
      return { event, editions, may: mayWith(actor, organiser, event) };
    }),
    implement(contract.enterEvent, async ({ actor, params, body }) =>
      db.transaction().execute(async (trx) => {
        const organiser = organiserOf(params.team);
        return enteredEvent(trx, organiser, await enterEvent(trx, clock, actor, organiser, body));
      }),
    ),
    implement(contract.putEventByNumber, async ({ actor, params, body }) =>
      db.transaction().execute(async (trx) => {
        const organiser = organiserOf(params.team);
        const { id, outcome } = await putEntry(trx, context, actor, organiser, params.externalId, body);
        return { outcome, event: await enteredEvent(trx, organiser, id) };
      }),
    ),
    implement(contract.reviseEnteredEvent, async (input) =>
      changed(input, 'revise', (trx) => reviseAndTell(trx, context, input.actor, input.params.event, input.body)),
    ),
    implement(contract.submitEnteredEvent, async (input) =>
      changed(input, 'submit', (trx) => submitEvent(trx, clock, input.actor, input.params.event)),
    ),
    implement(contract.withdrawEnteredEvent, async (input) =>
      changed(input, 'withdraw', (trx, event) => takeBack(trx, context, input.actor, event)),
    ),
  ];
}

/** What somebody may with events that an organisation enters. */
function mayOwn(actor: Actor, enteredFor: string) {
  const edit = eventPolicy(actor, 'announce', { enteredFor, trusted: false }) === 'allowed';
  return { edit, decide: edit };
}

/** What somebody may, for an organisation, with one event that it entered or organises with others. */
function mayWith(actor: Actor, organiser: string, event: EnteredEvent) {
  const ownership = { enteredFor: event.enteredFor.id, trusted: false, together: event.organisers };
  const may = (action: EventAction) => eventPolicy(actingFor(actor, organiser), action, ownership) === 'allowed';
  return { edit: may('revise'), decide: may('submit') };
}
