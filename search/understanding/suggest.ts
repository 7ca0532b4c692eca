import { typoBudget, typosBetween, wordsOf } from '../language/words.ts';
import { type Name, type Named, sameNamed } from './gazetteer.ts';

/** A thing with all its names, as words. */
export interface Suggestable {
  named: Named;
  names: { text: string; words: string[] }[];
}

/** How well it fits what is typed so far: the whole name, its beginning, or the beginning of a word in it. */
export interface Fitting {
  named: Named;
  /** The name that fits; of several the first. */
  by: string;
  fit: (typeof fits)[number];
}

/** The best first. */
export const fits = ['whole', 'beginning', 'within', 'mistyped'] as const;

export function suggestables(names: Iterable<Name>): Suggestable[] {
  const byKey = new Map<string, Suggestable>();
  for (const { text, named } of names) {
    const key = `${named.facet}:${named.value}`;
    const known = byKey.get(key);
    const words = wordsOf(text);
    if (words.length === 0) continue;
    if (known && sameNamed(known.named, named)) known.names.push({ text, words });
    else byKey.set(key, { named, names: [{ text, words }] });
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
    const found = names.flatMap(({ text, words: name }) => {
      const fit = fitOf(words, name);
      return fit ? [{ named, by: text, fit }] : [];
    });
    return found.toSorted(byFit)[0] ?? [];
  });
  if (exact.length > 0) return exact.toSorted(byFit);
  return all.flatMap(({ named, names }) => {
    const near = names.find((name) => isMistyped(words, name.words));
    return near ? [{ named, by: near.text, fit: 'mistyped' as const }] : [];
  });
}

const byFit = (a: Fitting, b: Fitting) => fits.indexOf(a.fit) - fits.indexOf(b.fit);

function fitOf(words: readonly string[], name: readonly string[]): Fitting['fit'] | undefined {
  const typed = words.join(' ');
  const whole = name.join(' ');
  if (whole === typed) return 'whole';
  if (whole.startsWith(typed)) return 'beginning';
  return words.every((word) => name.some((one) => one.startsWith(word))) ? 'within' : undefined;
}

function isMistyped(words: readonly string[], name: readonly string[]): boolean {
  return words.every((word) => name.some((one) => one.startsWith(word) || isNear(word, one)));
}

/** Whether one mistake at most stands at their beginning: enough to leave most words alone without counting mistakes. */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || a[1] === b[1] || a[0] === b[1] || a[1] === b[0];
}

/** Whether a word is the beginning of another one, but for as many mistakes as are forgiven in it. */
function isNear(word: string, other: string): boolean {
  const budget = typoBudget(word);
  if (budget === 0 || other.length < word.length - budget || !beginAlike(word, other)) return false;
  for (let length = word.length - budget; length <= Math.min(other.length, word.length + budget); length++)
    if (typosBetween(word, other.slice(0, length)) <= budget) return true;
  return false;
}
