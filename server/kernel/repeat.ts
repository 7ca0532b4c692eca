/** Work that is done again and again until it is stopped. */
export interface Repetition {
  /** Does it at once; once more when it is just being done, because it may have looked too early. */
  wake(): void;
  /** Lets what is being done come to its end, and does it no more. */
  stop(): Promise<void>;
}

/** Does the work now, and again `milliseconds` after each time; what fails is tried the next time. */
export function repeat(work: () => Promise<unknown>, milliseconds: number): Repetition {
  let timer: NodeJS.Timeout | undefined;
  let atWork: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const start = () => {
    clearTimeout(timer);
    again = false;
    atWork = work()
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        atWork = undefined;
        if (stopped) return;
        if (again) start();
        else timer = setTimeout(start, milliseconds);
      });
  };
  start();

  return {
    wake: () => {
      if (atWork) again = true;
      else if (!stopped) start();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await atWork;
    },
  };
}
