/** That a document has a term: its slot, with the weight of the term there, from 0 (the heaviest) to 3, in the two lowest bits. */
export function posting(slot: number, weight: number): number {
  return ((slot << 2) | weight) >>> 0;
}

export function slotOf(one: number): number {
  return one >>> 2;
}

export function weightOf(one: number): number {
  return one & 3;
}
