/** Chance that is the same in every run: one seed, one set of events and questions. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
}

/** Mulberry32: 32 bits of state, quick, and even enough for invented texts. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return { next, whole, pick: (items) => items[whole(0, items.length - 1)]! };
}

/** Draws items as the world does: the n-th of the list is drawn in proportion to 1 / n to the power `skew`. */
export function zipf<T>(chance: Chance, items: readonly T[], skew: number): () => T {
  const upTo: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= items.length; rank++) upTo.push((sum += rank ** -skew));
  return () => {
    const drawn = chance.next() * sum;
    let low = 0;
    for (let high = upTo.length - 1; low < high;) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! > drawn) high = middle;
      else low = middle + 1;
    }
    return items[low]!;
  };
}

/** Up to `count` different ones; fewer when the same is drawn twice. */
export function several<T>(draw: () => T, count: number): T[] {
  return [...new Set(Array.from({ length: count }, draw))];
}

const onsets = 'b br ch d dr f fl g gr h k kl kr l m n p pl pr r s sch sp st t tr v w z'.split(' ');
const vowels = 'a e i o u ee ie oo oe ui'.split(' ');
const codas = ['', ...'k l m n ng r rt s st t'.split(' ')];

/** Different words put together from four hundred stems, as Dutch does, so that some begin alike. */
export function inventWords(chance: Chance, count: number): string[] {
  const syllable = () => chance.pick(onsets) + chance.pick(vowels) + chance.pick(codas);
  const stems = Array.from({ length: 400 }, () => syllable() + (chance.next() < 0.4 ? syllable() : ''));
  const words = new Set<string>();
  while (words.size < count)
    words.add(Array.from({ length: chance.next() < 0.7 ? 2 : 3 }, () => chance.pick(stems)).join(''));
  return [...words];
}
