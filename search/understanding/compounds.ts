import type { Gazetteer, Named } from './gazetteer.ts';

/** A word of two names: "voedingsmissie" is food and a mission. */
export interface Compound {
  head: readonly Named[];
  /** Letters of the first name, and of it with what links it to the second: "voeding", "voedings". */
  headEnd: number;
  linkEnd: number;
  /** Nothing when the second says nothing by itself: "voedingssector". */
  tail: Named | undefined;
}

const links = ['', 's', 'en', 'n', 'e'];
const shortestHead = 3;

/** Takes a word apart that is no name as a whole. */
export function compoundOf(gazetteer: Gazetteer, word: string): Compound | undefined {
  for (const { word: last, named: tail } of gazetteer.tails) {
    if (!word.endsWith(last)) continue;
    const first = word.slice(0, -last.length);
    for (const link of links) {
      if (!first.endsWith(link)) continue;
      const name = first.slice(0, first.length - link.length);
      const head = name.length < shortestHead ? undefined : gazetteer.meanings.get(name);
      if (head) return { head, headEnd: name.length, linkEnd: first.length, tail };
    }
  }
  return undefined;
}
