import { redirect } from 'react-router';
import type { Call } from '../../../server/contracts/endpoint.ts';
import { type EventItem, type FacetValue, type SearchAnswer, searchEvents } from '../../../server/contracts/events.ts';
import { type MonthAnswer, eventsOfMonth } from '../../../server/contracts/month.ts';
import { searchPlans } from '../../../server/contracts/plans.ts';
import { formatSearchAddress, parseSearchAddress, selectionOf } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Chip, SelectionCosts } from '../../../server/contracts/understanding.ts';
import { statusOf } from '../../api/call.ts';
import { type Lists, type Names, loadLists, namesOf } from '../../app/names.tsx';
import { seesPlans } from '../../app/me.ts';
import { type PageInput, pageLoader } from '../../app/page.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { addMonths, monthsBetween } from '../../ui/dates.ts';
import { countsOfYear } from '../../ui/year-ruler/counts-of-year.ts';
import { type MapRegion, mapRegions } from './map/map-regions.ts';
import { periodOf } from './periods.ts';
import { type SearchedList, eventList } from './search-list.ts';
import { type Unused, type View, lookedAt, shownMonth, takeView } from './view-address.ts';
import { loadViewParts } from './view-parts.ts';
import { loadChips, loadCosts } from './ways-on.ts';

export interface SearchPageData {
  query: SearchQuery;
  dropped: { name: string; value: string }[];
  answer: SearchAnswer;
  /** What may be meant by the words. */
  chips: Chip[];
  /** When nothing fits: what each choice costs. */
  costs?: SelectionCosts | undefined;
  /** The first plans of the same selection, for whoever may see plans. */
  plans?: PlansBeside | undefined;
  lists: Pick<Lists, 'domains'>;
  names: Names;
  today: string;
  publicUrl: string;
  /** First month of the ruler. */
  rulerFrom: string;
  view: View;
  /** The month that is shown. */
  month?: MonthAnswer | undefined;
  /** The countries of the map by region. */
  regions?: MapRegion[] | undefined;
}

export interface PlansBeside {
  items: EventItem[];
  total: number;
}

export const searchLoader = (language: Language) =>
  pageLoader(language, (input) => loadSelection(input, eventList, (query) => plansBeside(input, query)));

/** One page of a selection in a list, or the address it is found at instead. */
export async function loadSelection(
  { call, today, url, publicUrl, language }: PageInput,
  { path, endpoint: target, hasViews = false }: SearchedList,
  beside: (query: SearchQuery) => Promise<PlansBeside | undefined> = async () => undefined,
): Promise<SearchPageData | Response> {
  const read = readPageAddress(url, hasViews);
  if (read.redirectTo !== undefined) return redirect(read.redirectTo);
  const { view } = read;
  const [lists] = await Promise.all([loadLists(call), loadViewParts(view.name)]);
  const known = withoutUnknownCodes(read.query, lists, read.dropped);
  // Only the list has pages; of the rest one asks the counts alone.
  if (view.name !== 'list') Object.assign(known, { page: undefined, pageSize: 1 });
  // Only what everybody may see is told in advance.
  const forAll = target === searchEvents;
  const [{ query, answer }, chips] = await Promise.all([
    search(call, target, known, read.dropped),
    forAll ? loadChips(call, known) : [],
  ]);
  const lastPage = Math.ceil(answer.total / answer.pageSize);
  if (answer.page > 1 && answer.page > lastPage)
    return redirect(path(language, { ...query, page: Math.max(1, lastPage) }));
  const shown = view.name === 'month' ? shownMonth(query, view, today) : undefined;
  const [plans, costs, month] = await Promise.all([
    view.name === 'list' ? beside(query) : undefined,
    forAll && answer.total === 0 ? loadCosts(call, query) : undefined,
    shown === undefined
      ? undefined
      : call(eventsOfMonth, { params: { month: shown }, search: formatSearchAddress(selectionOf(query)) }),
  ]);
  const rulerFrom = yearWith(shown ?? view.month, rulerStart(query, today, answer.facets.month));
  const facets = { ...answer.facets, ...countsOfYear(rulerFrom, answer.facets) };
  const placed = month?.items.map((item) => ({ ...item, sectors: [] })) ?? [];
  return {
    query: view.name === 'list' ? query : { ...query, pageSize: undefined },
    dropped: read.dropped,
    answer: { ...answer, facets, ...(view.name === 'list' ? {} : { items: [] }) },
    chips,
    costs,
    plans,
    lists: { domains: lists.domains },
    names: namesOf([...answer.items, ...(plans?.items ?? []), ...placed], lists, language),
    today,
    publicUrl,
    rulerFrom,
    view: { ...view, ...(shown === undefined ? {} : { month: shown }) },
    month,
    ...(view.name === 'map' ? { regions: mapRegions(answer.facets.country, lists) } : {}),
  };
}

const plansShown = 3;

/** The first plans of a selection, above its first page. */
async function plansBeside({ call, me }: PageInput, query: SearchQuery): Promise<PlansBeside | undefined> {
  if ((query.page ?? 1) > 1 || !seesPlans(await me())) return undefined;
  try {
    const search = formatSearchAddress({ ...query, pageSize: plansShown });
    const { items, total } = await call(searchPlans, { search });
    return { items, total };
  } catch (error) {
    // Who lost the right meanwhile finds the events all the same.
    if (statusOf(error) >= 500) throw error;
    return undefined;
  }
}

/**
 * The address of the page: the selection, beside it how it is looked at and, from quick choices, `period`. A form sends
 * empty fields along; the clean address is where they lead.
 */
function readPageAddress(url: URL, hasViews: boolean) {
  const parameters = new URLSearchParams(url.search);
  const period = periodOf(parameters.get('period'));
  const untidy = parameters.has('period') || [...parameters.values()].some((value) => value === '');
  parameters.delete('period');
  const unused: Unused[] = [];
  const view = takeView(parameters, unused, hasViews);
  const { query, dropped } = parseSearchAddress(parameters);
  if (period) Object.assign(query, period);
  const address = formatSearchAddress(query);
  const clean = lookedAt(`${url.pathname}${address ? `?${address}` : ''}`, view);
  return { query, dropped: [...dropped, ...unused], view, redirectTo: untidy ? clean : undefined };
}

/** The first of the twelve months in which one lies, counted from where the ruler usually begins. */
function yearWith(month: string | undefined, usual: string): string {
  if (month === undefined) return usual;
  const years = Math.floor(monthsBetween(usual, month) / 12);
  return addMonths(usual, years * 12);
}

/**
 * The twelve months to show: from now; from the chosen period when that lies outside them; or, when nothing comes, where
 * something is.
 */
function rulerStart(query: SearchQuery, today: string, months: readonly FacetValue[]): string {
  const now = today.slice(0, 7);
  const end = addMonths(now, 12);
  const from = query.from?.slice(0, 7);
  if (from) return from < now || from >= end ? from : now;
  const used = months.map((month) => month.value);
  if (used.length === 0 || used.some((month) => month >= now && month < end)) return now;
  return used.find((month) => month >= end) ?? addMonths(used.at(-1) ?? now, -11);
}

function withoutUnknownCodes(query: SearchQuery, lists: Lists, dropped: SearchPageData['dropped']): SearchQuery {
  const known: Partial<Record<keyof SearchQuery, Set<string>>> = {
    country: new Set(lists.countries.map((country) => country.code)),
    region: new Set(lists.regions.map((region) => region.id)),
    domain: new Set(lists.domains.map((domain) => domain.id)),
    sector: new Set(lists.domains.flatMap((domain) => domain.sectors.map((sector) => sector.id))),
  };
  const clean: SearchQuery = { ...query };
  for (const name of ['country', 'region', 'domain', 'sector'] as const) {
    const wrong = (query[name] ?? []).filter((value) => !known[name]?.has(value));
    dropped.push(...wrong.map((value) => ({ name, value })));
    if (wrong.length > 0) clean[name] = query[name]?.filter((value) => !wrong.includes(value));
  }
  if (clean.sort === 'relevance' && !clean.q) delete clean.sort;
  return clean;
}

/** Searches; an organiser that does not exist (any more) is left out instead of breaking an old link. */
async function search(
  call: Call,
  target: SearchedList['endpoint'],
  query: SearchQuery,
  dropped: SearchPageData['dropped'],
) {
  try {
    return { query, answer: await call(target, { search: formatSearchAddress(query) }) };
  } catch (error) {
    if (statusOf(error) !== 400 || !query.organiser) throw error;
    dropped.push(...query.organiser.map((value) => ({ name: 'organiser', value })));
    const { organiser: _organiser, ...rest } = query;
    return { query: rest, answer: await call(target, { search: formatSearchAddress(rest) }) };
  }
}
