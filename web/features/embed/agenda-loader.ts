import { type EventItem, type Facets, searchEvents } from '../../../server/contracts/events.ts';
import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { type Names, loadLists, namesOf } from '../../app/names.tsx';
import { type PageInput, pageLoader } from '../../app/page.ts';
import { type EmbedChoices, readChoices } from './embed-choices.ts';

export interface AgendaData {
  choices: EmbedChoices;
  items: EventItem[];
  total: number;
  facets: Facets;
  names: Names;
  today: string;
  publicUrl: string;
}

/** In a frame the agenda is the whole page, so that its heading is the first. */
export const agendaLoader = (language: Language) =>
  pageLoader(language, (input) => loadAgenda(input, readChoices(input.url.searchParams, 1)));

/** What everybody may see of a selection, by date. A code that is not known (any more) makes an empty agenda, not an error. */
export async function loadAgenda(
  { call, today, publicUrl, language }: PageInput,
  choices: EmbedChoices,
): Promise<AgendaData> {
  const [{ items, total, facets }, lists] = await Promise.all([
    call(searchEvents, {
      search: formatSearchAddress({ ...choices.selection, sort: 'date', pageSize: choices.limit }),
    }).catch((error: unknown) => {
      if (statusOf(error) !== 400) throw error;
      return { items: [], total: 0, facets: noFacets };
    }),
    loadLists(call),
  ]);
  return { choices, items, total, facets, names: namesOf(items, lists, language), today, publicUrl };
}

const noFacets: Facets = {
  country: [],
  region: [],
  sector: [],
  domain: [],
  kind: [],
  mode: [],
  organiser: [],
  organiserKind: [],
  language: [],
  official: [],
  price: [],
  support: [],
  month: [],
  week: [],
};
