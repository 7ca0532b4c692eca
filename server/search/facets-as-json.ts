import { FacetValue } from '../contracts/events.ts';
import type { SearchQuery } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import type { JsonWriter } from '../kernel/json-bytes.ts';
import { organiserLabels } from '../organisers/organisers.queries.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { countOf, toCounts } from '../../search/counts.ts';
import { type FacetName, facetNames } from '../../search/document.ts';
import type { Counts, SearchResult } from '../../search/port.ts';
import { facetLabels } from './facet-labels.ts';
import { highestFirst } from './highest-first.ts';

/** Values of facets with their names as they stand in answers, up to where the count comes. Each is written once. */
export class FacetTexts {
  #reference: ReferenceData | undefined;
  #texts = new Map<FacetName, Map<string, Uint8Array>>();

  /** The texts of a facet, by value; all are forgotten when things are called otherwise. */
  of(facet: FacetName, reference: ReferenceData): Map<string, Uint8Array> {
    if (this.#reference !== reference) this.#texts = new Map();
    this.#reference = reference;
    const texts = this.#texts.get(facet) ?? new Map<string, Uint8Array>();
    this.#texts.set(facet, texts);
    return texts;
  }
}

/** Counts of a selection as JSON: as they are to be written, and from then on as they stand in the first answer that tells them. */
export class FacetsAsJson {
  #write: ((json: JsonWriter) => void) | undefined;
  #written: Buffer | undefined;

  constructor(write: (json: JsonWriter) => void) {
    this.#write = write;
  }

  writeTo(json: JsonWriter): void {
    if (this.#written) json.bytes(this.#written);
    else this.#write!(json);
  }

  /** From now on they are copied from there; the answer around them is kept as long. */
  standIn(written: Buffer): void {
    this.#written ??= written;
    this.#write = undefined;
  }
}

/** Values with their names: most events first for what is chosen by name, in order of time for months and weeks. */
export async function facetsAsJson(
  context: Context,
  counts: SearchResult['facets'],
  query: SearchQuery,
): Promise<FacetsAsJson> {
  // Before any name is read: what is written with a name that changes meanwhile is forgotten with the rest.
  const texts = await context.facetTexts.getOne('all', async () => new FacetTexts());
  const reference = await context.reference.get();
  const facets = facetNames.map((facet) => {
    const list = withChosen(facet, counts[facet], query);
    const known = texts.of(facet, reference);
    return { facet, list, known, parts: list.values.map((value) => known.get(value)) };
  });
  const strangers = facets.flatMap(({ facet, list, parts }) =>
    facet === 'organiser' ? list.values.filter((_, at) => parts[at] === undefined) : [],
  );
  const organisers = await context.organiserLabels.get(strangers, (missing) => organiserLabels(context.db, missing));
  return new FacetsAsJson((json) => {
    for (const { facet, list, known, parts } of facets) {
      const label = facetLabels(facet, reference, organisers);
      const written = (at: number) => {
        const value = list.values[at]!;
        const text = textOf({ value, label: label(value), count: 0 });
        known.set(value, text);
        return text;
      };
      const order = orderOf(facet, list);
      json.text(`${facet === facetNames[0] ? '{' : ','}"${facet}":[`);
      json.objectsEndingIn(
        order.map((at) => parts[at] ?? written(at)),
        order.map((at) => list.numbers[at]!),
      );
      json.text(']');
    }
    json.text('}');
  });
}

/** A value as JSON, without its count and what comes after. */
function textOf(value: FacetValue): Uint8Array {
  return Buffer.from(JSON.stringify(FacetValue.parse(value)).slice(0, -'0}'.length));
}

/** What is counted, and what is chosen though nothing has it. */
function withChosen(facet: FacetName, counts: Counts, query: SearchQuery): Counts {
  const chosen = facet === 'month' || facet === 'week' ? undefined : query[facet];
  if (!Array.isArray(chosen)) return counts;
  const absent = [...new Set<string>(chosen)].filter((value) => countOf(counts, value) === 0);
  if (absent.length === 0) return counts;
  const counted = counts.values.map((value, at) => [value, counts.numbers[at]!] as const);
  return toCounts([...counted, ...absent.map((value) => [value, 0] as const)]);
}

/** The places of values as they are told. */
function orderOf(facet: FacetName, { numbers }: Counts): number[] {
  return facet === 'month' || facet === 'week' ? numbers.map((_, place) => place) : highestFirst(numbers);
}
