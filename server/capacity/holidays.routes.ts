import { listHolidays } from '../contracts/reference-data.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { today } from '../kernel/clock.ts';
import { nothingHere } from '../kernel/problems.ts';
import { holidaysAhead } from './holidays.ts';

export function holidayRoutes({ clock, reference }: Pick<Context, 'clock' | 'reference'>): Implementation[] {
  return [
    implement(listHolidays, async ({ params }) => {
      const country = (await reference.get()).countryByCode.get(params.code);
      if (!country) throw nothingHere();
      const { known, items } = holidaysAhead(country.code, today(clock, country.timeZones[0]).toString());
      return { known, items, total: items.length };
    }),
  ];
}
