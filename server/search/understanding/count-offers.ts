import { countOf } from '../../../search/counts.ts';
import type { SearchEngine, SearchResult } from '../../../search/port.ts';
import type { Meaning } from '../../../search/understanding/understand.ts';
import { formatSearchAddress } from '../../contracts/search-address.ts';
import type { EventSelection } from '../../contracts/search-query.ts';
import type { Viewer } from '../../kernel/audience.ts';
import { toSelection } from '../to-selection.ts';
import { applied, isPeriod } from './apply.ts';

export interface CountedOffer {
  meanings: readonly Meaning[];
  /** Address of the selection it leads to. */
  address: string;
  /** Events one gets there. */
  count: number;
}

interface Counting {
  engine: SearchEngine;
  viewer: Viewer;
  /** The present moment (ISO 8601), and the day it is in Belgium. */
  now: string;
  today: string;
}

/**
 * How many events one gets by applying these meanings, with the words that are left. What differs in one value of one facet
 * is one question: the count of a value is what one gets by choosing it. All that is offered of a single word is one.
 */
export async function countOffers(
  counting: Counting,
  selection: EventSelection,
  rest: string,
  offers: readonly (readonly Meaning[])[],
): Promise<CountedOffer[]> {
  const questions = new Map<string, Promise<SearchResult>>();
  const ask = (asked: EventSelection) => {
    const address = formatSearchAddress(asked);
    let question = questions.get(address);
    if (!question) questions.set(address, (question = countsOf(counting, asked)));
    return question;
  };
  return Promise.all(
    offers.map(async (meanings) => {
      const address = formatSearchAddress(applied(selection, rest, meanings, counting.today));
      const value = readable(selection, meanings);
      const others = meanings.filter((meaning) => meaning !== value);
      const { total, facets } = await ask(applied(selection, rest, others, counting.today));
      return { meanings, address, count: value ? countOf(facets[value.facet], value.value) : total };
    }),
  );
}

/** Total and counts of a selection, and no hits. */
export async function countsOf(
  { engine, viewer, now }: Omit<Counting, 'today'>,
  selection: EventSelection,
): Promise<SearchResult> {
  const asked = toSelection(selection, viewer, selection.past ? undefined : now);
  return engine.search({ ...asked, sort: 'date', now, offset: 0, limit: 0 });
}

/** A single value in whose facet nothing else is chosen: its count says what choosing it gives. */
function readable(selection: EventSelection, meanings: readonly Meaning[]) {
  const named = meanings.flatMap((meaning) => (isPeriod(meaning) ? [] : [meaning]));
  return named.findLast(
    ({ facet, values }) =>
      values.length === 1 &&
      facet !== 'official' &&
      !selection[facet]?.length &&
      named.filter((one) => one.facet === facet).length === 1,
  );
}
