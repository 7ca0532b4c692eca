import ICAL from 'ical.js';

/**
 * The VTIMEZONE of a zone for the years from `first` to `last`: one observance per change of offset that really
 * happens in them, from the zone's own history (IANA, by Temporal). Rules for all eternity would be wrong for zones
 * such as Africa/Casablanca, which follow the moon.
 * Source: RFC 5545 §3.6.5.
 */
export function timeZoneComponent(timeZone: string, first: number, last: number): string {
  const start = Temporal.PlainDate.from({ year: first, month: 1, day: 1 }).toZonedDateTime(timeZone);
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

function abbreviation(at: Temporal.ZonedDateTime): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: at.timeZoneId, timeZoneName: 'short' }).formatToParts(
    at.epochMilliseconds,
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? at.offset;
}
