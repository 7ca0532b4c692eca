import { type Kysely, sql } from 'kysely';

/**
 * The code in the short address of an event is decided when the event is written, and stays: the beginning of its id, told
 * in Crockford's base 32 without the bits that every UUID of version 7 has alike. Fourteen signs, and one more as long as an
 * event before it has these; with 25 it is the whole id. Two at one moment wait for each other. Events that are there keep
 * the code they had; of those that shared one, the first.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function short_code_of(id uuid, signs integer) returns text language sql immutable strict as $$
      select string_agg(
        substr('0123456789abcdefghjkmnpqrstvwxyz', substring(free from 5 * sign + 1 for 5)::bit(5)::integer + 1, 1),
        '' order by sign
      )
      from
        (select ('x' || replace(id::text, '-', ''))::bit(128)::text as bits) as whole,
        lateral (select left(bits, 48) || substr(bits, 53, 12) || substr(bits, 67) || '000' as free) as told,
        generate_series(0, signs - 1) as sign
    $$`.execute(db);
  await sql`
    create function free_short_code(id uuid) returns text language plpgsql as $$
    declare
      code text;
    begin
      for signs in 14..25 loop
        code := short_code_of(id, signs);
        exit when not exists (select from events where short_code = code);
      end loop;
      return code;
    end $$`.execute(db);
  await sql`alter table events add column short_code text unique`.execute(db);
  await sql`
    do $$
    declare
      one uuid;
    begin
      for one in select id from events order by created_at, id loop
        update events set short_code = free_short_code(one) where id = one;
      end loop;
    end $$`.execute(db);
  await sql`alter table events alter column short_code set not null`.execute(db);
  await sql`
    create function give_short_code() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended(short_code_of(new.id, 14), 39));
      new.short_code := free_short_code(new.id);
      return new;
    end $$`.execute(db);
  await sql`
    create trigger gives_short_code before insert on events
    for each row execute function give_short_code()`.execute(db);
}
