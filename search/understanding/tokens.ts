import { fold, wordsOf } from '../language/words.ts';

/** A word as search reads it, with the place where it stands in what was typed. */
export interface Token {
  word: string;
  start: number;
  /** Behind its last letter. */
  end: number;
  /** Written in capitals alone: "US", "U.S.", "EEN". */
  capitals: boolean;
  /** What stands between it and the word before. */
  gap: string;
}

const abbreviation = String.raw`(?<![\p{L}\p{N}\p{M}])(?:\p{L}\p{M}*\.){1,4}(?:\p{L}\p{M}*)?(?![\p{L}\p{N}\p{M}])`;
const pattern = new RegExp(`${abbreviation}|[\\p{L}\\p{N}\\p{M}]+`, 'gu');

/** The words of a text in order; the same that `wordsOf` finds, and where they are. */
export function tokensOf(text: string): Token[] {
  let behind = 0;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [raw] = match;
    const words = raw.includes('.') ? [fold(raw.replaceAll('.', ''))] : wordsOf(raw);
    if (words.length === 0) return [];
    const gap = text.slice(behind, match.index);
    behind = match.index + raw.length;
    const capitals = /\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw);
    return words.map((word) => ({ word, start: match.index, end: behind, capitals, gap }));
  });
}

const little = new Set(
  (
    'de het een en of in op te van voor met naar aan bij om uit over tot door als dat die dit er is zijn ' +
    's the a an and or on at for with to from by as that this are be ' +
    'le la les un une du des et ou en au aux a dans pour avec vers sur par chez l d ' +
    'der die das den dem ein eine einen und oder im am an auf nach fur mit von zu zur zum bei aus uber'
  ).split(' '),
);

/** Little words that say nothing by themselves, in the four languages in which people name things. */
export function isLittle(word: string): boolean {
  return little.has(word);
}
