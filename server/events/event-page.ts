import type { Language } from '../contracts/words.ts';

/** Paths of the pages of events under the site, as feeds, exports and answers name them; a test holds them to the pages. */
export const eventPages = { nl: '/nl/evenementen', en: '/en/events' } as const;

export function pageOfEvent(event: { slug: string; id: string }, language: Language): string {
  return `${eventPages[language]}/${event.slug}-${event.id}`;
}
