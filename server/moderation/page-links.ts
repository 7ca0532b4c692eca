import type { Language } from '../contracts/words.ts';

/** Pages that mails about decisions lead to, as paths under the site, in the language of the reader. */
const words = {
  nl: { profile: 'profiel', events: 'evenementen', register: 'organisaties/nieuw' },
  en: { profile: 'profile', events: 'events', register: 'organisations/new' },
} as const;

export const pageLinks = {
  /** Where an organisation reads what was decided, and changes what it says of itself. */
  profile: (language: Language, organiser: string) =>
    `/${language}/teams/organiser.${organiser}/${words[language].profile}`,
  /** Where one sees one's own claims. */
  claims: (language: Language) => `/${language}/${words[language].register}`,
  event: (language: Language, event: { slug: string; id: string }) =>
    `/${language}/${words[language].events}/${event.slug}-${event.id}`,
  /** Where an organisation works on an event. */
  ownEvent: (language: Language, organiser: string, id: string) =>
    `/${language}/teams/organiser.${organiser}/${words[language].events}/${id}`,
};
