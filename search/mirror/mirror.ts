import type { Kysely } from 'kysely';
import type { Connection } from '../meilisearch/connection.ts';
import { type IndexAdmin, indexAdmin } from '../meilisearch/index-admin.ts';
import { problemOf } from '../meilisearch/problem.ts';
import type { IndexKind } from '../meilisearch/settings.ts';
import { type IndexName, type IndexTables, tablesOf } from '../postgres/tables.ts';

/** An index elsewhere, as whoever keeps it true reaches it. */
export interface MirrorIndex extends IndexAdmin {
  /** Which index bears the name, of all that ever do; nothing while none does. */
  born(): Promise<string | undefined>;
}

/** A mirror with what it mirrors. */
export interface Mirror {
  db: Kysely<unknown>;
  kind: IndexName;
  tables: IndexTables;
  index: MirrorIndex;
}

const kinds: Readonly<Record<IndexName, IndexKind>> = { search: 'events', plan: 'plans' };

/** @param suffix of an index of the same kind that is made beside the one in use */
export function mirrorOf<T>(database: Kysely<T>, connection: Connection, kind: IndexName, suffix = ''): Mirror {
  const admin = indexAdmin(connection, kinds[kind], suffix);
  const db = database as unknown as Kysely<unknown>;
  const born = async () => {
    try {
      return (await connection.index.getRawIndex(admin.uid)).createdAt;
    } catch (error) {
      const problem = problemOf(error);
      if (problem.why === 'missing') return undefined;
      throw problem;
    }
  };
  return { db, kind, tables: tablesOf(kind), index: { ...admin, born } };
}
