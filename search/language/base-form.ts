/**
 * One form for a word and its plurals and bent forms, in Dutch and English alike, by rule and without a dictionary:
 * "beurzen" and "beurs" meet in "beurs", "companies" and "company" in "companie". The form is a key, not always a word.
 */
export function baseForm(word: string): string {
  if (word.length < 5 || /\p{N}/u.test(word)) return word;
  for (const [ending, instead] of endings) {
    const kept = word.slice(0, -ending.length);
    if (word.endsWith(ending) && kept.length >= 3 && /[aeiouy]/.test(kept)) return undoubled(kept + instead);
  }
  return word;
}

const endings = [
  ['zen', 's'],
  ['ven', 'f'],
  ['ies', 'ie'],
  ['y', 'ie'],
  ['en', ''],
  ['sse', 'ss'],
  ['se', 's'],
  ['ss', 'ss'],
  ['us', 'us'],
  ['is', 'is'],
  ['s', ''],
] as const;

/** "kansen" has lost its ending and keeps one s; "rokken" keeps one k. */
function undoubled(word: string): string {
  return word.replace(/([bdfgklmnprt])\1$/, '$1');
}
