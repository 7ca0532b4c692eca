import type { FacetName } from '../document.ts';
import { GrowingNumbers, growingUint32 } from './growing.ts';

/** The codes of some facets, of every slot. */
export interface Column {
  readonly facets: readonly FacetName[];
  readonly bytes: number;
  /** The codes of the slot that comes after the last one, by facet. */
  add(codes: Map<FacetName, number[]>): void;
  /** Adds how often each code stands in these slots to counts, by code: right for these facets, for others it may be anything. */
  countIn(slots: Uint32Array, facets: readonly FacetName[], counts: Uint32Array): void;
}

/** For codes that stand together in any way: all codes of a slot, facet after facet. */
export class Lists implements Column {
  readonly facets: readonly FacetName[];
  /** Where the codes of each facet of each slot begin, with the end of the last ones behind them. */
  readonly #offsets = growingUint32(1024);
  readonly #codes = new GrowingNumbers();

  constructor(...facets: FacetName[]) {
    this.facets = facets;
    this.#offsets.push(0);
  }

  add(codes: Map<FacetName, number[]>): void {
    for (const facet of this.facets) {
      for (const code of codes.get(facet)!) this.#codes.push(code);
      this.#offsets.push(this.#codes.length);
    }
  }

  /** In one go from the first facet that is asked for to the last: what stands between costs less than to go through slots twice. */
  countIn(slots: Uint32Array, facets: readonly FacetName[], counts: Uint32Array): void {
    const isAsked = (facet: FacetName) => facets.includes(facet);
    const first = this.facets.findIndex(isAsked);
    const behind = this.facets.findLastIndex(isAsked) + 1;
    const width = this.facets.length;
    const offsets = this.#offsets.items;
    const codes = this.#codes.items;
    for (let index = 0; index < slots.length; index++) {
      const row = slots[index]! * width;
      const end = offsets[row + behind]!;
      for (let at = offsets[row + first]!; at < end; at++) counts[codes[at]!]!++;
    }
  }

  get bytes(): number {
    return this.#offsets.bytes + this.#codes.bytes;
  }
}

/**
 * For groups of facets whose codes stand together in few ways: each way has a number, and a slot has one of each group, side
 * by side. Ways are counted first, and their codes then.
 */
export class Combinations implements Column {
  readonly facets: readonly FacetName[];
  readonly #groups: readonly (readonly FacetName[])[];
  readonly #known: readonly Map<string, number>[];
  readonly #of = new GrowingNumbers();
  /** The codes of each combination, with their end behind them. */
  readonly #offsets = growingUint32(1024);
  readonly #codes = new GrowingNumbers();
  /** How often each combination is there; the same room for every question. */
  #times = new Uint32Array(0);

  constructor(...groups: FacetName[][]) {
    this.facets = groups.flat();
    this.#groups = groups;
    this.#known = groups.map(() => new Map());
    this.#offsets.push(0);
  }

  add(codes: Map<FacetName, number[]>): void {
    for (const [at, group] of this.#groups.entries()) {
      const together = group.flatMap((facet) => codes.get(facet)!);
      this.#of.push(this.#combination(this.#known[at]!, together));
    }
  }

  countIn(slots: Uint32Array, facets: readonly FacetName[], counts: Uint32Array): void {
    const isAsked = (group: readonly FacetName[]) => group.some((facet) => facets.includes(facet));
    const places = this.#groups.flatMap((group, place) => (isAsked(group) ? [place] : []));
    // Of few slots the codes are counted at once: to go through all combinations would take longer.
    if (slots.length * places.length < this.#offsets.length) return this.#countCodes(slots, places, counts);
    const times = this.#noTimes();
    if (places.length === this.#groups.length) this.#countAll(slots, times);
    else for (const place of places) this.#countOne(slots, place, times);
    const offsets = this.#offsets.items;
    const codes = this.#codes.items;
    for (let combination = 0; combination < times.length; combination++) {
      const more = times[combination]!;
      if (more === 0) continue;
      const end = offsets[combination + 1]!;
      for (let at = offsets[combination]!; at < end; at++) counts[codes[at]!]! += more;
    }
  }

  get bytes(): number {
    return this.#of.bytes + this.#codes.bytes + this.#offsets.length * 100;
  }

  #countCodes(slots: Uint32Array, places: readonly number[], counts: Uint32Array): void {
    const of = this.#of.items;
    const width = this.#groups.length;
    const offsets = this.#offsets.items;
    const codes = this.#codes.items;
    for (let index = 0; index < slots.length; index++) {
      const row = slots[index]! * width;
      for (let place = 0; place < places.length; place++) {
        const combination = of[row + places[place]!]!;
        const end = offsets[combination + 1]!;
        for (let at = offsets[combination]!; at < end; at++) counts[codes[at]!]!++;
      }
    }
  }

  #countAll(slots: Uint32Array, times: Uint32Array): void {
    const of = this.#of.items;
    const width = this.#groups.length;
    for (let index = 0; index < slots.length; index++) {
      const end = (slots[index]! + 1) * width;
      for (let at = end - width; at < end; at++) times[of[at]!]!++;
    }
  }

  #countOne(slots: Uint32Array, place: number, times: Uint32Array): void {
    const of = this.#of.items;
    const width = this.#groups.length;
    for (let index = 0; index < slots.length; index++) times[of[slots[index]! * width + place]!]!++;
  }

  #noTimes(): Uint32Array {
    const combinations = this.#offsets.length - 1;
    if (this.#times.length < combinations) this.#times = new Uint32Array(combinations * 2);
    return this.#times.fill(0).subarray(0, combinations);
  }

  #combination(known: Map<string, number>, codes: number[]): number {
    const inOrder = codes.toSorted((a, b) => a - b);
    const name = inOrder.join();
    let combination = known.get(name);
    if (combination === undefined) {
      combination = this.#offsets.length - 1;
      known.set(name, combination);
      for (const code of inOrder) this.#codes.push(code);
      this.#offsets.push(this.#codes.length);
    }
    return combination;
  }
}
