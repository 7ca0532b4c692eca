import { holidaysOf } from '../capacity/holidays.ts';
import { usualHours } from '../capacity/staffing.queries.ts';
import type { StripHoliday } from '../contracts/date-strip.ts';
import { type LocalDate, shiftedBy } from '../kernel/dates.ts';

/** Public holidays of countries in the week that begins on a Monday, by day; of each, whether one would work there then. */
export function holidaysInWeek(countries: readonly string[], monday: LocalDate): StripHoliday[] {
  const sunday = shiftedBy(monday, 6);
  const years = [...new Set([monday, sunday].map((day) => Number(day.slice(0, 4))))];
  return countries
    .flatMap((country) => {
      const { workingDays } = usualHours(country);
      return years
        .flatMap((year) => holidaysOf(country, year))
        .filter(({ day }) => monday <= day && day <= sunday)
        .map(({ day, name }) => ({
          country,
          day,
          name,
          working: workingDays.includes(Temporal.PlainDate.from(day).dayOfWeek),
        }));
    })
    .toSorted((a, b) => (`${a.day}${a.country}` < `${b.day}${b.country}` ? -1 : 1));
}
