import { type FacetName, facetNames } from '../document.ts';
import type { Counts } from '../port.ts';
import type { Bitmap } from './bitmap.ts';
import { CodeSet } from './code-set.ts';
import { type Column, Combinations, Lists } from './columns.ts';

/** Which documents have which codes: by code a set of slots, by slot the codes of each facet. */
export class Codes {
  readonly #ids = new Map<string, number>();
  readonly #sets: CodeSet[] = [];
  readonly #values: string[] = [];
  /** What can be counted, in the order of the values; who may read is only asked for. */
  readonly #ofFacet = new Map<FacetName, number[]>(facetNames.map((facet) => [facet, []]));
  /** What is counted by going through it: of three countries in two hundred there are too many combinations. */
  readonly #columns: readonly Column[] = [
    // Countries and sectors are what is chosen most: what is left stands side by side.
    new Lists('country', 'organiser', 'sector'),
    new Combinations(
      ['region'],
      ['domain'],
      ['organiserKind'],
      ['kind', 'mode', 'language', 'official', 'price', 'support'],
      ['month', 'week'],
    ),
  ];
  /** By code what its facet has of the slot that is being added. */
  readonly #rowOf: (number[] | undefined)[] = [];
  readonly #row = new Map<FacetName, number[]>(facetNames.map((facet) => [facet, []]));

  /** The codes of the slot that comes after the last one, and who may read it. */
  add(slot: number, codes: readonly string[], readers: readonly string[]): void {
    for (const row of this.#row.values()) row.length = 0;
    for (const code of codes) {
      const id = this.#addTo(code, slot);
      this.#rowOf[id]?.push(id);
    }
    for (const column of this.#columns) column.add(this.#row);
    for (const reader of readers) this.#addTo(`reader:${reader}`, slot);
  }

  /** Adds those with one of these values to a set. @param from the first word that matters */
  addAny(facet: string, values: readonly string[], slots: Bitmap, from = 0): void {
    for (const value of values) {
      const code = this.#ids.get(`${facet}:${value}`);
      if (code !== undefined) this.#sets[code]!.addTo(slots, from);
    }
  }

  /** How many codes there are. */
  get size(): number {
    return this.#sets.length;
  }

  /**
   * How many of these slots have each code, by code: right for these facets, and for others it may say anything.
   * @param counts as many zeros as there are codes
   */
  count(
    slots: Uint32Array,
    facets: readonly FacetName[],
    counts: Uint32Array = new Uint32Array(this.size),
  ): Uint32Array {
    for (const column of this.#columns)
      if (column.facets.some((facet) => facets.includes(facet))) column.countIn(slots, facets, counts);
    return counts;
  }

  /** The counts of a facet by its values, in their order. @param less counts that do not belong to it */
  told(facet: FacetName, counts: Uint32Array, less?: Uint32Array): Counts {
    const values: string[] = [];
    const numbers: number[] = [];
    for (const code of this.#ofFacet.get(facet)!) {
      const count = counts[code]! - (less ? less[code]! : 0);
      if (count === 0) continue;
      values.push(this.#values[code]!);
      numbers.push(count);
    }
    return { values, numbers };
  }

  get bytes(): number {
    return [...this.#columns, ...this.#sets].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  #addTo(code: string, slot: number): number {
    let id = this.#ids.get(code);
    if (id === undefined) {
      id = this.#sets.length;
      const colon = code.indexOf(':');
      const facet = code.slice(0, colon) as FacetName;
      this.#ids.set(code, id);
      this.#sets.push(new CodeSet());
      this.#values.push(code.slice(colon + 1));
      this.#rowOf.push(this.#row.get(facet));
      this.#putInOrder(id, this.#ofFacet.get(facet));
    }
    this.#sets[id]!.add(slot);
    return id;
  }

  #putInOrder(id: number, codes: number[] = []): void {
    let low = 0;
    for (let high = codes.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (this.#values[codes[middle]!]! < this.#values[id]!) low = middle + 1;
      else high = middle;
    }
    codes.splice(low, 0, id);
  }
}
