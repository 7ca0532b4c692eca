import type { Clock } from '../../server/kernel/clock.ts';

/** The day on which all tests take place. */
export const testDay = '2026-11-21';

export const fixedClock: Clock = { now: () => Temporal.Instant.from(`${testDay}T10:00:00Z`) };

/** A clock that stands still until it is moved. */
export function movableClock(start = fixedClock.now()): Clock & { moveTo(instant: string): void } {
  let now = start;
  return {
    now: () => now,
    moveTo: (instant) => {
      now = Temporal.Instant.from(instant);
    },
  };
}
