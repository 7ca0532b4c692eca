import { type Timings, percentile } from './measure.ts';
import { type Question, groups } from './questions.ts';

export interface Measured {
  size: number;
  rounds: number;
  questions: readonly Question[];
  timings: Timings;
  /** Documents a second, engine and reference; nothing where they were there already. */
  loaded: [number, number] | undefined;
}

/** What was aimed at, by number of events: share of the reference's p95, and milliseconds. */
const goals: Record<number, { ratio: number; p95: number }> = {
  100_000: { ratio: 1 / 10, p95: 10 },
  1_000_000: { ratio: 1 / 15, p95: 50 },
};

/** Prints a Markdown table that can be pasted as it is. */
export function report(say: (line: string) => void, { size, rounds, questions, timings, loaded }: Measured): void {
  say(`\nSearch with hits, total and facets, ${size.toLocaleString('en')} events`);
  say(`${questions.length} questions, median of ${rounds} rounds, spread ±${Math.round(timings.spread * 50)} %`);
  if (loaded)
    say(
      `Loading: engine ${Math.round(loaded[0])}, reference ${Math.round(loaded[1])} documents a second, beside each other`,
    );
  say('');
  say('| Questions | engine p50 / p95 ms | reference p50 / p95 ms | ratio p50 | ratio p95 |');
  say('|---|---|---|---|---|');
  for (const group of groups) row(group, (question) => question.group === group);
  const all = row('**all but typo**', (question) => question.group !== 'typo');
  const goal = goals[size];
  if (!goal) return say('\nThe goals are set for 100,000 and 1,000,000 events.\n');
  const judged = (met: boolean) => (met ? 'met' : 'not met');
  say(`\nGoal p95 ≤ ${ms(goal.ratio)} of the reference: ${judged(all.ratio <= goal.ratio)} (${ms(all.ratio)}).`);
  say(`Goal p95 ≤ ${goal.p95} ms: ${judged(all.p95 <= goal.p95)} (${ms(all.p95)} ms).\n`);

  function row(name: string, counts: (question: Question) => boolean): { ratio: number; p95: number } {
    const [engine, reference] = timings.medians.map((side) => {
      const chosen = side.filter((_, index) => counts(questions[index]!));
      return [percentile(chosen, 50), percentile(chosen, 95)] as const;
    }) as [readonly [number, number], readonly [number, number]];
    const ratios = [engine[0] / reference[0], engine[1] / reference[1]] as const;
    const cells = [engine.map(ms).join(' / '), reference.map(ms).join(' / '), ms(ratios[0]), ms(ratios[1])];
    say(`| ${name} | ${cells.join(' | ')} |`);
    return { ratio: ratios[1], p95: engine[1] };
  }
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}
