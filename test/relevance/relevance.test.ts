import { describe, expect, test } from 'vitest';
import { builtinIndexes } from '../../search/builtin/builtin-indexes.ts';
import type { SearchEngine } from '../../search/port.ts';
import { type EngineUnderTest, engines } from '../search/engines.ts';
import { createTestDatabase } from '../support/databases.ts';
import { type Offered, chipScores, understandAll } from './chips.ts';
import { frozenDocuments, frozenEvents } from './corpus.ts';
import { strata } from './judgements.ts';
import { type Answered, askAll, requestOf, scoresOf } from './measure.ts';
import { misses, table } from './report.ts';
import { gradeOf, ndcg, reciprocalRank } from './score.ts';
import { keepAsBaseline, readBaseline, targets, tooLow } from './targets.ts';

/**
 * The judgement list, put to every engine. `RELEVANCE=table` prints the scores, `misses` also what could be answered better;
 * `keep` makes the scores the baseline that no later change may fall below.
 */
const wish = process.env['RELEVANCE'];

const { db } = await createTestDatabase('lists_template');
const documents = await frozenDocuments(db);

/** A stand-in for a server proves nothing about its order. */
const measured = engines.filter(({ name }) => !name.includes('stand-in'));

async function started({ indexes }: EngineUnderTest): Promise<SearchEngine> {
  if (indexes) return indexes(db).search;
  const { search } = builtinIndexes(db);
  await search.load();
  return search;
}

/** "meilisearch, the real server" keeps its scores as "meilisearch". */
const shortName = ({ name }: EngineUnderTest) => name.replace(/,.*/, '');

describe.each(measured.map((engine) => [shortName(engine), engine] as const))('With %s', (name, engine) => {
  let search: SearchEngine;
  let answers: Answered[] = [];

  test('people find what they mean, as well as they ever did', async () => {
    search = await started(engine);
    await search.upsert(documents);
    answers = await askAll(search);
    const scores = scoresOf(answers);
    if (wish) process.stdout.write(`${table(name, scores)}\n`);
    if (wish === 'misses') process.stdout.write(`${misses(answers)}\n`);
    if (wish === 'keep') keepAsBaseline(name, scores);
    expect(tooLow(name, scores, readBaseline()[name])).toEqual([]);
  });

  test('every question was asked, and none of them did harm', async () => {
    expect(answers).toHaveLength(Object.values(strata).flat().length);
    const everything = await search.search({ ...requestOf({ q: '', past: 'meant' }), sort: 'date', limit: 400 });
    expect(everything.ids.toSorted()).toEqual(documents.map(({ id }) => id).toSorted());
  });
});

describe('What is understood', () => {
  test('is what people mean, and nothing else is offered', async () => {
    const all = await understandAll(db);
    const { precision, recall } = chipScores(all);
    if (wish) process.stdout.write(`chips: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`);
    if (wish === 'misses') process.stdout.write(`${JSON.stringify(all.filter(isWrong), null, 1)}\n`);
    expect(all.length).toBeGreaterThan(80);
    expect(precision).toBeGreaterThanOrEqual(targets.chips);
    expect(recall).toBeGreaterThanOrEqual(targets.chips);
  });

  test('counts against whoever offers what is not meant, or not all that is', () => {
    const some = { q: 'oma', offered: ['country:OM', 'country:VN'], expected: ['country:VN', 'kind:seminar'] };
    expect(chipScores([some])).toEqual({ precision: 0.5, recall: 0.5 });
  });
});

const isWrong = ({ offered, expected }: Offered) => offered.toSorted().join() !== expected.toSorted().join();

describe('The list', () => {
  const all = Object.values(strata).flat();

  test('has at least 120 questions, none of them twice, each answered by something unless nothing is meant', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(new Set(all.map(({ q }) => q)).size).toBe(all.length);
    const unanswered = all.filter((judged) => !frozenEvents.some((event) => gradeOf(judged, event) > 0));
    expect(unanswered.filter(({ expects }) => expects === undefined)).toEqual([]);
    expect(unanswered).toHaveLength(all.filter(({ expects }) => expects !== undefined).length);
  });

  test('is about 103 real and 262 invented events', () => {
    expect(frozenEvents.filter(({ key }) => key.startsWith('RE'))).toHaveLength(103);
    expect(frozenEvents.filter(({ key }) => key.startsWith('demo-'))).toHaveLength(262);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(365);
  });
});

describe('The measure', () => {
  test('is 1 for the best order there is, less for any other, 0 when nothing of use is found', () => {
    const all = [3, 2, 2, 1, 0, 0];
    expect(ndcg([3, 2, 2, 1], all)).toBe(1);
    expect(ndcg([3, 2, 2, 1, 0, 0], all)).toBe(1);
    expect(ndcg([2, 3, 2, 1], all)).toBeLessThan(1);
    expect(ndcg([0, 3, 2, 2, 1], all)).toBeLessThan(ndcg([2, 3, 2, 1], all));
    expect(ndcg([0, 0], all)).toBe(0);
    expect(ndcg([], all)).toBe(0);
  });

  test('for a name counts the place of the first right answer', () => {
    expect(reciprocalRank([3, 0], [3, 3, 0])).toBe(1);
    expect(reciprocalRank([2, 0, 3], [3, 2, 0])).toBeCloseTo(1 / 3);
    expect(reciprocalRank([2, 1], [3, 2, 1])).toBe(0);
  });

  test('bites: one stratum below its baseline, or below the target, is told', () => {
    const scores = { all: 0.95, names: 0.97, unexpectedZeros: 0, strata: { country: 0.9, sector: 0.79 } };
    expect(tooLow('an engine', scores, undefined)).toEqual(['an engine, sector: 0.790 is less than 0.800']);
    expect(
      tooLow('an engine', { ...scores, strata: { country: 0.9 } }, { ...scores, strata: { country: 0.91 } }),
    ).toEqual(['an engine, country: 0.900 is less than 0.910']);
    expect(tooLow('an engine', { ...scores, strata: {}, unexpectedZeros: 2 }, undefined)).toHaveLength(1);
  });
});
