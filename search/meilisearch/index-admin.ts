import { setTimeout as pause } from 'node:timers/promises';
import type { IndexStats } from 'meilisearch';
import type { Connection } from './connection.ts';
import { all } from './filters.ts';
import { MeilisearchProblem, problemOf } from './problem.ts';
import { type IndexKind, indexSettings, indexUid, mostDocuments } from './settings.ts';
import { done } from './tasks.ts';
import { type MeiliDocument, checkId } from './to-meili-document.ts';

/** What whoever keeps an index true can do with it. Every promise waits until the work is done, not only taken on. */
export interface IndexAdmin {
  readonly uid: string;
  /** Creates the index where there is none and sets it where it is set otherwise; says whether it had to. */
  ensure(): Promise<'created' | 'set' | 'unchanged'>;
  /** Stores documents; what was stored under the same ids is replaced. */
  apply(documents: readonly MeiliDocument[]): Promise<void>;
  /** Forgets documents; unknown ids are no error. */
  deleteIds(ids: readonly string[]): Promise<void>;
  stats(): Promise<IndexStats>;
  /** How many documents there are in each bucket of fingerprints, 0 to 255. */
  buckets(): Promise<number[]>;
  /** Ids with their fingerprints of these buckets. */
  fingerprints(buckets: readonly number[]): Promise<Map<string, string>>;
  /** Work on this index that is not done yet. */
  pending(): Promise<number>;
  /** Deletes the index; that there is none is no error. */
  drop(): Promise<void>;
}

/** Meilisearch takes 100 MB in a request; ours stay far below. */
const atOnce = 1000;

/** @param suffix of another index of the same kind and settings, such as one that is being built: `-next` */
export function indexAdmin(connection: Connection, kind: IndexKind, suffix = ''): IndexAdmin {
  const { index: client, swap, search, deadlines } = connection;
  const uid = indexUid(kind, connection.prefix) + suffix;
  const index = client.index<MeiliDocument>(uid);
  const patience = deadlines.task;

  return {
    uid,

    async ensure() {
      const created = await createIfMissing();
      if (!created && isSetAsOurs(await guarded(index.getSettings()))) return 'unchanged';
      await done(client, index.updateSettings(indexSettings), patience);
      return created ? 'created' : 'set';
    },

    async apply(documents) {
      // What is taken on together is also done together.
      const takenOn = [];
      for (let first = 0; first < documents.length; first += atOnce)
        takenOn.push(await guarded(index.addDocuments(documents.slice(first, first + atOnce))));
      for (const task of takenOn) await done(client, task, patience);
    },

    async deleteIds(ids) {
      if (ids.length === 0) return;
      await done(client, index.deleteDocuments(ids.map(checkId)), patience);
    },

    stats: () => guarded(index.getStats()),

    async buckets() {
      const query = { indexUid: uid, facets: ['bucket'], limit: 0 };
      const { results } = await guarded(search.multiSearch({ queries: [query] }));
      const found = results[0]?.facetDistribution?.['bucket'] ?? {};
      return Array.from({ length: 256 }, (_, bucket) => found[bucket] ?? 0);
    },

    async fingerprints(buckets) {
      const filter = all([`bucket IN [${buckets.map(Number).join(', ')}]`]);
      const fields = ['id', 'fingerprint'] as const;
      const { results } = await guarded(index.getDocuments({ filter, fields: [...fields], limit: mostDocuments }));
      return new Map(results.map(({ id, fingerprint }) => [id, fingerprint]));
    },

    async pending() {
      const { total } = await guarded(
        client.tasks.getTasks({ indexUids: [uid], statuses: ['enqueued', 'processing'], limit: 1 }),
      );
      return total;
    },

    async drop() {
      await unless('index_not_found', done(swap, swap.deleteIndex(uid), patience));
    },
  };

  async function createIfMissing(): Promise<boolean> {
    try {
      await index.getRawInfo();
      return false;
    } catch (error) {
      if (problemOf(error).why !== 'missing') throw problemOf(error);
      await unless('index_already_exists', done(client, client.createIndex(uid, { primaryKey: 'id' }), patience));
      return true;
    }
  }
}

/**
 * Swaps two indexes with all they hold, at once for whoever searches. The task belongs to no one index, so that a key for
 * some indexes is never told of it: that it is done is seen by the indexes themselves.
 * @throws MeilisearchProblem `missing` when there are not two of them, `timeout` when they stay as they were
 */
export async function swapIndexes(connection: Connection, one: IndexAdmin, other: IndexAdmin): Promise<void> {
  const { index, swap, deadlines } = connection;
  const madeAt = async ({ uid }: IndexAdmin) => (await guarded(index.getRawIndex(uid))).createdAt;
  const before = [await madeAt(one), await madeAt(other)];
  await guarded(swap.swapIndexes([{ indexes: [one.uid, other.uid], rename: false }]));
  const end = AbortSignal.timeout(deadlines.task);
  for (let wait = 4; ; wait = Math.min(wait * 2, 200)) {
    if ((await madeAt(one)) === before[1] && (await madeAt(other)) === before[0]) return;
    if (end.aborted)
      throw new MeilisearchProblem('timeout', `${one.uid} and its other were not swapped within ${deadlines.task} ms.`);
    await pause(wait);
  }
}

/** What we set stands there as we set it; what we leave to Meilisearch may be anything. */
function isSetAsOurs(found: object): boolean {
  return Object.entries(indexSettings).every(([name, ours]) => covers(found[name as keyof typeof found], ours));
}

function covers(found: unknown, ours: unknown): boolean {
  if (Array.isArray(ours) && Array.isArray(found))
    return ours.length === found.length && ours.every((one, at) => covers(found[at], one));
  if (typeof ours !== 'object' || ours === null) return found === ours;
  if (typeof found !== 'object' || found === null) return false;
  return Object.entries(ours).every(([name, value]) => covers(found[name as keyof typeof found], value));
}

async function guarded<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw problemOf(error);
  }
}

async function unless(code: string, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof MeilisearchProblem) || error.code !== code) throw error;
  }
}
