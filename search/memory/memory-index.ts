import { type FacetName, type FilterName, facetNames, filterNames } from '../document.ts';
import { type AskedWord, askedWords } from '../language/terms.ts';
import type { Counts, SearchRequest, SearchResult, SearchSelection } from '../port.ts';
import { type Bitmap, difference, intersect, intersection, sizeOf, slotsIn } from './bitmap.ts';
import type { SomeCounts } from './codes.ts';
import { Documents } from './documents.ts';
import { type IndexedRow, dayNumber } from './indexed-row.ts';
import { firstOf, orderOf } from './order.ts';
import { type Correction, Texts } from './texts.ts';
import { UntilChanged } from './until-changed.ts';

/** Choices that belong together: counts of these facets leave them out. */
interface Group {
  facets: readonly FacetName[];
  slots: Bitmap;
}

/** What readers and a moment leave: where all questions of a minute begin. */
interface Beginning {
  readable: Bitmap;
  slots: Bitmap;
  /** How many `slots` are. */
  size: number;
  /** Counts of every facet in `slots`, once somebody asked for one. */
  counts?: SearchResult['facets'];
}

interface Base {
  beginning: Beginning;
  slots: Bitmap;
  words: readonly AskedWord[];
  corrections: Correction[];
}

const noCounts = Object.fromEntries(facetNames.map((name) => [name, new Map()])) as unknown as SearchResult['facets'];
const periodFacets: readonly FacetName[] = ['month', 'week'];

/** An index of documents in this process: who has which codes, and which words stand where. */
export class MemoryIndex {
  readonly #documents = new Documents();
  readonly #texts = new Texts();
  readonly #beginnings = new UntilChanged<Beginning>(8);
  readonly #periods = new UntilChanged<Bitmap>(16);
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
    this.#forget();
  }

  remove(id: string): void {
    this.#documents.remove(id);
    this.#forget();
  }

  /** Adds the terms of a document that was put without them; of one that changed since, or went, they come otherwise. */
  putTerms(id: string, version: number, terms: string): void {
    const slot = this.#documents.slotOf(id);
    if (slot === undefined || slot >= this.#withoutTerms) return;
    if (this.#documents.versions.items[slot] === version) this.#texts.add(slot, terms);
  }

  /** Gives back the room that was kept for more, once everything is in. */
  trim(): void {
    this.#texts.trim();
  }

  /** The version of each document. */
  versions(): Map<string, number> {
    return this.#documents.versionById();
  }

  search(request: SearchRequest): SearchResult {
    const base = this.#base(request);
    const groups = this.#groups(request);
    const hits = withAll(base.slots, groups);
    const scores =
      request.sort === 'relevance' && base.words.length > 0
        ? this.#texts.scores(base.words, hits, this.#documents.slots)
        : undefined;
    const soonest = this.#documents.firstEndingAfter(Date.parse(request.now));
    const first = firstOf(hits, request.offset + request.limit, orderOf(this.#documents, request, scores), soonest);
    return {
      ids: first.slice(request.offset).map((slot) => this.#documents.ids[slot]!),
      total: sizeOf(hits),
      facets: request.counts === false ? noCounts : this.#facets(base, groups, hits),
      corrections: base.corrections,
    };
  }

  select(selection: SearchSelection): string[] {
    const hits = withAll(this.#base(selection).slots, this.#groups(selection));
    const { ids } = this.#documents;
    const starts = this.#documents.starts.items;
    const startOf = (slot: number) => (Number.isNaN(starts[slot]!) ? Infinity : starts[slot]!);
    const slots = slotsIn(hits).toSorted((a, b) => {
      const [one, other] = [startOf(a), startOf(b)];
      return one < other ? -1 : one > other ? 1 : ids[a]! < ids[b]! ? -1 : 1;
    });
    return Array.from(slots, (slot) => ids[slot]!);
  }

  /** What readers, moment and words leave. */
  #base({ readers, endsAfter, words: typed, missing = 0 }: SearchSelection): Base {
    const beginning = this.#beginnings.get(JSON.stringify([readers, endsAfter]), () => {
      const readable = this.#documents.all();
      intersect(readable, this.#documents.withAny('reader', readers));
      const moment = endsAfter === undefined ? undefined : Date.parse(endsAfter);
      const slots = moment === undefined ? readable : this.#documents.endingAfter(readable, moment);
      return { readable, slots, size: sizeOf(slots) };
    });
    const { words, corrections } = this.#texts.correct(askedWords(typed), beginning.readable);
    const slots = words.length > 0 ? this.#texts.matching(words, beginning.slots, missing) : beginning.slots;
    return { beginning, slots, words, corrections };
  }

  #groups({ filters, period }: SearchSelection): Group[] {
    const groups = (filterNames as FilterName[]).flatMap((facet): Group[] => {
      const values = filters[facet];
      return values?.length ? [{ facets: [facet], slots: this.#documents.withAny(facet, values) }] : [];
    });
    if (period?.from || period?.to) {
      const from = period.from ? dayNumber(period.from) : -Infinity;
      const to = period.to ? dayNumber(period.to) : Infinity;
      const slots = this.#periods.get(`${from} ${to}`, () => this.#documents.overlapping(from, to));
      groups.push({ facets: periodFacets, slots });
    }
    return groups;
  }

  #facets({ beginning, slots }: Base, groups: readonly Group[], hits: Bitmap): SearchResult['facets'] {
    const grouped = groups.flatMap((group) => group.facets);
    const free = facetNames.filter((facet) => !grouped.includes(facet));
    const without = (group: Group) =>
      withAll(
        slots,
        groups.filter((one) => one !== group),
      );
    return Object.assign(
      this.#counts(beginning, hits, free),
      ...groups.map((group) => this.#counts(beginning, without(group), group.facets)),
    ) as SearchResult['facets'];
  }

  /** What most of a beginning has is told by what the rest of it has: all of it was counted once. */
  #counts(beginning: Beginning, slots: Bitmap, facets: readonly FacetName[]): SomeCounts {
    const left = beginning.size - sizeOf(slots);
    if (left > beginning.size / 2) return this.#documents.counts(slots, facets);
    beginning.counts ??= this.#documents.counts(beginning.slots, facetNames) as SearchResult['facets'];
    const all = beginning.counts;
    const rest = left === 0 ? {} : this.#documents.counts(difference(beginning.slots, slots), facets);
    return Object.fromEntries(facets.map((facet) => [facet, less(all[facet], rest[facet])]));
  }

  #forget(): void {
    this.#beginnings.forget();
    this.#periods.forget();
  }
}

function withAll(base: Bitmap, groups: readonly Group[]): Bitmap {
  return groups.reduce((left, group) => intersection(left, group.slots), base);
}

function less(counts: Counts, others: Counts = new Map()): Counts {
  if (others.size === 0) return counts;
  const left = new Map<string, number>();
  for (const [value, count] of counts) {
    const rest = count - (others.get(value) ?? 0);
    if (rest > 0) left.set(value, rest);
  }
  return left;
}
