import { homeTimeZone } from '../kernel/clock.ts';

/**
 * When work comes round: at whole multiples of some minutes, counted from the same moment on every machine, or once a
 * day at an hour (`HH:MM`) on the clocks of Belgium.
 */
export type Rhythm = { everyMinutes: number } | { dailyAt: string };

const nanosecondsPerMinute = 60_000_000_000n;

/**
 * The first time after a moment. An hour that summer time leaves out is kept an hour later that day; one that comes
 * twice counts the first time only.
 * @throws RangeError for no minutes, or for an hour that is none
 */
export function nextRun(rhythm: Rhythm, after: Temporal.Instant): Temporal.Instant {
  if ('everyMinutes' in rhythm) {
    if (rhythm.everyMinutes < 1) throw new RangeError(`A job cannot run every ${rhythm.everyMinutes} minutes`);
    const step = BigInt(rhythm.everyMinutes) * nanosecondsPerMinute;
    return Temporal.Instant.fromEpochNanoseconds((after.epochNanoseconds / step + 1n) * step);
  }
  const plainTime = Temporal.PlainTime.from(rhythm.dailyAt);
  const day = after.toZonedDateTimeISO(homeTimeZone).toPlainDate();
  const on = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone: homeTimeZone, plainTime }).toInstant();
  const sameDay = on(day);
  return Temporal.Instant.compare(sameDay, after) > 0 ? sameDay : on(day.add({ days: 1 }));
}
