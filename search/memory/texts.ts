import { type AskedWord, asked } from '../language/terms.ts';
import { typoBudget } from '../language/words.ts';
import { type Bitmap, has, intersection, isEmpty, set } from './bitmap.ts';
import { Dictionary } from './dictionary.ts';
import { Postings } from './postings.ts';
import { qualityOf, rarity, weightOf } from './rank.ts';

/** A term that counts as one of the words that are looked for, and how good it is as that. */
interface Found {
  term: number;
  quality: number;
}

/** The terms of all documents, and which documents answer to words. */
export class Texts {
  readonly #dictionary = new Dictionary();
  readonly #postings = new Postings();

  /** @param terms as they are stored: a line a weight, the heaviest first, `=` before a term that stands in no text */
  add(slot: number, terms: string): void {
    for (const [weight, line] of terms.split('\n').entries())
      for (const term of line.split(' ')) {
        if (term === '') continue;
        const written = !term.startsWith('=');
        this.#postings.add(this.#dictionary.add(written ? term : term.slice(1), written), slot, weight);
      }
  }

  /** Words as they are typed, or as they were meant where nothing that may be read answers to them. */
  correct(words: readonly AskedWord[], readable: Bitmap): { words: AskedWord[]; corrections: Correction[] } {
    const corrections: Correction[] = [];
    const meant = words.map((word) => {
      if (typoBudget(word.word) === 0 || this.#isReadable(this.#termsFor(word), readable)) return word;
      const used = this.#nearest(word.word, readable);
      if (used === undefined) return word;
      corrections.push({ typed: word.word, used });
      return { ...asked(used), unfinished: word.unfinished };
    });
    return { words: meant, corrections };
  }

  /** The documents that answer to every word. */
  matching(words: readonly AskedWord[], within: Bitmap): Bitmap {
    return words.reduce((left, word) => {
      const found = new Uint32Array(left.length);
      for (const { term } of this.#termsFor(word)) this.#postings.forEach(term, (slot) => set(found, slot));
      return intersection(left, found);
    }, within);
  }

  /** How well each document answers to the words, by slot. */
  scores(words: readonly AskedWord[], hits: Bitmap, slots: number): Float32Array {
    const scores = new Float32Array(slots);
    const best = new Float32Array(slots);
    for (const word of words) {
      best.fill(0);
      for (const { term, quality } of this.#termsFor(word)) {
        const gain = quality * rarity(this.#postings.sizeOf(term) / Math.max(1, slots));
        this.#postings.forEach(term, (slot, weight) => {
          if (has(hits, slot)) best[slot] = Math.max(best[slot]!, gain * weightOf[weight as 0 | 1 | 2 | 3]);
        });
      }
      for (let slot = 0; slot < slots; slot++) scores[slot]! += best[slot]!;
    }
    return scores;
  }

  get bytes(): number {
    return this.#postings.bytes + this.#dictionary.size * 120;
  }

  #termsFor({ word, forms, unfinished }: AskedWord): Found[] {
    const found = forms.flatMap((form): Found[] => {
      const term = this.#dictionary.find(form);
      return term === undefined ? [] : [{ term, quality: form === word ? qualityOf.asTyped : qualityOf.otherForm }];
    });
    if (!unfinished) return found;
    const longer = this.#dictionary.beginningWith(word).filter((term) => !found.some((one) => one.term === term));
    return [...found, ...longer.map((term) => ({ term, quality: qualityOf.beginning }))];
  }

  #isReadable(found: readonly Found[], readable: Bitmap): boolean {
    return found.some(({ term }) => this.#countReadable(term, readable) > 0);
  }

  #countReadable(term: number, readable: Bitmap): number {
    let count = 0;
    this.#postings.forEach(term, (slot) => {
      if (has(readable, slot)) count++;
    });
    return count;
  }

  /** Fewest mistakes first, then what most documents have, of those that may be read: others are as good as none. */
  #nearest(word: string, readable: Bitmap): string | undefined {
    if (isEmpty(readable)) return undefined;
    const near = this.#dictionary
      .near(word)
      .map(({ id, typos }) => ({
        text: this.#dictionary.terms[id]!,
        typos,
        documents: this.#countReadable(id, readable),
      }))
      .filter(({ documents }) => documents > 0)
      .toSorted((a, b) => a.typos - b.typos || b.documents - a.documents || (a.text < b.text ? -1 : 1));
    return near[0]?.text;
  }
}

export interface Correction {
  typed: string;
  used: string;
}
