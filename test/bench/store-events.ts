import { type Kysely, sql } from 'kysely';
import type { EventRecord } from '../../server/events/events.queries.ts';
import { momentsOf } from '../../server/events/leg-times.ts';
import type { World } from './documents.ts';

/** Invented events as rows, so that what search finds can be read back. Only a bench writes past the use cases. */

export async function storeOrganisers(db: Kysely<unknown>, { organisers }: World): Promise<void> {
  const rows = [...organisers].map(([id, { kind }]) => ({
    id,
    kind,
    name_nl: `Vereniging ${id}`,
    name_en: `Association ${id}`,
    domains: [],
    partnerships: [],
    aliases: [],
    active: true,
    state: 'listed',
  }));
  await storeRows(db, 'organisers', rows);
}

export async function storeEvents(db: Kysely<unknown>, events: readonly EventRecord[]): Promise<void> {
  await storeRows(db, 'events', events.map(eventRow));
  await storeRows(
    db,
    'legs',
    events.flatMap(({ id, legs }) =>
      legs.map((leg, position) => ({
        id: leg.id,
        event_id: id,
        position: position + 1,
        country_code: leg.country,
        city: leg.city,
        precision: leg.precision,
        starts_on: leg.startsOn,
        ends_on: leg.endsOn,
        time_zone: leg.timeZone,
        starts_at: momentsOf(leg)?.start.toString(),
        ends_at: momentsOf(leg)?.end.toString(),
        ical_changed_at: leg.icalChangedAt,
        created_at: leg.createdAt,
      })),
    ),
  );
  await storeRows(
    db,
    'event_sectors',
    events.flatMap(({ id, sectors }) =>
      sectors.map((sector, position) => ({ event_id: id, sector_id: sector, position: position + 1 })),
    ),
  );
  await storeRows(
    db,
    'event_organisers',
    events.flatMap(({ id, organisers }) =>
      organisers.map((one, position) => ({
        event_id: id,
        organiser_id: one.id,
        role: one.role,
        position: position + 1,
      })),
    ),
  );
}

function eventRow(event: EventRecord): Record<string, unknown> {
  return {
    id: event.id,
    slug: event.slug,
    kind: event.kind,
    mode: event.mode,
    editorial_state: 'published',
    status: event.status,
    audience: 'public',
    readers: event.readers,
    title_nl: event.title.nl,
    title_en: event.title.en,
    summary_nl: event.summary?.nl,
    summary_en: event.summary?.en,
    description_nl: event.description?.nl,
    description_en: event.description?.en,
    languages: event.languages,
    visit_level: event.kind === 'official_visit' ? 'royal' : undefined,
    visit_leader: event.kind === 'official_visit' ? 'Minister' : undefined,
    source: event.source,
    demo: event.demo,
    created_at: event.publishedAt,
    changed_at: event.changedAt,
    published_at: event.publishedAt,
    public_since: event.publishedAt,
  };
}

/** All rows of a batch name the same columns; the others take what the table gives them. */
async function storeRows(db: Kysely<unknown>, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)));
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})`.execute(db);
}
