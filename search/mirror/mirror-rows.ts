import { type Kysely, sql } from 'kysely';
import type { IndexName } from '../postgres/tables.ts';

/** How far each mirror is. Moments are milliseconds since 1970. */
export interface MirrorRow {
  uid: string;
  kind: IndexName;
  /** `filling` until it once held everything; `swapping` while it takes the place of another. */
  state: 'filling' | 'ready' | 'swapping';
  /** It holds everything up to this version. */
  version: number;
  /** Which index bears its name, and which one is about to. */
  born: string | null;
  bornNext: string | null;
  /** When it last held everything there was. */
  caughtUpAt: number | null;
  setAside: number;
}

/** Channel on which PostgreSQL tells that a mirror is further than it was. */
export const mirrorChannel = 'search_mirror';

type Db = Kysely<unknown>;

export async function mirrorRow(db: Db, uid: string): Promise<MirrorRow | undefined> {
  const { rows } = await sql<MirrorRow>`
    select uid, kind, state, version::float8 as version, born, born_next as "bornNext",
      (extract(epoch from caught_up_at) * 1000)::float8 as "caughtUpAt",
      (select count(*) from search_set_aside a where a.uid = m.uid)::int as "setAside"
    from search_mirrors m where uid = ${uid}`.execute(db);
  return rows[0];
}

/** Notes a mirror that holds nothing yet; one that is known stays as it is. */
export async function addMirror(db: Db, uid: string, kind: IndexName, now: number): Promise<void> {
  await sql`
    insert into search_mirrors (uid, kind, seen_at) values (${uid}, ${kind}, ${moment(now)})
    on conflict (uid) do nothing`.execute(db);
}

/** Another index bears the name: it has to be filled from the beginning. */
export async function startOver(db: Db, uid: string, born: string): Promise<void> {
  await sql`
    update search_mirrors set version = 0, state = 'filling', born = ${born}, born_next = null, caught_up_at = null
    where uid = ${uid}`.execute(db);
  await sql`delete from search_set_aside where uid = ${uid}`.execute(db);
}

/** The index that was to bear the name bears it; `version` where it is known that it holds more than was sure. */
export async function noteSwapped(db: Db, uid: string, born: string, version = 0): Promise<void> {
  await sql`
    update search_mirrors set born = ${born}, born_next = null, state = 'ready', version = greatest(version, ${version})
    where uid = ${uid}`.execute(db);
}

/**
 * Moves a mirror on from a version to the next. When it is not where whoever moves it left it, somebody else wrote at the
 * same time: then it goes back to where both are sure of, and the answer is false.
 */
export async function advance(db: Db, uid: string, from: number, to: number): Promise<boolean> {
  const { rows } = await sql<{ uid: string }>`
    update search_mirrors set version = ${to} where uid = ${uid} and version = ${from}
    returning uid, pg_notify(${mirrorChannel}, '')`.execute(db);
  if (rows.length > 0) return true;
  await sql`update search_mirrors set version = least(version, ${from}) where uid = ${uid}`.execute(db);
  return false;
}

export async function noteCaughtUp(db: Db, uid: string, version: number, at: number): Promise<void> {
  await sql`
    update search_mirrors set caught_up_at = ${moment(at)}, seen_at = ${moment(at)},
      state = case when state = 'filling' then 'ready' else state end
    where uid = ${uid} and version >= ${version}`.execute(db);
}

/** Both indexes are about to change names: each name is sure only of what both hold. */
export async function noteSwapping(
  db: Db,
  names: { uid: string; next: string },
  born: { uid: string; next: string },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`
      update search_mirrors set
        version = (select min(version) from search_mirrors where uid = any(${[names.uid, names.next]})),
        born_next = case uid when ${names.uid} then ${born.next} else ${born.uid} end,
        state = case uid when ${names.next} then 'swapping' else state end
      where uid = any(${[names.uid, names.next]})`.execute(trx);
  });
}

export async function forgetMirror(db: Db, uid: string): Promise<void> {
  await sql`delete from search_mirrors where uid = ${uid}`.execute(db);
}

/** Mirrors that nobody looked after since a moment: those of releases that run no more. */
export async function unseenSince(db: Db, moment_: number): Promise<string[]> {
  const { rows } = await sql<{ uid: string }>`
    select uid from search_mirrors where seen_at < ${moment(moment_)} order by uid`.execute(db);
  return rows.map(({ uid }) => uid);
}

export function moment(milliseconds: number) {
  return sql`to_timestamp(${milliseconds}::float8 / 1000)`;
}
