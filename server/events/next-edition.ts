import type { EventEntry } from './event-entry.ts';

export function nextEdition(entry: EventEntry): EventEntry {
  return entry;
}
