import { type Kysely, sql } from 'kysely';

/** Whatever changes of what everybody may see is told the moment it is committed, whoever changes it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tell_content() returns trigger language plpgsql as $$
    begin
      perform pg_notify('content', '');
      return null;
    end $$`.execute(db);
  for (const table of tables)
    await sql`
      create trigger tells_content after insert or update or delete or truncate on ${sql.table(table)}
      for each statement execute function tell_content()`.execute(db);
}

const tables = [
  'calendar_entries',
  'countries',
  'event_files',
  'event_kinds',
  'event_organisers',
  'event_partners',
  'event_sectors',
  'event_types',
  'events',
  'files',
  'legs',
  'memberships',
  'office_jurisdictions',
  'offices',
  'organisers',
  'regions',
  'search_documents',
  'sectors',
  'services',
  'support_dossiers',
  'support_requests',
];
