import { type Kysely, type Selectable, type Transaction, sql } from 'kysely';
import type { JointRequestsTable } from '../../database/schema-planning.ts';
import type { Schema } from '../../database/schema.ts';
import { type Clock, today } from '../../kernel/clock.ts';
import { Problem, nothingHere } from '../../kernel/problems.ts';
import { type LoadedEvent, loadEvent } from '../load-event.ts';

export type RequestRow = Selectable<JointRequestsTable>;

/** As many organisers as an event can be entered with. */
export const mostOrganisers = 20;

/** What is open between an event and an organisation: one question at a time. */
export async function openRequest(
  db: Kysely<Schema>,
  event: string,
  organiser: string,
): Promise<RequestRow | undefined> {
  return db
    .selectFrom('joint_requests')
    .selectAll()
    .where('event_id', '=', event)
    .where('organiser_id', '=', organiser)
    .where('state', '=', 'open')
    .executeTakeFirst();
}

/**
 * A request that an organisation is in, with its event, both held until the transaction ends.
 * @throws Problem `notFound`
 */
export async function holdRequest(
  trx: Transaction<Schema>,
  organiser: string,
  id: string,
): Promise<{ request: RequestRow; event: LoadedEvent }> {
  const found = await trx.selectFrom('joint_requests').select('event_id').where('id', '=', id).executeTakeFirst();
  if (!found) throw nothingHere();
  // The event first, as every other change of its organisers does.
  const event = await loadEvent(trx, found.event_id);
  const request = await trx
    .selectFrom('joint_requests')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!request || ![request.organiser_id, event.enteredFor].includes(organiser)) throw nothingHere();
  return { request, event };
}

/** @throws Problem `conflict` that tells what was decided */
export function demandOpen({ state, decided_at }: RequestRow): void {
  if (state === 'open') return;
  throw new Problem('conflict', `It was ${state} on ${decided_at?.toString() ?? 'an earlier day'}.`, [], {
    reason: 'alreadyDecided',
  });
}

/**
 * Nobody joins what does not take place, or is past.
 * @throws Problem `conflict` with `eventOver`
 */
export async function demandToCome(trx: Transaction<Schema>, clock: Clock, event: LoadedEvent): Promise<void> {
  const off = event.status === 'cancelled' || event.editorial_state === 'withdrawn';
  if (!off && (await pastEvents(trx, today(clock).toString(), [event.id])).length === 0) return;
  throw new Problem('conflict', 'This event is past, cancelled or withdrawn.', [], { reason: 'eventOver' });
}

/** Which of these events are past: every leg ended before this day. */
export async function pastEvents(db: Kysely<Schema>, day: string, among: readonly string[]): Promise<string[]> {
  if (among.length === 0) return [];
  const rows = await db
    .selectFrom('legs')
    .select('event_id')
    .where('event_id', 'in', [...among])
    .groupBy('event_id')
    .having(sql<boolean>`bool_and(ends_on is not null and ends_on < ${day}::date)`)
    .execute();
  return rows.map((row) => row.event_id);
}
