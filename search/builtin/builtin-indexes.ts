import type { Kysely } from 'kysely';
import type { SearchIndexes } from '../port.ts';
import { BuiltinEngine, type BuiltinOptions } from './builtin-engine.ts';

/** Both indexes of the built-in engine. */
export interface BuiltinIndexes extends SearchIndexes {
  search: BuiltinEngine;
  plans: BuiltinEngine;
  /** Reads both into this process; answers when they are whole. */
  load(): Promise<void>;
  /** Takes in what other processes changed. */
  catchUp(): Promise<void>;
}

export function builtinIndexes<T>(database: Kysely<T>, options: BuiltinOptions = {}): BuiltinIndexes {
  const db = database as unknown as Kysely<unknown>;
  const search = new BuiltinEngine(db, 'search', options);
  const plans = new BuiltinEngine(db, 'plan', options);
  const both = async (work: (engine: BuiltinEngine) => Promise<void>) => {
    await Promise.all([work(search), work(plans)]);
  };
  return { search, plans, load: () => both((one) => one.load()), catchUp: () => both((one) => one.catchUp()) };
}
