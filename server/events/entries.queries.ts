import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { EnteredEvent } from '../contracts/entered-events.ts';
import type { Schema } from '../database/schema.ts';
import { nothingHere } from '../kernel/problems.ts';
import type { EventEntry } from './event-entry.ts';
import { nextStatuses } from './event-lifecycle.ts';
import { type EventRecord, type EventRow, recordQuery, toRecord } from './events.queries.ts';
import { invitationsOf } from './joining/requests.queries.ts';
import { offerOf } from './load-event.ts';
import { toEntry } from './to-entry.ts';

/**
 * Events as they were entered, in whatever state they are: for the organisations that entered or organise them, and for
 * planners. Who asks is checked before.
 */

/** One page (from 1) of what an organisation entered or organises with others, the newest first. */
export async function eventsEnteredFor(
  db: Kysely<Schema>,
  organiser: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ items: EnteredEvent[]; total: number }> {
  const rows = await enteredQuery(db)
    .where((event) => isOf(event, organiser))
    .orderBy('events.created_at', 'desc')
    .orderBy('events.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { total } = await db
    .selectFrom('events')
    .select((event) => event.fn.countAll<number>().as('total'))
    .where((event) => isOf(event, organiser))
    .executeTakeFirstOrThrow();
  return { items: await toEntered(db, organiser, rows), total };
}

/** @throws Problem `notFound` when the organisation neither entered such an event nor organises it with others */
export async function enteredEvent(db: Kysely<Schema>, organiser: string, id: string): Promise<EnteredEvent> {
  const rows = await enteredQuery(db)
    .where((event) => isOf(event, organiser))
    .where('events.id', '=', id)
    .execute();
  const [event] = await toEntered(db, organiser, rows);
  if (!event) throw nothingHere();
  return event;
}

/** Events of an organisation: entered for it, or entered for another one and organised with it. */
function isOf(event: ExpressionBuilder<Schema, 'events'>, organiser: string): Expression<SqlBool> {
  const stands = event
    .selectFrom('event_organisers')
    .select('event_organisers.event_id')
    .whereRef('event_organisers.event_id', '=', 'events.id')
    .where('event_organisers.organiser_id', '=', organiser);
  return event.or([
    event('events.entered_for', '=', organiser),
    event.and([event('events.entered_for', 'is not', null), event.exists(stands)]),
  ]);
}

/** @throws when there is no such event */
export async function entryOf(db: Kysely<Schema>, id: string): Promise<EventEntry> {
  return toEntry(toRecord(await recordQuery(db).where('events.id', '=', id).executeTakeFirstOrThrow()));
}

/** Codes of the organisations that an event is shown to by name. */
export async function partnersOf(db: Kysely<Schema>, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('event_partners')
    .select('organiser_id')
    .where('event_id', '=', id)
    .orderBy('organiser_id')
    .execute();
  return rows.map((row) => row.organiser_id);
}

/** Id of the event that carries this number: of an organisation its own, otherwise that of a source. */
export async function eventOfOrigin(
  db: Kysely<Schema>,
  { enteredFor, source, externalId }: { enteredFor: string | null; source: string; externalId: string },
): Promise<string | undefined> {
  const numbered = db.selectFrom('events').select('id').where('external_id', '=', externalId);
  const row = await (
    enteredFor === null
      ? numbered.where('entered_for', 'is', null).where('source', '=', source)
      : numbered.where('entered_for', '=', enteredFor)
  ).executeTakeFirst();
  return row?.id;
}

function enteredQuery(db: Kysely<Schema>) {
  return recordQuery(db).select((event) =>
    jsonObjectFrom(
      event
        .selectFrom('organisers')
        .select(['organisers.id', 'organisers.name_nl', 'organisers.name_en'])
        .whereRef('organisers.id', '=', 'events.entered_for'),
    ).as('enterer'),
  );
}

type EnteredRow = EventRow & Pick<Awaited<ReturnType<ReturnType<typeof enteredQuery>['execute']>>[number], 'enterer'>;

/** As one of their organisations is told of them. */
async function toEntered(db: Kysely<Schema>, organiser: string, rows: readonly EnteredRow[]): Promise<EnteredEvent[]> {
  const own = rows.filter((row) => row.entered_for === organiser).map(({ id }) => id);
  const invited = await invitationsOf(db, own);
  return rows.flatMap((row) => {
    if (!row.enterer) return [];
    const { id, name_nl: nl, name_en: en } = row.enterer;
    const record = toRecord(row);
    const stands = record.organisers.find((one) => one.id === organiser);
    return {
      ...asEntered(row, record),
      enteredFor: { id, name: { nl, en } },
      role: stands?.role ?? 'lead',
      organisers: record.organisers,
      invited: invited.get(row.id) ?? [],
    };
  });
}

function asEntered(row: EventRow, record: EventRecord) {
  const { provenance, ...entry } = toEntry(record);
  const { url, externalId } = provenance;
  const origin = { ...(url && { url }), ...(externalId && { externalId }) };
  return {
    id: row.id,
    href: record.href,
    slug: row.slug,
    editorialState: row.editorial_state,
    status: row.status,
    ...(record.statusReason && { statusReason: record.statusReason }),
    nextStatuses: nextStatuses({ state: row.editorial_state, status: row.status, mode: row.mode }),
    version: row.version,
    createdAt: row.created_at.toString(),
    changedAt: record.changedAt,
    ...(row.submitted_at && { submittedAt: row.submitted_at.toString() }),
    maySubmit: offerOf(row) !== undefined,
    ...(row.published_at && { publishedAt: row.published_at.toString() }),
    ...(row.editorial_state === 'published' && { shownTo: row.audience }),
    ...(row.public_since && { publicSince: row.public_since.toString() }),
    ...(row.asks_public_at && { asksPublicAt: row.asks_public_at.toString() }),
    entry: { ...entry, ...(Object.keys(origin).length > 0 && { provenance: origin }) },
  };
}
