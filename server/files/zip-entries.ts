/** One file in a ZIP: its name, whether it is stored as it is, and where it begins. */
export interface ZipEntry {
  name: string;
  stored: boolean;
  start: number;
  size: number;
}

const endOfDirectory = 0x06054b50;
const inDirectory = 0x02014b50;
const mostEntries = 5_000;

/**
 * The files in a ZIP, as its directory names them (APPNOTE.TXT 4.3); nothing is unpacked. Undefined for what is no ZIP
 * from end to end: cut off, with a directory that leads elsewhere, or with more files than a document has.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = lastDirectoryEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0 || count > mostEntries) return undefined;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== inDirectory) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    const nameStart = at + 46;
    const next = nameStart + nameLength! + extraLength! + commentLength!;
    if (next > end || local + 30 > bytes.byteLength) return undefined;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength!)),
      stored: view.getUint16(at + 10, true) === 0,
      start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      size: view.getUint32(at + 24, true),
    });
    at = next;
  }
  return entries;
}

/** The end of the directory stands at the end of the file, before a comment of at most 65 535 bytes. */
function lastDirectoryEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 65_536; at--)
    if (view.getUint32(at, true) === endOfDirectory && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  return undefined;
}
