import { searchNearest } from '../../search/nearest.ts';
import { holidaysOf } from '../capacity/holidays.ts';
import type { MonthAnswer, MonthHoliday } from '../contracts/month.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import { publicViewer } from '../kernel/audience.ts';
import { type DateWindow, shiftedBy } from '../kernel/dates.ts';
import { refuseUnknownCodes } from './known-codes.ts';
import { eventsInDays, firstLegFrom } from './month.queries.ts';
import { toSelection } from './to-selection.ts';

const home = 'BE';

/**
 * One month of what everybody may see of a selection: all its events, each with the legs that touch the month. What is
 * found is what the list finds: where no event has all the words, those that have the most of them.
 * @throws Problem `badRequest` for codes that are not known
 */
export async function eventsOfMonth(context: Context, month: string, query: EventSelection): Promise<MonthAnswer> {
  await refuseUnknownCodes(context, query);
  const now = context.clock.now().round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString();
  const asked = toSelection(query, publicViewer, query.past ? undefined : now);
  const { missing } = query.q
    ? await searchNearest(context.search, { ...asked, sort: 'date', now, offset: 0, limit: 0 })
    : { missing: 0 };
  const idsIn = async (days: DateWindow | undefined) =>
    days === undefined ? [] : context.search.select({ ...asked, missing, period: days });

  const days = daysOf(month);
  const chosen = within(query, days);
  const items = chosen ? await eventsInDays(context.db, publicViewer, await idsIn(chosen), chosen) : [];
  const after = shiftedBy(days.to, 1);
  const next =
    items.length > 0
      ? undefined
      : await firstLegFrom(
          context.db,
          publicViewer,
          await idsIn(within(query, { from: after, to: '9999-12-31' })),
          query.from && query.from > after ? query.from : after,
        );
  return {
    month,
    total: items.length,
    items,
    holidays: holidaysIn(month, [home, ...(query.country ?? [])]),
    ...(next ? { next } : {}),
  };
}

function daysOf(month: string): DateWindow {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return { from: `${month}-01`, to: `${month}-${daysInMonth}` };
}

/** What of these days lies in the period of a selection. */
function within({ from = '', to = '9999-12-31' }: EventSelection, days: DateWindow): DateWindow | undefined {
  const common = { from: from > days.from ? from : days.from, to: to < days.to ? to : days.to };
  return common.from <= common.to ? common : undefined;
}

/** By day; on one day that of Belgium first. */
function holidaysIn(month: string, countries: readonly string[]): MonthHoliday[] {
  const year = Number(month.slice(0, 4));
  return [...new Set(countries)]
    .flatMap((country) =>
      holidaysOf(country, year)
        .filter(({ day }) => day.startsWith(month))
        .map(({ day, name }) => ({ country, day, name })),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
