/** How text becomes words: the same for what is stored and for what is asked, in every engine. */

const letters: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * Lower case without accents; letters that Unicode does not take apart are folded by hand. Signs that nobody sees, as the
 * soft hyphens of a pasted text, are gone.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => letters[letter] ?? letter);
}

/** The words of a text in order, folded. "U.K." is one word, "zuid-korea" is two. */
export function wordsOf(text: string): string[] {
  const joined = fold(text).replace(/(?<![\p{L}\p{N}])((?:\p{L}\.){1,4}\p{L}?)(?![\p{L}\p{N}])/gu, (abbreviation) =>
    abbreviation.replaceAll('.', ''),
  );
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const littleWords = new Set(
  (
    'de het een en of in op te van voor met naar aan bij om uit over tot door als dat die dit er is zijn s t n ' +
    'ik wij we u zoek zoeken wil willen graag welke wat waar wanneer hoe gaat gaan deze hun ook nog maar niet geen ' +
    'wegens tijdens langs naast tussen onder zonder tegen sinds binnen zakendoen exporteren ' +
    'the a an and or in on at of for with to from by as that this is are be i my our their its which what where when how ' +
    'into than also not'
  ).split(' '),
);

/** A word that stands in every text, or might, and says nothing of this one. */
export function isLittle(word: string): boolean {
  return littleWords.has(word);
}

/** Without little words, unless there is nothing else. */
export function meaningful(words: readonly string[]): string[] {
  const kept = words.filter((word) => !isLittle(word));
  return kept.length > 0 ? kept : [...words];
}

/** How many typing mistakes are forgiven in a word: none in short ones and in numbers. */
export function typoBudget(word: string): number {
  if (/\p{N}/u.test(word) || word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
}

/** Where mistakes are counted: the same room for all of the thousands of words that one is compared with. */
let rows = [0, 1, 2].map(() => new Uint16Array(64));

/**
 * Typing mistakes between two words: letters added, left out, changed, or two neighbours swapped.
 * @param most more than so many are not counted further: the answer is then some number above it
 */
export function typosBetween(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  if (width > rows[0]!.length) rows = rows.map(() => new Uint16Array(width * 2));
  let [beforeLast, last, row] = rows as [Uint16Array, Uint16Array, Uint16Array];
  // Letters further apart than so many take more mistakes than that.
  const reach = Math.min(most, Math.max(a.length, b.length));
  const beyond = reach + 2;
  for (let j = 0; j < width; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - reach);
    const end = Math.min(width, i + reach + 1);
    let least = (row[first - 1] = first === 1 ? i : beyond);
    for (let j = first; j < end; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) best = Math.min(best, beforeLast[j - 2]! + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (end < width) row[end] = beyond;
    if (least > most + 1) return least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length]!;
}
