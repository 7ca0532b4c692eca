import type { AnswerOf } from '../contracts/endpoint.ts';
import type { LocalTime, Office, localTimes } from '../contracts/offices.ts';
import { homeTimeZone } from '../kernel/clock.ts';

/** What the clocks of offices say at a moment, and how far they are ahead of the one in Belgium then. */
export function timesAt(
  now: Temporal.Instant,
  offices: readonly Pick<Office, 'id' | 'timeZone'>[],
): AnswerOf<typeof localTimes> {
  const home = now.toZonedDateTimeISO(homeTimeZone);
  return {
    at: now.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString(),
    belgium: localTime(home),
    items: offices.map(({ id, timeZone }) => {
      const there = now.toZonedDateTimeISO(timeZone);
      const minutesAhead = Math.round((there.offsetNanoseconds - home.offsetNanoseconds) / 60e9);
      return { office: id, ...localTime(there), minutesAhead };
    }),
  };
}

function localTime(there: Temporal.ZonedDateTime): LocalTime {
  return {
    day: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
    utcOffset: there.offset,
  };
}
