import { type Selectable, type Transaction, sql } from 'kysely';
import type { EditorialState, EventStatus } from '../contracts/words.ts';
import type { EventsTable, Schema } from '../database/schema.ts';
import { calendarStatus, isOnline } from './event-lifecycle.ts';

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
  if (state === 'withdrawn') await rememberGone(trx, id);
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
  if (calendarStatus[event.status] === calendarStatus[status] && isOnline(event) === isOnline({ mode })) return;
  await trx
    .updateTable('legs')
    .set((row) => ({ ical_sequence: row('ical_sequence', '+', 1), ical_changed_at: now }))
    .where('event_id', '=', event.id)
    .execute();
}

/** Keeps where an event is and what it is about, just before it goes out of the sight of all. */
export async function rememberGone(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('events')
    .set({
      gone_countries: sql`array(select distinct country_code from legs
        where event_id = events.id and country_code is not null order by 1)`,
      gone_sectors: sql`array(select sector_id from event_sectors where event_id = events.id order by position)`,
    })
    .where('id', '=', id)
    .where('editorial_state', '=', 'published')
    .where('audience', '=', 'public')
    .execute();
}
