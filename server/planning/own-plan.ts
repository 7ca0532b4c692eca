import type { Kysely } from 'kysely';
import type { RadarQuery } from '../contracts/radar.ts';
import type { Schema } from '../database/schema.ts';
import type { DateWindow } from '../kernel/dates.ts';
import { type InputIssue, Problem, issue, nothingHere } from '../kernel/problems.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { type Place, daysFrom } from './overlap.ts';
import { draftPlan } from './radar.queries.ts';

/** The plan that somebody has, as far as they told. */
export interface OwnPlan {
  countries: string[];
  sectors: string[];
  window: DateWindow | undefined;
  precision: Place['precision'];
}

/**
 * The plan that is asked about: what the address says, and otherwise what the draft says.
 * @throws Problem `badRequest` for codes that stand for nothing or days out of order; `notFound` for a draft that is not
 * the organisation's
 */
export async function planFor(
  db: Kysely<Schema>,
  organiser: string,
  query: RadarQuery,
  reference: ReferenceData,
): Promise<OwnPlan> {
  refuseWrong(query, reference);
  const draft = query.draft === undefined ? undefined : await draftPlan(db, organiser, query.draft);
  if (query.draft !== undefined && draft === undefined) throw nothingHere();
  const from = query.from ?? draft?.starts_on ?? undefined;
  const to = query.to ?? (query.from === undefined ? draft?.ends_on : undefined) ?? from;
  const window = from === undefined || to === undefined || to < from ? undefined : { from, to };
  const known = (codes: readonly string[], list: { has(code: string): boolean }) =>
    [...new Set(codes)].filter((code) => list.has(code));
  return {
    countries: known(query.country ?? draft?.countries ?? [], reference.countryByCode),
    sectors: known(query.sector ?? draft?.sectors ?? [], reference.sectorById),
    window,
    precision: query.precision ?? precisionOf(window),
  };
}

/** Some days are a journey; a month or a season is a period in which one is to fall. */
function precisionOf(window: DateWindow | undefined): Place['precision'] {
  const days = window === undefined ? 0 : daysFrom(window.from, window.to) + 1;
  if (days <= 21) return 'day';
  if (days <= 31) return 'month';
  return days <= 100 ? 'quarter' : 'year';
}

function refuseWrong(query: RadarQuery, { countryByCode, sectorById }: ReferenceData): void {
  const unknown = (name: string, codes: readonly string[] | undefined, list: { has(code: string): boolean }) =>
    (codes ?? [])
      .filter((value) => !list.has(value))
      .map((value) => ({
        type: issue('referencedResourceNotFound'),
        in: 'query' as const,
        name,
        value,
        reason: 'unknown',
        detail: `"${value}" is not a known ${name}.`,
      }));
  const issues: InputIssue[] = [
    ...unknown('country', query.country, countryByCode),
    ...unknown('sector', query.sector, sectorById),
  ];
  const { from, to } = query;
  if (from !== undefined && to !== undefined && to < from)
    issues.push({
      type: issue('invalidInput'),
      in: 'query',
      name: 'to',
      value: to,
      reason: 'invalid',
      detail: `The last day comes before the first (${from}).`,
    });
  if (issues.length > 0) throw new Problem('badRequest', issues.map(({ detail }) => detail).join(' '), issues);
}
