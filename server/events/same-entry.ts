import { eventContent, legContent } from './event-content.ts';
import type { EventEntry } from './event-entry.ts';

/**
 * Whether two entries would be stored alike: what is left out and what is said to be as it is by default are the same,
 * and the n-th leg is the n-th leg.
 */
export function sameEntry(a: EventEntry, b: EventEntry): boolean {
  return stored(a) === stored(b);
}

function stored({ legs, ...entry }: EventEntry): string {
  const { sectors, organisers, partners = [], image, documents = [] } = entry;
  return JSON.stringify([
    Object.entries(eventContent({ ...entry, legs })).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    legs.map(legContent),
    sectors,
    organisers.map(({ id, role }) => [id, role]),
    partners.toSorted(),
    image ? [image.file, image.alt.nl, image.alt.en] : [],
    documents.map(({ file, title }) => [file, title.nl, title.en]),
  ]);
}
