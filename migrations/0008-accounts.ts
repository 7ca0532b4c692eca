import { type Kysely, sql } from 'kysely';

/**
 * People, how they sign in, what they are in an organisation, an office or at head office, who is invited, and the keys
 * of organisations' own software. The first four tables are written by the library that signs people in, under our
 * names. Tokens of invitations and keys are kept as hashes only.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table people (
      id uuid primary key,
      name text not null,
      email text not null unique check (email = lower(email)),
      email_verified boolean not null,
      image text,
      language text not null default 'nl' check (language in ('nl', 'en')),
      demo boolean not null default false,
      closes_on date,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db);
  await sql`
    create table sessions (
      id uuid primary key,
      person_id uuid not null references people on delete cascade,
      token text not null unique,
      expires_at timestamptz not null,
      ip_address text,
      user_agent text,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db);
  await sql`create index sessions_by_person on sessions (person_id)`.execute(db);
  await sql`
    create table sign_in_methods (
      id uuid primary key,
      person_id uuid not null references people on delete cascade,
      provider_id text not null,
      account_id text not null,
      password text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (provider_id, account_id)
    )`.execute(db);
  await sql`create index sign_in_methods_by_person on sign_in_methods (person_id)`.execute(db);
  await sql`
    create table verifications (
      id uuid primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db);
  await sql`create index verifications_by_identifier on verifications (identifier)`.execute(db);

  // A team is an organisation, an office, or (neither given) FIT's head office; a role fits its team.
  const team = sql`
      organiser_id text references organisers on delete cascade,
      office_id text references offices on delete cascade,
      role text not null,
      check (case
        when organiser_id is not null then office_id is null and role in ('reader', 'editor', 'owner')
        when office_id is not null then role in ('officer', 'head')
        else role = 'planner'
      end)`;
  await sql`
    create table memberships (
      id uuid primary key,
      person_id uuid not null references people on delete cascade,
      ${team},
      source text not null check (source in ('registration', 'claim', 'invitation', 'identity_provider', 'demo')),
      created_at timestamptz not null,
      unique nulls not distinct (person_id, organiser_id, office_id)
    )`.execute(db);
  await sql`create index memberships_by_organiser on memberships (organiser_id)`.execute(db);
  await sql`create index memberships_by_office on memberships (office_id)`.execute(db);
  await sql`
    create table invitations (
      id uuid primary key,
      token_hash text not null unique,
      email text not null check (email = lower(email)),
      ${team},
      invited_by uuid references people on delete set null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      accepted_at timestamptz,
      withdrawn_at timestamptz
    )`.execute(db);
  await sql`create index invitations_by_organiser on invitations (organiser_id)`.execute(db);
  await sql`
    create unique index one_open_invitation on invitations (email, organiser_id, office_id) nulls not distinct
    where accepted_at is null and withdrawn_at is null`.execute(db);
  await sql`
    create table api_keys (
      id uuid primary key,
      organiser_id text not null references organisers on delete cascade,
      name text not null,
      hint text not null,
      key_hash text not null unique,
      scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['events:read', 'events:write']),
      created_by uuid references people on delete set null,
      created_at timestamptz not null,
      last_used_on date,
      revoked_at timestamptz
    )`.execute(db);
  await sql`create index api_keys_by_organiser on api_keys (organiser_id)`.execute(db);
}
