import ICAL from 'ical.js';

/**
 * The VTIMEZONE of a zone for the years from `first` to `last`: one observance per change of offset that really
 * happens in them, from the zone's own history (IANA, by Temporal). Rules for all eternity would be wrong for zones
 * such as Africa/Casablanca, which follow the moon.
 * Source: RFC 5545 §3.6.5.
 */
export function timeZoneComponent(timeZone: string, first: number, last: number): string {
  const name = `${timeZone} ${first} ${last}`;
  const known = written.get(name);
  if (known !== undefined) return known;
  if (written.size >= most) written.clear();
  const text = writtenZone(timeZone, first, last);
  written.set(name, text);
  return text;
}

/** Zones in the years asked for before: what happened in them does not change while the program runs. */
const written = new Map<string, string>();
const most = 2000;

function writtenZone(timeZone: string, first: number, last: number): string {
  const start = openingOf(timeZone, first);
  const end = Temporal.PlainDate.from({ year: last + 1, month: 1, day: 1 }).toZonedDateTime(timeZone);
  const zone = new ICAL.Component('vtimezone');
  zone.addPropertyWithValue('tzid', timeZone);
  zone.addSubcomponent(observance(start, start.offset, start.offset));
  for (let change = start.getTimeZoneTransition('next'); change; change = change.getTimeZoneTransition('next')) {
    if (Temporal.ZonedDateTime.compare(change, end) >= 0) break;
    const before = change.subtract({ nanoseconds: 1 });
    if (before.offset !== change.offset) zone.addSubcomponent(observance(change, before.offset, change.offset));
  }
  return zone.toString();
}

/**
 * The first midnight of the year. Where clocks change on that very day, the one before: programs that look at days alone
 * would not know which of the two holds.
 */
function openingOf(timeZone: string, year: number): Temporal.ZonedDateTime {
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone);
  const change = start.getTimeZoneTransition('next');
  const onFirstDay = change && Temporal.ZonedDateTime.compare(change, start.add({ days: 1 })) < 0;
  return onFirstDay ? start.subtract({ days: 1 }) : start;
}

function observance(at: Temporal.ZonedDateTime, from: string, to: string): ICAL.Component {
  const part = new ICAL.Component(isDaylight(at) ? 'daylight' : 'standard');
  // DTSTART is the wall clock before the change: what the clock showed at the moment it was moved.
  const onset = at.toInstant().toZonedDateTimeISO(from).toPlainDateTime();
  part.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(onset.toString({ smallestUnit: 'second' })));
  part.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(from));
  part.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(to));
  part.addPropertyWithValue('tzname', abbreviation(at));
  return part;
}

/** Ahead of the offset the zone has at its other moments of the year. */
function isDaylight(at: Temporal.ZonedDateTime): boolean {
  const other = [at.getTimeZoneTransition('previous')?.subtract({ nanoseconds: 1 }), at.getTimeZoneTransition('next')];
  return other.some((moment) => {
    const near = moment && Math.abs(moment.since(at, { largestUnit: 'hours' }).hours) < 366 * 24;
    return near && moment.offsetNanoseconds < at.offsetNanoseconds;
  });
}

/** As people there call it, where English has a name for it: CET, EST, AEST; otherwise the offset. */
function abbreviation(at: Temporal.ZonedDateTime): string {
  for (const locale of ['en-GB', 'en-US', 'en-AU']) {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: at.timeZoneId, timeZoneName: 'short' }).formatToParts(
      at.epochMilliseconds,
    );
    const name = parts.find((part) => part.type === 'timeZoneName')?.value;
    if (name !== undefined && !/^(GMT|UTC)[+-]/.test(name)) return name;
  }
  return at.offset;
}
