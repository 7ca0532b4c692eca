import { type FacetName, type FilterName, facetNames, filterNames } from '../document.ts';
import { type AskedWord, askedWords } from '../language/terms.ts';
import type { SearchRequest, SearchResult, SearchSelection } from '../port.ts';
import { type Bitmap, forEachIn, intersect, intersection, sizeOf } from './bitmap.ts';
import { Documents } from './documents.ts';
import { type IndexedRow, dayNumber } from './indexed-row.ts';
import { firstOf, orderOf } from './order.ts';
import { type Correction, Texts } from './texts.ts';

/** Choices that belong together: counts of these facets leave them out. */
interface Group {
  facets: readonly FacetName[];
  slots: Bitmap;
}

interface Base {
  slots: Bitmap;
  words: readonly AskedWord[];
  corrections: Correction[];
}

const periodFacets: readonly FacetName[] = ['month', 'week'];

/** An index of documents in this process: who has which codes, and which words stand where. */
export class MemoryIndex {
  readonly #documents = new Documents();
  readonly #texts = new Texts();
  /** Slots below this one came without their terms. */
  #withoutTerms = 0;

  get size(): number {
    return this.#documents.living;
  }

  /** Places that documents left behind when they changed or went, as a share of all. */
  get waste(): number {
    return this.#documents.slots === 0 ? 0 : 1 - this.#documents.living / this.#documents.slots;
  }

  get bytes(): number {
    return this.#documents.bytes + this.#texts.bytes;
  }

  put(row: IndexedRow): void {
    const slot = this.#documents.add(row);
    if (row.terms === undefined) this.#withoutTerms = slot + 1;
    else this.#texts.add(slot, row.terms);
  }

  remove(id: string): void {
    this.#documents.remove(id);
  }

  /** Adds the terms of a document that was put without them; of one that changed since, or went, they come otherwise. */
  putTerms(id: string, version: number, terms: string): void {
    const slot = this.#documents.slotOf(id);
    if (slot === undefined || slot >= this.#withoutTerms) return;
    if (this.#documents.versions.items[slot] === version) this.#texts.add(slot, terms);
  }

  /** The version of each document. */
  versions(): Map<string, number> {
    return this.#documents.versionById();
  }

  search(request: SearchRequest): SearchResult {
    const base = this.#base(request);
    const groups = this.#groups(request);
    const hits = withAll(base.slots, groups);
    const facets = Object.fromEntries(facetNames.map((name) => [name, {}])) as SearchResult['facets'];
    const grouped = groups.flatMap((group) => group.facets);
    this.#documents.counts(
      hits,
      facetNames.filter((facet) => !grouped.includes(facet)),
      facets,
    );
    for (const group of groups) {
      const others = groups.filter((one) => one !== group);
      this.#documents.counts(withAll(base.slots, others), group.facets, facets);
    }
    const scores =
      request.sort === 'relevance' && base.words.length > 0
        ? this.#texts.scores(base.words, hits, this.#documents.slots)
        : undefined;
    const first = firstOf(hits, request.offset + request.limit, orderOf(this.#documents, request, scores));
    return {
      ids: first.slice(request.offset).map((slot) => this.#documents.ids[slot]!),
      total: sizeOf(hits),
      facets,
      corrections: base.corrections,
    };
  }

  select(selection: SearchSelection): string[] {
    const hits = withAll(this.#base(selection).slots, this.#groups(selection));
    const slots: number[] = [];
    forEachIn(hits, (slot) => slots.push(slot));
    const { ids } = this.#documents;
    const starts = this.#documents.starts.items;
    const startOf = (slot: number) => (Number.isNaN(starts[slot]!) ? Infinity : starts[slot]!);
    slots.sort((a, b) => {
      const [one, other] = [startOf(a), startOf(b)];
      return one < other ? -1 : one > other ? 1 : ids[a]! < ids[b]! ? -1 : 1;
    });
    return slots.map((slot) => ids[slot]!);
  }

  /** What readers, moment and words leave. */
  #base({ readers, endsAfter, words: typed, missing = 0 }: SearchSelection): Base {
    const slots = this.#documents.all();
    intersect(slots, this.#documents.withAny('reader', readers));
    const { words, corrections } = this.#texts.correct(askedWords(typed), slots);
    if (endsAfter !== undefined) this.#documents.keepEndingAfter(slots, Date.parse(endsAfter));
    return { slots: words.length > 0 ? this.#texts.matching(words, slots, missing) : slots, words, corrections };
  }

  #groups({ filters, period }: SearchSelection): Group[] {
    const groups = (filterNames as FilterName[]).flatMap((facet): Group[] => {
      const values = filters[facet];
      return values?.length ? [{ facets: [facet], slots: this.#documents.withAny(facet, values) }] : [];
    });
    if (period?.from || period?.to) {
      const from = period.from ? dayNumber(period.from) : -Infinity;
      const to = period.to ? dayNumber(period.to) : Infinity;
      groups.push({ facets: periodFacets, slots: this.#documents.overlapping(from, to) });
    }
    return groups;
  }
}

function withAll(base: Bitmap, groups: readonly Group[]): Bitmap {
  return groups.reduce((left, group) => intersection(left, group.slots), base);
}
