import { type Kysely, sql } from 'kysely';

/**
 * Organisers ask the support of offices abroad: one dossier an event, one request an office. What a request may become is
 * held by the database too: its states and their order, one open proposal, reasons for refusals, and transitions that are
 * only ever added.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await dossiers(db);
  await requests(db);
  await transitions(db);
  await proposals(db);
}

async function dossiers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table support_dossiers (
      id uuid primary key,
      event_id uuid not null unique references events on delete cascade,
      organiser_id text not null references organisers,
      form jsonb not null default '{}',
      version int not null default 1,
      created_by uuid references people on delete set null,
      created_at timestamptz not null,
      changed_at timestamptz not null
    )`.execute(db);
  await sql`create index support_dossiers_by_organiser on support_dossiers (organiser_id)`.execute(db);
}

async function requests(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table support_requests (
      id uuid primary key,
      reference text unique,
      dossier_id uuid not null references support_dossiers on delete cascade,
      office_id text not null references offices,
      state text not null check (state in ('draft', 'submitted', 'in_review', 'info_needed', 'proposed', 'countered',
        'waitlisted', 'confirmed', 'reconfirm', 'in_delivery', 'delivered', 'closed', 'declined', 'lapsed', 'transferred',
        'withdrawn', 'cancelled')),
      version int not null default 1,
      wanted_from date not null,
      wanted_to date not null,
      basis jsonb not null,
      estimate_minutes int not null check (estimate_minutes > 0),
      lead_person_id uuid references people on delete set null,
      urgency text check (urgency in ('green', 'amber', 'red')),
      submitted_at timestamptz,
      answer_due_at timestamptz,
      due_at timestamptz,
      paused_minutes int,
      transferred_from uuid references support_requests on delete set null,
      priority_override smallint check (priority_override between 0 and 100),
      priority_reason text,
      report text,
      satisfaction smallint check (satisfaction between 1 and 5),
      satisfaction_text text,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      check (wanted_from <= wanted_to),
      check (state = 'draft' or (reference is not null and submitted_at is not null))
    )`.execute(db);
  await sql`
    create unique index one_request_per_office on support_requests (dossier_id, office_id)
    where state not in ('declined', 'lapsed', 'transferred', 'withdrawn', 'cancelled')`.execute(db);
  await sql`create index support_requests_by_office on support_requests (office_id, state)`.execute(db);
  await sql`
    create table support_request_services (
      request_id uuid not null references support_requests on delete cascade,
      service_id text not null references services,
      quantity int not null check (quantity between 1 and 999),
      note text,
      needed_by date,
      primary key (request_id, service_id)
    )`.execute(db);
  await sql`
    create table support_assignees (
      id uuid primary key,
      request_id uuid not null references support_requests on delete cascade,
      person_id uuid references people on delete set null,
      office_id text not null references offices,
      country_code text not null references countries,
      assigned_at timestamptz not null,
      actual_minutes int check (actual_minutes between 0 and 600000),
      unique (request_id, person_id)
    )`.execute(db);
}

/** From which state a request may come into which: written here once, and asked by the database at every change. */
async function transitions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table support_allowed_transitions (
      from_state text not null,
      to_state text not null,
      primary key (from_state, to_state)
    )`.execute(db);
  await sql`
    insert into support_allowed_transitions values
      ('draft', 'submitted'),
      ('submitted', 'in_review'), ('submitted', 'withdrawn'),
      ('in_review', 'info_needed'), ('in_review', 'proposed'), ('in_review', 'waitlisted'),
      ('in_review', 'transferred'), ('in_review', 'declined'), ('in_review', 'withdrawn'),
      ('info_needed', 'in_review'), ('info_needed', 'withdrawn'),
      ('proposed', 'confirmed'), ('proposed', 'countered'), ('proposed', 'lapsed'), ('proposed', 'withdrawn'),
      ('countered', 'in_review'), ('countered', 'withdrawn'),
      ('waitlisted', 'in_review'), ('waitlisted', 'withdrawn'),
      ('confirmed', 'in_delivery'), ('confirmed', 'reconfirm'), ('confirmed', 'cancelled'),
      ('in_delivery', 'delivered'), ('in_delivery', 'reconfirm'), ('in_delivery', 'cancelled'),
      ('reconfirm', 'confirmed'), ('reconfirm', 'declined'), ('reconfirm', 'in_review'), ('reconfirm', 'cancelled'),
      ('delivered', 'closed')`.execute(db);
  await sql`
    create table support_transitions (
      id uuid primary key,
      request_id uuid not null references support_requests on delete cascade,
      version int not null,
      from_state text not null,
      to_state text not null,
      at timestamptz not null,
      side text not null check (side in ('organiser', 'office', 'head_office', 'system')),
      person_id uuid references people on delete set null,
      reason text,
      text text,
      details jsonb not null default '{}',
      unique (request_id, version),
      foreign key (from_state, to_state) references support_allowed_transitions,
      check (to_state not in ('declined', 'cancelled') or reason is not null),
      check (to_state <> 'declined' or char_length(text) >= 20)
    )`.execute(db);
  await sql`
    create function support_request_moves() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        if new.state <> 'draft' then
          raise exception 'a support request begins as a draft, not as %', new.state using errcode = 'check_violation';
        end if;
        return new;
      end if;
      -- Whoever is erased leaves it without a change of its own.
      if to_jsonb(new) - 'lead_person_id' - 'transferred_from' = to_jsonb(old) - 'lead_person_id' - 'transferred_from'
        and (new.lead_person_id is null or new.lead_person_id = old.lead_person_id)
        and (new.transferred_from is null or new.transferred_from = old.transferred_from) then
        return new;
      end if;
      if new.version <> old.version + 1 then
        raise exception 'every write of a support request raises its version by one' using errcode = 'check_violation';
      end if;
      if new.state <> old.state and not exists (
        select from support_allowed_transitions where from_state = old.state and to_state = new.state
      ) then
        raise exception 'a support request does not go from % to %', old.state, new.state
          using errcode = 'check_violation';
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger support_request_moves before insert or update on support_requests
    for each row execute function support_request_moves()`.execute(db);
  await sql`
    create function support_move_is_told() returns trigger language plpgsql as $$
    begin
      if not exists (
        select from support_transitions
        where request_id = new.id and version = new.version and from_state = old.state and to_state = new.state
      ) then
        raise exception 'a support request went from % to % and nothing tells of it', old.state, new.state
          using errcode = 'check_violation';
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create constraint trigger support_move_is_told after update of state on support_requests
    deferrable initially deferred for each row when (old.state <> new.state)
    execute function support_move_is_told()`.execute(db);
  // Erasing a person takes them from it; nothing else ever changes.
  await sql`
    create function support_transitions_stay() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and to_jsonb(new) - 'person_id' = to_jsonb(old) - 'person_id' and new.person_id is null then
        return new;
      end if;
      if tg_op = 'DELETE' and not exists (select from support_requests where id = old.request_id) then
        return old;
      end if;
      raise exception 'what became of a support request is only ever added to' using errcode = 'check_violation';
    end $$`.execute(db);
  await sql`
    create trigger support_transitions_stay before update or delete on support_transitions
    for each row execute function support_transitions_stay()`.execute(db);
}

async function proposals(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table support_proposals (
      id uuid primary key,
      request_id uuid not null references support_requests on delete cascade,
      number int not null,
      state text not null check (state in ('open', 'accepted', 'countered', 'lapsed', 'withdrawn')),
      window_from date not null,
      window_to date not null,
      estimate_minutes int not null check (estimate_minutes > 0),
      conditions text,
      valid_until timestamptz not null,
      conditions_version text not null,
      approval_reason text,
      approved_by uuid references people on delete set null,
      proposed_by uuid references people on delete set null,
      proposed_at timestamptz not null,
      answered_by uuid references people on delete set null,
      answered_at timestamptz,
      unique (request_id, number),
      check (window_from <= window_to),
      check ((state = 'open') = (answered_at is null))
    )`.execute(db);
  await sql`create unique index one_open_proposal on support_proposals (request_id) where state = 'open'`.execute(db);
  await sql`
    create table support_proposal_services (
      proposal_id uuid not null references support_proposals on delete cascade,
      service_id text not null references services,
      outcome text not null check (outcome in ('accepted', 'reduced', 'refused')),
      quantity int not null check (quantity between 0 and 999),
      note text,
      primary key (proposal_id, service_id)
    )`.execute(db);
}
