import type { Kysely } from 'kysely';
import type { BuiltinIndexes } from '../builtin/builtin-indexes.ts';
import { FallbackEngine } from '../fallback/fallback-engine.ts';
import type { Timing } from '../fallback/timing.ts';
import { type Connection, type MeilisearchSettings, connect } from '../meilisearch/connection.ts';
import { createMeilisearchEngine } from '../meilisearch/engine.ts';
import type { SearchIndexes } from '../port.ts';
import type { IndexName } from '../postgres/tables.ts';
import { type Mirror, mirrorOf } from './mirror.ts';
import { MirrorGate } from './mirror-gate.ts';
import { MirrorWriter } from './mirror-writer.ts';
import { nextSuffix } from './rebuild.ts';

/** An index in Meilisearch with everything that keeps it true and stands in for it. */
export interface Mirrored {
  engine: FallbackEngine;
  mirror: Mirror;
  /** The one that is made when it is made anew. */
  next: Mirror;
  gate: MirrorGate;
  writer: MirrorWriter;
}

/** Both indexes in Meilisearch, which follow the built-in ones. */
export interface MirroredIndexes extends SearchIndexes {
  connection: Connection;
  search: FallbackEngine;
  plans: FallbackEngine;
  both: readonly Mirrored[];
  now(): number;
}

/** @param onChange told when another answer may be given than before to what everybody may see */
export function mirroredIndexes<T>(
  database: Kysely<T>,
  builtin: BuiltinIndexes,
  settings: MeilisearchSettings,
  timing: Timing,
  onChange: () => void = () => undefined,
): MirroredIndexes {
  const connection = connect(settings);
  const now = () => timing.now();
  const mirrored = (name: IndexName, standIn: BuiltinIndexes['search'], told: () => void): Mirrored => {
    const mirror = mirrorOf(database, connection, name);
    const gate = new MirrorGate(mirror, now, told);
    const usual = createMeilisearchEngine(connection, name === 'search' ? 'events' : 'plans');
    return {
      engine: new FallbackEngine({ usual, standIn, isCurrent: () => gate.isCurrent, timing, onChange: told }),
      mirror,
      next: mirrorOf(database, connection, name, nextSuffix),
      gate,
      writer: new MirrorWriter(mirror, timing),
    };
  };
  const search = mirrored('search', builtin.search, onChange);
  const plans = mirrored('plan', builtin.plans, () => undefined);
  return { connection, search: search.engine, plans: plans.engine, both: [search, plans], now };
}
