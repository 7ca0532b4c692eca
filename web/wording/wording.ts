import type { Language } from '../../server/contracts/words.ts';
import type { nl } from './nl.ts';

/** The shape every language fills in completely. */
export type Wording = typeof nl;

const loaded = new Map<Language, Wording>();

/** A browser needs one language, the server both. */
export async function loadWording(language: Language): Promise<void> {
  loaded.set(language, language === 'nl' ? (await import('./nl.ts')).nl : (await import('./en.ts')).en);
}

export function wordingIn(language: Language): Wording {
  const wording = loaded.get(language);
  if (!wording) throw new Error(`The wording in ${language} is not loaded.`);
  return wording;
}

/** Locale for dates and numbers: as Belgians write Dutch, and as Britons write English. */
export const locales: Readonly<Record<Language, string>> = { nl: 'nl-BE', en: 'en-GB' };
