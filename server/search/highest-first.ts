/** Of fewer than this, moving them one by one is done sooner. */
const many = 24;
/** The same room for every list: where the numbers with each byte begin. */
const from = new Uint32Array(257);

/**
 * The places of whole numbers from the highest to the lowest, and among equals as they stand: a byte at a time, from the last
 * to the first (LSD radix sort), which takes a fifth of what comparing takes for the values of a facet.
 */
export function highestFirst(numbers: readonly number[]): number[] {
  let places = numbers.map((_, place) => place);
  if (places.length < many) return inserted(places, numbers);
  let highest = 0;
  for (const number of numbers) if (number > highest) highest = number;
  let next = [...places];
  for (let shift = 0; shift < 32 && highest >>> shift > 0; shift += 8) {
    placeBytes(numbers, shift);
    for (const place of places) next[from[byteOf(numbers[place]!, shift)]!++] = place;
    [places, next] = [next, places];
  }
  return places;
}

function inserted(places: number[], numbers: readonly number[]): number[] {
  for (let index = 1; index < places.length; index++) {
    const place = places[index]!;
    let at = index;
    for (; at > 0 && numbers[places[at - 1]!]! < numbers[place]!; at--) places[at] = places[at - 1]!;
    places[at] = place;
  }
  return places;
}

function placeBytes(numbers: readonly number[], shift: number): void {
  from.fill(0);
  for (const number of numbers) from[byteOf(number, shift) + 1]!++;
  for (let byte = 1; byte < from.length; byte++) from[byte]! += from[byte - 1]!;
}

/** The highest byte is 0. */
function byteOf(number: number, shift: number): number {
  return 255 - ((number >>> shift) & 255);
}
