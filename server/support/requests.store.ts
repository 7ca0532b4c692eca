import { type Insertable, type Transaction, type Updateable, sql } from 'kysely';
import type { AskedService, GrantedService } from '../contracts/support.ts';
import type {
  SupportAssigneesTable,
  SupportProposalsTable,
  SupportRequestsTable,
  SupportTransitionsTable,
} from '../database/schema-support.ts';
import type { Schema } from '../database/schema.ts';

/** Every write of requests, of what became of them, and of what offices propose. */

type Trx = Transaction<Schema>;

export async function insertRequest(
  trx: Trx,
  request: Insertable<SupportRequestsTable>,
  services: readonly AskedService[],
): Promise<void> {
  await trx.insertInto('support_requests').values(request).execute();
  if (services.length === 0) return;
  await trx
    .insertInto('support_request_services')
    .values(
      services.map(({ service, quantity, note, neededBy }) => ({
        request_id: request.id,
        service_id: service,
        quantity,
        note: note ?? null,
        needed_by: neededBy ?? null,
      })),
    )
    .execute();
}

/** Changes a request: each write is a version of its own. */
export async function updateRequest(
  trx: Trx,
  id: string,
  set: Omit<Updateable<SupportRequestsTable>, 'id' | 'version'>,
): Promise<void> {
  await trx
    .updateTable('support_requests')
    .set((row) => ({ ...set, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function insertTransition(trx: Trx, step: Insertable<SupportTransitionsTable>): Promise<void> {
  await trx.insertInto('support_transitions').values(step).execute();
}

export async function insertProposal(
  trx: Trx,
  proposal: Omit<Insertable<SupportProposalsTable>, 'number'>,
  services: readonly GrantedService[],
): Promise<void> {
  await trx
    .insertInto('support_proposals')
    .values({
      ...proposal,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from support_proposals
        where request_id = ${proposal.request_id})`,
    })
    .execute();
  await trx
    .insertInto('support_proposal_services')
    .values(
      services.map(({ service, outcome, quantity, note }) => ({
        proposal_id: proposal.id,
        service_id: service,
        outcome,
        quantity,
        note: note ?? null,
      })),
    )
    .execute();
}

export async function closeProposal(
  trx: Trx,
  request: string,
  { state, by, at }: { state: Exclude<SupportProposalsTable['state'], 'open'>; by: string | null; at: string },
): Promise<void> {
  await trx
    .updateTable('support_proposals')
    .set({ state, answered_by: by, answered_at: at })
    .where('request_id', '=', request)
    .where('state', '=', 'open')
    .execute();
}

/** Puts people on a request; those who are on it already stay as they came. */
export async function addAssignees(trx: Trx, rows: readonly Insertable<SupportAssigneesTable>[]): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto('support_assignees')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['request_id', 'person_id']).doNothing())
    .execute();
}

/** Takes people off a request who did nothing for it yet. */
export async function keepAssignees(trx: Trx, request: string, people: readonly string[]): Promise<void> {
  await trx
    .deleteFrom('support_assignees')
    .where('request_id', '=', request)
    .where('actual_minutes', 'is', null)
    .where('person_id', 'not in', people.length === 0 ? [request] : people)
    .execute();
}

export async function storeActuals(
  trx: Trx,
  request: string,
  minutes: readonly { assignee: string; minutes: number }[],
): Promise<void> {
  for (const one of minutes)
    await trx
      .updateTable('support_assignees')
      .set({ actual_minutes: one.minutes })
      .where('request_id', '=', request)
      .where('id', '=', one.assignee)
      .execute();
}
