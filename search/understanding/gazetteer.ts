import type { FilterName } from '../document.ts';
import { wordsOf } from '../language/words.ts';
import { isLittle } from './tokens.ts';

/** What a name can stand for: a value of a facet, or several that one chooses together, as the countries of the Benelux. */
export interface Named {
  facet: FilterName;
  /** The value, or the name of the group of values. */
  value: string;
  values: readonly string[];
}

export interface Name {
  text: string;
  named: Named;
}

/** All names by their words. Who asks for a name that several things go by is told all of them. */
export interface Gazetteer {
  meanings: Pick<ReadonlyMap<string, readonly Named[]>, 'get'>;
  /** Words of the longest name. */
  longest: number;
  /** Last parts of compounds, the longest first: "beurs", "missie"; without a meaning: "sector". */
  tails: readonly { word: string; named: Named | undefined }[];
}

/**
 * Names that are ordinary words too. They are understood in capitals alone, as one writes them: "US" is a country and
 * "us" is not, "EEN" is a network and "een" is Dutch for "a".
 */
const inCapitals = new Set('us it ace flag sim mice arts lets een'.split(' '));

/**
 * Names that say too little to be understood, however they are written. What is Flemish is nearly everything here, and
 * not because it is in Belgium.
 */
const never = new Set('top andere other vlaams vlaamse flemish flamand flamande flanders'.split(' '));

export function buildGazetteer(
  names: Iterable<Name>,
  tails: readonly (readonly [string, Named | undefined])[],
): Gazetteer {
  const meanings = new Map<string, Named[]>();
  // Two words may be a compound, whatever the names are.
  let longest = 2;
  for (const { text, named } of names) {
    const words = wordsOf(text);
    if (words.length === 0 || (words.length === 1 && never.has(words[0]!))) continue;
    const key = words.join(' ');
    const known = meanings.get(key);
    if (!known) meanings.set(key, [named]);
    else if (!known.some((one) => sameNamed(one, named))) known.push(named);
    longest = Math.max(longest, words.length);
  }
  return {
    meanings,
    longest,
    tails: tails
      .map(([word, named]) => ({ word, named }))
      .toSorted((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1)),
  };
}

/** The same gazetteer with more names, which may change oftener. */
export function withNames(base: Gazetteer, names: Iterable<Name>): Gazetteer {
  const more = buildGazetteer(names, []);
  const get = (key: string) => {
    const [known, added] = [base.meanings.get(key), more.meanings.get(key)];
    return known && added ? [...known, ...added] : (known ?? added);
  };
  return { meanings: { get }, longest: Math.max(base.longest, more.longest), tails: base.tails };
}

/** What these words together are the name of, whole. */
export function namedBy(
  gazetteer: Gazetteer,
  tokens: readonly { word: string; capitals: boolean }[],
): readonly Named[] | undefined {
  const [first] = tokens;
  if (tokens.length === 1 && first && !first.capitals && (inCapitals.has(first.word) || isLittle(first.word)))
    return undefined;
  const words = tokens.map(({ word }) => word);
  return (
    gazetteer.meanings.get(words.join(' ')) ?? (isCompound(words) ? gazetteer.meanings.get(words.join('')) : undefined)
  );
}

/** Dutch writes as one word what people type as two: "wind energie". */
function isCompound(words: readonly string[]): boolean {
  return words.length === 2 && words.every((word) => word.length >= 3) && words.join('').length >= 7;
}

export function sameNamed(a: Named, b: Named): boolean {
  return a.facet === b.facet && a.value === b.value;
}
