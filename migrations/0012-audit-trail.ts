import { type Kysely, sql } from 'kysely';

/**
 * The audit trail: who did what to what, when, and through which door. It is only ever added to, and the database holds
 * that: nothing but the name and the id of somebody who acted can be emptied, when their account is erased.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_trail (
      id uuid primary key,
      at timestamptz not null,
      actor_kind text not null check (actor_kind in ('person', 'key', 'system', 'anonymous')),
      actor_id uuid,
      actor_name text not null,
      door text not null check (door in ('page', 'api', 'import', 'job', 'content')),
      team text check (team = 'head_office' or team like 'organiser._%' or team like 'office._%'),
      subject_kind text not null,
      subject_id text not null,
      action text not null,
      changes jsonb not null default '[]' check (jsonb_typeof(changes) = 'array'),
      check (actor_kind in ('person', 'key') or actor_id is null)
    )`.execute(db);
  await sql`create index audit_trail_by_team on audit_trail (team, at desc)`.execute(db);
  await sql`create index audit_trail_by_subject on audit_trail (subject_kind, subject_id, at desc)`.execute(db);
  await sql`create index audit_trail_by_actor on audit_trail (actor_id)`.execute(db);

  await sql`
    create function keep_audit_trail() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' then
        if new.actor_id is null and new.actor_name = ''
          and to_jsonb(new) - '{actor_id,actor_name}'::text[] = to_jsonb(old) - '{actor_id,actor_name}'::text[]
        then
          return new;
        end if;
      end if;
      raise exception 'the audit trail is only added to' using errcode = 'restrict_violation';
    end
    $$`.execute(db);
  await sql`
    create trigger audit_trail_is_kept before update or delete on audit_trail
      for each row execute function keep_audit_trail()`.execute(db);
  await sql`
    create trigger audit_trail_is_not_emptied before truncate on audit_trail
      for each statement execute function keep_audit_trail()`.execute(db);
}
