import type { Kysely } from 'kysely';
import type { Connection } from '../meilisearch/connection.ts';
import { problemOf } from '../meilisearch/problem.ts';
import { forgetMirror, unseenSince } from './mirror-rows.ts';

const dayMilliseconds = 86_400_000;

/**
 * Drops indexes that nobody looked after for a day: those of releases that set them otherwise and run no more, and those
 * that were left half made. Never those in `used`.
 */
export async function dropUnseen<T>(
  database: Kysely<T>,
  connection: Connection,
  used: readonly string[],
  now: number,
): Promise<string[]> {
  const db = database as unknown as Kysely<unknown>;
  const unseen = (await unseenSince(db, now - dayMilliseconds)).filter((uid) => !used.includes(uid));
  for (const uid of unseen) {
    try {
      await connection.swap.deleteIndex(uid);
    } catch (error) {
      if (problemOf(error).why !== 'missing') throw problemOf(error);
    }
    await forgetMirror(db, uid);
  }
  return unseen;
}
