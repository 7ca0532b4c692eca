import type { IndexSettings } from './index-settings.ts';
import { type StoredDocument, valuesOf } from './stored-document.ts';
import { mistakes } from './typing-mistakes.ts';

/** Words as Meilisearch cuts them: small letters without accents; ø, ß and ł stay what they are. */
export function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

export interface Ranked {
  document: StoredDocument;
  /** What each rule makes of it, smaller is better. */
  places: Map<string, number>;
  score: number;
}

/** Where a word of a question stands in a document. */
interface Place {
  attribute: number;
  position: number;
  typos: number;
  exact: boolean;
}

/**
 * Documents that have the words of a question, all of them or, with `last`, as many as there are from the first on, which
 * none may lack. The last word may be unfinished unless something follows it.
 */
export function rank(documents: StoredDocument[], q: string, strategy: string, settings: IndexSettings): Ranked[] {
  const words = tokensOf(q);
  if (words.length === 0) return documents.map((document) => ({ document, places: new Map(), score: 1 }));
  const unfinished = /[\p{L}\p{N}]$/u.test(q);
  const ranked: Ranked[] = [];
  for (const document of documents) {
    const places = words.map((word, at) => find(word, unfinished && at === words.length - 1, document, settings));
    const missing = places.indexOf(undefined);
    const matched = missing < 0 ? words.length : missing;
    if (matched === 0 || (strategy === 'all' && matched < words.length)) continue;
    ranked.push(
      judged(
        document,
        places.slice(0, matched).map((place) => place!),
        words.length,
      ),
    );
  }
  return ranked;
}

function judged(document: StoredDocument, places: Place[], asked: number): Ranked {
  const sum = (of: (place: Place) => number) => places.reduce((total, place) => total + of(place), 0);
  const gaps = places.slice(1).map((place, at) => gapBetween(places[at]!, place));
  const rules: [string, number, number][] = [
    ['words', asked - places.length, asked],
    ['typo', sum(({ typos }) => typos), 2 * asked],
    ['proximity', gaps.reduce((total, gap) => total + gap, 0), 8 * asked],
    ['attributeRank', sum(({ attribute }) => attribute), 16 * asked],
    ['exactness', sum(({ exact }) => (exact ? 0 : 1)), asked],
    ['wordPosition', sum(({ position }) => position), 10_000 * asked],
  ];
  let score = 0;
  for (const [, value, most] of rules) score = score * (most + 1) + (most - value);
  const whole = rules.reduce((product, [, , most]) => product * (most + 1), 1);
  return { document, places: new Map(rules.map(([rule, value]) => [rule, value])), score: score / whole };
}

function gapBetween(one: Place, next: Place): number {
  return one.attribute === next.attribute ? Math.min(8, Math.abs(next.position - one.position - 1)) : 8;
}

function find(word: string, unfinished: boolean, document: StoredDocument, settings: IndexSettings): Place | undefined {
  let best: Place | undefined;
  settings.raw.searchableAttributes.forEach((name, attribute) => {
    const allowed = settings.raw.typoTolerance.disableOnAttributes.includes(name) ? 0 : settings.typosIn(word);
    let position = 0;
    for (const text of valuesOf(document, name)) {
      for (const token of tokensOf(String(text))) {
        position++;
        const typos = typosTo(word, token, unfinished, allowed);
        if (typos === undefined) continue;
        const place = { attribute, position, typos, exact: token === word };
        if (!best || better(place, best)) best = place;
      }
      position += 8;
    }
  });
  return best;
}

function typosTo(word: string, token: string, unfinished: boolean, allowed: number): number | undefined {
  if (token === word || (unfinished && token.startsWith(word))) return 0;
  if (allowed === 0) return undefined;
  const typos = mistakes(word, token, unfinished);
  return typos <= allowed ? typos : undefined;
}

function better(one: Place, other: Place): boolean {
  const order = (place: Place) => [place.typos, place.attribute, place.exact ? 0 : 1, place.position];
  const [a, b] = [order(one), order(other)];
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at]! < b[at]!;
}
