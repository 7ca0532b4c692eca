/**
 * Mistakes between a word of a question and a word that stands somewhere: letters added, left out, changed, or two
 * neighbours swapped. With `beginning` the other word may go on.
 */
export function mistakes(asked: string, other: string, beginning: boolean): number {
  const width = other.length + 1;
  let earlier: number[] = [];
  let last = Array.from({ length: width }, (_, at) => at);
  for (let i = 1; i <= asked.length; i++) {
    const row = [i];
    for (let j = 1; j < width; j++) {
      const change = asked[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && asked[i - 1] === other[j - 2] && asked[i - 2] === other[j - 1])
        row[j] = Math.min(row[j]!, earlier[j - 2]! + 1);
    }
    earlier = last;
    last = row;
  }
  return beginning ? Math.min(...last) : last[width - 1]!;
}
