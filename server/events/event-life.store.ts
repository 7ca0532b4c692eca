import { type Selectable, type Transaction, sql } from 'kysely';
import type { EditorialState, EventStatus } from '../contracts/words.ts';
import type { EventsTable, Schema } from '../database/schema.ts';
import { readersOf } from '../kernel/audience.ts';
import { calendarStatus, isOnline } from './event-lifecycle.ts';
import { writeReaders } from './events.store.ts';
import { rememberGone } from './gone.store.ts';
import { lapseRequests } from './joining/lapse.store.ts';

/** What becomes of an event: from draft to public and gone, and from scheduled to cancelled. */

type Trx = Transaction<Schema>;

/** @param takenBack whether it is withdrawn by its own people: then nobody is asked to look at it any more */
export async function setEditorialState(
  trx: Trx,
  id: string,
  state: EditorialState,
  now: string,
  takenBack = false,
): Promise<void> {
  await raiseWhatWasPublic(trx, id, state, now);
  if (state === 'withdrawn') {
    await rememberGone(trx, id);
    await lapseRequests(trx, [id], now);
  }
  await trx
    .updateTable('events')
    .set((row) => ({
      ...(takenBack ? { submitted_at: null } : {}),
      editorial_state: state,
      asks_public_at: null,
      changed_at: now,
      version: row('version', '+', 1),
      ...(state === 'submitted' ? { submitted_at: now } : {}),
      ...(state === 'published'
        ? {
            published_at: row.fn.coalesce('published_at', row.val(now)) as never,
            public_since:
              sql`case when audience = 'public' then coalesce(public_since, ${now}::timestamptz) else public_since end` as never,
          }
        : {}),
    }))
    .where('id', '=', id)
    .execute();
}

/** What everybody sees goes out of calendars by this, or what everybody saw comes back: all legs get the next SEQUENCE. */
async function raiseWhatWasPublic(trx: Trx, id: string, state: EditorialState, now: string): Promise<void> {
  if (state !== 'withdrawn' && state !== 'published') return;
  const was = await trx
    .selectFrom('events')
    .select('id')
    .where('id', '=', id)
    .where('audience', '=', 'public')
    .where('public_since', 'is not', null)
    .where('editorial_state', state === 'withdrawn' ? '=' : '<>', 'published')
    .executeTakeFirst();
  if (was) await raiseLegs(trx, id, now);
}

async function raiseLegs(trx: Trx, id: string, now: string): Promise<void> {
  await trx
    .updateTable('legs')
    .set((row) => ({ ical_sequence: row('ical_sequence', '+', 1), ical_changed_at: now }))
    .where('event_id', '=', id)
    .execute();
}

/** Notes since when a published event asks to be shown to everybody. */
export async function askForAll(trx: Trx, id: string, now: string): Promise<void> {
  await trx
    .updateTable('events')
    .set((row) => ({ asks_public_at: now, changed_at: now, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Leaves a published event to those who see it: it asks no more to be shown to everybody. */
export async function keepAudience(trx: Trx, id: string, now: string): Promise<void> {
  await trx
    .updateTable('events')
    .set((row) => ({ asks_public_at: null, changed_at: now, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Shows a published event to everybody; partners are no longer named as those who see it. */
export async function makePublic(trx: Trx, id: string, now: string): Promise<void> {
  await trx.deleteFrom('event_partners').where('event_id', '=', id).execute();
  await trx
    .updateTable('events')
    .set((row) => ({
      audience: 'public',
      // What everybody sees is no secret.
      visit_masked_for: null,
      // The check on readers holds in between too; its own organisations follow.
      readers: readersOf('public', [], []),
      public_since: row.fn.coalesce('public_since', row.val(now)) as never,
      asks_public_at: null,
      changed_at: now,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  await writeReaders(trx, id);
}

/**
 * Gives an event another status. What moves online is held online from then on. All legs get the next SEQUENCE when the
 * calendars of people say something else by it: `full` and room again tell them nothing.
 */
export async function setStatus(
  trx: Trx,
  event: Pick<Selectable<EventsTable>, 'id' | 'status' | 'mode'>,
  { status, reason }: { status: EventStatus; reason: { nl?: string | undefined; en?: string | undefined } },
  now: string,
): Promise<void> {
  const mode = status === 'moved_online' ? 'online' : event.mode;
  await trx
    .updateTable('events')
    .set((row) => ({
      status,
      mode,
      status_since: now,
      status_reason_nl: reason.nl ?? null,
      status_reason_en: reason.en ?? null,
      changed_at: now,
      version: row('version', '+', 1),
    }))
    .where('id', '=', event.id)
    .execute();
  if (status === 'cancelled') await lapseRequests(trx, [event.id], now);
  if (calendarStatus[event.status] === calendarStatus[status] && isOnline(event) === isOnline({ mode })) return;
  await raiseLegs(trx, event.id, now);
}
