import type { EventEntry, LegEntry } from './event-entry.ts';

interface Wish {
  /** Present day (YYYY-MM-DD): an edition is never planned in the past. */
  today: string;
  /** `same` keeps dates as exact as they were; otherwise days become the month they fall in, to be made exact later. */
  dates?: 'month' | 'same';
}

/**
 * The entry of a new edition: as the last one, in the next year that is to come, in the same ISO week on the same
 * weekdays. What belongs to one edition alone is left out: days of registration, links to take part, documents, protocol,
 * what its source says of it, and the consent to look for plans that fit.
 */
export function nextEdition(entry: EventEntry, { today, dates = 'month' }: Wish): EventEntry {
  const years = yearsUntilToCome(entry, today);
  const legs = entry.legs.map((leg) => {
    const { id: _id, onlineUrl: _url, ...rest } = leg;
    const moved = moveLeg(rest, years);
    return dates === 'same' ? moved : toTheMonth(moved);
  });
  const { introductions: _introductions, documents: _documents, ...rest } = entry;
  const { provenance, registration, officialVisit, ...kept } = rest;
  const { opensOn: _opens, closesOn: _closes, ...open } = registration ?? {};
  const { protocol: _protocol, ...visit } = officialVisit ?? {};
  return {
    ...kept,
    title: inLaterYear(entry, years),
    legs,
    ...(Object.keys(open).length > 0 && { registration: open }),
    ...('level' in visit && { officialVisit: visit }),
    provenance: { source: provenance.source, ...(provenance.demo && { demo: provenance.demo }) },
  };
}

/** The series a new edition of an event belongs to: the one it is in, or one that begins with it. */
export function seriesOf(event: { id: string; series_id: string | null }): string {
  return event.series_id ?? event.id;
}

/** By how many years to move it so that its first leg is still to come; by one where no date is known. */
function yearsUntilToCome({ legs }: EventEntry, today: string): number {
  const [first] = legs.flatMap((leg) => leg.startsOn ?? []).toSorted();
  if (first === undefined) return 1;
  let years = 1;
  while (sameDayLater(first, years) <= today) years += 1;
  return years;
}

/** The same weekday of the same ISO week; where the later year has no week 53, of its last. */
function sameDayLater(day: string, years: number): string {
  const date = Temporal.PlainDate.from(day);
  const { weekOfYear = 1, yearOfWeek = date.year } = date;
  // 4 January is always in week 1 (ISO 8601).
  const inFirstWeek = Temporal.PlainDate.from({ year: yearOfWeek + years, month: 1, day: 4 });
  const monday = inFirstWeek.subtract({ days: inFirstWeek.dayOfWeek - 1 });
  const found = monday.add({ weeks: weekOfYear - 1, days: date.dayOfWeek - 1 });
  const isInNextYear = found.yearOfWeek !== yearOfWeek + years;
  return (isInNextYear ? found.subtract({ weeks: 1 }) : found).toString();
}

function moveLeg(leg: LegEntry, years: number): LegEntry {
  const { startsOn, endsOn, precision } = leg;
  if (startsOn === undefined || endsOn === undefined) return leg;
  if (precision === 'year' || precision === 'quarter' || precision === 'month') {
    // The last day of February is another one in a leap year.
    const later = (day: string) => Temporal.PlainDate.from(day).add({ years });
    const end = endsOn === lastOfMonth(endsOn) ? lastOfMonth(later(endsOn).toString()) : later(endsOn).toString();
    return { ...leg, startsOn: later(startsOn).toString(), endsOn: end };
  }
  const start = Temporal.PlainDate.from(sameDayLater(startsOn, years));
  const days = Temporal.PlainDate.from(startsOn).until(Temporal.PlainDate.from(endsOn)).days;
  return { ...leg, startsOn: start.toString(), endsOn: start.add({ days }).toString() };
}

/** A leg whose days are known to nobody yet: somewhere in the month in which it would begin. */
function toTheMonth(leg: LegEntry): LegEntry {
  if (leg.startsOn === undefined || !['week', 'day', 'time'].includes(leg.precision)) return leg;
  const { startTime: _start, endTime: _end, ...rest } = leg;
  return { ...rest, precision: 'month', startsOn: `${leg.startsOn.slice(0, 7)}-01`, endsOn: lastOfMonth(leg.startsOn) };
}

function lastOfMonth(day: string): string {
  const month = Temporal.PlainYearMonth.from(day.slice(0, 7));
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}

/** The title with the years it is held in raised, also in `2026-2027` and `2026-27`; any other year stays. */
function inLaterYear({ title, legs }: EventEntry, years: number): EventEntry['title'] {
  const held = new Set(legs.flatMap(({ startsOn, endsOn }) => [yearOf(startsOn), yearOf(endsOn)]));
  const raise = (text: string) =>
    text.replaceAll(/(?<!\d)(\d{4})(?:(\s?[-–/]\s?)(\d{4}|\d{2}))?(?!\d)/g, (whole, first, between, second) => {
      const year = Number(first);
      const isSeason = second !== undefined && Number(second) % 100 === (year + 1) % 100;
      if (isSeason && (held.has(year) || held.has(year + 1)))
        return `${year + years}${between}${String(year + 1 + years).slice(-second.length)}`;
      return whole.replaceAll(/\d{4}/g, (one: string) => String(Number(one) + (held.has(Number(one)) ? years : 0)));
    });
  return { nl: raise(title.nl), ...(title.en !== undefined && { en: raise(title.en) }) };
}

function yearOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.slice(0, 4));
}
