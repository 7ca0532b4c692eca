import { baseForm } from './base-form.ts';
import { compoundParts, weakParts, wholeNames } from './lexicon.ts';
import { remember } from './remember.ts';

/**
 * Dutch writes together what belongs together: "levensmiddelenbeurs" is a fair for "levensmiddelen". A word is taken apart
 * when all of its parts are words of the lexicon, in whatever number, with the letters that link them; otherwise it stays
 * one word.
 */

const base = (words: readonly string[]) => new Set(words.map(baseForm));
const weak = base(weakParts);
const known = new Set([...base(compoundParts), ...weak]);
const whole = base(wholeNames);

/** Letters between two parts: "handel-s-missie", "drank-en-industrie". */
const links = ['', 's', 'en', 'e', 'n'] as const;
const shortestPart = 3;
const shortestCompound = 7;

/** The parts of a compound in their order, as they stand in it; nothing for a word that is none. */
export const partsOf = remember((word: string): readonly string[] => {
  if (word.length < shortestCompound || known.has(baseForm(word))) return [];
  return split(word) ?? [];
});

/**
 * What somebody looks for who types this word: its parts, but for a name of one thing the word itself. "Industrie" and
 * "sector" at the end are left out, for no event says them of itself.
 */
export function askedParts(word: string): readonly string[] {
  if (whole.has(baseForm(word))) return [];
  const parts = partsOf(word);
  return weak.has(baseForm(parts.at(-1) ?? '')) ? parts.slice(0, -1) : parts;
}

/** The longest first part whose rest can be taken apart too. */
function split(word: string): string[] | undefined {
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const first = word.slice(0, at);
    if (!known.has(baseForm(first))) continue;
    for (const link of links) {
      if (!word.startsWith(link, at)) continue;
      const rest = word.slice(at + link.length);
      if (rest.length < shortestPart) continue;
      if (known.has(baseForm(rest))) return [first, rest];
      const more = split(rest);
      if (more) return [first, ...more];
    }
  }
  return undefined;
}
