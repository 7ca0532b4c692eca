import type { Timing } from '../../search/fallback/timing.ts';

/** Time that stands still until it is moved: whoever waits goes on when it has come so far. Chance is always the same. */
export interface MovableTime extends Timing {
  move(milliseconds: number): Promise<void>;
}

export function movableTime(start = Date.UTC(2026, 10, 21, 10)): MovableTime {
  let now = start;
  const waiting = new Set<{ until: number; go: () => void }>();
  return {
    now: () => now,
    random: () => 1,
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        const one = { until: now + milliseconds, go: resolve };
        waiting.add(one);
        signal.addEventListener('abort', () => waiting.delete(one));
      }),
    async move(milliseconds) {
      now += milliseconds;
      for (const one of waiting)
        if (one.until <= now) {
          waiting.delete(one);
          one.go();
        }
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
