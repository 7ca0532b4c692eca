import type { BuiltinEngine } from '../../search/builtin/builtin-engine.ts';
import type { BuiltinIndexes } from '../../search/builtin/builtin-indexes.ts';
import { auditMirror } from '../../search/mirror/audit-mirror.ts';
import type { MirroredIndexes } from '../../search/mirror/mirrored-indexes.ts';
import { type Drift, driftBetween, driftInBoth, idsIn } from '../../search/postgres/drift.ts';
import { fingerprintOf } from '../../search/postgres/store-documents.ts';
import type { Context } from '../context.ts';
import { eventRecords } from '../events/events.queries.ts';
import { readerOfAll } from '../kernel/audience.ts';
import { organiserNames } from '../organisers/organisers.queries.ts';
import { indexEvents } from './index-events.ts';
import { everyId } from './reindex.ts';
import { toIndexDocument } from './to-index-document.ts';

/** What an index that follows another holds otherwise. */
export interface Finding {
  what: 'documents' | 'process' | 'meilisearch';
  index: 'search' | 'plans';
  drift: Drift;
}

interface Audited {
  context: Context;
  builtin: BuiltinIndexes;
  mirrors?: MirroredIndexes | undefined;
}

const atOnce = 500;
const everything = 1_000_000_000;

/**
 * Compares all that follows from each other: events with the documents that are stored of them, those with the index in
 * this process, and with the indexes in Meilisearch. What differs is put right when asked. Answers all findings, also those
 * without differences.
 */
export async function auditSearch(
  { context, builtin, mirrors }: Audited,
  { repair = false, thorough = false } = {},
): Promise<Finding[]> {
  const findings = await auditDocuments(context, builtin, repair);
  for (const index of ['search', 'plans'] as const) {
    const drift = await builtin[index].drift();
    if (repair) await builtin[index].touch(idsIn(drift));
    findings.push({ what: 'process', index, drift });
  }
  for (const { mirror } of mirrors?.both ?? []) {
    const drift = await auditMirror(mirror, { now: mirrors!.now, repair, thorough });
    findings.push({ what: 'meilisearch', index: mirror.kind === 'plan' ? 'plans' : 'search', drift });
  }
  return findings;
}

/** A finding in a line: how many ids of each kind, and a few of them. */
export function inNumbers({ what, index, drift }: Finding): object {
  const { missing, stale, strangers } = drift;
  const few = idsIn(drift).slice(0, 10);
  return { what, index, missing: missing.length, stale: stale.length, strangers: strangers.length, few };
}

const named = {
  documents: 'The stored documents, against the events',
  process: 'The index in the process, against the stored documents',
  meilisearch: 'Meilisearch, against the stored documents',
};

/** A finding as a sentence for whoever reads it in a terminal. */
export function inWords(finding: Finding): string {
  const { missing, stale, strangers } = finding.drift;
  const ids = idsIn(finding.drift);
  const counts = `${missing.length} missing, ${stale.length} stale, ${strangers.length} too many`;
  const few = ids.length === 0 ? '' : `\n  ${ids.slice(0, 10).join('\n  ')}${ids.length > 10 ? '\n  …' : ''}`;
  return `${named[finding.what]} (${finding.index}): ${ids.length === 0 ? 'the same' : counts}${few}`;
}

export function differences(findings: readonly Finding[]): number {
  return findings.reduce((sum, { drift }) => sum + idsIn(drift).length, 0);
}

async function auditDocuments(context: Context, builtin: BuiltinIndexes, repair: boolean): Promise<Finding[]> {
  let found = await lookAtDocuments(context, builtin);
  if (found.some(({ drift }) => idsIn(drift).length > 0)) {
    // Of an event that changed a moment ago the news is still on its way.
    const again = await lookAtDocuments(context, builtin);
    found = found.map((one, at) => ({ ...one, drift: driftInBoth(one.drift, again[at]!.drift) }));
  }
  const underway = await eventsInNews(context);
  for (const { drift } of found)
    for (const list of ['missing', 'stale', 'strangers'] as const)
      drift[list] = drift[list].filter((id) => !underway.has(id));
  const wrong = [...new Set(found.flatMap(({ drift }) => idsIn(drift)))];
  if (repair)
    for (let first = 0; first < wrong.length; first += atOnce)
      await indexEvents(context, wrong.slice(first, first + atOnce));
  return found;
}

async function lookAtDocuments(context: Context, builtin: BuiltinIndexes): Promise<Finding[]> {
  const ids = await everyId(context, [builtin.search, builtin.plans]);
  const should = { search: new Map<string, string>(), plans: new Map<string, string>() };
  const reference = await context.reference.get();
  const organisers = await organiserNames(context.db);
  for (let first = 0; first < ids.length; first += atOnce)
    for (const record of await eventRecords(context.db, readerOfAll, ids.slice(first, first + atOnce))) {
      const document = toIndexDocument(record, reference, organisers);
      should[document.readers.includes('public') ? 'search' : 'plans'].set(document.id, fingerprintOf(document));
    }
  return [
    { what: 'documents', index: 'search', drift: await driftOf(builtin.search, should.search) },
    { what: 'documents', index: 'plans', drift: await driftOf(builtin.plans, should.plans) },
  ];
}

async function driftOf(engine: BuiltinEngine, should: ReadonlyMap<string, string>): Promise<Drift> {
  const drift = driftBetween(should, await engine.storedFingerprints());
  // What an earlier edition wrote may lack terms of this one, even where the document is the same.
  const outdated = (await engine.outdated(everything)).filter((id) => should.has(id));
  return { ...drift, stale: [...new Set([...drift.stale, ...outdated])] };
}

/** Events of which there is news that nobody has heard yet. */
async function eventsInNews({ db }: Context): Promise<Set<string>> {
  const rows = await db
    .selectFrom('outbox')
    .select('subject')
    .where('topic', '=', 'event.changed')
    .where('parked_at', 'is', null)
    .execute();
  return new Set(rows.map(({ subject }) => subject));
}
