import type { Language } from '../../server/contracts/words.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The shape every language fills in completely. */
export type Wording = typeof nl;

export const wording: Readonly<Record<Language, Wording>> = { nl, en };

/** Locale for dates and numbers: as Belgians write Dutch, and as Britons write English. */
export const locales: Readonly<Record<Language, string>> = { nl: 'nl-BE', en: 'en-GB' };

declare module 'use-intl' {
  interface AppConfig {
    Messages: Wording;
  }
}
