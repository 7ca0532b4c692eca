import { type Drift, driftInBoth, idsIn } from '../postgres/drift.ts';
import { touchDocuments } from '../postgres/store-documents.ts';
import { alone } from './alone.ts';
import { follow } from './follow.ts';
import type { Mirror } from './mirror.ts';
import { mirrorDrift } from './mirror-drift.ts';
import { beWhatItIs } from './mirror-writer.ts';

/**
 * What a mirror holds otherwise than what is stored, after everything that changed was taken over. It is mended when asked:
 * what differs gets a new version and is sent again.
 */
export async function auditMirror(
  mirror: Mirror,
  { now, repair = false, thorough = false }: { now: () => number; repair?: boolean; thorough?: boolean },
): Promise<Drift> {
  return alone(mirror.db, mirror.index.uid, async () => {
    await beWhatItIs(mirror, now());
    await follow(mirror, { now });
    const first = await mirrorDrift(mirror, thorough);
    if (idsIn(first).length === 0) return first;
    // What changed between two looks is no difference.
    await follow(mirror, { now });
    const drift = driftInBoth(first, await mirrorDrift(mirror, thorough));
    if (!repair) return drift;
    await touchDocuments(mirror.db, mirror.tables, idsIn(drift));
    await follow(mirror, { now });
    return drift;
  });
}
