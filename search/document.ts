/**
 * What an engine knows of one event: written once by `server/search/to-index-document.ts`, stored by every engine.
 * All times are ISO 8601 in UTC, all days `YYYY-MM-DD`.
 */
export interface SearchDocument {
  id: string;
  /** Groups of people who may read it; a request names the groups of whoever asks. */
  readers: readonly string[];
  /** First moment of the first leg; left out when no date is known. */
  startsAt?: string;
  /** Last moment of the last leg. */
  endsAt?: string;
  /** Day on which registration closes. */
  deadline?: string;
  publishedAt: string;
  /** The days of each leg; a period selects an event when it overlaps one of them. */
  days: { from: string; to: string }[];
  codes: Record<FacetName, string[]>;
  /** Texts by weight: what an event is called, what belongs to it, what is said of it at first, and in full. */
  title: Texts;
  names: Texts;
  summary: Texts;
  body: Texts;
}

/**
 * Raised whenever the same event gives other documents or the same document other terms: what is stored of an earlier
 * edition is written again.
 */
export const documentEdition = '3';

/** Words by language; `any` for names that belong to none. */
export interface Texts {
  nl?: string;
  en?: string;
  any?: string;
}

/** What can be counted. `month` and `week` are chosen by a period, the others by their own values. */
export const facetNames = [
  'country',
  'region',
  'sector',
  'domain',
  'kind',
  'mode',
  'organiser',
  'organiserKind',
  'language',
  'official',
  'price',
  'support',
  'month',
  'week',
] as const;
export type FacetName = (typeof facetNames)[number];

/** A group of choices whose counts ignore each other. */
export const filterNames = facetNames.filter((name) => name !== 'month' && name !== 'week');
export type FilterName = Exclude<FacetName, 'month' | 'week'>;
