import type { Selectable } from 'kysely';
import { type StoredFile, addressOfFile, imageWidths } from '../contracts/files.ts';
import type { FilesTable } from '../database/schema-files.ts';
import { addressName } from './file-names.ts';

export type FileRow = Pick<Selectable<FilesTable>, 'id' | 'kind' | 'name' | 'media_type' | 'size' | 'width' | 'height'>;

/** What is told of a file. */
export function toStoredFile(row: FileRow): StoredFile {
  const { id, kind, name, size, width, height } = row;
  const inAddress = addressName(name);
  return {
    id,
    kind,
    name,
    mediaType: row.media_type,
    size,
    ...(width !== null && height !== null && { width, height }),
    url: addressOfFile(id, inAddress),
    ...(width !== null && width > imageWidths.small && { urlSmall: addressOfFile(id, inAddress, 'small') }),
  };
}
