import type { Kysely } from 'kysely';
import { type DateStripQuery, monthsAhead, usualDays } from '../contracts/date-strip.ts';
import type { Schema } from '../database/schema.ts';
import { type LocalDate, shiftedBy } from '../kernel/dates.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { mondayOf, mondaysOf } from '../capacity/weeks.ts';
import { daysFrom } from './overlap.ts';
import { planFor } from './own-plan.ts';
import { draftType } from './radar.queries.ts';

/** What a date is picked for. */
export interface StripPlan {
  countries: string[];
  sectors: string[];
  days: number;
  /** The Mondays of the strip. */
  weeks: LocalDate[];
  at: LocalDate | undefined;
  type: string | undefined;
}

/** How long after today one begins to look. */
const soonest = 28;

/**
 * The plan that is asked about: what the address says, and otherwise what the draft says.
 * @throws Problem `badRequest` for codes that stand for nothing; `notFound` for a draft that is not the organisation's
 */
export async function stripPlanFor(
  db: Kysely<Schema>,
  organiser: string,
  query: DateStripQuery,
  { reference, today }: { reference: ReferenceData; today: LocalDate },
): Promise<StripPlan> {
  const { region = [], sector, draft } = query;
  // Who asks for a region does not mean the countries of the draft.
  const country = query.country ?? (region.length > 0 ? [] : undefined);
  const plan = await planFor(db, organiser, { country, sector, draft }, reference);
  const around = region.flatMap((id) => reference.regionById.get(id)?.countries ?? []);
  const { window } = plan;
  const known = window !== undefined && plan.precision === 'day' ? daysFrom(window.from, window.to) + 1 : usualDays;
  return {
    countries: [...new Set([...plan.countries, ...around])],
    sectors: plan.sectors,
    days: query.days ?? known,
    weeks: weeksFrom(query.from ?? shiftedBy(today, soonest), today),
    at: query.at ?? window?.from,
    type: query.type ?? (draft && typeIn(reference, await draftType(db, draft))),
  };
}

function typeIn({ typeById }: ReferenceData, type: string | undefined): string | undefined {
  return type !== undefined && typeById.has(type) ? type : undefined;
}

/** Eighteen months of weeks; one that has begun already is over. */
function weeksFrom(day: LocalDate, today: LocalDate): LocalDate[] {
  const next = shiftedBy(mondayOf(shiftedBy(today, -1)), 7);
  const first = mondayOf(day) < next ? next : mondayOf(day);
  const last = Temporal.PlainDate.from(first).add({ months: monthsAhead }).subtract({ days: 1 }).toString();
  return mondaysOf({ from: first, to: last });
}
