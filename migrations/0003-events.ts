import { type Kysely, sql } from 'kysely';

/**
 * Events and their legs. What must never be wrong is held here as well as in the code: dates in order, a place for
 * what is not online, an instant exactly when the time of day is known, one leading organiser, one event per origin.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table events (
      id uuid primary key,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      kind text not null references event_kinds,
      type text,
      mode text not null check (mode in ('in_person', 'online', 'hybrid')),
      editorial_state text not null
        check (editorial_state in ('draft', 'submitted', 'changes_requested', 'published', 'withdrawn')),
      status text not null
        check (status in ('scheduled', 'postponed', 'rescheduled', 'moved_online', 'full', 'cancelled')),
      audience text not null check (audience in ('own', 'partners', 'organisers', 'offices', 'public')),
      title_nl text not null check (btrim(title_nl) <> ''),
      title_en text,
      summary_nl text,
      summary_en text,
      description_nl text,
      description_en text,
      languages text[] not null default '{}',
      status_reason_nl text,
      status_reason_en text,
      visit_level text check (visit_level in ('royal', 'federal', 'flemish_minister', 'governor', 'mayor', 'rector')),
      visit_leader text,
      registration_url text,
      registration_opens_on date,
      registration_closes_on date,
      registration_capacity int check (registration_capacity > 0),
      fee_amount numeric(12, 2) check (fee_amount >= 0),
      fee_currency text check (fee_currency ~ '^[A-Z]{3}$'),
      contact_name text,
      contact_email text,
      contact_phone text,
      contact_url text,
      source text not null,
      source_url text,
      external_id text,
      source_confidence text check (source_confidence in ('found', 'partial')),
      source_note_nl text,
      source_note_en text,
      demo boolean not null default false,
      version int not null default 1 check (version > 0),
      created_at timestamptz not null,
      changed_at timestamptz not null,
      published_at timestamptz,
      foreign key (type, kind) references event_types (id, kind) on update cascade,
      unique (source, external_id),
      check ((editorial_state in ('draft', 'submitted', 'changes_requested')) or published_at is not null),
      check ((fee_amount is null) = (fee_currency is null)),
      check (kind <> 'official_visit' or visit_level is not null),
      check (registration_opens_on is null or registration_closes_on is null
             or registration_opens_on <= registration_closes_on)
    )`.execute(db);
  await sql`
    create table legs (
      id uuid primary key,
      event_id uuid not null references events on delete cascade,
      position int not null check (position > 0),
      country_code text references countries,
      city text,
      city_en text,
      venue text,
      online_url text,
      precision text not null check (precision in ('unknown', 'year', 'quarter', 'month', 'week', 'day', 'time')),
      starts_on date,
      ends_on date,
      start_time time,
      end_time time,
      time_zone text not null,
      starts_at timestamptz,
      ends_at timestamptz,
      ical_sequence int not null default 0 check (ical_sequence >= 0),
      ical_changed_at timestamptz not null,
      created_at timestamptz not null,
      unique (event_id, position) deferrable initially deferred,
      check ((precision = 'unknown') = (starts_on is null)),
      check ((starts_on is null) = (ends_on is null)),
      check ((starts_on is null) = (starts_at is null)),
      check ((starts_at is null) = (ends_at is null)),
      check (starts_on <= ends_on),
      check (starts_at < ends_at),
      check ((precision = 'time') = (start_time is not null)),
      check ((precision = 'time') = (end_time is not null))
    )`.execute(db);
  await sql`create index legs_by_event on legs (event_id)`.execute(db);
  await sql`create index legs_by_country on legs (country_code)`.execute(db);
  await sql`
    create table event_sectors (
      event_id uuid not null references events on delete cascade,
      sector_id text not null references sectors,
      position int not null,
      primary key (event_id, sector_id)
    )`.execute(db);
  await sql`
    create table event_organisers (
      event_id uuid not null references events on delete cascade,
      organiser_id text not null references organisers,
      role text not null check (role in ('lead', 'co_organiser', 'partner')),
      position int not null,
      primary key (event_id, organiser_id)
    )`.execute(db);
  await sql`create index event_organisers_by_organiser on event_organisers (organiser_id)`.execute(db);
  await sql`create unique index one_lead_per_event on event_organisers (event_id) where role = 'lead'`.execute(db);
}
