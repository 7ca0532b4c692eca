import { meaningful, wordsOf } from '../../search/language/words.ts';
import type { SimilarOrganiser } from '../contracts/waiting.ts';
import type { Label } from '../contracts/shapes.ts';
import type { OrganisationState } from '../contracts/words.ts';

/** An organisation with what it can be recognised by. */
export interface Recognisable {
  id: string;
  name: Label;
  aliases: readonly string[];
  state: OrganisationState;
  website: string | null;
  enterpriseNumber: string | null;
}

/** How much of the shorter name stands in the longer one, from 0 to 1, before two names are alike. */
const alike = 0.6;
const most = 5;

/**
 * Organisations that may be the same as this one, the most alike first: by the number, the website, or a name that shares
 * its rare words. "Flanders" in two names says little; "Voka" in two names says much.
 */
export function similarOrganisers(one: Recognisable, all: readonly Recognisable[]): SimilarOrganiser[] {
  const weight = wordWeights([one, ...all]);
  const found = all.flatMap((other) => {
    if (other.id === one.id) return [];
    const likeness = Math.max(...namesOf(one).flatMap((a) => namesOf(other).map((b) => likenessOf(a, b, weight))));
    const because: SimilarOrganiser['because'] = [
      ...(likeness >= alike ? (['name'] as const) : []),
      ...(one.enterpriseNumber !== null && one.enterpriseNumber === other.enterpriseNumber
        ? (['enterpriseNumber'] as const)
        : []),
      ...(hostOf(one.website) !== undefined && hostOf(one.website) === hostOf(other.website)
        ? (['website'] as const)
        : []),
    ];
    return because.length === 0 ? [] : [{ other, because, rank: likeness + (because.includes('name') ? 0 : 1) }];
  });
  return found
    .toSorted((a, b) => b.because.length - a.because.length || b.rank - a.rank)
    .slice(0, most)
    .map(({ other: { id, name, state }, because }) => ({ id, name, state, because }));
}

/** The host of a website without `www.`; nothing for what is no address. */
export function hostOf(website: string | null): string | undefined {
  return website !== null && URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '') : undefined;
}

/** Whether a mail address is of the domain of a website, or of a part of it; nothing when there is no website. */
export function addressFitsWebsite(email: string, website: string | null): boolean | undefined {
  const host = hostOf(website);
  if (host === undefined) return undefined;
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return domain === host || domain.endsWith(`.${host}`) || host.endsWith(`.${domain}`);
}

function namesOf({ name, aliases }: Recognisable): string[][] {
  return [name.nl, name.en, ...aliases].map((text) => [...new Set(meaningful(wordsOf(text)))]);
}

/** What a word tells: the fewer organisations bear it, the more. */
function wordWeights(all: readonly Recognisable[]): (word: string) => number {
  const bearers = new Map<string, number>();
  for (const one of all)
    for (const word of new Set(namesOf(one).flat())) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + all.length / (bearers.get(word) ?? 1));
}

function likenessOf(a: readonly string[], b: readonly string[], weight: (word: string) => number): number {
  const total = (words: readonly string[]) => words.reduce((sum, word) => sum + weight(word), 0);
  const shorter = Math.min(total(a), total(b));
  return shorter === 0 ? 0 : total(a.filter((word) => b.includes(word))) / shorter;
}
