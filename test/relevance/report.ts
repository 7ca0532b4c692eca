import type { Answered, Scores } from './measure.ts';

/** The scores of one engine, as the table of `search/README.md` shows them. */
export function table(engine: string, { all, strata, names, unexpectedZeros }: Scores): string {
  const rows: [string, number][] = [
    ['nDCG@10, all questions', all],
    ...Object.entries(strata).map(([name, score]): [string, number] => [`  ${name}`, score]),
    ['MRR, names', names],
  ];
  return [
    engine,
    ...rows.map(([name, score]) => `  ${name.padEnd(28)} ${score.toFixed(3)}`),
    `  ${'unexpected zeros'.padEnd(28)} ${unexpectedZeros}`,
  ].join('\n');
}

/** Questions that could be answered better, the worst first. */
export function misses(answers: readonly Answered[]): string {
  return answers
    .filter(({ score }) => score !== undefined && score < 0.995)
    .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .map(({ stratum, q, score = 0, total, hits, missed }) => {
      const list = (events: Answered['hits']) => events.map(({ key, grade }) => `${key}=${grade}`).join(' ');
      return `${score.toFixed(2)} [${stratum}] "${q.slice(0, 60)}" (${total})\n     hits   ${list(hits)}\n     missed ${list(missed.slice(0, 12))}`;
    })
    .join('\n');
}
