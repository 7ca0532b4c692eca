/** How an index is set, with what holds for one of which nobody said anything. */

interface FilterableRule {
  attributePatterns: string[];
  features: { facetSearch: boolean; filter: { equality: boolean; comparison: boolean } };
}

export interface RawSettings {
  searchableAttributes: string[];
  displayedAttributes: string[];
  filterableAttributes: (string | FilterableRule)[];
  sortableAttributes: string[];
  rankingRules: string[];
  typoTolerance: {
    enabled: boolean;
    minWordSizeForTypos: { oneTypo: number; twoTypos: number };
    disableOnWords: string[];
    disableOnAttributes: string[];
    disableOnNumbers: boolean;
  };
  faceting: { maxValuesPerFacet: number; sortFacetValuesBy: Record<string, 'alpha' | 'count'> };
  pagination: { maxTotalHits: number };
  [other: string]: unknown;
}

const untouched: RawSettings = {
  searchableAttributes: ['*'],
  displayedAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
  stopWords: [],
  synonyms: {},
  distinctAttribute: null,
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
  searchCutoffMs: null,
  localizedAttributes: null,
};

export class IndexSettings {
  raw: RawSettings = structuredClone(untouched);

  /** Groups of settings are changed one by one, lists as a whole. */
  update(changes: Partial<RawSettings>): void {
    const { typoTolerance, faceting, pagination } = this.raw;
    this.raw = {
      ...this.raw,
      ...structuredClone(changes),
      typoTolerance: { ...typoTolerance, ...changes.typoTolerance },
      faceting: { ...faceting, ...changes.faceting },
      pagination: { ...pagination, ...changes.pagination },
    };
  }

  filterable(attribute: string): { facetSearch: boolean; equality: boolean; comparison: boolean } | undefined {
    for (const rule of this.raw.filterableAttributes) {
      if (rule === attribute) return { facetSearch: true, equality: true, comparison: true };
      if (typeof rule !== 'string' && rule.attributePatterns.includes(attribute))
        return { facetSearch: rule.features.facetSearch, ...rule.features.filter };
    }
    return undefined;
  }

  shows(attribute: string): boolean {
    return this.raw.displayedAttributes.some((shown) => shown === '*' || shown === attribute);
  }

  /** How many mistakes are forgiven in a word of a question. */
  typosIn(word: string): number {
    const { enabled, minWordSizeForTypos, disableOnWords, disableOnNumbers } = this.raw.typoTolerance;
    if (!enabled || disableOnWords.includes(word) || (disableOnNumbers && /^\d+$/.test(word))) return 0;
    if (word.length < minWordSizeForTypos.oneTypo) return 0;
    return word.length < minWordSizeForTypos.twoTypos ? 1 : 2;
  }
}
