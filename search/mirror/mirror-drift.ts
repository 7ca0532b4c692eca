import { type Drift, driftBetween } from '../postgres/drift.ts';
import { storedBuckets, storedFingerprints } from '../postgres/read-documents.ts';
import type { Mirror } from './mirror.ts';
import { allAside } from './set-aside.ts';

/**
 * What a mirror holds otherwise than what is stored, but for what is set aside. It counts documents by bucket on both sides,
 * and goes through all ids only where a count differs; `thorough` goes through them anyhow.
 */
export async function mirrorDrift({ db, tables, index }: Mirror, thorough = false): Promise<Drift> {
  const [counted, counts] = [await storedBuckets(db, tables), await index.buckets()];
  if (!thorough && counted.every((documents, bucket) => documents === counts[bucket]))
    return { missing: [], stale: [], strangers: [] };
  const there = await index.fingerprints(counted.map((_, bucket) => bucket));
  const aside = new Set(await allAside(db, index.uid));
  return driftBetween(await storedFingerprints(db, tables), there, aside);
}
