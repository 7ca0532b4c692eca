import { readFileSync, writeFileSync } from 'node:fs';
import type { Scores } from './measure.ts';

/** What every engine has to reach, and what it has reached before. */

export const targets = { all: 0.9, stratum: 0.8, names: 0.95, chips: 0.95, unexpectedZeros: 0 } as const;

const file = new URL('baseline.json', import.meta.url);

export type Baseline = Partial<Record<string, Scores>>;

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(file, 'utf8')) as Baseline;
}

export function keepAsBaseline(engine: string, scores: Scores): void {
  writeFileSync(file, `${JSON.stringify({ ...readBaseline(), [engine]: scores }, null, 2)}\n`);
}

/** One sentence for each score that is too low. */
export function tooLow(engine: string, scores: Scores, baseline: Scores | undefined): string[] {
  const sentences: string[] = [];
  const compare = (name: string, score: number, least: number) => {
    if (score < least) sentences.push(`${engine}, ${name}: ${score.toFixed(3)} is less than ${least.toFixed(3)}`);
  };
  compare('all questions', scores.all, Math.max(targets.all, baseline?.all ?? 0));
  compare('names', scores.names, Math.max(targets.names, baseline?.names ?? 0));
  for (const [name, score] of Object.entries(scores.strata))
    compare(name, score, Math.max(targets.stratum, baseline?.strata[name as keyof Scores['strata']] ?? 0));
  if (scores.unexpectedZeros > targets.unexpectedZeros)
    sentences.push(`${engine}: nothing is found for ${scores.unexpectedZeros} questions that something answers`);
  return sentences;
}
