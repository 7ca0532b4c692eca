import { type Selectable, type Transaction, sql } from 'kysely';
import type { EventsTable, Schema } from '../database/schema.ts';
import { readersOf } from '../kernel/audience.ts';
import { newId } from '../kernel/ids.ts';
import { daysBefore, eventContent, legContent, sameLeg } from './event-content.ts';
import type { EventEntry, LegEntry } from './event-entry.ts';
import { isOnline } from './event-lifecycle.ts';
import { rememberGone } from './gone.store.ts';

/** Every write to the tables of events. Each takes a transaction: the change and its message are one. */

type Trx = Transaction<Schema>;
/** For which organisation an event is entered, and who of its people answers for it. */
export interface Enterer {
  enteredFor: string | null;
  enteredBy: string | null;
}

/** What an event is from its first moment on. */
interface Birth extends Enterer {
  slug: string;
  /** Its id, where it had one before it was an event. */
  id?: string | undefined;
  /** Series of which it is an edition. */
  seriesId?: string | null | undefined;
  /** The masked visit for which it stands in. */
  standsInFor?: string | undefined;
}

export async function insertEvent(
  trx: Trx,
  entry: EventEntry,
  { slug, enteredFor, enteredBy, id = newId(), seriesId = null, standsInFor }: Birth,
  now: string,
): Promise<string> {
  await trx
    .insertInto('events')
    .values({
      ...eventContent(entry),
      readers: readersOf(entry.audience ?? 'public', [], []),
      id,
      slug,
      editorial_state: 'draft',
      status: 'scheduled',
      created_at: now,
      changed_at: now,
      published_at: null,
      entered_for: enteredFor,
      entered_by: enteredBy,
      submitted_at: null,
      public_since: null,
      asks_public_at: null,
      series_id: seriesId,
      stands_in_for: standsInFor ?? null,
      status_since: null,
    })
    .execute();
  if (seriesId !== null) await beginSeries(trx, seriesId);
  await insertLegs(
    trx,
    id,
    entry.legs.map((leg, index) => ({ leg, position: index + 1 })),
    now,
  );
  await replaceRelations(trx, id, entry);
  return id;
}

/** A series is called by the id of the event it began with, which is an edition of it like the others. */
async function beginSeries(trx: Trx, seriesId: string): Promise<void> {
  const first = trx.updateTable('events').set({ series_id: seriesId }).where('id', '=', seriesId);
  await first.where('series_id', 'is', null).execute();
}

/**
 * Writes a new version of the content. Legs are told apart by their ids; without any, the n-th leg stays the n-th leg. A
 * leg whose time or place changes, and every leg when the title changes or people no longer meet where it says, gets the
 * next iCalendar SEQUENCE in the same update; a leg that only stands elsewhere in the row does not.
 * @param asksPublic whether it asks to be shown to everybody, its audience being smaller until then
 */
export async function replaceContent(
  trx: Trx,
  event: Selectable<EventsTable>,
  entry: EventEntry,
  { slug, now, asksPublic = false }: { slug: string; now: string; asksPublic?: boolean },
): Promise<void> {
  const titleChanged = event.title_nl !== entry.title.nl || event.title_en !== (entry.title.en ?? null);
  const allChanged = titleChanged || isOnline(event) !== isOnline(entry);
  if (entry.audience !== undefined && entry.audience !== 'public') await rememberGone(trx, event.id);
  const legs = await trx.selectFrom('legs').selectAll().where('event_id', '=', event.id).orderBy('position').execute();
  const byId = entry.legs.some((leg) => leg.id !== undefined);
  const placed = entry.legs.map((leg, index) => ({
    leg,
    position: index + 1,
    known: byId ? legs.find((one) => one.id === leg.id) : legs[index],
  }));
  const seenByAll = event.editorial_state === 'published' && event.audience === 'public';
  const kept = new Set(placed.flatMap(({ known }) => known?.id ?? []));
  const gone = legs.map((leg) => leg.id).filter((id) => !kept.has(id));
  if (gone.length > 0) await trx.deleteFrom('legs').where('id', 'in', gone).execute();
  for (const { leg, position, known } of placed) {
    if (!known) continue;
    const content = legContent(leg);
    const changed = allChanged || !sameLeg(known, content);
    if (!changed && known.position === position) continue;
    await trx
      .updateTable('legs')
      .set((row) => ({
        ...content,
        position,
        ...(seenByAll && daysBefore(known, content)),
        ...(changed ? { ical_sequence: row('ical_sequence', '+', 1), ical_changed_at: now } : {}),
      }))
      .where('id', '=', known.id)
      .execute();
  }
  await insertLegs(
    trx,
    event.id,
    placed.filter(({ known }) => !known),
    now,
  );
  const isPublic = event.editorial_state === 'published' && (entry.audience ?? 'public') === 'public';
  await trx
    .updateTable('events')
    .set((row) => ({
      ...eventContent(entry),
      slug,
      changed_at: now,
      version: row('version', '+', 1),
      // Until the relations are written, nobody but planners: the check holds in between too.
      readers: readersOf(entry.audience ?? 'public', [], []),
      asks_public_at: asksPublic ? (row.fn.coalesce('asks_public_at', row.val(now)) as never) : null,
      ...(isPublic ? { public_since: row.fn.coalesce('public_since', row.val(now)) as never } : {}),
    }))
    .where('id', '=', event.id)
    .execute();
  await replaceRelations(trx, event.id, entry);
}

/** Takes an event away with its legs and all that hangs on it, as if it had never been. */
export async function deleteEvent(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('events').where('id', '=', id).execute();
}

async function insertLegs(
  trx: Trx,
  eventId: string,
  legs: readonly { leg: LegEntry; position: number }[],
  now: string,
): Promise<void> {
  if (legs.length === 0) return;
  const rows = legs.map(({ leg, position }) => ({
    ...legContent(leg),
    id: newId(),
    event_id: eventId,
    position,
    ical_changed_at: now,
    created_at: now,
  }));
  await trx.insertInto('legs').values(rows).execute();
}

async function replaceRelations(trx: Trx, eventId: string, entry: EventEntry): Promise<void> {
  await trx.deleteFrom('event_sectors').where('event_id', '=', eventId).execute();
  await trx.deleteFrom('event_organisers').where('event_id', '=', eventId).execute();
  await trx.deleteFrom('event_partners').where('event_id', '=', eventId).execute();
  await trx.deleteFrom('event_files').where('event_id', '=', eventId).execute();
  await trx
    .insertInto('event_sectors')
    .values(entry.sectors.map((sector_id, index) => ({ event_id: eventId, sector_id, position: index + 1 })))
    .execute();
  if (entry.organisers.length > 0)
    await trx
      .insertInto('event_organisers')
      .values(
        entry.organisers.map(({ id, role }, index) => ({
          event_id: eventId,
          organiser_id: id,
          role,
          position: index + 1,
        })),
      )
      .execute();
  if (entry.partners?.length)
    await trx
      .insertInto('event_partners')
      .values(entry.partners.map((organiser_id) => ({ event_id: eventId, organiser_id })))
      .execute();
  await insertFiles(trx, eventId, entry);
  await writeReaders(trx, eventId);
}

async function insertFiles(trx: Trx, eventId: string, { image, documents = [] }: EventEntry): Promise<void> {
  const shown = [
    ...(image ? [{ role: 'image' as const, file: image.file, text: image.alt, position: 1 }] : []),
    ...documents.map(({ file, title }, index) => ({
      role: 'document' as const,
      file,
      text: title,
      position: index + 1,
    })),
  ];
  if (shown.length === 0) return;
  const rows = shown.map(({ file, text, ...row }) => ({
    ...row,
    event_id: eventId,
    file_id: file,
    text_nl: text.nl,
    text_en: text.en ?? null,
  }));
  await trx.insertInto('event_files').values(rows).execute();
}

/** Writes who may read an event, from its audience and its organisations as they are stored. */
export async function writeReaders(trx: Trx, eventId: string): Promise<void> {
  const { audience, entered_for, organisers, partners } = await trx
    .selectFrom('events')
    .select(['audience', 'entered_for'])
    .select((event) => [
      sql<
        string[]
      >`array(select organiser_id from event_organisers where event_id = ${event.ref('events.id')} order by position)`.as(
        'organisers',
      ),
      sql<
        string[]
      >`array(select organiser_id from event_partners where event_id = ${event.ref('events.id')} order by 1)`.as(
        'partners',
      ),
    ])
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  const own = [...(entered_for === null ? [] : [entered_for]), ...organisers];
  await trx
    .updateTable('events')
    .set({ readers: readersOf(audience, own, partners) })
    .where('id', '=', eventId)
    .execute();
}
