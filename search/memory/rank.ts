/**
 * How much a found word adds to the relevance of a document: more in its title than in what is said of it, more as it was
 * typed than as another form, more when few documents have it.
 */
export const weightOf = [1, 0.8, 0.1, 0.02] as const;

/** Where the word that may be unfinished is there as it stands, longer ones are likely to be others: "uk" and "Ukraine". */
export const qualityOf = { asTyped: 1, otherForm: 0.9, beginning: 0.6, beginningOfAnother: 0.1 } as const;

/** @param share of all documents that answer to the word */
export function rarity(share: number): number {
  return Math.log(1 + 1 / Math.max(share, 1e-9));
}
