import { type LocalDate, monthsOf } from '../kernel/dates.ts';
import type { DatePrecision } from '../contracts/words.ts';

/** What people call the times of an event: "maart 2027", "voorjaar", "March", "spring". */

interface Times {
  precision: DatePrecision;
  startsOn?: LocalDate | undefined;
  endsOn?: LocalDate | undefined;
}

/** Of an event that is known by its year alone, the year; what is known better also goes by its months and seasons. */
export function namesOfTime(legs: readonly Times[]): { nl: string[]; en: string[] } {
  const dated = legs.flatMap(({ precision, startsOn, endsOn }) =>
    startsOn && endsOn ? [{ precision, days: { from: startsOn, to: endsOn } }] : [],
  );
  const years = dated.flatMap(({ days }) => monthsOf(days).map((month) => month.slice(0, 4)));
  const months = dated
    .filter(({ precision }) => precision !== 'year' && precision !== 'quarter')
    .flatMap(({ days }) => monthsOf(days).map((month) => Number(month.slice(5))));
  const inLanguage = (language: 'nl' | 'en') => [
    ...new Set([
      ...months.map((month) => monthNames[language][month - 1] ?? ''),
      ...months.flatMap((month) => seasonNames[language][Math.floor((month % 12) / 3)] ?? []),
      ...years,
    ]),
  ];
  return { nl: inLanguage('nl'), en: inLanguage('en') };
}

const monthsIn = (language: string) =>
  Array.from({ length: 12 }, (_, index) =>
    new Temporal.PlainDate(2027, index + 1, 1).toLocaleString(language, { month: 'long' }),
  );
const monthNames = { nl: monthsIn('nl'), en: monthsIn('en') };

/** From winter on; each season begins with the month in which its weather does, as in the periods of the search page. */
const seasonNames = {
  nl: [['winter'], ['voorjaar', 'lente'], ['zomer'], ['najaar', 'herfst']],
  en: [['winter'], ['spring'], ['summer'], ['autumn', 'fall']],
};
