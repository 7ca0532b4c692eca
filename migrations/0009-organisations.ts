import { type Kysely, sql } from 'kysely';

/**
 * Organisers become organisations with people: registered and verified, or claimed when we knew them already. Reviews
 * are what planners decided, with the reason the submitter is told.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table organisers
      add column state text not null default 'listed'
        check (state in ('listed', 'submitted', 'changes_requested', 'verified', 'refused')),
      add column trusted boolean not null default false,
      add column website text,
      add column contact_email text,
      add column description_nl text,
      add column description_en text,
      add column enterprise_number text,
      add column submitted_by uuid references people on delete set null,
      add column submitted_at timestamptz,
      add column version int not null default 1 check (version > 0),
      add check (not trusted or state = 'verified')`.execute(db);
  await sql`
    create table claims (
      id uuid primary key,
      organiser_id text not null references organisers on delete cascade,
      person_id uuid not null references people on delete cascade,
      motivation text not null,
      state text not null default 'submitted' check (state in ('submitted', 'granted', 'refused', 'withdrawn')),
      created_at timestamptz not null,
      decided_at timestamptz
    )`.execute(db);
  await sql`
    create unique index one_open_claim on claims (organiser_id, person_id) where state = 'submitted'`.execute(db);
  await sql`
    create table reviews (
      id uuid primary key,
      subject_kind text not null check (subject_kind in ('organisation', 'claim', 'event')),
      subject_id text not null,
      decision text not null,
      reasons text[] not null default '{}',
      text text,
      decided_by uuid references people on delete set null,
      decided_at timestamptz not null
    )`.execute(db);
  await sql`create index reviews_by_subject on reviews (subject_kind, subject_id, decided_at desc)`.execute(db);
  // The organisation that entered an event, and its colleague who answers for it.
  await sql`
    alter table events
      add column entered_for text references organisers,
      add column entered_by uuid references people on delete set null,
      add column submitted_at timestamptz`.execute(db);
  await sql`create index events_by_organisation on events (entered_for)`.execute(db);
  // What was never public can be withdrawn too: a draft by those who wrote it, a submitted event by who refuses it.
  await sql`
    alter table events drop constraint events_check,
      add constraint public_since check (editorial_state <> 'published' or published_at is not null)`.execute(db);
  // Two organisations may carry one name, and number their events alike.
  await sql`alter table events drop constraint events_source_external_id_key`.execute(db);
  await sql`create unique index one_event_per_origin on events (source, external_id) where entered_for is null`.execute(
    db,
  );
  await sql`
    create unique index one_event_per_number_of_organisation on events (entered_for, external_id)`.execute(db);
}
