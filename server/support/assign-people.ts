import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { newId } from '../kernel/ids.ts';
import { wrongField } from '../kernel/problems.ts';
import type { Acting } from './acting.ts';
import { type Moving, refuseStale } from './move-request.ts';
import { officesAbroad } from './offices.queries.ts';
import { type HeldRequest, holdRequest } from './requests.queries.ts';
import { addAssignees, keepAssignees, updateRequest } from './requests.store.ts';

/**
 * Says who leads a request and who works on it. Their office and country are kept as they are now.
 * @throws Problem `notFound`, `conflict` (`decidedMeanwhile`), `badRequest` (`notOfOffice`)
 */
export async function assignPeople(
  trx: Transaction<Schema>,
  context: Moving,
  acting: Acting,
  id: string,
  { version, lead, people = [] }: { version: number; lead: string; people?: readonly string[] | undefined },
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, id);
  refuseStale(request, version);
  const all = [...new Set([lead, ...people])];
  await assign(trx, context, request, { lead, people: all });
  await keepAssignees(trx, id, all);
  await updateRequest(trx, id, { lead_person_id: lead, changed_at: context.clock.now().toString() });
  await recordAction(trx, context.clock, acting.actor, {
    team: acting.team,
    subject: { kind: 'support_request', id },
    action: 'support_assigned',
  });
}

/** Puts people on a request; nobody is taken off it. */
export async function assign(
  trx: Transaction<Schema>,
  { clock }: Pick<Context, 'clock'>,
  request: Pick<HeldRequest, 'id' | 'office_id'>,
  { lead, people }: { lead: string; people: readonly string[] },
): Promise<void> {
  const office = (await officesAbroad(trx)).get(request.office_id)!;
  const members = await trx
    .selectFrom('memberships')
    .select(['person_id', 'office_id', 'role'])
    .where('person_id', 'in', [...people, lead])
    .execute();
  const mayWork = (person: string) =>
    members.some((one) => one.person_id === person && (one.office_id === request.office_id || one.role === 'planner'));
  for (const person of people)
    if (!mayWork(person)) throw wrongField('people', 'notOfOffice', 'Somebody named does not work at this office.');
  await addAssignees(
    trx,
    people.map((person) => ({
      id: newId(),
      request_id: request.id,
      person_id: person,
      office_id: request.office_id,
      country_code: office.country,
      assigned_at: clock.now().toString(),
      actual_minutes: null,
    })),
  );
}
