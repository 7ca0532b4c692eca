import { type Transaction, sql } from 'kysely';
import type { JoinRole } from '../../contracts/joining.ts';
import type { OrganiserRole } from '../../contracts/words.ts';
import type { Schema } from '../../database/schema.ts';
import { writeReaders } from '../events.store.ts';

/** Every write by which organisations come onto an event and go. Whoever calls holds the event. */

type Trx = Transaction<Schema>;

export interface NewRequest {
  id: string;
  event_id: string;
  organiser_id: string;
  direction: 'invited' | 'asked';
  role: JoinRole;
  message: string | null;
  created_by: string | null;
  created_at: string;
}

export async function insertRequest(trx: Trx, request: NewRequest): Promise<void> {
  await trx
    .insertInto('joint_requests')
    .values({ ...request, decided_by: null, decided_at: null, answer: null })
    .execute();
}

export async function closeRequest(trx: Trx, id: string, { state, by, answer = null, now }: Closing): Promise<void> {
  await trx
    .updateTable('joint_requests')
    .set({ state, decided_by: by, decided_at: now, answer })
    .where('id', '=', id)
    .execute();
}

export interface Closing {
  state: 'accepted' | 'declined' | 'withdrawn' | 'lapsed';
  by: string | null;
  answer?: string | null;
  now: string;
}

/** Puts an organisation on an event, the last in the row, or gives it another role there. */
export async function placeOrganiser(
  trx: Trx,
  eventId: string,
  { organiser, role }: { organiser: string; role: OrganiserRole },
  now: string,
): Promise<void> {
  await trx
    .insertInto('event_organisers')
    .values({
      event_id: eventId,
      organiser_id: organiser,
      role,
      position: sql`(select coalesce(max(position), 0) + 1 from event_organisers where event_id = ${eventId})`,
    })
    .onConflict((conflict) => conflict.columns(['event_id', 'organiser_id']).doUpdateSet({ role }))
    .execute();
  await organisersChanged(trx, eventId, now);
}

export async function dropOrganiser(trx: Trx, eventId: string, organiser: string, now: string): Promise<void> {
  await trx
    .deleteFrom('event_organisers')
    .where('event_id', '=', eventId)
    .where('organiser_id', '=', organiser)
    .execute();
  await organisersChanged(trx, eventId, now);
}

async function organisersChanged(trx: Trx, eventId: string, now: string): Promise<void> {
  await trx
    .updateTable('events')
    .set((row) => ({ changed_at: now, version: row('version', '+', 1) }))
    .where('id', '=', eventId)
    .execute();
  await writeReaders(trx, eventId);
}
