import { type Kysely, sql } from 'kysely';

/**
 * The guard of promises writes the row of the week instead of only holding it. A promise that waited for another one then
 * sees it in every isolation level, or is refused because what it read is old; and it goes together with the shared hold
 * that the reference to the week takes, so that two promises at one moment wait for each other in one direction only.
 * What a head of office approved and is no longer approved is looked at anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function office_loads_fit() returns trigger language plpgsql as $$
    declare
      room int;
      promised bigint;
    begin
      if new.kind = 'soft' or new.approved then
        return null;
      end if;
      if tg_op = 'UPDATE' and old.kind <> 'soft' and not old.approved and old.office_id = new.office_id
        and old.week = new.week and new.minutes <= old.minutes then
        return null;
      end if;
      update office_weeks set capacity_minutes = capacity_minutes
        where office_id = new.office_id and week = new.week
        returning capacity_minutes into room;
      select coalesce(sum(minutes), 0) into promised from office_loads
        where office_id = new.office_id and week = new.week and kind <> 'soft';
      if room is null or promised > room then
        raise exception 'office % would promise % of % minutes in the week of %',
          new.office_id, promised, coalesce(room::text, 'an unknown number of'), new.week
          using errcode = 'check_violation', constraint = 'office_loads_fit';
      end if;
      return null;
    end $$`.execute(db);
}
