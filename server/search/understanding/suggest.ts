import { countOf } from '../../../search/counts.ts';
import { type Fitting, fits, fitting, suggestables as suggestable } from '../../../search/understanding/suggest.ts';
import type { FacetName } from '../../../search/document.ts';
import { wordsOf } from '../../../search/language/words.ts';
import { formatSearchAddress } from '../../contracts/search-address.ts';
import type { EventSelection } from '../../contracts/search-query.ts';
import type { SuggestedChoice, SuggestedEvent, Suggestions } from '../../contracts/suggestions.ts';
import type { Context } from '../../context.ts';
import { type EventRecord, eventRecords } from '../../events/events.queries.ts';
import { publicViewer } from '../../kernel/audience.ts';
import { toSelection } from '../to-selection.ts';
import { countsOf } from './count-offers.ts';
import { readKnowledge } from './gazetteer-source.ts';
import { labelOf } from './labels.ts';

const most = 8;
const mostOfGroup = 4;
/** Below this, every name begins so. */
const fewestLetters = 2;

/** What somebody may be typing, of what everybody may see: things with events that run or are to come, and such events. */
export async function suggest(context: Context, typed: string): Promise<Suggestions> {
  const groups: Suggestions = { countries: [], regions: [], sectors: [], organisers: [], events: [] };
  if (wordsOf(typed).join('').length < fewestLetters) return groups;
  const [choices, events] = await Promise.all([suggestedChoices(context, typed), suggestedEvents(context, typed)]);
  const waiting = { ...choices, events };
  // Turn by turn, so that no group takes all the room.
  for (let turn = 0, taken = 0; turn < mostOfGroup && taken < most; turn++)
    for (const group of ['countries', 'sectors', 'regions', 'events', 'organisers'] as const) {
      const next = waiting[group][turn];
      if (next === undefined || taken >= most) continue;
      (groups[group] as unknown[]).push(next);
      taken++;
    }
  return groups;
}

type Choices = Record<Exclude<keyof Suggestions, 'events'>, SuggestedChoice[]>;

const groupOf: Partial<Record<FacetName, keyof Choices>> = {
  country: 'countries',
  region: 'regions',
  domain: 'sectors',
  sector: 'sectors',
  organiser: 'organisers',
};

async function suggestedChoices(context: Context, typed: string): Promise<Choices> {
  const choices: Choices = { countries: [], regions: [], sectors: [], organisers: [] };
  const [reference, { suggestables, organisers }] = await Promise.all([
    context.reference.get(),
    readKnowledge(context),
  ]);
  const found = fitting(typed, suggestables);
  if (found.length === 0) return choices;
  const counted = await counts(context, found);
  for (const { fitting: one, selection, count } of counted) {
    const { named } = one;
    // Countries that are chosen together stand with the regions.
    const group = named.values.length > 1 ? 'regions' : groupOf[named.facet];
    const parameter = named.facet as SuggestedChoice['parameter'];
    if (!group || count === 0) continue;
    const name = labelOf(named, reference, organisers);
    const own = fitting(typed, suggestable([name.nl, name.en].map((text) => ({ text, named })))).length > 0;
    choices[group].push({ parameter, name, ...(own ? {} : { by: one.by }), selection, count });
  }
  // Own names before others: "bio" is Biotechnologie before it is "Biowissenschaften".
  for (const group of Object.values(choices))
    group.sort((a, b) => Number(a.by !== undefined) - Number(b.by !== undefined));
  return choices;
}

/** The best fitting first, among equals those with the most events; one question for all, and one for each group of places. */
async function counts(context: Context, found: readonly Fitting[]) {
  const asking = { engine: context.search, viewer: publicViewer, now: context.clock.now().toString() };
  const { facets } = await countsOf(asking, {});
  const counted = await Promise.all(
    found.map(async (one, place) => {
      const { facet, value, values } = one.named;
      const selection: EventSelection = { [facet]: [...values] };
      const count = values.length > 1 ? (await countsOf(asking, selection)).total : countOf(facets[facet], value);
      return { fitting: one, place, selection: formatSearchAddress(selection), count };
    }),
  );
  return counted.toSorted(
    (a, b) => fits.indexOf(a.fitting.fit) - fits.indexOf(b.fitting.fit) || b.count - a.count || a.place - b.place,
  );
}

/** Events with these words, the last of which may be unfinished, read back before they are shown. */
async function suggestedEvents(context: Context, typed: string): Promise<SuggestedEvent[]> {
  const now = context.clock.now().toString();
  const asked = toSelection({ q: typed }, publicViewer, now);
  const { ids } = await context.search.search({ ...asked, sort: 'relevance', now, offset: 0, limit: mostOfGroup });
  return (await eventRecords(context.db, publicViewer, ids)).map(toSuggested);
}

function toSuggested({ id, slug, href, title, status, legs }: EventRecord): SuggestedEvent {
  const [leg] = legs;
  return {
    id,
    slug,
    href,
    title,
    status,
    precision: leg?.precision ?? 'year',
    ...(leg?.startsOn ? { startsOn: leg.startsOn } : {}),
    ...(leg?.endsOn ? { endsOn: leg.endsOn } : {}),
  };
}
