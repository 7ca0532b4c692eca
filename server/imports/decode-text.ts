/**
 * Bytes of a text file as text, in whatever encoding office programs write: UTF-8 with or without a mark, UTF-16 with or
 * without one, and else Windows-1252, in which every byte is a character.
 * @returns nothing when it is no text
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  const text = decodeAs(encoding, bytes) ?? decodeAs('windows-1252', bytes);
  // No text has this character; pictures and programs are full of it.
  return text === undefined || text.includes('\0') ? undefined : text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  // Most letters of ours take two bytes in UTF-16, one of them zero.
  const [even, odd] = zeros(bytes.subarray(0, 2000));
  const half = Math.min(bytes.length, 2000) / 2;
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.1) return 'utf-16be';
  return 'utf-8';
}

/** The mark at the beginning is dropped. Nothing for bytes that are not of this encoding. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function zeros(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) counts[index % 2 === 0 ? 0 : 1] += 1;
  });
  return counts;
}
