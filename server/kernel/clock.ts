/** The time of day, as a part that tests can hold still. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** Home of the platform: the zone in which "today" is read where no leg says otherwise. */
export const homeTimeZone = 'Europe/Brussels';

export function today(clock: Clock, timeZone = homeTimeZone): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
}
