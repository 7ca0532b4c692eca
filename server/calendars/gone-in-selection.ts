import { type SearchDocument, facetNames } from '../../search/document.ts';
import { type IndexedRow, dayNumber } from '../../search/memory/indexed-row.ts';
import { MemoryIndex } from '../../search/memory/memory-index.ts';
import type { SearchSelection } from '../../search/port.ts';
import { storedTerms } from '../../search/postgres/stored-terms.ts';

/**
 * Which of the events that are gone a selection would hold, had they stayed as everybody saw them last. They are few and
 * in no index: one is made of them for the question. A word that none of them has is not read as another one, which would
 * find what the selection never held.
 */
export function goneInSelection(gone: readonly IndexedRow[], selection: SearchSelection): string[] {
  if (gone.length === 0) return [];
  const index = new MemoryIndex();
  for (const row of gone) index.put(row);
  const { corrections } = index.search({
    ...selection,
    sort: 'date',
    now: new Date(0).toISOString(),
    offset: 0,
    limit: 0,
  });
  return corrections.length > 0 ? [] : index.select(selection);
}

/** By what an event is found in that index. */
export function toFoundBy(document: SearchDocument): IndexedRow {
  const moment = (iso: string | undefined) => (iso === undefined ? undefined : Date.parse(iso));
  return {
    id: document.id,
    version: 1,
    readers: ['public'],
    startsAt: moment(document.startsAt),
    endsAt: moment(document.endsAt),
    deadline: document.deadline === undefined ? undefined : dayNumber(document.deadline),
    publishedAt: Date.parse(document.publishedAt),
    days: document.days.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]),
    codes: facetNames.flatMap((facet) => document.codes[facet].map((value) => `${facet}:${value}`)),
    terms: storedTerms(document),
  };
}
