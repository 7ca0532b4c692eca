import { type Kysely, sql } from 'kysely';

/** What offices promised of each week, which the database keeps within its capacity; and what both sides say. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await loads(db);
  await threads(db);
  await sql`alter table events add column supported_by text[] not null default '{}'`.execute(db);
}

/**
 * What requests take of weeks. A promise (`tentative` or `firm`) that does not fit is refused unless a head of office
 * approved it; the row of the week is held meanwhile, so that two promises at one moment see each other.
 */
async function loads(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table office_loads (
      request_id uuid not null references support_requests on delete cascade,
      office_id text not null,
      week date not null,
      kind text not null check (kind in ('soft', 'tentative', 'firm')),
      minutes int not null check (minutes > 0),
      approved boolean not null default false,
      primary key (request_id, week),
      foreign key (office_id, week) references office_weeks
    )`.execute(db);
  await sql`create index office_loads_by_week on office_loads (office_id, week)`.execute(db);
  await sql`
    create function office_loads_fit() returns trigger language plpgsql as $$
    declare
      room int;
      promised bigint;
    begin
      if new.kind = 'soft' or new.approved then
        return null;
      end if;
      if tg_op = 'UPDATE' and old.kind <> 'soft' and old.office_id = new.office_id and old.week = new.week
        and new.minutes <= old.minutes then
        return null;
      end if;
      select capacity_minutes into room from office_weeks
        where office_id = new.office_id and week = new.week for update;
      select coalesce(sum(minutes), 0) into promised from office_loads
        where office_id = new.office_id and week = new.week and kind <> 'soft';
      if room is null or promised > room then
        raise exception 'office % would promise % of % minutes in the week of %',
          new.office_id, promised, coalesce(room::text, 'an unknown number of'), new.week
          using errcode = 'check_violation', constraint = 'office_loads_fit';
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger office_loads_fit after insert or update on office_loads
    for each row execute function office_loads_fit()`.execute(db);
}

async function threads(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table support_messages (
      id uuid primary key,
      dossier_id uuid not null references support_dossiers on delete cascade,
      request_id uuid references support_requests on delete cascade,
      internal_to text references offices,
      side text not null check (side in ('organiser', 'office', 'head_office')),
      person_id uuid references people on delete set null,
      body text not null,
      file_ids uuid[] not null default '{}',
      at timestamptz not null,
      check (internal_to is null or side <> 'organiser')
    )`.execute(db);
  await sql`create index support_messages_by_dossier on support_messages (dossier_id, at)`.execute(db);
  await sql`
    create table support_reads (
      person_id uuid not null references people on delete cascade,
      request_id uuid not null references support_requests on delete cascade,
      read_at timestamptz not null,
      primary key (person_id, request_id)
    )`.execute(db);
  await sql`
    create table support_notices (
      id uuid primary key,
      person_id uuid not null references people on delete cascade,
      request_id uuid not null references support_requests on delete cascade,
      team text not null,
      news jsonb not null,
      send_after timestamptz not null,
      sent_at timestamptz
    )`.execute(db);
  await sql`create index support_notices_to_send on support_notices (send_after) where sent_at is null`.execute(db);
  await sql`
    create table support_reminders (
      request_id uuid not null references support_requests on delete cascade,
      kind text not null,
      about timestamptz not null,
      at timestamptz not null,
      primary key (request_id, kind, about)
    )`.execute(db);
}
