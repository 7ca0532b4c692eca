import type { Language } from './words.ts';

/** Pixels of the image that stands beside a shared address. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where the image of an event is, under the site; another version of the event has another address. */
export function imagePathOfEvent({ id, version }: { id: string; version: number }, language: Language): string {
  return `/events/${id}/image.png?lang=${language}&v=${version}`;
}

/** Where the image of the site itself is. */
export function imagePathOfSite(language: Language): string {
  return `/image.png?lang=${language}`;
}
