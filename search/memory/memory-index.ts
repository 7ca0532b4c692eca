import { toCounts } from '../counts.ts';
import { type FacetName, type FilterName, facetNames, filterNames } from '../document.ts';
import { type AskedWord, askedWords } from '../language/terms.ts';
import type { Counts, SearchRequest, SearchResult, SearchSelection } from '../port.ts';
import { type Bitmap, firstWordIn, intersect, sizeOf } from './bitmap.ts';
import { Documents } from './documents.ts';
import { type IndexedRow, dayNumber } from './indexed-row.ts';
import { firstByDate, firstOf, orderOf } from './order.ts';
import { Room } from './room.ts';
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
  /** How many `slots` are, and the first word of them that is not empty. */
  size: number;
  from: number;
  /** How many of `slots` have each code, once somebody asked for one. */
  counts?: Uint32Array;
}

interface Base {
  beginning: Beginning;
  slots: Bitmap;
  words: readonly AskedWord[];
  corrections: Correction[];
}

const noCounts = Object.fromEntries(
  facetNames.map((name) => [name, toCounts([])]),
) as unknown as SearchResult['facets'];
const periodFacets: readonly FacetName[] = ['month', 'week'];

/** An index of documents in this process: who has which codes, and which words stand where. */
export class MemoryIndex {
  readonly #documents = new Documents();
  readonly #texts = new Texts();
  readonly #beginnings = new UntilChanged<Beginning>(8);
  readonly #periods = new UntilChanged<Bitmap>(16);
  readonly #room = new Room();
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

  /** To be called once everything is in, until it says that all is done; what comes meanwhile is taken in too. */
  settleSome(): boolean {
    return this.#texts.settleSome();
  }

  /** The version of each document. */
  versions(): Map<string, number> {
    return this.#documents.versionById();
  }

  search(request: SearchRequest): SearchResult {
    const base = this.#base(request);
    const groups = this.#groups(request);
    const hits = this.#withAll(base.slots, groups);
    const scores =
      request.sort === 'relevance' && base.words.length > 0
        ? this.#texts.scores(base.words, hits, this.#documents.slots, this.#room)
        : undefined;
    return {
      ids: this.#page(request, hits, scores).map((slot) => this.#documents.ids[slot]!),
      total: this.#room.sizeOf(hits),
      facets: request.counts === false ? noCounts : this.#facets(base, groups, hits),
      corrections: base.corrections,
    };
  }

  select(selection: SearchSelection): string[] {
    const hits = this.#withAll(this.#base(selection).slots, this.#groups(selection));
    const { ids } = this.#documents;
    const starts = this.#documents.starts.items;
    const startOf = (slot: number) => (Number.isNaN(starts[slot]!) ? Infinity : starts[slot]!);
    const slots = this.#room.slotsIn(hits).toSorted((a, b) => {
      const [one, other] = [startOf(a), startOf(b)];
      return one < other ? -1 : one > other ? 1 : ids[a]! < ids[b]! ? -1 : 1;
    });
    return Array.from(slots, (slot) => ids[slot]!);
  }

  #page(request: SearchRequest, hits: Bitmap, scores: Float32Array | undefined): number[] {
    const documents = this.#documents;
    const order = orderOf(documents, request, scores);
    const now = Date.parse(request.now);
    const most = request.offset + request.limit;
    const isByDate = request.sort === 'date' || (request.sort === 'relevance' && !scores);
    const first = (isByDate ? firstByDate : firstOf)(documents, hits, most, now, order);
    return first.slice(request.offset);
  }

  /** What readers, moment and words leave: all room is free from here on. */
  #base({ readers, endsAfter, words: typed, missing = 0 }: SearchSelection): Base {
    const beginning = this.#beginnings.get(JSON.stringify([readers, endsAfter]), () => {
      const readable = this.#documents.all();
      const read = this.#documents.none();
      this.#documents.codes.addAny('reader', readers, read);
      intersect(readable, read);
      const moment = endsAfter === undefined ? undefined : Date.parse(endsAfter);
      const slots = moment === undefined ? readable : this.#documents.endingAfter(readable, moment);
      return { readable, slots, size: sizeOf(slots), from: firstWordIn(slots) };
    });
    this.#room.begin(this.#documents.slots, beginning.from);
    const { words, corrections } = this.#texts.correct(askedWords(typed), beginning.readable);
    const slots =
      words.length > 0 ? this.#texts.matching(words, beginning.slots, missing, this.#room) : beginning.slots;
    return { beginning, slots, words, corrections };
  }

  #groups({ filters, period }: SearchSelection): Group[] {
    const groups = (filterNames as FilterName[]).flatMap((facet): Group[] => {
      const values = filters[facet];
      if (!values?.length) return [];
      const slots = this.#room.none();
      this.#documents.codes.addAny(facet, values, slots, this.#room.from);
      return [{ facets: [facet], slots }];
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
      this.#withAll(
        slots,
        groups.filter((one) => one !== group),
      );
    const told = [
      ...this.#counts(beginning, hits, free),
      ...groups.flatMap((group) => this.#counts(beginning, without(group), group.facets)),
    ];
    return Object.fromEntries(told) as SearchResult['facets'];
  }

  /** What most of a beginning has is told by what the rest of it has: all of it was counted once. */
  #counts(beginning: Beginning, slots: Bitmap, facets: readonly FacetName[]): [FacetName, Counts][] {
    const { codes } = this.#documents;
    const left = beginning.size - this.#room.sizeOf(slots);
    const isMost = left <= beginning.size / 2;
    if (isMost) beginning.counts ??= codes.count(this.#room.slotsIn(beginning.slots), facetNames);
    const count = (some: Bitmap) => codes.count(this.#room.slotsIn(some), facets, this.#room.zeros(codes.size));
    const counts = isMost ? beginning.counts! : count(slots);
    const less = isMost && left > 0 ? count(this.#room.difference(beginning.slots, slots)) : undefined;
    return facets.map((facet) => [facet, codes.told(facet, counts, less)]);
  }

  #withAll(base: Bitmap, groups: readonly Group[]): Bitmap {
    return groups.reduce((left, group) => this.#room.intersection(left, group.slots), base);
  }

  #forget(): void {
    this.#beginnings.forget();
    this.#periods.forget();
  }
}
