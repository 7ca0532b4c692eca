import type { Language } from './words.ts';

/**
 * The code in the short address of an event is the beginning of its permanent id, and is kept from when the event was written
 * (migration 0039). It says no more than the id does, and opens nothing: whoever may not see the event is told what the id
 * would tell them.
 */

/** The short address of an event, under the site: Dutch unless it says otherwise. */
export function shortPath(code: string, language: Language): string {
  return language === 'nl' ? `/e/${code}` : `/e/${code}/${language}`;
}

/**
 * A code as it is kept, of what somebody typed from paper: case and hyphens are no matter, and letters that are taken for
 * digits are these digits (Crockford). Nothing for what is no code.
 */
export function readShortCode(typed: string): string | undefined {
  const code = typed.toLowerCase().replaceAll('-', '').replaceAll(/[il]/g, '1').replaceAll('o', '0');
  return /^[0-9a-hjkmnp-tv-z]{14,25}$/.test(code) ? code : undefined;
}
