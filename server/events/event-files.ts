import type { EventDetail } from '../contracts/events.ts';
import type { EventFilesTable, FilesTable } from '../database/schema-files.ts';
import { toStoredFile } from '../files/stored-file.ts';
import type { EventEntry } from './event-entry.ts';

/** What an event shows: at most one image, and documents in their order. */

/** A file that an event shows, with what the event says of it. */
export type EventFileRow = Pick<EventFilesTable, 'role' | 'text_nl' | 'text_en'> &
  Pick<FilesTable, 'id' | 'kind' | 'name' | 'media_type' | 'size' | 'width' | 'height'>;

/** As those are told who see the event. */
export function shownFiles(rows: readonly EventFileRow[]): Pick<EventDetail, 'image' | 'documents'> {
  const [image] = rows.filter((row) => row.role === 'image').map(toImage);
  const documents = rows.filter((row) => row.role === 'document').map(toDocument);
  return { ...(image && { image }), ...(documents.length > 0 && { documents }) };
}

function toImage(row: EventFileRow): NonNullable<EventDetail['image']> {
  const { url, urlSmall, width = 0, height = 0 } = toStoredFile(row);
  return { url, ...(urlSmall && { urlSmall }), width, height, alt: textOf(row) };
}

function toDocument(row: EventFileRow): NonNullable<EventDetail['documents']>[number] {
  const { url, size, mediaType } = toStoredFile(row);
  return { url, title: textOf(row), size, mediaType };
}

/** As whoever enters the event names them. */
export function namedFiles(rows: readonly EventFileRow[]): Pick<EventEntry, 'image' | 'documents'> {
  const [image] = rows.filter((row) => row.role === 'image').map((row) => ({ file: row.id, alt: textOf(row) }));
  const documents = rows.filter((row) => row.role === 'document').map((row) => ({ file: row.id, title: textOf(row) }));
  return { ...(image && { image }), ...(documents.length > 0 && { documents }) };
}

function textOf(row: EventFileRow): { nl: string; en?: string } {
  return { nl: row.text_nl, ...(row.text_en !== null && { en: row.text_en }) };
}
