import { searchNearest } from '../../search/nearest.ts';
import type { SearchEngine, SearchRequest } from '../../search/port.ts';
import { askedAt, frozenEvents, keyOf } from './corpus.ts';
import type { Judged } from './judged.ts';
import { type Stratum, ofNames, strata } from './judgements.ts';
import { depth, gradeOf, mean, ndcg, reciprocalRank } from './score.ts';

/** How one question was answered. */
export interface Answered {
  stratum: Stratum;
  q: string;
  /** From 0 to 1; left out where a question only has to do no harm. */
  score?: number;
  reciprocalRank?: number;
  total: number;
  /** Something is there and nothing was found. */
  unexpectedZero: boolean;
  hits: { key: string; grade: number }[];
  /** The best ones that did not come on the first page. */
  missed: { key: string; grade: number }[];
}

export interface Scores {
  /** nDCG@10 over all questions. */
  all: number;
  strata: Partial<Record<Stratum, number>>;
  /** Mean reciprocal rank where somebody looks for one name. */
  names: number;
  unexpectedZeros: number;
}

export function requestOf({ q, past }: Judged): SearchRequest {
  return {
    readers: ['public'],
    words: q,
    filters: {},
    sort: 'relevance',
    now: askedAt,
    offset: 0,
    limit: depth,
    ...(past ? {} : { endsAfter: askedAt }),
  };
}

/** Asks everything that is in the list, one question after the other. */
export async function askAll(engine: SearchEngine): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const [stratum, list] of Object.entries(strata))
    for (const judged of list) answers.push(await ask(engine, stratum as Stratum, judged));
  return answers;
}

async function ask(engine: SearchEngine, stratum: Stratum, judged: Judged): Promise<Answered> {
  const { ids, total } = await searchNearest(engine, requestOf(judged));
  const grades = new Map(frozenEvents.map((event) => [event.key, gradeOf(judged, event)]));
  const hits = ids.map((id) => ({ key: keyOf.get(id) ?? id, grade: grades.get(keyOf.get(id) ?? '') ?? 0 }));
  const answered = { stratum, q: judged.q, total, hits, unexpectedZero: !judged.expects && total === 0 };
  if (judged.expects === 'harmless') return { ...answered, missed: [] };
  if (judged.expects === 'nothing') return { ...answered, score: total === 0 ? 1 : 0, missed: [] };
  const [found, all] = [hits.map(({ grade }) => grade), [...grades.values()]];
  const missed = [...grades].flatMap(([key, grade]) =>
    grade > 1 && !hits.some((hit) => hit.key === key) ? { key, grade } : [],
  );
  return {
    ...answered,
    score: ndcg(found, all),
    ...(ofNames.includes(stratum) && { reciprocalRank: reciprocalRank(found, all) }),
    missed,
  };
}

export function scoresOf(answers: readonly Answered[]): Scores {
  const meanOf = (list: readonly Answered[]) => rounded(mean(list.flatMap(({ score }) => score ?? [])));
  return {
    all: meanOf(answers),
    strata: Object.fromEntries(
      Object.keys(strata).map((name) => [name, meanOf(answers.filter(({ stratum }) => stratum === name))]),
    ),
    names: rounded(mean(answers.flatMap((answer) => answer.reciprocalRank ?? []))),
    unexpectedZeros: answers.filter(({ unexpectedZero }) => unexpectedZero).length,
  };
}

/** Three decimals are what the baseline keeps. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
