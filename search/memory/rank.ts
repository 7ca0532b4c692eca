/**
 * How much a found word adds to the relevance of a document: more in its title than in what is said of it, more as it was
 * typed than as another form, more when few documents have it.
 */
export const weightOf = [1, 0.5, 0.2, 0.08] as const;

export const qualityOf = { asTyped: 1, otherForm: 0.9, beginning: 0.6 } as const;

/** @param share of all documents that have the term, above 0 */
export function rarity(share: number): number {
  return Math.log(1 + 1 / share);
}
