import type { Language } from '../../server/contracts/words.ts';

/** Addresses of the pages to read. */
export const textSegments = {
  nl: {
    legend: 'legende',
    about: 'over',
    help: 'hulp',
    helpFor: {
      company: 'bedrijf',
      organiser: 'organisator',
      office: 'kantoor',
      headOffice: 'hoofdzetel',
      subscriber: 'abonnee',
      dataUser: 'datagebruiker',
    },
    accessibility: 'toegankelijkheid',
    privacy: 'privacy',
    openSource: 'open-source',
  },
  en: {
    legend: 'legend',
    about: 'about',
    help: 'help',
    helpFor: {
      company: 'company',
      organiser: 'organiser',
      office: 'office',
      headOffice: 'head-office',
      subscriber: 'subscriber',
      dataUser: 'data-user',
    },
    accessibility: 'accessibility',
    privacy: 'privacy',
    openSource: 'open-source',
  },
} as const;

/** Whom a page of help is for. */
export type HelpRole = keyof (typeof textSegments)['nl']['helpFor'];

export const textPaths = {
  legend: (language: Language) => `/${language}/${textSegments[language].legend}`,
  about: (language: Language) => `/${language}/${textSegments[language].about}`,
  /** Help for everybody, or for one role. */
  help: (language: Language, role?: HelpRole) =>
    `/${language}/${textSegments[language].help}${role ? `/${textSegments[language].helpFor[role]}` : ''}`,
  accessibility: (language: Language) => `/${language}/${textSegments[language].accessibility}`,
  privacy: (language: Language) => `/${language}/${textSegments[language].privacy}`,
  openSource: (language: Language) => `/${language}/${textSegments[language].openSource}`,
};
