import * as z from 'zod';
import type { MeilisearchSettings } from '../search/meilisearch/connection.ts';

/** The settings of Meilisearch among those of the environment. The site never has the master key. */
export const meilisearchVariables = {
  MEILI_URL: z
    .string()
    .refine(isServer, 'is not an address such as http://meilisearch:7700, without a path and without a password')
    .transform((value) => value.replace(/\/$/, ''))
    .optional(),
  MEILI_SEARCH_KEY: key(),
  MEILI_INDEX_KEY: key(),
  MEILI_SWAP_KEY: key(),
  MEILI_PREFIX: z
    .string()
    .regex(/^[a-z0-9-]{1,32}$/, 'is not a word of small letters, digits and hyphens such as acceptance-')
    .optional(),
};

const variables = z.object(meilisearchVariables);
type Values = z.infer<typeof variables>;

const keys = ['MEILI_SEARCH_KEY', 'MEILI_INDEX_KEY', 'MEILI_SWAP_KEY'] as const;

/** All of them hold a key. */
export const meilisearchSecrets: readonly string[] = keys;

/** What is missing beside what was given: the address is of no use without its keys, nor a key without the address. */
export function missingMeilisearchVariables(values: Partial<Values>): { name: keyof Values; sentence: string }[] {
  const needed = ['MEILI_URL', ...keys] as const;
  if (needed.every((name) => values[name] === undefined)) return [];
  return needed
    .filter((name) => values[name] === undefined)
    .map((name) => ({
      name,
      sentence: `is needed too: Meilisearch has an address and three keys (${needed.join(', ')}); npm run search:keys makes the keys`,
    }));
}

/** Where Meilisearch is, when there is one. */
export function meilisearchOf(values: Values): MeilisearchSettings | undefined {
  const { MEILI_URL: url, MEILI_SEARCH_KEY: searchKey, MEILI_INDEX_KEY: indexKey, MEILI_SWAP_KEY: swapKey } = values;
  if (url === undefined || searchKey === undefined || indexKey === undefined || swapKey === undefined) return undefined;
  return { url, searchKey, indexKey, swapKey, prefix: values.MEILI_PREFIX ?? '' };
}

function key() {
  return z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, 'is not a key: 16 characters or more without spaces')
    .optional();
}

function isServer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash + username + password === '';
}
