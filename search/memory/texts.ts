import { type AskedWord, asTyped, asked } from '../language/terms.ts';
import { typoBudget } from '../language/words.ts';
import { type Bitmap, isEmpty, uniteBoth } from './bitmap.ts';
import { Dictionary } from './dictionary.ts';
import { Postings } from './postings.ts';
import type { Room } from './room.ts';
import { type Quality, levels, levelsOf, rarity } from './rank.ts';

/** The terms that count as a word that is looked for: how good each is as that word, and those that only begin with it. */
interface Found {
  whole: { term: number; quality: Quality }[];
  beginnings: number[];
}

const [space, endOfLine] = [' '.charCodeAt(0), '\n'.charCodeAt(0)];

/** The terms of all documents, and which documents answer to words. */
export class Texts {
  readonly #dictionary = new Dictionary();
  readonly #postings = new Postings();
  /** The same room for every question: of a million slots new room takes longer than the question. */
  #scores = new Float32Array(0);
  #best = new Uint8Array(0);

  /** @param terms as they are stored: a line a weight, the heaviest first, `=` before a term that stands in no text */
  add(slot: number, terms: string): void {
    for (let [weight, from] = [0, 0]; from < terms.length; from++) {
      const to = endOfTerm(terms, from);
      if (to > from) this.#postings.add(this.#termAt(terms, from, to), slot, weight);
      if (terms.charCodeAt(to) === endOfLine) weight++;
      from = to;
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
  matching(words: readonly AskedWord[], within: Bitmap, missing: number, room: Room): Bitmap {
    const from = room.from << 5;
    const answersTo = (all: readonly AskedWord[]) =>
      all.reduce((left, word) => {
        const found = room.none();
        const { whole, beginnings } = this.#termsFor(word);
        for (const { term } of whole) this.#postings.addTo(term, found, from);
        for (const term of beginnings) this.#postings.addTo(term, found, from);
        return room.intersection(left, found);
      }, within);
    if (missing === 0) return answersTo(words);
    const found = asTyped(words).map(answersTo);
    const least = Math.max(1, found.length - missing);
    // By how many words at least the documents answer to, of those that were gone through: with each word some rise by one.
    const answering = [within, ...Array.from({ length: least }, () => room.none())];
    for (const slots of found)
      for (let many = least; many > 0; many--) uniteBoth(answering[many]!, answering[many - 1]!, slots, room.from);
    return answering[least]!;
  }

  /** How well each of the hits answers to the words, by slot; until the next question. @param slots of all documents */
  scores(words: readonly AskedWord[], hits: Bitmap, slots: number, room: Room): Float32Array {
    const scores = (this.#scores = withRoom(this.#scores, slots));
    const best = (this.#best = withRoom(this.#best, slots));
    const answering = room.slotsIn(hits);
    const count = answering.length;
    for (const [place, word] of words.entries()) {
      for (let at = 0; at < count; at++) best[answering[at]!] = 0;
      const { whole, beginnings } = this.#termsFor(word);
      for (const { term, quality } of whole) this.#postings.raise(term, levelsOf[quality], best, answering);
      if (beginnings.length > 0) {
        const stands = whole.some(({ term }) => this.#postings.countIn(term, hits, 1, answering[0]) > 0);
        const quality = stands ? 'beginningOfAnother' : 'beginning';
        for (const term of beginnings) this.#postings.raise(term, levelsOf[quality], best, answering);
      }
      let found = 0;
      for (let at = 0; at < count; at++) if (best[answering[at]!]! > 0) found++;
      const worth = rarity(found / Math.max(1, slots));
      const worths = levels.map((level) => level * worth);
      for (let at = 0; at < count; at++) {
        const slot = answering[at]!;
        scores[slot] = (place === 0 ? 0 : scores[slot]!) + worths[best[slot]!]!;
      }
    }
    return scores;
  }

  /** Once the terms of many documents came in, in whichever order; some at a time, and whether all is done. */
  settleSome(): boolean {
    return this.#postings.settleSome();
  }

  get bytes(): number {
    return this.#postings.bytes + this.#dictionary.size * 120;
  }

  #termAt(terms: string, from: number, to: number): number {
    const written = terms[from] !== '=';
    return this.#dictionary.add(terms, written ? from : from + 1, to, written);
  }

  #termsFor({ word, forms, unfinished }: AskedWord): Found {
    const whole = forms.flatMap((form): Found['whole'] => {
      const term = this.#dictionary.find(form);
      return term === undefined ? [] : [{ term, quality: form === word ? 'asTyped' : 'otherForm' }];
    });
    const longer = unfinished ? this.#dictionary.beginningWith(word) : [];
    return { whole, beginnings: longer.filter((term) => !whole.some((one) => one.term === term)) };
  }

  #isReadable({ whole, beginnings }: Found, readable: Bitmap): boolean {
    const stands = (term: number) => this.#postings.countIn(term, readable, 1) > 0;
    return whole.some(({ term }) => stands(term)) || beginnings.some(stands);
  }

  /** Fewest mistakes first, then what most documents have, of those that may be read: others are as good as none. */
  #nearest(word: string, readable: Bitmap): string | undefined {
    if (isEmpty(readable)) return undefined;
    const near = this.#dictionary
      .near(word)
      .map(({ id, typos }) => ({
        text: this.#dictionary.terms[id]!,
        typos,
        documents: this.#postings.countIn(id, readable),
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

function endOfTerm(terms: string, from: number): number {
  let at = from;
  for (; at < terms.length; at++) {
    const letter = terms.charCodeAt(at);
    if (letter === space || letter === endOfLine) break;
  }
  return at;
}

function withRoom<A extends Float32Array | Uint8Array>(room: A, slots: number): A {
  if (room.length >= slots) return room;
  return new (room.constructor as new (length: number) => A)(Math.ceil(slots * 1.25));
}
