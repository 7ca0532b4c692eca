import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Part = string | 0 | [name: string, kind?: unknown, options?: Record<string, Message>];
type Message = string | Part[];
type Catalogue = { [key: string]: Message | Catalogue };

const accents: Readonly<Record<string, string>> = { a: 'å', e: 'ë', i: 'ï', o: 'ö', u: 'ü', n: 'ñ', c: 'ç', A: 'Â' };

/** Where a piece of the wording begins and ends on a page: all else is data, or was written past the wording. */
export const marks = /⟦[^⟦⟧]*⟧/g;

/** The same text, 40 % longer, with accents, and marked. */
export function longer(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const accented = text.replaceAll(/[aeiouncA]/g, (letter) => accents[letter] ?? letter);
  // Padding in words of usual length, so that lines may break where they break in a language.
  const padding = 'êên lângër wöørd '.repeat(Math.ceil(text.length / 17) + 1).slice(0, Math.ceil(text.length * 0.4));
  return `⟦${accented}${text.length > 12 ? ' ' : ''}${padding.trim()}⟧`;
}

function longerMessage(message: Message): Message {
  if (typeof message === 'string') return longer(message);
  return message.map((part): Part => {
    if (typeof part === 'string') return longer(part);
    if (part === 0 || part[2] === undefined || typeof part[2] !== 'object') return part;
    const options = Object.entries(part[2]).map(([key, inner]) => [key, longerMessage(inner)] as const);
    return [part[0], part[1], Object.fromEntries(options)];
  });
}

function longerCatalogue(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' || Array.isArray(value) ? longerMessage(value) : longerCatalogue(value),
    ]),
  );
}

/** Puts a longer language in the place of Dutch in the pages as they were built; gives back what undoes it. */
export async function speakLonger(): Promise<() => void> {
  const built = fileURLToPath(new URL('../../dist/web/server/', import.meta.url));
  const wording = fileURLToPath(new URL('../../web/wording/', import.meta.url));
  // Other files end so too: texts of their own, which are no wording.
  const isWording = (file: string) => existsSync(`${wording}${file.slice(0, file.lastIndexOf('nl-'))}nl.ts`);
  const undo: (() => void)[] = [];
  for (const file of globSync(['nl-*.js', '*-nl-*.js'], { cwd: built }).filter(isWording)) {
    const chunk = (await import(built + file)) as Record<string, Catalogue>;
    for (const catalogue of Object.values(chunk)) {
      const before = { ...catalogue };
      Object.assign(catalogue, longerCatalogue(catalogue));
      undo.push(() => Object.assign(catalogue, before));
    }
  }
  return () => undo.forEach((one) => one());
}
