import { type AskedWord, askedWords } from '../language/terms.ts';
import type { SearchEngine, SearchIndexes, SearchRequest, SearchResult, SearchSelection } from '../port.ts';
import type { SearchDocument } from '../document.ts';
import { type Connection, type MeilisearchSettings, connect } from './connection.ts';
import { correct } from './corrections.ts';
import { all, baseFilters, groupsOf } from './filters.ts';
import { indexAdmin } from './index-admin.ts';
import type { Hit } from './lanes.ts';
import { problemOf } from './problem.ts';
import {
  type Answer,
  type Question,
  countsOf,
  idsOf,
  laneCount,
  needsTotals,
  question,
  selectionTotal,
  totalOf,
} from './questions.ts';
import { type IndexKind, indexUid, mostDocuments } from './settings.ts';
import { toMeiliDocument } from './to-meili-document.ts';

/** The port, with a signal for whoever cannot wait longer. Rejects with a `MeilisearchProblem` when it is away. */
export interface MeilisearchEngine extends SearchEngine {
  search(request: SearchRequest, signal?: AbortSignal): Promise<SearchResult>;
  select(selection: SearchSelection, signal?: AbortSignal): Promise<string[]>;
}

export function createMeilisearchEngine(connection: Connection, kind: IndexKind): MeilisearchEngine {
  const uid = indexUid(kind, connection.prefix);
  const admin = indexAdmin(connection, kind);
  let ensured: Promise<unknown> | undefined;
  /** Before the first write; asked again when it did not succeed. */
  const ensure = () =>
    (ensured ??= admin.ensure().catch((error: unknown) => {
      ensured = undefined;
      throw error;
    }));

  return {
    name: 'meilisearch',

    async search(request, signal) {
      const words = askedWords(request.words);
      const found = await answerTo(request, words, signal);
      if (!mayBeMistyped(words, found.total, request)) return found;
      const better = await guarded(correct(connection.search, uid, words, request.readers, signal));
      if (better.corrections.length === 0) return found;
      return { ...(await answerTo(request, better.words, signal)), corrections: better.corrections };
    },

    async select(selection, signal) {
      const words = askedWords(selection.words);
      const ids = await idsIn(selection, words, signal);
      if (!mayBeMistyped(words, ids.length, selection)) return ids;
      const better = await guarded(correct(connection.select, uid, words, selection.readers, signal));
      return better.corrections.length === 0 ? ids : idsIn(selection, better.words, signal);
    },

    async upsert(documents) {
      if (documents.length === 0) return;
      refuseStrangers(kind, documents);
      await ensure();
      await admin.apply(documents.map((document) => toMeiliDocument(document)));
    },

    async remove(ids) {
      if (ids.length === 0) return;
      await ensure();
      await admin.deleteIds(ids);
    },
  };

  async function answerTo(
    request: SearchRequest,
    words: readonly AskedWord[],
    signal: AbortSignal | undefined,
  ): Promise<SearchResult> {
    let asked = question(uid, request, words);
    let answers = await ask(asked, signal);
    const total = selectionTotal(asked, answers);
    const facets = countsOf(asked, answers);
    if (needsTotals(asked.stretches, request) && request.offset < total) {
      const totals = answers.slice(0, laneCount(asked)).map(totalOf);
      asked = question(uid, request, words, totals);
      answers = await ask({ ...asked, queries: asked.queries.slice(0, laneCount(asked)) }, signal);
    }
    return { ids: idsOf(asked, answers, request), total, facets, corrections: [] };
  }

  async function ask({ queries }: Question, signal: AbortSignal | undefined): Promise<Answer[]> {
    const answer = connection.search.multiSearch<{ queries: typeof queries }, Hit>(
      { queries },
      signal ? { signal } : {},
    );
    return (await guarded(answer)).results;
  }

  /** In one answer, so that nothing moves from one page to another meanwhile. */
  async function idsIn(
    selection: SearchSelection,
    words: readonly AskedWord[],
    signal: AbortSignal | undefined,
  ): Promise<string[]> {
    const query = {
      indexUid: uid,
      filter: all([...baseFilters(selection, words), ...groupsOf(selection).map((group) => group.filter)]),
      sort: ['start:asc', 'id:asc'],
      limit: mostDocuments,
      attributesToRetrieve: ['id'],
    };
    const answer = connection.select.multiSearch<{ queries: [typeof query] }, Hit>(
      { queries: [query] },
      signal ? { signal } : {},
    );
    return (await guarded(answer)).results[0]!.hits.map(({ id }) => id);
  }
}

/** Where words may be left out, what was found says nothing of each of them. */
function mayBeMistyped(words: readonly AskedWord[], found: number, { missing = 0 }: SearchSelection): boolean {
  return words.length > 0 && (found === 0 || missing > 0);
}

/** What everybody may read belongs in the one index, plans for fewer in the other. */
function refuseStrangers(kind: IndexKind, documents: readonly SearchDocument[]): void {
  for (const { id, readers } of documents)
    if (readers.includes('public') !== (kind === 'events'))
      throw new Error(
        kind === 'events'
          ? `${id} is a plan: it has no place among public events.`
          : `${id} is public: it has no place among plans.`,
      );
}

async function guarded<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw problemOf(error);
  }
}

export function meilisearchIndexes(settings: MeilisearchSettings): SearchIndexes {
  const connection = connect(settings);
  return {
    search: createMeilisearchEngine(connection, 'events'),
    plans: createMeilisearchEngine(connection, 'plans'),
  };
}
