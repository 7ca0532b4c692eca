import { readField } from '../../../server/contracts/plain-fields.ts';
import { radarQueryFields, usualWeeks } from '../../../server/contracts/radar.ts';

/** The plan that is looked around for, as far as it is known. */
export interface RadarPlan {
  countries: readonly string[];
  sectors: readonly string[];
  from?: string | undefined;
  to?: string | undefined;
  precision?: string | undefined;
}

export interface RadarChoices {
  weeks?: number | undefined;
  /** Event the plan is about, which is not looked at. */
  except?: string | undefined;
}

/** The query string by which a plan is looked around for, in the API and on the page; empty for no plan at all. */
export function radarSearch(plan: RadarPlan, { weeks, except }: RadarChoices = {}): string {
  return new URLSearchParams(radarFields(plan, { weeks, except })).toString();
}

/** The same as fields of a form. */
export function radarFields(plan: RadarPlan, { weeks, except }: RadarChoices = {}): [name: string, value: string][] {
  const { from, to, precision } = plan;
  const single = { from, to, precision, weeks: weeks === usualWeeks ? undefined : weeks, except };
  return [
    ...plan.countries.map((code): [string, string] => ['country', code]),
    ...plan.sectors.map((id): [string, string] => ['sector', id]),
    ...Object.entries(single).flatMap(([name, value]): [string, string][] =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  ];
}

interface Known {
  countries: { has(code: string): boolean };
  sectors: { has(id: string): boolean };
}

/** What an address of the page asks; what cannot be used is left out, so that an old link still works. */
export function readRadarAddress(parameters: URLSearchParams, known: Known): RadarPlan & { weeks: number } {
  const all = (name: string, list: { has(code: string): boolean }, most: number) =>
    [...new Set(parameters.getAll(name))].filter((code) => list.has(code)).slice(0, most);
  const from = readField(radarQueryFields.from, parameters.get('from'));
  const to = readField(radarQueryFields.to, parameters.get('to'));
  return {
    countries: all('country', known.countries, 20),
    sectors: all('sector', known.sectors, 12),
    from: from ?? to,
    to: from !== undefined && to !== undefined && to < from ? undefined : to,
    precision: readField(radarQueryFields.precision, parameters.get('precision')),
    weeks: readWeeks(parameters),
  };
}

/** How many weeks an address asks for. */
export function readWeeks(parameters: URLSearchParams): number {
  return readField(radarQueryFields.weeks, parameters.get('weeks')) ?? usualWeeks;
}
