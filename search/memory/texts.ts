import { type AskedWord, asTyped, asked } from '../language/terms.ts';
import { typoBudget } from '../language/words.ts';
import { type Bitmap, forEachIn, has, intersection, isEmpty, set } from './bitmap.ts';
import { Dictionary } from './dictionary.ts';
import { Postings } from './postings.ts';
import { qualityOf, rarity, weightOf } from './rank.ts';

/** The terms that count as a word that is looked for: how good each is as that word, and those that only begin with it. */
interface Found {
  whole: { term: number; quality: number }[];
  beginnings: number[];
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
      return { ...word, ...asked(used), unfinished: word.unfinished };
    });
    return { words: meant, corrections };
  }

  /** The documents that answer to every word, or to all but so many. */
  matching(words: readonly AskedWord[], within: Bitmap, missing: number): Bitmap {
    const answersTo = (all: readonly AskedWord[]) =>
      all.reduce((left, word) => {
        const found = new Uint32Array(left.length);
        this.#forEach(this.#termsFor(word), (slot) => set(found, slot));
        return intersection(left, found);
      }, within);
    if (missing === 0) return answersTo(words);
    const found = asTyped(words).map(answersTo);
    const least = Math.max(1, found.length - missing);
    const answering = new Uint32Array(within.length);
    forEachIn(within, (slot) => {
      if (found.filter((slots) => has(slots, slot)).length >= least) set(answering, slot);
    });
    return answering;
  }

  /** How well each of the hits answers to the words, by slot. */
  scores(words: readonly AskedWord[], hits: Bitmap, slots: number): Float32Array {
    const scores = new Float32Array(slots);
    const best = new Float32Array(slots);
    for (const word of words) {
      best.fill(0);
      let found = 0;
      const take = (term: number, quality: number) =>
        this.#postings.forEach(term, (slot, weight) => {
          if (!has(hits, slot)) return;
          if (best[slot] === 0) found++;
          best[slot] = Math.max(best[slot]!, quality * weightOf[weight as 0 | 1 | 2 | 3]);
        });
      const { whole, beginnings } = this.#termsFor(word);
      for (const { term, quality } of whole) take(term, quality);
      const quality = found > 0 ? qualityOf.beginningOfAnother : qualityOf.beginning;
      for (const term of beginnings) take(term, quality);
      const worth = rarity(found / Math.max(1, slots));
      for (let slot = 0; slot < slots; slot++) scores[slot]! += best[slot]! * worth;
    }
    return scores;
  }

  get bytes(): number {
    return this.#postings.bytes + this.#dictionary.size * 120;
  }

  #termsFor({ word, forms, unfinished }: AskedWord): Found {
    const whole = forms.flatMap((form) => {
      const term = this.#dictionary.find(form);
      return term === undefined ? [] : [{ term, quality: form === word ? qualityOf.asTyped : qualityOf.otherForm }];
    });
    const longer = unfinished ? this.#dictionary.beginningWith(word) : [];
    return { whole, beginnings: longer.filter((term) => !whole.some((one) => one.term === term)) };
  }

  #forEach({ whole, beginnings }: Found, visit: (slot: number) => void): void {
    for (const { term } of whole) this.#postings.forEach(term, visit);
    for (const term of beginnings) this.#postings.forEach(term, visit);
  }

  #isReadable(found: Found, readable: Bitmap): boolean {
    return [...found.whole.map(({ term }) => term), ...found.beginnings].some(
      (term) => this.#countReadable(term, readable) > 0,
    );
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
