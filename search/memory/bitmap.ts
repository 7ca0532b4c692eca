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

export function unite(into: Bitmap, other: Bitmap): void {
  const shared = Math.min(into.length, other.length);
  for (let word = 0; word < shared; word++) into[word]! |= other[word]!;
}

export function intersection(a: Bitmap, b: Bitmap): Bitmap {
  const both = a.slice();
  intersect(both, b);
  return both;
}

/** What is in the first and not in the second. */
export function difference(a: Bitmap, b: Bitmap): Bitmap {
  const left = a.slice();
  const shared = Math.min(left.length, b.length);
  for (let word = 0; word < shared; word++) left[word]! &= ~b[word]!;
  return left;
}

export function sizeOf(bitmap: Bitmap): number {
  let size = 0;
  for (let word = 0; word < bitmap.length; word++) size += bitsIn(bitmap[word]!);
  return size;
}

export function isEmpty(bitmap: Bitmap): boolean {
  for (let word = 0; word < bitmap.length; word++) if (bitmap[word] !== 0) return false;
  return true;
}

/** Every slot of a set, in order. */
export function slotsIn(bitmap: Bitmap): Uint32Array {
  const slots = new Uint32Array(sizeOf(bitmap));
  let at = 0;
  for (let word = 0; word < bitmap.length; word++)
    for (let bits = bitmap[word]!; bits !== 0; bits &= bits - 1)
      slots[at++] = (word << 5) + 31 - Math.clz32(bits & -bits);
  return slots;
}

/** Bits that are set in a word of 32, added up in parallel. */
export function bitsIn(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
