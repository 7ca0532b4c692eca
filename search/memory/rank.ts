/**
 * How much a found word adds to the relevance of a document: more in its title than in what is said of it, more as it was
 * typed than as another form, more when few documents have it.
 */
const weightOf = [1, 0.8, 0.1, 0.02] as const;

/** Where the word that may be unfinished is there as it stands, longer ones are likely to be others: "uk" and "Ukraine". */
const qualityOf = { asTyped: 1, otherForm: 0.9, beginning: 0.6, beginningOfAnother: 0.1 } as const;
export type Quality = keyof typeof qualityOf;

/** @param share of all documents that answer to the word */
export function rarity(share: number): number {
  return Math.log(1 + 1 / Math.max(share, 1e-9));
}

/** Everything that a found word can be worth before its rarity, the least first; 0 is not found. */
export const levels = [
  0,
  ...new Set(Object.values(qualityOf).flatMap((quality) => weightOf.map((weight) => quality * weight))),
].toSorted((a, b) => a - b);

const places = (quality: Quality) => weightOf.map((weight) => levels.indexOf(qualityOf[quality] * weight));
/** By quality the places in `levels` of a word, by its weight in a document. */
export const levelsOf: Readonly<Record<Quality, readonly number[]>> = {
  asTyped: places('asTyped'),
  otherForm: places('otherForm'),
  beginning: places('beginning'),
  beginningOfAnother: places('beginningOfAnother'),
};
