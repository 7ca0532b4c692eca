import type { Board, BoardQuery } from '../contracts/board.ts';
import type { FacetValue } from '../contracts/events.ts';
import type { Context } from '../context.ts';
import type { Actor } from '../kernel/actor.ts';
import { viewerOf } from '../kernel/audience.ts';
import { demand } from '../kernel/policy.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { refuseUnknownCodes } from '../search/known-codes.ts';
import { plansPolicy } from '../search/plans.policy.ts';
import { type PlannedEvent, plannedIn } from './board.queries.ts';
import { type BoardFacet, chosenForBoard, codesForBoard } from './choose-for-board.ts';
import { layOutBoard } from './lay-out-board.ts';

/**
 * The board of a year: everything that whoever asks may see, in lines of months.
 * @throws Problem `notFound` for whoever sees no plans, `badRequest` for codes that are not known
 */
export async function showBoard(context: Context, actor: Actor, query: BoardQuery): Promise<Board> {
  demand(actor, plansPolicy(actor, 'see', undefined));
  const { country, region, domain, sector, rows = 'organiser' } = query;
  const choice = { country, region, domain, sector };
  await refuseUnknownCodes(context, choice);
  const year = query.year ?? plannedYear(context.clock.now());
  const reference = await context.reference.get();
  const all = await plannedIn(context.db, viewerOf(actor), year);
  const events = chosenForBoard(all, choice, reference);
  return {
    year,
    rows,
    total: events.length,
    plans: events.filter((event) => event.audience !== undefined).length,
    events,
    ...layOutBoard(events, { year, rows, domain, sector }, reference),
    facets: {
      country: facetOf(all, choice, 'country', reference),
      region: facetOf(all, choice, 'region', reference),
      domain: facetOf(all, choice, 'domain', reference),
      sector: facetOf(all, choice, 'sector', reference),
    },
  };
}

/** The year one plans for: from July on the next. */
function plannedYear(now: Temporal.Instant): number {
  const { year, month } = now.toZonedDateTimeISO('Europe/Brussels');
  return month < 7 ? year : year + 1;
}

/** Values with their counts, most events first; what was chosen is told even when it is empty. */
function facetOf(
  all: readonly PlannedEvent[],
  choice: Pick<BoardQuery, BoardFacet>,
  facet: BoardFacet,
  reference: ReferenceData,
): FacetValue[] {
  const counts = new Map<string, number>((choice[facet] ?? []).map((value) => [value, 0]));
  for (const event of chosenForBoard(all, choice, reference, facet))
    for (const code of codesForBoard(event, facet, reference)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const named = {
    country: reference.countryByCode,
    region: reference.regionById,
    domain: reference.domainById,
    sector: reference.sectorById,
  }[facet];
  const label = (value: string) => named.get(value)?.name ?? { nl: value, en: value };
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
