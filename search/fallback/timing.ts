import { setTimeout as pause } from 'node:timers/promises';

/** Time and chance, as far as answering and following depend on them. */
export interface Timing {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** Answers after so many milliseconds; never, once the signal is given. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const realTiming: Timing = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      pause(milliseconds, undefined, { signal }).then(resolve, () => undefined);
    }),
};
