import type { FacetName, FilterName, SearchDocument } from './document.ts';

/** The one port of all engines. */
export interface SearchEngine {
  readonly name: 'builtin' | 'meilisearch';

  /**
   * Hits of one page, the exact total, and exact disjunctive counts: the counts of a facet ignore the choice made in
   * that facet and obey all others. Rejects only when the engine itself is away.
   */
  search(request: SearchRequest): Promise<SearchResult>;

  /** The ids of a whole selection in date order, without counts or a limit; what calendars and exports are made of. */
  select(request: SearchSelection): Promise<string[]>;

  /** Stores documents; what was stored under the same ids is replaced. Several calls of the same have one effect. */
  upsert(documents: readonly SearchDocument[]): Promise<void>;

  /** Forgets documents; unknown ids are no error. */
  remove(ids: readonly string[]): Promise<void>;
}

export interface SearchSelection {
  /** The groups of whoever looks. Required in every request: a forgotten filter must not leak a plan. */
  readers: readonly string[];
  /** As typed. */
  words?: string;
  /** How many of the words an event may lack, though never all of them; none when left out. See `nearest.ts`. */
  missing?: number;
  filters: Partial<Record<FilterName, readonly string[]>>;
  /** Days, inclusive; an event is in it when one of its legs overlaps. */
  period?: { from?: string; to?: string };
  /** Only events that end after this moment (ISO 8601). Left out: the past too. */
  endsAfter?: string;
}

export interface SearchRequest extends SearchSelection {
  sort: 'date' | 'relevance' | 'deadline' | 'newest';
  /** The present moment (ISO 8601): divides current and upcoming from past in `date` order. */
  now: string;
  offset: number;
  limit: number;
  /** `false` leaves the counts out: whoever turns a page has them. */
  counts?: boolean;
}

/** How many events have each value of a facet; values that none has are left out. */
export interface Counts {
  /** In the order of their UTF-16 code units. */
  values: readonly string[];
  /** Of each value, in the same order. */
  numbers: readonly number[];
}

export interface SearchResult {
  ids: string[];
  total: number;
  /** Of every facet; empty where the counts were left out. */
  facets: Record<FacetName, Counts>;
  /** Words that occur nowhere, and the word that was searched for instead. */
  corrections: { typed: string; used: string }[];
  /** The engine that gave this answer, where it stands in for the one that was asked. */
  answeredBy?: SearchEngine['name'];
}

/**
 * The two indexes of an engine, which share nothing. What everybody may read is in the one, plans for fewer are in the
 * other, and no question reaches both: a forgotten filter in a public list has no plan to leak. Each refuses documents that
 * belong in the other.
 */
export interface SearchIndexes {
  search: SearchEngine;
  plans: SearchEngine;
}
