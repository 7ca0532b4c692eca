import { slugOf } from '../reference-data/slug.ts';

/** Names of files: those people give them are kept as far as they harm nobody. */

const longest = 100;

/**
 * The name by which a file is saved: the given one without folders, signs that mean something to a machine and letters
 * that turn the writing around, ending as a file of its kind ends.
 * @param extension what the file is, whatever its name says
 * @param others endings that fall away with it
 */
export function savedName(given: string, extension: string, others: readonly string[] = []): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replaceAll(/[<>:"|?*;%]/g, '-')
    .replaceAll(/\s+/g, ' ');
  const ending = new RegExp(`\\.(${[extension, ...others].join('|')})$`, 'i');
  const base = Array.from(clean.trim().replace(ending, '')).slice(0, longest).join('');
  return `${base.replaceAll(/^[\s.]+|[\s.]+$/g, '') || 'bestand'}.${extension}`;
}

/** The name of a file in its address: `Deelnemersgids 2027.pdf` becomes `deelnemersgids-2027.pdf`. */
export function addressName(name: string): string {
  const [, base = name, extension = ''] = /^(.*)(\.[a-z]+)$/.exec(name) ?? [];
  return slugOf(base) + extension;
}
