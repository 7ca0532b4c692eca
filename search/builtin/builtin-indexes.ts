import type { Kysely } from 'kysely';
import type { SearchIndexes } from '../port.ts';
import { BuiltinEngine } from './builtin-engine.ts';

/** Both indexes of the built-in engine. */
export interface BuiltinIndexes extends SearchIndexes {
  search: BuiltinEngine;
  plans: BuiltinEngine;
  /** Reads both into this process; answers when they are whole. */
  load(): Promise<void>;
  /** Takes in what other processes changed. */
  catchUp(): Promise<void>;
}

/** @param onChange is called whenever an index of this process gives other answers than before */
export function builtinIndexes<T>(database: Kysely<T>, onChange: () => void = () => undefined): BuiltinIndexes {
  const db = database as unknown as Kysely<unknown>;
  const search = new BuiltinEngine(db, 'search', onChange);
  const plans = new BuiltinEngine(db, 'plan', onChange);
  const both = async (work: (engine: BuiltinEngine) => Promise<void>) => {
    await Promise.all([work(search), work(plans)]);
  };
  return { search, plans, load: () => both((one) => one.load()), catchUp: () => both((one) => one.catchUp()) };
}
