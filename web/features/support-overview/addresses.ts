import { readField, readFields } from '../../../server/contracts/plain-fields.ts';
import { heatMapFields, heatSorts, usualOverviewWeeks } from '../../../server/contracts/support-overview.ts';
import {
  type AllRequestsQuery,
  type PeriodQuery,
  allRequestsFields,
  inOrder,
  periodFields,
} from '../../../server/contracts/support-outcomes.ts';
import type { SupportSummary } from '../../../server/contracts/support.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { paths } from '../../app/paths.ts';
import { supportPaths } from '../../app/support-paths.ts';

/** What an address of the heat map says. */
export interface HeatChoice {
  from: string | undefined;
  weeks: number;
  sort: (typeof heatSorts)[number];
  group: 'none' | 'region';
  layer: 'together' | 'split';
  /** The office whose weeks stand open where the table would be too wide. */
  office: string | undefined;
}

export const layers = ['together', 'split'] as const;
export const groups = ['none', 'region'] as const;
export const spans = [13, 26, 53] as const;

/** What cannot be used is left out, so that an old link still works. */
export function readHeatAddress(parameters: URLSearchParams): HeatChoice {
  return {
    from: readField(heatMapFields.from, parameters.get('from')),
    weeks: readField(heatMapFields.weeks, parameters.get('weeks')) ?? usualOverviewWeeks,
    sort: heatSorts.find((sort) => sort === parameters.get('sort')) ?? 'load',
    group: groups.find((group) => group === parameters.get('group')) ?? 'none',
    layer: layers.find((layer) => layer === parameters.get('layer')) ?? 'together',
    office: parameters.get('office') || undefined,
  };
}

/** The same choice as an address says it: what is usual is left out. */
export function heatSearch({ from, weeks, sort, group, layer, office }: HeatChoice): string {
  return searchOf({
    from,
    weeks: weeks === usualOverviewWeeks ? undefined : String(weeks),
    sort: sort === 'load' ? undefined : sort,
    group: group === 'none' ? undefined : group,
    layer: layer === 'together' ? undefined : layer,
    office,
  });
}

/** What of it the endpoints are asked. */
export function heatQuery({ from, weeks, sort, group }: HeatChoice): string {
  return searchOf({ from, weeks: String(weeks), sort, group: group === 'none' ? undefined : group });
}

export function searchOf(choices: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(choices).filter((one): one is [string, string] => Boolean(one[1]));
  return new URLSearchParams(said).toString();
}

/** The period an address asks for; nothing of it where it is no period. */
export function readPeriod(parameters: URLSearchParams): { query: PeriodQuery; dropped: boolean } {
  const query = readFields(periodFields, parameters);
  return query && inOrder(query) ? { query, dropped: false } : { query: {}, dropped: true };
}

/** Which requests an address asks for; all of the usual period where it does not say so rightly. */
export function readRequestsAddress(parameters: URLSearchParams): { query: AllRequestsQuery; dropped: boolean } {
  const query = readFields(allRequestsFields, parameters);
  return query && inOrder(query) ? { query, dropped: false } : { query: {}, dropped: true };
}

/** The page on which an office decides about a request; a planner acts there for the office. */
export function atOffice(language: Language, { id, office }: Pick<SupportSummary, 'id' | 'office'>): string {
  return supportPaths.answer(language, `office.${office.id}`, id);
}

export function listOf(language: Language, query: AllRequestsQuery): string {
  return paths.overview(language, 'requests', searchOf(query));
}
