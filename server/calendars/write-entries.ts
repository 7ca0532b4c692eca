import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Language, languages } from '../contracts/words.ts';
import type { CalendarEntriesTable } from '../database/schema-frame.ts';
import { type EventRecord, eventRecords } from '../events/events.queries.ts';
import { publicViewer } from '../kernel/audience.ts';
import { organiserNames } from '../organisers/organisers.queries.ts';
import { toIndexDocument } from '../search/to-index-document.ts';
import { storedEntries, storedFound, takenDown } from './calendars.queries.ts';
import { type FoundEvent, noteChange, replaceEntries, replaceFound } from './calendars.store.ts';
import { goneItem } from './gone-item.ts';
import { toFoundBy } from './gone-in-selection.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items-of-event.ts';
import { isReadable } from './readable.ts';
import { reach } from './window.ts';

/** Raise it when an item is written otherwise for the same event: every entry is written anew at the next start. */
const writerEdition = '4';
const entriesLock = 7_300_102;

type Stored = Selectable<CalendarEntriesTable>;
type Entry = Insertable<CalendarEntriesTable>;

/**
 * Writes the items of these events as they are now. What everybody could see and is gone leaves cancelled items behind;
 * what is for fewer now leaves nothing.
 * @throws Error when an item could not be read back; what stood there of it stays, and everything else is written
 */
export async function writeCalendarEntries(context: Context, ids: readonly string[]): Promise<void> {
  const unreadable: string[] = [];
  await context.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${entriesLock})`.execute(trx);
    const reference = await context.reference.get();
    const records = await eventRecords(trx, publicViewer, ids);
    const stored = Map.groupBy(await storedEntries(trx, ids), (row) => row.event_id);
    const found = await storedFound(trx, ids);
    const down = await takenDown(trx, ids);
    const organisers = await organiserNames(trx);
    const now = context.clock.now();
    const recordOf = new Map(records.map((record) => [record.id, record]));
    const entries: Entry[] = [];
    const events: FoundEvent[] = [];
    for (const id of ids) {
      const record = recordOf.get(id);
      const before = stored.get(id) ?? [];
      const items = record ? itemsOf(record, reference) : [];
      const written = record ? writtenItems(record, items, before, { context, now, unreadable }) : [];
      const stays = record !== undefined || down.has(id);
      const left = stays ? leftBehind(before, written, { publicUrl: context.publicUrl, now }) : [];
      entries.push(...written, ...left);
      const known = found.get(id);
      if (record && written.length + left.length > 0)
        events.push({
          eventId: id,
          foundBy: toFoundBy(toIndexDocument(record, reference, organisers)),
          goneAt: null,
        });
      else if (known && left.length > 0)
        events.push({
          eventId: id,
          foundBy: known.found_by,
          goneAt: (known.gone_at ?? now).toString(),
        });
    }
    const changed = isChanged([...stored.values()].flat(), entries) || isFoundOtherwise([...found.values()], events);
    await replaceEntries(trx, ids, entries);
    await replaceFound(trx, ids, events);
    if (changed) await noteChange(trx, now.toString());
  });
  if (unreadable.length > 0) throw new Error(`These calendar items could not be read back: ${unreadable.join(', ')}`);
}

/** Entries written for another address of the site, or by an older writer, are written anew. */
export async function rewriteOutdatedEntries(context: Context): Promise<void> {
  const rows = await context.db
    .selectFrom('calendar_entries')
    .select('event_id')
    .distinct()
    .where('edition', '<>', editionOf(context.publicUrl))
    .execute();
  const ids = rows.map((row) => row.event_id);
  for (let from = 0; from < ids.length; from += 200) await writeCalendarEntries(context, ids.slice(from, from + 200));
}

function editionOf(publicUrl: string): string {
  return createHash('sha256').update(`${writerEdition} ${publicUrl}`).digest('hex').slice(0, 16);
}

interface Writing {
  context: Context;
  now: Temporal.Instant;
  /** Takes the ids of items that could not be read back. */
  unreadable: string[];
}

function writtenItems(
  event: EventRecord,
  items: readonly Item[],
  before: readonly Stored[],
  writing: Writing,
): Entry[] {
  const { publicUrl } = writing.context;
  return items.flatMap((item) =>
    languages.flatMap((language) => {
      const known = before.find((row) => keyOf(row) === keyOf({ ...rowOf(item), language }));
      const said = written(event, item, language, known, writing);
      if (!isReadable(said.vevent)) {
        writing.unreadable.push(`${item.part} ${item.id} (${language})`);
        return known ? [asEntry(known)] : [];
      }
      return {
        ...rowOf(item),
        event_id: event.id,
        language,
        starts_at: item.startsAt.toString(),
        ends_at: item.endsAt.toString(),
        cancelled_at: item.status === 'CANCELLED' ? (event.statusSince ?? event.changedAt) : null,
        time_zone: item.timeZone,
        status: item.status,
        significant: item.significant,
        gone: false,
        edition: editionOf(publicUrl),
        ...said,
      };
    }),
  );
}

/**
 * The VEVENT, what it counts, and since when it says so. Where nothing in it became something else it stays as it was, to
 * the last byte. Otherwise that was when the event changed; later than that, something it names did: an organisation, a
 * country.
 */
function written(
  event: EventRecord,
  item: Item,
  language: Language,
  before: Stored | undefined,
  { context, now }: Writing,
) {
  const kept = before && !before.gone && before.significant === item.significant;
  const sequence = item.sequence ?? (kept ? before.sequence : item.nextSequence);
  const at = (modified: string) => item.write({ publicUrl: context.publicUrl, language }, { sequence, modified });
  const stood = before?.changed_at.toString();
  if (before && stood !== undefined && at(stood) === before.vevent)
    return { sequence, changed_at: stood, vevent: before.vevent };
  const isLater = stood !== undefined && Temporal.Instant.compare(event.changedAt, stood) <= 0;
  const since = isLater ? now.toString() : event.changedAt;
  return { sequence, changed_at: since, vevent: at(since) };
}

/** Of what stood there and is not written any more: that it is gone. */
function leftBehind(
  before: readonly Stored[],
  written: readonly Entry[],
  { publicUrl, now }: { publicUrl: string; now: Temporal.Instant },
): Entry[] {
  const here = new Set(written.map((row) => keyOf(row)));
  const oldest = now.subtract({ hours: reach.kept });
  return before
    .filter((row) => !here.has(keyOf(row)))
    .filter((row) => !row.gone || Temporal.Instant.compare(row.cancelled_at!, oldest) > 0)
    .map((row) => {
      // One that is left of another address of the site keeps the UID that people have of it.
      if (row.gone) return { ...asEntry(row), edition: editionOf(publicUrl) };
      const stamp = { sequence: row.sequence + 1, modified: now.toString() };
      return {
        ...asEntry(row),
        cancelled_at: (row.cancelled_at ?? now).toString(),
        status: 'CANCELLED' as const,
        sequence: stamp.sequence,
        significant: '',
        gone: true,
        changed_at: stamp.modified,
        edition: editionOf(publicUrl),
        vevent: goneItem(row.vevent, stamp, row.language),
      };
    });
}

function rowOf({ id, part, legId }: Item) {
  return { item_id: id, part, leg_id: legId };
}

function keyOf({ item_id, part, language }: Pick<Entry, 'item_id' | 'part' | 'language'>): string {
  return `${item_id} ${part} ${language}`;
}

/** A row as it is written. */
function asEntry(row: Stored): Entry {
  return {
    ...row,
    starts_at: row.starts_at.toString(),
    ends_at: row.ends_at.toString(),
    cancelled_at: row.cancelled_at?.toString() ?? null,
    changed_at: row.changed_at.toString(),
  };
}

function isChanged(before: readonly Stored[], after: readonly Entry[]): boolean {
  const said = (rows: readonly Pick<Entry, 'item_id' | 'part' | 'language' | 'vevent'>[]) =>
    rows.map((row) => `${keyOf(row)} ${row.vevent}`).toSorted();
  return !isDeepStrictEqual(said(before), said(after));
}

/** Whether selections hold other events than before. */
function isFoundOtherwise(before: readonly { event_id: string; found_by: unknown }[], after: readonly FoundEvent[]) {
  const byId = new Map(before.map((row) => [row.event_id, row.found_by]));
  return (
    byId.size !== after.length ||
    after.some(({ eventId, foundBy }) => !isDeepStrictEqual(byId.get(eventId), JSON.parse(JSON.stringify(foundBy))))
  );
}
