import { wordsOf } from '../../search/language/words.ts';

/** The readable part of an address: "Münchner Messe – 2027" becomes `munchner-messe-2027`. */
export function slugOf(text: string): string {
  const words = wordsOf(text).filter((word) => /^[a-z0-9]+$/.test(word));
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length > 80) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return slug || 'x';
}
