import { type Drift, driftBetween } from '../postgres/drift.ts';
import { storedBuckets, storedFingerprints } from '../postgres/read-documents.ts';
import type { Mirror } from './mirror.ts';
import { allAside } from './set-aside.ts';

/**
 * What a mirror holds otherwise than what is stored, but for what is set aside. It counts documents by bucket on both sides
 * and looks at ids only in buckets that differ; `thorough` looks at all.
 */
export async function mirrorDrift({ db, tables, index }: Mirror, thorough = false): Promise<Drift> {
  const buckets = thorough ? undefined : await differingBuckets({ db, tables, index });
  if (buckets?.length === 0) return { missing: [], stale: [], strangers: [] };
  const there = await index.fingerprints(buckets ?? Array.from({ length: 256 }, (_, bucket) => bucket));
  const here = await storedFingerprints(db, tables, buckets);
  const aside = new Set(await allAside(db, index.uid));
  return driftBetween(here, there, aside);
}

async function differingBuckets({ db, tables, index }: Pick<Mirror, 'db' | 'tables' | 'index'>): Promise<number[]> {
  const [here, there] = [await storedBuckets(db, tables), await index.buckets()];
  return here.flatMap((documents, bucket) => (documents === there[bucket] ? [] : [bucket]));
}
