import { type DocumentType, documentTypes } from '../contracts/files.ts';
import { zipEntries } from './zip-entries.ts';

/** What a file is, from what is in it; its name and what a browser says of it count for nothing. */
export type Recognised =
  | { kind: 'image' }
  | { kind: 'document'; mediaType: DocumentType }
  /** Why it is not taken, in one word: `fileHeic`, `fileMacros`, `fileKind`. */
  | { kind: 'refused'; reason: 'fileHeic' | 'fileMacros' | 'fileKind' };

export function recognise(bytes: Uint8Array): Recognised {
  const start = latin1(bytes, 0, 12);
  if (start.startsWith('\xff\xd8\xff') || start.startsWith('\x89PNG\r\n\x1a\n') || /^RIFF[^]{4}WEBP/.test(start))
    return { kind: 'image' };
  if (start.slice(4, 8) === 'ftyp') return mediaOfBrands(bytes);
  if (/^(\xef\xbb\xbf)?%PDF-\d\.\d/.test(start)) return { kind: 'document', mediaType: 'application/pdf' };
  return start.startsWith('PK\x03\x04') ? inZip(bytes) : { kind: 'refused', reason: 'fileKind' };
}

/** The family of ISO 14496-12: AVIF is read, HEIC (patented) is not, films are none of either. */
function mediaOfBrands(bytes: Uint8Array): Recognised {
  const length = Math.min(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), 256);
  const brands = latin1(bytes, 8, length).match(/.{4}/gs) ?? [];
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return { kind: 'image' };
  const isHeic = brands.some((brand) => /^(hei|hev|mif1|msf1)/.test(brand));
  return { kind: 'refused', reason: isHeic ? 'fileHeic' : 'fileKind' };
}

const mainParts: readonly [path: string, mediaType: DocumentType][] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

/** Programs that run when the document is opened: of Office, and of OpenDocument. */
const macros = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^(Basic|Scripts)\//i;

/** Office Open XML (ECMA-376) has a main part of a known name, OpenDocument says first what it is. */
function inZip(bytes: Uint8Array): Recognised {
  const entries = zipEntries(bytes);
  const names = new Set(entries?.map(({ name }) => name));
  if (entries?.some(({ name }) => macros.test(name))) return { kind: 'refused', reason: 'fileMacros' };
  const office = mainParts.filter(([path]) => names.has(path));
  if (names.has('[Content_Types].xml') && office.length === 1) return { kind: 'document', mediaType: office[0]![1] };
  const [first] = entries ?? [];
  if (first?.name === 'mimetype' && first.stored) {
    const told = latin1(bytes, first.start, first.start + first.size);
    if (told.startsWith('application/vnd.oasis.') && Object.hasOwn(documentTypes, told))
      return { kind: 'document', mediaType: told as DocumentType };
  }
  return { kind: 'refused', reason: 'fileKind' };
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, Math.max(from, to));
}
