/** Measuring two things in turn, A B B A …, so that a busy moment of the machine meets both. */

export interface Timings {
  /** Median milliseconds of each question over the rounds, by side. */
  medians: [number[], number[]];
  /** How far the rounds of one question lie apart, as a share of its median: the middle question. */
  spread: number;
}

export async function inTurn<T>(
  questions: readonly T[],
  rounds: number,
  sides: readonly [(question: T) => Promise<unknown>, (question: T) => Promise<unknown>],
): Promise<Timings> {
  const taken = questions.map((): [number[], number[]] => [[], []]);
  // The first round warms up and is not counted.
  for (let round = -1; round < rounds; round++)
    for (const [index, question] of questions.entries())
      for (const side of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const start = performance.now();
        await sides[side](question);
        if (round >= 0) taken[index]![side].push(performance.now() - start);
      }
  const spreads = taken.flatMap((pair) => pair.map((ms) => (Math.max(...ms) - Math.min(...ms)) / percentile(ms, 50)));
  return {
    medians: [taken.map((pair) => percentile(pair[0], 50)), taken.map((pair) => percentile(pair[1], 50))],
    spread: percentile(spreads, 50),
  };
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
