import { type Kysely, sql } from 'kysely';

/**
 * Two unpublished plans that fit, of organisations that do not see each other's. A pair comes about once. Plans are known
 * by their id alone, because each may be a draft or an event; the smaller id stands first. What a side answered is told
 * to nobody but that side until both agreed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table introductions (
      id uuid primary key,
      plan_a uuid not null,
      plan_b uuid not null,
      organiser_a text not null references organisers,
      organiser_b text not null references organisers,
      state_a text not null default 'open' check (state_a in ('open', 'agreed', 'declined')),
      state_b text not null default 'open' check (state_b in ('open', 'agreed', 'declined')),
      answered_at_a timestamptz,
      answered_at_b timestamptz,
      answered_by_a uuid references people on delete set null,
      answered_by_b uuid references people on delete set null,
      title_a jsonb,
      title_b jsonb,
      created_at timestamptz not null,
      introduced_at timestamptz,
      lapsed_at timestamptz,
      unique (plan_a, plan_b),
      check (plan_a < plan_b),
      check (organiser_a <> organiser_b),
      check ((state_a = 'open') = (answered_at_a is null)),
      check ((state_b = 'open') = (answered_at_b is null)),
      constraint introduced_when_both_agreed
        check (introduced_at is null or (state_a = 'agreed' and state_b = 'agreed' and lapsed_at is null)),
      constraint titles_are_told_when_introduced
        check ((introduced_at is null) = (title_a is null) and (introduced_at is null) = (title_b is null))
    )`.execute(db);
  await sql`create index introductions_of_one on introductions (organiser_a, created_at)`.execute(db);
  await sql`create index introductions_of_other on introductions (organiser_b, created_at)`.execute(db);
}
