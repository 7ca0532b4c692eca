import type { Meaning, PeriodMeaning } from '../../../search/understanding/understand.ts';
import type { EventSelection } from '../../contracts/search-query.ts';

/**
 * A selection in which words have become choices, beside what was chosen already, and only the words that name nothing are
 * searched for. A period takes the place of the period chosen; one that is over brings the past with it.
 */
export function applied(
  selection: EventSelection,
  rest: string,
  meanings: readonly Meaning[],
  today: string,
): EventSelection {
  const { q: _q, ...others } = selection;
  const chosen: EventSelection = rest ? { ...others, q: rest } : others;
  const periods = meanings.filter(isPeriod);
  for (const meaning of meanings) if (!isPeriod(meaning)) choose(chosen, meaning);
  if (periods.length === 0) return chosen;
  const from = periods.map((one) => one.from).toSorted()[0]!;
  const to = periods
    .map((one) => one.to)
    .toSorted()
    .at(-1)!;
  return { ...chosen, from, to, ...(to < today ? { past: true } : {}) };
}

function choose(selection: EventSelection, { facet, values }: Exclude<Meaning, PeriodMeaning>): void {
  if (facet === 'official') return;
  const chosen = new Set<string>([...(selection[facet] ?? []), ...values]);
  Object.assign(selection, { [facet]: [...chosen].toSorted() });
}

export function isPeriod(meaning: Meaning): meaning is PeriodMeaning {
  return meaning.facet === 'period';
}
