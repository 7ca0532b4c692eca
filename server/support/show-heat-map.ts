import { type WeekLoad, bandOf, loadsOf } from '../capacity/loads.queries.ts';
import { type WeeksThere, weeksThere } from '../capacity/calendars.queries.ts';
import { mondaysFrom } from '../capacity/weeks.ts';
import {
  type HeatCell,
  type HeatMap,
  type HeatMapQuery,
  type HeatRow,
  usualOverviewWeeks,
} from '../contracts/support-overview.ts';
import type { Context } from '../context.ts';
import { today } from '../kernel/clock.ts';
import { type DateWindow, type LocalDate, isoWeek, shiftedBy } from '../kernel/dates.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { fullness, nothingTaken, sumOf } from './heat-sums.ts';
import { type OfficeAbroad, officesAbroad } from './offices.queries.ts';

/** The Mondays that an overview is of. */
export function weeksAsked(
  { clock }: Pick<Context, 'clock'>,
  { from, weeks = usualOverviewWeeks }: { from?: string | undefined; weeks?: number | undefined },
): LocalDate[] {
  return mondaysFrom(from ?? today(clock).toString(), weeks);
}

/** The days of these weeks, from the first Monday to the last Sunday. */
export function daysOfWeeks(mondays: readonly LocalDate[]): DateWindow {
  return { from: mondays[0]!, to: shiftedBy(mondays.at(-1)!, 6) };
}

/** What every office can do and has to do in every week, with the sums of both. */
export async function showHeatMap(
  context: Pick<Context, 'clock' | 'db' | 'reference'>,
  query: HeatMapQuery,
): Promise<HeatMap> {
  const { db } = context;
  const mondays = weeksAsked(context, query);
  const offices = await officesAbroad(db);
  const loads = await loadsOf(db, [...offices.keys()], daysOfWeeks(mondays));
  const byWeek = new Map(loads.map((load) => [`${load.office} ${load.week}`, load]));
  const there = await weeksThere(db);
  const reference = await context.reference.get();
  const rows = [...offices.values()].map((office): HeatRow => {
    const cells = mondays.map((week) => cellOf(byWeek.get(`${office.id} ${week}`), there(office.id, week)));
    return { ...named(office, reference), cells, total: sumOf(cells) };
  });
  return {
    weeks: mondays.map((startsOn, index) => ({
      week: isoWeek(Temporal.PlainDate.from(startsOn)),
      startsOn,
      total: sumOf(rows.map((row) => row.cells[index]!)),
    })),
    rows: inOrder(rows, query, reference),
    total: sumOf(rows.flatMap(({ cells }) => cells)),
  };
}

function cellOf(load: WeekLoad | undefined, { workingDays, holidays }: ReturnType<WeeksThere>): HeatCell {
  const { soft, tentative, firm, capacity } = { ...nothingTaken, capacity: undefined, ...load };
  return {
    soft,
    tentative,
    firm,
    band: bandOf({ soft, tentative, firm, capacity }),
    ...(capacity !== undefined && { capacity }),
    workingDays,
    holidays,
  };
}

function named({ id, city, country }: OfficeAbroad, reference: ReferenceData): Omit<HeatRow, 'cells' | 'total'> {
  const region = reference.regionById.get(reference.countryByCode.get(country)?.regions[0] ?? '');
  return { office: { id, city }, country, ...(region && { region: { id: region.id, name: region.name } }) };
}

/** By region where that is asked, and within it the fullest first; what is not known stands after what is. */
function inOrder(rows: HeatRow[], { sort = 'load', group }: HeatMapQuery, reference: ReferenceData): HeatRow[] {
  const place = new Map(reference.regions.map(({ id }, index) => [id, index]));
  const regionOf = (row: HeatRow) => (group === undefined ? 0 : (place.get(row.region?.id ?? '') ?? place.size));
  const names = new Intl.Collator('nl');
  return rows.toSorted(
    (a, b) =>
      regionOf(a) - regionOf(b) ||
      (sort === 'load' ? byLoad(a, b) : 0) ||
      names.compare(a.office.city.nl, b.office.city.nl),
  );
}

function byLoad({ total: a }: HeatRow, { total: b }: HeatRow): number {
  const [full, other] = [fullness(a) ?? -1, fullness(b) ?? -1];
  return other - full || b.soft + b.tentative + b.firm - (a.soft + a.tentative + a.firm);
}
