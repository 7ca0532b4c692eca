/** The first places; there are always at least twice as many as terms. */
const firstPlaces = 1 << 12;

/**
 * The number of each term, counted from 0 in the order in which they came. A term is looked up where it stands in a longer text,
 * by its letters: to cut each of a hundred thousand texts into terms first takes most of the time of reading them, and leaves
 * all those terms behind.
 */
export class TermNumbers {
  readonly terms: string[] = [];
  readonly #hashes: number[] = [];
  /** A hash leads to the place of its number, counted from 1, or to a place before it on the way to an empty one. */
  #places = new Uint32Array(firstPlaces);

  /** The number of what stands from one letter to before another; undefined when it has none. */
  find(text: string, from = 0, to = text.length): number | undefined {
    const number = this.#places[this.#placeOf(hashOf(text, from, to), text, from, to)]!;
    return number === 0 ? undefined : number - 1;
  }

  /** The number of what stands there, which gets the next one when it has none. */
  add(text: string, from = 0, to = text.length): number {
    const hash = hashOf(text, from, to);
    const place = this.#placeOf(hash, text, from, to);
    const number = this.#places[place]!;
    if (number !== 0) return number - 1;
    this.#hashes.push(hash);
    const count = this.terms.push(copyOf(text.slice(from, to)));
    this.#places[place] = count;
    if (count * 2 > this.#places.length) this.#widen();
    return count - 1;
  }

  /** Where its number stands, or would. */
  #placeOf(hash: number, text: string, from: number, to: number): number {
    const places = this.#places;
    const last = places.length - 1;
    let place = hash & last;
    for (let number = places[place]!; number !== 0; number = places[place]!) {
      if (this.#hashes[number - 1] === hash && standsAt(this.terms[number - 1]!, text, from, to)) break;
      place = (place + 1) & last;
    }
    return place;
  }

  #widen(): void {
    const places = new Uint32Array(this.#places.length * 2);
    const last = places.length - 1;
    for (const [index, hash] of this.#hashes.entries()) {
      let place = hash & last;
      while (places[place] !== 0) place = (place + 1) & last;
      places[place] = index + 1;
    }
    this.#places = places;
  }
}

/** FNV-1a over letters in place of bytes; 30 bits, which V8 keeps in a list without a room of their own. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function standsAt(term: string, text: string, from: number, to: number): boolean {
  if (term.length !== to - from) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== term.charCodeAt(at - from)) return false;
  return true;
}

/** The same text by itself: a part of a longer one would keep all of that. */
function copyOf(term: string): string {
  return Buffer.from(term).toString();
}
