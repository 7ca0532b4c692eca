import type { SearchDocument, Texts } from '../document.ts';
import { baseForm } from './base-form.ts';
import { meaningful, wordsOf } from './words.ts';

/**
 * What a text is found by. Every engine stores these terms and looks for these terms, so that all of them find the same:
 * the folded words as they stand, and beside each word what it is derived to.
 */

/** By weight: what an event is called, what belongs to it, what is said of it at first, and in full. */
export const weights = ['A', 'B', 'C', 'D'] as const;
export type Weight = (typeof weights)[number];

export interface Term {
  text: string;
  /** Whether it stands in no text and was derived from a word that does. */
  derived: boolean;
}

const longestTerm = 40;

/** The terms of a document, each once, under the heaviest weight it has. */
export function termsOf(document: SearchDocument): Record<Weight, Term[]> {
  const found = new Map<string, { weight: Weight; term: Term }>();
  const parts = { A: document.title, B: document.names, C: document.summary, D: document.body };
  const add = (text: string, weight: Weight, derived: boolean) => {
    const known = found.get(text);
    if (!known) found.set(text, { weight, term: { text, derived } });
    else if (!derived) known.term.derived = false;
  };
  for (const weight of weights)
    for (const word of wordsIn(parts[weight])) {
      add(word, weight, false);
      for (const form of derivedFrom(word)) add(form, weight, true);
    }
  const terms: Record<Weight, Term[]> = { A: [], B: [], C: [], D: [] };
  for (const { weight, term } of found.values()) terms[weight].push(term);
  return terms;
}

function wordsIn(texts: Texts): string[] {
  return [texts.nl, texts.en, texts.any]
    .flatMap((text) => wordsOf(text ?? ''))
    .map((word) => word.slice(0, longestTerm));
}

/** What else a document is found by that holds this word. */
function derivedFrom(word: string): string[] {
  const base = baseForm(word);
  return base === word ? [] : [base];
}

/** A word that is looked for. */
export interface AskedWord {
  word: string;
  /** Any of these terms counts as found; the word itself comes first. */
  forms: readonly string[];
  /** Whether it may be the beginning of a longer one. */
  unfinished: boolean;
}

const mostWords = 12;

/** The words of a question: each has to be found. The last may be unfinished unless a space follows. */
export function askedWords(typed: string | undefined): AskedWord[] {
  const all = wordsOf(typed ?? '').map((word) => word.slice(0, longestTerm));
  const open = !/\s$/.test(typed ?? '');
  return meaningful(all)
    .slice(0, mostWords)
    .map((word) => ({ ...asked(word), unfinished: open && word === all.at(-1) }));
}

/** A word to look for in place of one that was typed wrongly. */
export function asked(word: string): AskedWord {
  const base = baseForm(word);
  return { word, forms: base === word ? [word] : [word, base], unfinished: false };
}
