import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Language, languages } from '../contracts/words.ts';
import type { CalendarEntriesTable } from '../database/schema-frame.ts';
import { type EventRecord, type EventRecordLeg, eventRecords } from '../events/events.queries.ts';
import { momentsOf } from '../events/leg-times.ts';
import { publicViewer } from '../kernel/audience.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { type StoredEntry, entryKey, storedEntries } from './calendars.queries.ts';
import { replaceEntries } from './calendars.store.ts';
import { isExact, vevent } from './vevent.ts';

/** Raise it when `vevent.ts` writes something else for the same leg: every entry is written anew at the next start. */
const writerEdition = '3';
const entriesLock = 7_300_102;

/** Writes the VEVENTs of these events as they are now, and forgets those of events that are not public any more. */
export async function writeCalendarEntries(context: Context, ids: readonly string[]): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${entriesLock})`.execute(trx);
    const reference = await context.reference.get();
    const records = await eventRecords(trx, publicViewer, ids);
    const known = await storedEntries(trx, ids);
    const now = context.clock.now().toString();
    const writing = { reference, publicUrl: context.publicUrl, known, now };
    const entries = records.flatMap((record) => entriesOf(record, writing));
    await replaceEntries(trx, ids, entries);
  });
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
  reference: ReferenceData;
  publicUrl: string;
  /** What stands there, by leg and language. */
  known: ReadonlyMap<string, StoredEntry>;
  now: string;
}

function entriesOf(event: EventRecord, writing: Writing): Insertable<CalendarEntriesTable>[] {
  return event.legs.filter(isExact).flatMap((leg) => {
    const moments = momentsOf(leg);
    if (!moments) return [];
    return languages.map((language) => ({
      leg_id: leg.id,
      event_id: event.id,
      language,
      starts_at: moments.start.toString(),
      ends_at: moments.end.toString(),
      cancelled_at: event.status === 'cancelled' ? (event.statusSince ?? event.changedAt) : null,
      time_zone: leg.precision === 'time' ? leg.timeZone : null,
      edition: editionOf(writing.publicUrl),
      ...written(event, leg, language, writing),
    }));
  });
}

/**
 * The VEVENT, and since when it says so. Where nothing in it became something else it stays as it was, to the last byte.
 * Otherwise that was when the event changed; later than that, something it names did: an organisation, a country.
 */
function written(event: EventRecord, leg: EventRecordLeg, language: Language, writing: Writing) {
  const { reference, publicUrl, known, now } = writing;
  const at = (moment: string) => vevent(event, leg, moment, reference, { publicUrl, language });
  const before = known.get(entryKey(leg.id, language));
  if (before && at(before.changedAt) === before.vevent) return { changed_at: before.changedAt, vevent: before.vevent };
  const since = before && Temporal.Instant.compare(event.changedAt, before.changedAt) <= 0 ? now : event.changedAt;
  return { changed_at: since, vevent: at(since) };
}
