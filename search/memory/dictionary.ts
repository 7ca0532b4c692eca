import { typoBudget, typosBetween } from '../language/words.ts';
import { bitsIn } from './bitmap.ts';
import { type Growing, growingInt32, growingUint32 } from './growing.ts';
import { TermNumbers } from './term-numbers.ts';

const mostUnsorted = 512;

/** Every term with a number of its own; found as it is, by its beginning, and by its likeness. */
export class Dictionary {
  readonly #numbers = new TermNumbers();
  /** Whether a term stands in a text as it is; only such a word is told as a correction. */
  readonly #written: boolean[] = [];
  /** By length the terms, and beside each which letters it has: likeness is looked for in all of them. */
  readonly #byLength: { ids: Growing<Uint32Array>; letters: Growing<Int32Array> }[] = [];
  #taken = 0;
  /** All terms but the latest in the order of their letters. */
  #sorted: number[] = [];
  #unsorted: number[] = [];

  get size(): number {
    return this.terms.length;
  }

  get terms(): readonly string[] {
    return this.#numbers.terms;
  }

  find(term: string): number | undefined {
    return this.#numbers.find(term);
  }

  /** The number of the term that stands from one letter of a text to before another. */
  add(text: string, from: number, to: number, written: boolean): number {
    const id = this.#numbers.add(text, from, to);
    if (written) this.#written[id] = true;
    if (id >= this.#taken) this.#takeIn(id);
    return id;
  }

  /** Every term that begins so. */
  beginningWith(beginning: string): number[] {
    if (this.#unsorted.length > mostUnsorted) this.#sort();
    const sorted = this.#sorted;
    let low = 0;
    for (let high = sorted.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (this.terms[sorted[middle]!]! < beginning) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; at < sorted.length && this.terms[sorted[at]!]!.startsWith(beginning); at++)
      found.push(sorted[at]!);
    return [...found, ...this.#unsorted.filter((id) => this.terms[id]!.startsWith(beginning))];
  }

  /** Written words within the mistakes that are forgiven in a word. */
  near(word: string): { id: number; typos: number }[] {
    const budget = typoBudget(word);
    const letters = lettersOf(word);
    const found: { id: number; typos: number }[] = [];
    for (let length = word.length - budget; length <= word.length + budget; length++) {
      const terms = this.#byLength[length];
      if (!terms) continue;
      const lettersOfTerms = terms.letters.items;
      for (let at = 0; at < terms.ids.length; at++) {
        if (bitsIn(letters ^ lettersOfTerms[at]!) > 2 * budget) continue;
        const id = terms.ids.items[at]!;
        if (!this.#written[id]) continue;
        const typos = typosBetween(word, this.terms[id]!, budget);
        if (typos > 0 && typos <= budget) found.push({ id, typos });
      }
    }
    return found;
  }

  #takeIn(id: number): void {
    const term = this.terms[id]!;
    const { ids, letters } = (this.#byLength[term.length] ??= { ids: growingUint32(), letters: growingInt32() });
    ids.push(id);
    letters.push(lettersOf(term));
    this.#taken = id + 1;
    this.#unsorted.push(id);
  }

  #sort(): void {
    const latest = this.#unsorted.toSorted((a, b) => (this.terms[a]! < this.terms[b]! ? -1 : 1));
    const merged: number[] = [];
    let next = 0;
    for (const id of this.#sorted) {
      while (next < latest.length && this.terms[latest[next]!]! < this.terms[id]!) merged.push(latest[next++]!);
      merged.push(id);
    }
    while (next < latest.length) merged.push(latest[next++]!);
    this.#sorted = merged;
    this.#unsorted = [];
  }
}

/** Which letters a word has, a bit each: words whose letters differ much need not be compared. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}
