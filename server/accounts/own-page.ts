import { type Language, languages } from '../contracts/words.ts';

/** A page of this site to go on to, as path and search; any other address is none. The pages have the same rule. */
export function ownPage(next: string | null | undefined): string | undefined {
  if (!next || !/^\/(nl|en)(\/[^\\]*)?$/.test(next)) return undefined;
  const { pathname, search, hash } = new URL(next, 'http://site');
  // What cannot stand in a header is written otherwise, and dots are walked: it may have left the pages by then.
  return /^\/(nl|en)(\/|$)/.test(pathname) ? pathname + search + hash : undefined;
}

/** The language of one of our pages. */
export function languageOf(page: string): Language {
  return languages.find((language) => page === `/${language}` || page.startsWith(`/${language}/`)) ?? 'nl';
}

export function accountPage(language: Language): string {
  return `/${language}/account`;
}

/** Where one signs in, with why it did not go well the last time, and where to go on to. */
export function signInPage(language: Language, asked: { problem?: string; next?: string | undefined } = {}): string {
  const { problem, next } = asked;
  const search = new URLSearchParams({ ...(problem ? { problem } : {}), ...(next ? { next } : {}) }).toString();
  return `/${language}/${language === 'nl' ? 'aanmelden' : 'sign-in'}${search ? `?${search}` : ''}`;
}
