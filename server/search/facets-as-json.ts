import { FacetValue } from '../contracts/events.ts';
import type { SearchQuery } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import { organiserLabels } from '../organisers/organisers.queries.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { type FacetName, facetNames } from '../../search/document.ts';
import { facetLabels } from './facet-labels.ts';

type Counts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

/** Values of facets with their names as they stand in answers, up to where the count comes. Each is written once. */
export class FacetTexts {
  #reference: ReferenceData | undefined;
  #texts = new Map<FacetName, Map<string, string>>();

  /** The texts of a facet, by value; all are forgotten when things are called otherwise. */
  of(facet: FacetName, reference: ReferenceData): Map<string, string> {
    if (this.#reference !== reference) this.#texts = new Map();
    this.#reference = reference;
    const texts = this.#texts.get(facet) ?? new Map<string, string>();
    this.#texts.set(facet, texts);
    return texts;
  }
}

/** Values with their names: most events first for what is chosen by name, in order of time for months and weeks. */
export async function facetsAsJson(context: Context, counts: Counts, query: SearchQuery): Promise<string> {
  // Before any name is read: what is written with a name that changes meanwhile is forgotten with the rest.
  const texts = await context.facetTexts.getOne('all', async () => new FacetTexts());
  const reference = await context.reference.get();
  const values = (facet: FacetName): string[] => {
    const chosen = facet === 'month' || facet === 'week' ? undefined : query[facet];
    const counted = Object.keys(counts[facet]);
    return Array.isArray(chosen) ? [...new Set([...counted, ...chosen])] : counted;
  };
  const known = texts.of('organiser', reference);
  const strangers = values('organiser').filter((id) => !known.has(id));
  const organisers = await context.organiserLabels.get(strangers, (missing) => organiserLabels(context.db, missing));
  const lists = facetNames.map((facet) => {
    const list = inOrder(facet, values(facet), counts[facet]);
    const written = texts.of(facet, reference);
    const label = facetLabels(facet, reference, organisers);
    const parts = list.map((value) => {
      const text = written.get(value) ?? textOf({ value, label: label(value), count: 0 });
      written.set(value, text);
      return `${text}${counts[facet][value] ?? 0}}`;
    });
    return `"${facet}":[${parts.join(',')}]`;
  });
  return `{${lists.join(',')}}`;
}

/** A value as JSON, without its count and what comes after. */
function textOf(value: FacetValue): string {
  return JSON.stringify(FacetValue.parse(value)).slice(0, -'0}'.length);
}

function inOrder(facet: FacetName, values: readonly string[], counts: Counts[FacetName]): string[] {
  if (facet === 'month' || facet === 'week') return values.toSorted();
  return values.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1));
}
