import { toCounts } from '../../../search/counts.ts';
import {
  type FacetName,
  type FilterName,
  type SearchDocument,
  facetNames,
  filterNames,
} from '../../../search/document.ts';
import { type AskedWord, asTyped, asked, askedWords, termsOf } from '../../../search/language/terms.ts';
import { typoBudget, typosBetween } from '../../../search/language/words.ts';
import type { Counts, SearchRequest, SearchResult, SearchSelection } from '../../../search/port.ts';

/** The port told once more, slowly: each document is held against each part of a question. */
export class PlainReading {
  readonly documents = new Map<string, SearchDocument>();

  store(documents: readonly SearchDocument[]): void {
    for (const document of documents) this.documents.set(document.id, document);
  }

  /** Hits in the order of the port, all of them, and every count. By relevance they stand by date. */
  expected(request: SearchRequest, corrections: SearchResult['corrections']) {
    const words = used(request.words, corrections);
    const hits = this.#selected(request, words).toSorted(order(request));
    const counts = facetNames.map((name): [FacetName, Counts] => [name, this.#counts(name, request, words)]);
    const facets = Object.fromEntries(counts) as SearchResult['facets'];
    return { ids: hits.map(({ id }) => id), total: hits.length, facets };
  }

  selected(selection: SearchSelection, corrections: SearchResult['corrections']): string[] {
    const start = ({ startsAt }: SearchDocument) => (startsAt === undefined ? Infinity : Date.parse(startsAt));
    return this.#selected(selection, used(selection.words, corrections))
      .toSorted((a, b) => ascending(start(a), start(b)) || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  }

  /** For each word that stands nowhere these readers may look: the words one could have meant, the nearest first. */
  meant(typed: string | undefined, readers: readonly string[]): Map<string, string[]> {
    const readable = [...this.documents.values()].filter((document) =>
      document.readers.some((one) => readers.includes(one)),
    );
    const meant = new Map<string, string[]>();
    for (const word of askedWords(typed)) {
      if (typoBudget(word.word) === 0 || readable.some((document) => has(document, word))) continue;
      const near = new Set(
        readable
          .flatMap((document) => Object.values(termsOf(document)).flat())
          .filter(({ derived }) => !derived)
          .map(({ text }) => text)
          .filter((text) => typosBetween(word.word, text) <= typoBudget(word.word)),
      );
      if (near.size > 0)
        meant.set(
          word.word,
          [...near].toSorted((a, b) => typosBetween(word.word, a) - typosBetween(word.word, b)),
        );
    }
    return meant;
  }

  #selected(selection: SearchSelection, words: readonly AskedWord[], except?: FacetName): SearchDocument[] {
    return [...this.documents.values()].filter((document) => passes(document, selection, words, except));
  }

  #counts(name: FacetName, selection: SearchSelection, words: readonly AskedWord[]): Counts {
    const counts = new Map<string, number>();
    for (const document of this.#selected(selection, words, name))
      for (const code of document.codes[name]) counts.set(code, (counts.get(code) ?? 0) + 1);
    return toCounts(counts);
  }
}

/** The words that were looked for: as typed, but for what was corrected. */
function used(typed: string | undefined, corrections: SearchResult['corrections']): AskedWord[] {
  return askedWords(typed).map((word) => {
    const instead = corrections.find((one) => one.typed === word.word)?.used;
    return instead === undefined ? word : { ...word, ...asked(instead), unfinished: word.unfinished };
  });
}

function has(document: SearchDocument, { word, forms, unfinished }: AskedWord): boolean {
  const terms = Object.values(termsOf(document)).flat();
  return terms.some(({ text }) => forms.includes(text) || (unfinished && text.startsWith(word)));
}

/** All words, or all but so many of those that were typed, and one of them at least. */
function hasEnough(document: SearchDocument, words: readonly AskedWord[], missing: number): boolean {
  const typed = asTyped(words);
  const there = typed.filter((parts) => parts.every((word) => has(document, word))).length;
  return there >= (missing === 0 ? typed.length : Math.min(typed.length, Math.max(1, typed.length - missing)));
}

function passes(
  document: SearchDocument,
  selection: SearchSelection,
  words: readonly AskedWord[],
  except?: FacetName,
): boolean {
  if (!document.readers.some((group) => selection.readers.includes(group))) return false;
  if (selection.endsAfter !== undefined && !(Date.parse(document.endsAt ?? '') > Date.parse(selection.endsAfter)))
    return false;
  if (!hasEnough(document, words, selection.missing ?? 0)) return false;
  for (const name of filterNames as FilterName[]) {
    const chosen = selection.filters[name] ?? [];
    if (name !== except && chosen.length > 0 && !document.codes[name].some((code) => chosen.includes(code)))
      return false;
  }
  const { from = '0000', to = '9999' } = except === 'month' || except === 'week' ? {} : (selection.period ?? {});
  return (from === '0000' && to === '9999') || document.days.some((leg) => leg.from <= to && leg.to >= from);
}

function order(request: SearchRequest): (a: SearchDocument, b: SearchDocument) => number {
  const isPast = ({ endsAt }: SearchDocument) => !(Date.parse(endsAt ?? '') > Date.parse(request.now));
  const start = ({ startsAt }: SearchDocument) => (startsAt === undefined ? -Infinity : Date.parse(startsAt));
  const today = Temporal.Instant.from(request.now).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
  const byDate = (a: SearchDocument, b: SearchDocument) =>
    Number(isPast(a)) - Number(isPast(b)) ||
    (isPast(a) ? ascending(start(b), start(a)) : ascending(start(a), start(b))) ||
    (a.id < b.id ? -1 : 1);
  const kind = ({ deadline }: SearchDocument) => (deadline === undefined ? 2 : deadline < today ? 1 : 0);
  const open = (document: SearchDocument) => (kind(document) === 0 ? Date.parse(document.deadline!) : 0);
  switch (request.sort) {
    case 'newest':
      return (a, b) => ascending(Date.parse(b.publishedAt), Date.parse(a.publishedAt)) || (a.id < b.id ? 1 : -1);
    case 'deadline':
      return (a, b) => kind(a) - kind(b) || ascending(open(a), open(b)) || byDate(a, b);
    case 'relevance':
    case 'date':
      return byDate;
  }
}

/** For numbers that may be without end. */
function ascending(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
