import type { Transaction } from 'kysely';
import * as contract from '../contracts/drafts.ts';
import { done } from '../contracts/endpoint.ts';
import type { Draft } from '../contracts/drafts.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { enteredEvent } from '../events/entries.queries.ts';
import { type EventAction, eventPolicy } from '../events/events.policy.ts';
import { loadEvent } from '../events/load-event.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { type Actor, actingFor } from '../kernel/actor.ts';
import { today } from '../kernel/clock.ts';
import { demand } from '../kernel/policy.ts';
import { beginDraft } from './begin-draft.ts';
import { type DraftRow, draftQuery, draftsOf, toDraft } from './drafts.queries.ts';
import { removeDraft } from './drafts.store.ts';
import { draftFor, organiserOf } from './load-draft.ts';
import { previewDraft } from './preview-draft.ts';
import { publishDraft } from './publish-draft.ts';
import { renewDraft } from './renew-draft.ts';
import { saveFields } from './save-draft.ts';

export function draftRoutes(context: Context): Implementation[] {
  const { db, clock } = context;
  const shown = async (trx: Transaction<Schema>, id: string): Promise<Draft> => {
    const row = await draftQuery(trx).where('event_drafts.id', '=', id).executeTakeFirstOrThrow();
    return toDraft(trx, row, { reference: await context.reference.get(), today: today(clock).toString() });
  };
  return [
    implement(contract.listDrafts, async ({ actor, params }) => {
      const organiser = organiserOf(params.team);
      demand(actor, eventPolicy(actor, 'see', { enteredFor: organiser, trusted: false }));
      return { items: await draftsOf(db, organiser) };
    }),
    implement(contract.createDraft, ({ actor, params, body }) =>
      db.transaction().execute(async (trx) => {
        const id = await beginDraft(trx, clock, actor, organiserOf(params.team), body);
        return shown(trx, id);
      }),
    ),
    implement(contract.getDraft, ({ actor, params }) =>
      db.transaction().execute(async (trx) => {
        const row = await draftFor(trx, actor, 'see', params);
        return { draft: await shown(trx, row.id), may: await mayDo(trx, actor, row, params.team) };
      }),
    ),
    implement(contract.saveDraft, ({ actor, params, body }) =>
      db.transaction().execute(async (trx) => {
        const draft = await draftFor(trx, actor, 'revise', params);
        const conflicts = await saveFields(trx, clock, actor, draft, body.changes);
        const { version, changedAt, outline, score } = await shown(trx, draft.id);
        return { version, savedAt: changedAt, conflicts, outline, score };
      }),
    ),
    implement(contract.discardDraft, ({ actor, params }) =>
      db.transaction().execute(async (trx) => {
        const { id } = await draftFor(trx, actor, 'submit', params);
        await removeDraft(trx, id);
        return done;
      }),
    ),
    implement(contract.renewDraft, ({ actor, params }) =>
      db.transaction().execute(async (trx) => {
        const draft = await draftFor(trx, actor, 'revise', params);
        await renewDraft(trx, clock, draft);
        return shown(trx, draft.id);
      }),
    ),
    implement(contract.previewDraft, ({ actor, params }) => previewDraft(context, actor, params)),
    implement(contract.publishDraft, ({ actor, params, body }) =>
      db.transaction().execute(async (trx) => {
        const draft = await draftFor(trx, actor, 'submit', params);
        await publishDraft({ trx, context, actor }, draft, body);
        return enteredEvent(trx, draft.organiser_id, draft.id);
      }),
    ),
  ];
}

/** What somebody may with a draft, for their team: a co-organiser writes along, and does not publish. */
async function mayDo(trx: Transaction<Schema>, actor: Actor, { id, event_version }: DraftRow, team: string) {
  const organiser = organiserOf(team);
  const event = event_version === null ? { enteredFor: organiser, trusted: false } : await loadEvent(trx, id);
  const may = (action: EventAction) => eventPolicy(actingFor(actor, organiser), action, event) === 'allowed';
  return { edit: may('revise'), publish: may('submit') };
}
