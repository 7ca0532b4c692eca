import type { ColumnType } from 'kysely';
import type { Moment, OptionalMoment } from './columns.ts';

/** Tables of images and documents, and of the events that show them. */

export interface FilesTable {
  id: string;
  /** Organisation that sent it. */
  organiser_id: string;
  kind: 'image' | 'document';
  name: string;
  media_type: string;
  size: number;
  width: number | null;
  height: number | null;
  uploaded_at: Moment;
  /** Since when nothing is known to use it; null while something does. */
  idle_since: OptionalMoment;
}

export interface FileContentsTable {
  file_id: string;
  variant: 'whole' | 'small';
  bytes: ColumnType<Buffer, Uint8Array, never>;
}

export interface EventFilesTable {
  event_id: string;
  file_id: string;
  role: 'image' | 'document';
  position: number;
  /** The words that stand for an image, or the title of a document. */
  text_nl: string;
  text_en: string | null;
}
