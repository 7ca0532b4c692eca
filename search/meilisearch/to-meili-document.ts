import { createHash } from 'node:crypto';
import { type FacetName, type SearchDocument, type Texts, facetNames } from '../document.ts';
import { type Term, type Weight, termsOf } from '../language/terms.ts';
import { wordsOf } from '../language/words.ts';
import { daySpan, seconds, dayNumber } from './times.ts';

/** A document as Meilisearch keeps it: flat, and words folded by us (it would leave ø, ß and ł as they are). */
export interface MeiliDocument extends Record<FacetName, string[]> {
  id: string;
  readers: string[];
  /** UNIX seconds. */
  start?: number;
  end?: number;
  published: number;
  /** Days since 1970. */
  deadline?: number;
  /** Each day that a leg covers: a period selects by one of these, never by two that lie in different legs. */
  days: number[];
  /** What it is found by; `=` before what was derived and stands in no text. */
  terms: string[];
  title: string[];
  names: string[];
  summary: string[];
  body: string[];
  /** The same in all documents: see `anchor`. */
  every: string;
  /** Of the content: changes with it. */
  fingerprint: string;
  /** First byte of the fingerprint, 0 to 255. */
  bucket: number;
}

/** A word that every document has, so that a question by relevance orders what was selected and leaves nothing out. */
export const anchor = 'allesstaathierin';

/**
 * @param fingerprint of the document where it is kept already, at least two hexadecimal digits
 * @throws Error for an id or a code that could not be asked for
 */
export function toMeiliDocument(document: SearchDocument, fingerprint = fingerprintOf(document)): MeiliDocument {
  checkId(document.id);
  const codes = Object.fromEntries(facetNames.map((facet) => [facet, checked(document.codes[facet])]));
  const terms = termsOf(document);
  return {
    id: document.id,
    readers: checked(document.readers),
    ...(document.startsAt === undefined ? {} : { start: seconds(document.startsAt) }),
    ...(document.endsAt === undefined ? {} : { end: seconds(document.endsAt) }),
    published: seconds(document.publishedAt),
    ...(document.deadline === undefined ? {} : { deadline: dayNumber(document.deadline) }),
    days: daySpan(document.days),
    ...(codes as Record<FacetName, string[]>),
    terms: Object.values(terms).flatMap((list) => list.map(written)),
    title: words(document.title, terms.A),
    names: words(document.names, terms.B),
    summary: words(document.summary, terms.C),
    body: words(document.body, terms.D),
    every: anchor,
    fingerprint,
    bucket: Number.parseInt(fingerprint.slice(0, 2), 16),
  };
}

/** The same for the same content, in whichever order its fields stand. */
export function fingerprintOf(document: SearchDocument): string {
  return createHash('md5')
    .update(JSON.stringify(ordered(document)))
    .digest('hex');
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]),
  );
}

export function written({ text, derived }: Term): string {
  return derived ? `=${text}` : text;
}

/** The texts of one weight by language, then what was derived from their words. */
function words(texts: Texts, terms: Record<Weight, Term[]>[Weight]): string[] {
  const derived = terms.filter((term) => term.derived).map((term) => term.text);
  return [texts.nl, texts.en, texts.any, derived.join(' ')]
    .map((text) => wordsOf(text ?? '').join(' '))
    .filter((text) => text !== '');
}

/** Meilisearch takes these for ids and does not encode them in addresses; an empty one would mean all documents. */
const idShape = /^[A-Za-z0-9_-]{1,128}$/;

export function checkId(id: string): string {
  if (!idShape.test(id)) throw new Error(`"${id}" cannot be the id of a document.`);
  return id;
}

/** Codes that can be quoted in a filter as they are. */
const codeShape = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

export function isCode(value: string): boolean {
  return codeShape.test(value);
}

function checked(codes: readonly string[]): string[] {
  for (const code of codes) if (!isCode(code)) throw new Error(`"${code}" cannot be a code of a document.`);
  return [...codes];
}
