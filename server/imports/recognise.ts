import type { ListedField } from '../contracts/import-fields.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { plainText } from './date-words.ts';
import { editDistance } from './edit-distance.ts';
import { type OwnWord, ownWords } from './own-words.ts';

/** Values of files, recognised as words of ours: at once when they are exactly that, otherwise as a suggestion. */
export interface Recogniser {
  /** The code of a value that is a name or code of ours, letter by letter, capitals aside. */
  exact(field: ListedField, value: string): string | undefined;
  /** Whether a value is a name of something of ours, signs and accents aside. */
  isAlike(field: ListedField, value: string): boolean;
  /** Codes that a value looks like, the likeliest first, and whether the first is likely enough to be proposed. */
  suggest(field: ListedField, value: string): { codes: string[]; likely: boolean };
}

export function createRecogniser(reference: ReferenceData): Recogniser {
  const words = ownWords(reference);
  const exact = new Map<string, string>();
  const alike = new Map<string, Set<string>>();
  for (const [field, list] of Object.entries(words))
    for (const { code, names, aliases } of list) {
      for (const name of [code, ...names]) {
        const key = `${field} ${name.toLowerCase()}`;
        if (!exact.has(key)) exact.set(key, code);
      }
      for (const name of [...names, ...aliases]) {
        const key = `${field} ${comparable(name)}`;
        alike.set(key, (alike.get(key) ?? new Set()).add(code));
      }
    }
  const compared = Object.fromEntries(
    Object.entries(words).map(([field, list]) => [field, list.map(toCompared)]),
  ) as Record<ListedField, Compared[]>;
  const domains = reference.domains.map(({ id, name, sectors }) => ({
    keys: [name.nl, name.en, ...(reference.aliases.get(`domain:${id}`) ?? [])].map(comparable),
    sectors: sectors.map((sector) => sector.id),
  }));

  return {
    exact: (field, value) => exact.get(`${field} ${value.trim().toLowerCase()}`),
    isAlike: (field, value) => alike.has(`${field} ${comparable(value)}`),
    suggest: (field, value) => {
      const key = comparable(value);
      if (key === '' || key.length > longest) return { codes: [], likely: false };
      const scored = compared[field]
        .map((word) => ({ code: word.code, score: score(key, word) }))
        .filter((one) => one.score > 0)
        .toSorted((a, b) => b.score - a.score || Number(isType(a.code)) - Number(isType(b.code)));
      // A domain is no sector: which of its sectors is meant, is asked.
      const inDomain =
        field === 'sectors' ? domains.filter(({ keys }) => keys.includes(key)).flatMap(({ sectors }) => sectors) : [];
      const codes = [...new Set([...scored.map(({ code }) => code), ...inDomain])].slice(0, 5);
      const [first, ...others] = scored;
      // A kind and its own type do not contradict each other.
      const rival = others.find(({ code }) => !code.startsWith(`${first?.code}:`));
      return { codes, likely: first !== undefined && first.score >= 3 && first.score > (rival?.score ?? 0) };
    },
  };
}

/** What is longer is a text, and no name of anything. */
const longest = 120;

interface Compared {
  code: string;
  names: readonly string[];
  aliases: readonly string[];
}

function toCompared({ code, names, aliases }: OwnWord): Compared {
  return { code, names: names.map(comparable), aliases: aliases.map(comparable) };
}

/** 5: the same but for signs and accents; 4: another name of it; 3: a slip of the pen; 2 and 1: a part of it. */
function score(key: string, { names, aliases }: Compared): number {
  if (names.includes(key)) return 5;
  if (aliases.includes(key)) return 4;
  const most = key.length >= 8 ? 2 : key.length >= 5 ? 1 : 0;
  if (most > 0 && names.some((name) => editDistance(key, name, most) <= most)) return 3;
  if (key.length < 4) return 0;
  if (names.some((name) => hasWords(name, key) || hasWords(key, name))) return 2;
  const begins = (name: string) => key.length >= 6 && name.slice(0, 6) === key.slice(0, 6);
  return aliases.some((alias) => hasWords(key, alias) || begins(alias)) || names.some(begins) ? 1 : 0;
}

function hasWords(text: string, words: string): boolean {
  return words.length >= 4 && ` ${text} `.includes(` ${words} `);
}

function isType(code: string): boolean {
  return code.includes(':');
}

/** A value as it is compared and remembered: small letters and digits, single spaces; `V.K.` is `vk`. */
export function comparable(value: string): string {
  return plainText(value)
    .replaceAll(/(?<=\b\p{L})\.(?=\p{L}\b|$)/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
