import { inflateRawSync } from 'node:zlib';

/** The most that the parts of a workbook may hold together once unpacked: a small file can be a very large one. */
const mostUnpacked = 40 * 1024 * 1024;

export class Unreadable extends Error {
  readonly reason: 'fileCorrupt' | 'filePassword' | 'fileTooLarge' | 'fileNoTable';
  constructor(reason: Unreadable['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * The XML parts of a zip archive by their path, as its directory lists them, unpacked within bounds.
 * @throws Unreadable for what is broken, encrypted, or grows beyond all bounds
 */
export function unpack(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let left = mostUnpacked;
  for (const entry of directoryOf(bytes)) {
    if (!/\.(xml|rels)$/.test(entry.path)) continue;
    const content = contentOf(bytes, entry, left);
    left -= content.length;
    parts.set(entry.path, content.toString('utf8'));
  }
  return parts;
}

interface Entry {
  path: string;
  method: number;
  encrypted: boolean;
  packed: number;
  at: number;
}

/** The directory at the end of the archive (APPNOTE 4.3.12 and 4.3.16). */
function directoryOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) throw new Unreadable('fileCorrupt');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new Unreadable('fileCorrupt');
    const length = bytes.readUInt16LE(at + 28);
    entries.push({
      path: bytes.toString('utf8', at + 46, at + 46 + length),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(bytes: Buffer, { at, packed, method, encrypted }: Entry, most: number): Buffer {
  if (encrypted) throw new Unreadable('filePassword');
  if (at + 30 > bytes.length) throw new Unreadable('fileCorrupt');
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw new Unreadable(
      (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? 'fileTooLarge' : 'fileCorrupt',
    );
  }
}
