import type { Language } from '../contracts/words.ts';

const introductions = { nl: 'kennismakingen', en: 'introductions' } as const;

/** The page on which an organisation sees its introductions, as a path under the site. */
export function introductionsPage(language: Language, organiser: string): string {
  return `/${language}/teams/organiser.${organiser}/${introductions[language]}`;
}
