import { typoBudget, typosBetween, wordsOf } from '../words.ts';
import { type Name, type Named, sameNamed } from './gazetteer.ts';

/** A thing with all its names, as words. */
export interface Suggestable {
  named: Named;
  names: string[][];
}

/** How well it fits what is typed so far: the whole name, its beginning, or the beginning of a word in it. */
export interface Fitting {
  named: Named;
  fit: 'whole' | 'beginning' | 'within' | 'mistyped';
}

export function suggestables(names: Iterable<Name>): Suggestable[] {
  const byKey = new Map<string, Suggestable>();
  for (const { text, named } of names) {
    const key = `${named.facet}:${named.value}`;
    const known = byKey.get(key);
    const words = wordsOf(text);
    if (words.length === 0) continue;
    if (known && sameNamed(known.named, named)) known.names.push(words);
    else byKey.set(key, { named, names: [words] });
  }
  return [...byKey.values()];
}

/**
 * The things of which a name has words that begin with the words typed, the best fitting first: "kor" finds Zuid-Korea.
 * Typing mistakes are forgiven where there would be none.
 */
export function fitting(typed: string, all: readonly Suggestable[]): Fitting[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const exact = all.flatMap(({ named, names }) => {
    const fits = names.flatMap((name) => fitOf(words, name) ?? []);
    const fit = order.find((one) => fits.includes(one));
    return fit ? [{ named, fit }] : [];
  });
  if (exact.length > 0) return exact.toSorted((a, b) => order.indexOf(a.fit) - order.indexOf(b.fit));
  return all.flatMap(({ named, names }) =>
    names.some((name) => isMistyped(words, name)) ? [{ named, fit: 'mistyped' as const }] : [],
  );
}

const order = ['whole', 'beginning', 'within'] as const;

function fitOf(words: readonly string[], name: readonly string[]): (typeof order)[number] | undefined {
  const typed = words.join(' ');
  const whole = name.join(' ');
  if (whole === typed) return 'whole';
  if (whole.startsWith(typed)) return 'beginning';
  return words.every((word) => name.some((one) => one.startsWith(word))) ? 'within' : undefined;
}

function isMistyped(words: readonly string[], name: readonly string[]): boolean {
  return words.every((word) => name.some((one) => one.startsWith(word) || isNear(word, one)));
}

/** Whether a word is the beginning of another one, but for as many mistakes as are forgiven in it. */
function isNear(word: string, other: string): boolean {
  const budget = typoBudget(word);
  if (budget === 0 || other.length < word.length - budget) return false;
  for (let length = word.length - budget; length <= Math.min(other.length, word.length + budget); length++)
    if (typosBetween(word, other.slice(0, length)) <= budget) return true;
  return false;
}
