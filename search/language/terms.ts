import type { SearchDocument, Texts } from '../document.ts';
import { baseForm } from './base-form.ts';
import { askedParts, partsOf } from './compounds.ts';
import { joined } from './place-names.ts';
import { fold, isLittle, meaningful, wordsOf } from './words.ts';

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
    for (const text of textsIn(parts[weight])) {
      for (const word of wordsIn(text, weight)) {
        add(word, weight, false);
        for (const form of derivedFrom(word)) add(form, weight, true);
      }
      for (const word of unhyphenated(text)) add(word, weight, true);
    }
  const terms: Record<Weight, Term[]> = { A: [], B: [], C: [], D: [] };
  for (const { weight, term } of found.values()) terms[weight].push(term);
  return terms;
}

/** A list of names is as many texts: what ends one and what begins the next are no name together. */
function textsIn(texts: Texts): string[] {
  return [texts.nl, texts.en, texts.any].flatMap((text) => (text ?? '').split('·'));
}

/**
 * In a text "Zuid-Korea" is Korea too, and little words say nothing. In a list of names a name is itself alone, and "EEN"
 * is a network.
 */
function wordsIn(text: string, weight: Weight): string[] {
  const written = joined(wordsOf(text));
  const words =
    weight === 'B'
      ? written.map(({ word }) => word)
      : written.flatMap(({ word, of = [] }) => [word, ...of]).filter((word) => !isLittle(word));
  return words.map((word) => word.slice(0, longestTerm));
}

/** What else a document is found by that holds this word. */
function derivedFrom(word: string): string[] {
  const parts = partsOf(word);
  return [...parts, ...[word, ...parts].map(baseForm)].filter((form) => form !== word);
}

/** "e-commerce" is found as "ecommerce". */
function unhyphenated(text: string): string[] {
  const hyphenated = fold(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return hyphenated.map((word) => word.replaceAll('-', '').slice(0, longestTerm));
}

/** A word that is looked for. */
export interface AskedWord {
  word: string;
  /** Any of these terms counts as found; the word itself comes first. */
  forms: readonly string[];
  /** Whether it may be the beginning of a longer one. */
  unfinished: boolean;
  /** The compound it is a part of. */
  of?: string;
}

const mostWords = 12;

/**
 * The words of a question: each has to be found. Of a compound these are its parts: "voedingsbeurs" asks what "voeding
 * beurs" asks. The last may be unfinished unless a space follows.
 */
export function askedWords(typed: string | undefined): AskedWord[] {
  const all = joined(wordsOf(typed ?? '')).map(({ word }) => word.slice(0, longestTerm));
  const words = meaningful(all).flatMap((word) => {
    const parts = askedParts(word);
    return parts.length > 0 ? parts.map((part) => ({ ...asked(part), of: word })) : [asked(word)];
  });
  const last = words.at(-1)?.word;
  const open = last !== undefined && !/\s$/.test(typed ?? '') && all.at(-1)?.endsWith(last) === true;
  const different = words.filter(({ word }, index) => words.findIndex((other) => other.word === word) === index);
  return different.slice(0, mostWords).map((one) => ({ ...one, unfinished: open && one.word === last }));
}

/** A word to look for in place of one that was typed wrongly. */
export function asked(word: string): AskedWord {
  return { word, forms: [...new Set([word, baseForm(word)])], unfinished: false };
}

/** Words that count as one when some may be missing: all parts of a compound are there, or it is not. */
export function asTyped(words: readonly AskedWord[]): AskedWord[][] {
  const groups: AskedWord[][] = [];
  for (const word of words) {
    const known = word.of === undefined ? undefined : groups.find(([first]) => first?.of === word.of);
    if (known) known.push(word);
    else groups.push([word]);
  }
  return groups;
}
