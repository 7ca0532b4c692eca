import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { documentEdition, facetNames } from '../document.ts';
import { oneLetterApart } from './one-letter-apart.ts';

/** The attributes of `to-meili-document.ts` that hold words, the heaviest first. */
export const wordAttributes = ['title', 'names', 'summary', 'body'] as const;

/** Exact counts and selections need room for all values and all documents there can ever be. */
const mostValues = 100_000;
export const mostDocuments = 1_000_000_000;

const equality = { facetSearch: false, filter: { equality: true, comparison: false } };
const comparison = { facetSearch: false, filter: { equality: true, comparison: true } };

/**
 * How an index is set, from the one definition of a document. Whatever is changed here gives other index names: what was
 * built with other settings is never asked.
 */
export const indexSettings = {
  searchableAttributes: [...wordAttributes, 'every'],
  // What a hit shows to whoever holds the key for searching: no texts, so that a plan's words stay where they are.
  displayedAttributes: ['id', 'deadline'],
  filterableAttributes: [
    { attributePatterns: ['readers', ...facetNames, 'bucket'], features: equality },
    { attributePatterns: ['start', 'end', 'deadline', 'days'], features: comparison },
    { attributePatterns: ['terms'], features: { facetSearch: true, filter: { equality: true, comparison: false } } },
  ],
  sortableAttributes: ['deadline', 'id', 'published', 'start'],
  // Words are put in order by these rules, and what they find equal by date. A question that is in another order sends no
  // words to be ranked (its terms are in the filter), so that the last rule is the only one there and strict.
  rankingRules: ['words', 'proximity', 'attributeRank', 'exactness', 'wordPosition', 'sort'],
  // Whether words stand in one text, not how many words apart: documents are written 1.7 times as fast and take 60 % of the room.
  proximityPrecision: 'byAttribute',
  stopWords: [],
  synonyms: {},
  distinctAttribute: null,
  // Which documents are found is decided by their terms. Typing mistakes are forgiven where a word is looked up among the
  // terms, and there only: names one letter apart are never taken for each other.
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [...new Set(oneLetterApart)].toSorted(),
    disableOnAttributes: [...wordAttributes, 'every'].toSorted(),
    disableOnNumbers: true,
  },
  localizedAttributes: [{ attributePatterns: [...wordAttributes], locales: ['nld', 'eng'] }],
  faceting: { maxValuesPerFacet: mostValues, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: mostDocuments },
  // Longer than any deadline of ours: an answer that was cut off would look like a whole one.
  searchCutoffMs: 60_000,
} satisfies Settings;

/** Counts up when documents are made differently under the same settings. */
const documentShape = 1;

/** The two indexes share their settings and nothing else. */
export type IndexKind = 'events' | 'plans';

export const settingsHash = createHash('sha256')
  .update(JSON.stringify([documentShape, documentEdition, indexSettings]))
  .digest('hex')
  .slice(0, 12);

/** The name of an index says how it is set. `prefix` keeps several sites on one server apart. */
export function indexUid(kind: IndexKind, prefix = ''): string {
  return `${prefix}${kind}-${settingsHash}`;
}
