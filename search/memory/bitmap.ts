/** Sets of slots as bits, 32 to a word. A bitmap may be shorter than the index: what lies beyond it is not in the set. */
export type Bitmap = Uint32Array;

export function wordsFor(slots: number): number {
  return (slots + 31) >>> 5;
}

export function has(bitmap: Bitmap, slot: number): boolean {
  return ((bitmap[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
}

export function set(bitmap: Bitmap, slot: number): void {
  bitmap[slot >>> 5]! |= 1 << (slot & 31);
}

export function unset(bitmap: Bitmap, slot: number): void {
  bitmap[slot >>> 5]! &= ~(1 << (slot & 31));
}

/** Keeps in the first what is in the second too. */
export function intersect(into: Bitmap, other: Bitmap): void {
  const shared = Math.min(into.length, other.length);
  for (let word = 0; word < shared; word++) into[word]! &= other[word]!;
  into.fill(0, shared);
}

/** @param from the first word that matters */
export function unite(into: Bitmap, other: Bitmap, from = 0): void {
  const shared = Math.min(into.length, other.length);
  for (let word = from; word < shared; word++) into[word]! |= other[word]!;
}

/** Adds what two have in common. @param from the first word that matters */
export function uniteBoth(into: Bitmap, a: Bitmap, b: Bitmap, from: number): void {
  const shared = Math.min(into.length, a.length, b.length);
  for (let word = from; word < shared; word++) into[word]! |= a[word]! & b[word]!;
}

/** @param from the first word that may not be empty */
export function sizeOf(bitmap: Bitmap, from = 0): number {
  let size = 0;
  for (let word = from; word < bitmap.length; word++) if (bitmap[word] !== 0) size += bitsIn(bitmap[word]!);
  return size;
}

export function isEmpty(bitmap: Bitmap): boolean {
  return bitmap.every((word) => word === 0);
}

/** The first word that is not empty. */
export function firstWordIn(bitmap: Bitmap): number {
  let word = 0;
  while (word < bitmap.length && bitmap[word] === 0) word++;
  return word;
}

/** Writes every slot of a set into a list that has room for them, in order. @param from the first word that may not be empty */
export function slotsInto(bitmap: Bitmap, slots: Uint32Array, from: number): void {
  let at = 0;
  for (let word = from; word < bitmap.length; word++)
    for (let bits = bitmap[word]!; bits !== 0; bits &= bits - 1)
      slots[at++] = (word << 5) + 31 - Math.clz32(bits & -bits);
}

/** The slots of a set from one up to another, which is left out, in order. */
export function* slotsBetween(bitmap: Bitmap, from: number, to: number): Generator<number> {
  for (let word = from >>> 5; word < bitmap.length && word << 5 < to; word++)
    for (let bits = bitmap[word]!; bits !== 0; bits &= bits - 1) {
      const slot = (word << 5) + 31 - Math.clz32(bits & -bits);
      if (slot >= to) return;
      if (slot >= from) yield slot;
    }
}

/** Bits that are set in a word of 32, added up in parallel. */
export function bitsIn(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
