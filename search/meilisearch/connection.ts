import type { Meilisearch } from 'meilisearch';
import { createClient } from './client.ts';

/** Where Meilisearch is and with which keys it is spoken to: none of them may do more than its own work. */
export interface MeilisearchSettings {
  url: string;
  /** May search in the indexes of this site. */
  searchKey: string;
  /** May create these indexes, set them, and write documents. */
  indexKey: string;
  /** May swap and delete these indexes: rebuilding needs it. */
  swapKey: string;
  /** Before the names of its indexes, where several sites share a server. */
  prefix?: string;
  deadlines?: Partial<Deadlines>;
}

/** Milliseconds. */
export interface Deadlines {
  search: number;
  /** A whole selection may be long. */
  select: number;
  /** A request that writes or looks after an index. */
  write: number;
  /** Until work that was taken on is done. */
  task: number;
}

export interface Connection {
  prefix: string;
  deadlines: Deadlines;
  search: Meilisearch;
  select: Meilisearch;
  index: Meilisearch;
  swap: Meilisearch;
}

const usual: Deadlines = { search: 700, select: 10_000, write: 10_000, task: 120_000 };

export function connect(settings: MeilisearchSettings): Connection {
  const deadlines = { ...usual, ...settings.deadlines };
  const client = (key: string, milliseconds: number) => createClient({ url: settings.url, key, milliseconds });
  return {
    prefix: settings.prefix ?? '',
    deadlines,
    search: client(settings.searchKey, deadlines.search),
    select: client(settings.searchKey, deadlines.select),
    index: client(settings.indexKey, deadlines.write),
    swap: client(settings.swapKey, deadlines.write),
  };
}
