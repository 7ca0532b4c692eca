import type { Kysely } from 'kysely';
import type { MirroredIndexes } from '../../search/mirror/mirrored-indexes.ts';
import type { SearchState } from '../contracts/upkeep.ts';
import type { Schema } from '../database/schema.ts';

/** How searching in Meilisearch goes, as this process sees it; nothing where it is not used. */
export async function searchStates(db: Kysely<Schema>, mirrors: MirroredIndexes | undefined): Promise<SearchState[]> {
  const states = (mirrors?.both ?? []).map(async ({ engine, gate, mirror }): Promise<SearchState> => {
    await gate.refresh();
    const { usual, standIn, why } = engine.counts;
    return {
      index: mirror.kind === 'plan' ? 'plans' : 'events',
      answers: { usual, standIn },
      why: { ...why },
      breaker: engine.state,
      state: gate.state,
      lagSeconds: Math.round(gate.lag / 1000),
      setAside: await setAsideOf(db, mirror.index.uid),
    };
  });
  return Promise.all(states);
}

async function setAsideOf(db: Kysely<Schema>, uid: string): Promise<SearchState['setAside']> {
  const rows = await db
    .selectFrom('search_set_aside as aside')
    .leftJoin('events', 'events.id', 'aside.id')
    .select(['aside.id', 'attempts', 'last_error', 'set_aside_at', 'retry_at', 'slug', 'title_nl', 'title_en'])
    .where('uid', '=', uid)
    .orderBy('aside.id')
    .execute();
  return rows.map(({ id, slug, title_nl: nl, title_en: en, ...row }) => ({
    subject: id,
    ...(slug === null || nl === null ? {} : { event: { id, slug, title: { nl, ...(en ? { en } : {}) } } }),
    attempts: row.attempts,
    lastError: row.last_error,
    since: row.set_aside_at.toString(),
    nextAttemptAt: row.retry_at.toString(),
  }));
}
