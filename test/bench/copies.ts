import { type Kysely, type RawBuilder, sql } from 'kysely';

/** How many events are invented one by one; what is asked for beyond repeats them. */
export const inventedOnes = 100_000;

/** How many minutes later each time begins in search. */
export const minutesApart = 37;

/**
 * In a database with the invented events, repeats all of them under other ids until there are `size`. Each time they begin
 * 37 minutes later in search and in the reference, so that copies do not stand beside each other in the order of dates; their
 * legs keep their days. What is told of a copy is what the program would make of it.
 */
export async function repeatEvents(databases: readonly Kysely<unknown>[], size: number): Promise<void> {
  const [first] = databases;
  if (first === undefined) return;
  await sql`drop table if exists bench_copies`.execute(first);
  await sql`
    create table bench_copies as
    select original, (left(hex, 8) || '-' || right(hex, 4) || '-7000-8000-000000000000')::uuid as id, number, later
    from (
      select id as original, number, later, lpad(to_hex(number), 12, '0') as hex
      from (select id, substr(slug, 7)::int as first from events) e,
        generate_series(1, ${Math.ceil(size / inventedOnes) - 1}::int) as time,
        lateral (select first + time * ${inventedOnes}::int as number, time * ${minutesApart}::int * interval '1 minute' as later) copy
      where number < ${size}
    ) numbered
    order by number`.execute(first);
  await sql`analyze bench_copies`.execute(first);
  // Its generated column is taken over as well: making it anew would take as long as inventing events.
  await sql`alter table bench_reference alter column text drop expression`.execute(first);
  const waiting = [...tables];
  await Promise.all(
    databases.map(async (db) => {
      await sql`set session_replication_role = replica`.execute(db);
      await sql`set work_mem = '256MB'`.execute(db);
      for (let table = waiting.shift(); table !== undefined; table = waiting.shift()) await repeatRows(db, table);
    }),
  );
  await sql`drop table bench_copies`.execute(first);
}

interface Repeated {
  name: string;
  /** The column that names the event. */
  key?: string;
  /** What a copy holds otherwise, beside the id of its event; `row` is the original and `copy` names it anew. */
  anew?: Record<string, RawBuilder<unknown>>;
}

const renamed = (column: string) => sql`replace(replace(replace(row.${sql.raw(column)}::text,
    left(copy.original::text, 24), left(copy.id::text, 24)),
    '"slug":"event-' || copy.number % ${sql.lit(inventedOnes)} || '"', '"slug":"event-' || copy.number || '"'),
    '"shortCode":"' || short_code_of(copy.original, 14), '"shortCode":"' || short_code_of(copy.id, 14))`;
const asMoment = (column: string) =>
  sql`to_char((row.document->>${sql.lit(column)})::timestamptz at time zone 'UTC' + copy.later, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const later = { starts_at: sql`row.starts_at + copy.later`, ends_at: sql`row.ends_at + copy.later` };

/** Those that take longest come first. */
const tables: readonly Repeated[] = [
  {
    name: 'search_texts',
    anew: {
      document: sql`row.document || jsonb_build_object(
        'id', copy.id, 'startsAt', ${asMoment('startsAt')}, 'endsAt', ${asMoment('endsAt')})`,
    },
  },
  { name: 'bench_reference', anew: later },
  { name: 'ready_events', key: 'event_id', anew: { item: renamed('item'), detail: renamed('detail') } },
  {
    name: 'events',
    anew: { slug: sql`'event-' || copy.number`, short_code: sql`short_code_of(copy.id, 14)` },
  },
  { name: 'search_documents', anew: { ...later, version: sql`nextval('search_versions')` } },
  { name: 'legs', key: 'event_id', anew: { id: sql`(left(copy.id::text, 24) || right(row.id::text, 12))::uuid` } },
  { name: 'event_sectors', key: 'event_id' },
  { name: 'event_organisers', key: 'event_id' },
];

async function repeatRows(db: Kysely<unknown>, { name, key = 'id', anew = {} }: Repeated): Promise<void> {
  const { rows } = await sql<{ column: string }>`
    select attname as column from pg_attribute
    where attrelid = ${name}::regclass and attnum > 0 and not attisdropped`.execute(db);
  const columns = rows.map(({ column }) => column);
  const values = columns.map((column) => (column === key ? sql`copy.id` : (anew[column] ?? sql.ref(`row.${column}`))));
  await sql`
    insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(values)} from bench_copies copy join ${sql.table(name)} as row on row.${sql.ref(key)} = copy.original
  `.execute(db);
}
