import { createClient } from './client.ts';
import type { MeilisearchSettings } from './connection.ts';
import { problemOf } from './problem.ts';
import type { IndexKind } from './settings.ts';

/** The keys of the site, each for its own work and for the indexes of this site alone. */
const kinds: readonly IndexKind[] = ['events', 'plans'];

const rights = {
  search: ['search'],
  index: [
    'documents.add',
    'documents.delete',
    'documents.get',
    'indexes.create',
    'indexes.get',
    'settings.get',
    'settings.update',
    'stats.get',
    'tasks.get',
  ],
  swap: ['indexes.swap', 'indexes.delete', 'tasks.get'],
} as const;

type KeyName = keyof typeof rights;

export type SiteKeys = Pick<MeilisearchSettings, 'searchKey' | 'indexKey' | 'swapKey'>;

/**
 * Creates the three keys, or finds them where they were created before. This alone needs the master key, which the site
 * itself never has.
 * @throws MeilisearchProblem
 */
export async function createKeys(url: string, masterKey: string, prefix = ''): Promise<SiteKeys> {
  const client = createClient({ url, key: masterKey, milliseconds: 10_000 });
  const keyFor = async (name: KeyName): Promise<string> => {
    const called = calledAs(prefix, name);
    const known = (await client.getKeys({ limit: 1000 })).results.find((key) => key.name === called);
    if (known) return known.key;
    const made = await client.createKey({
      name: called,
      description: `Indexes ${kinds.map((kind) => `${prefix}${kind}-*`).join(' and ')}: ${rights[name].join(', ')}`,
      actions: [...rights[name]],
      indexes: kinds.map((kind) => `${prefix}${kind}-*`),
      expiresAt: null,
    });
    return made.key;
  };
  try {
    // One after the other: two at once could both find that a key is missing.
    return { searchKey: await keyFor('search'), indexKey: await keyFor('index'), swapKey: await keyFor('swap') };
  } catch (error) {
    throw problemOf(error);
  }
}

/** Takes the keys of a prefix away, and no others. */
export async function deleteKeys(url: string, masterKey: string, prefix: string): Promise<void> {
  const client = createClient({ url, key: masterKey, milliseconds: 10_000 });
  const names = (Object.keys(rights) as KeyName[]).map((name) => calledAs(prefix, name));
  const { results } = await client.getKeys({ limit: 1000 });
  for (const { name, key } of results) if (names.includes(name ?? '')) await client.deleteKey(key);
}

function calledAs(prefix: string, name: KeyName): string {
  return `verover-de-wereld ${prefix}${name}`;
}
