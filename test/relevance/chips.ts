import { understand } from '../../search/understanding/understand.ts';
import type { Database } from '../../server/database/connect.ts';
import { namedOrganisers } from '../../server/organisers/organisers.queries.ts';
import { readReferenceData } from '../../server/reference-data/reference-data.queries.ts';
import { knowledgeOf } from '../../server/search/understanding/gazetteer-source.ts';
import { askedAt } from './corpus.ts';
import { strata } from './judgements.ts';

/** What a question is understood as, beside what it should be: `country:VN`, `period:2027-03-01/2027-03-31`. */
export interface Offered {
  q: string;
  offered: string[];
  expected: string[];
}

/** Understands every question whose chips are judged. */
export async function understandAll(db: Database): Promise<Offered[]> {
  const { gazetteer } = knowledgeOf(await readReferenceData(db), await namedOrganisers(db));
  return Object.values(strata)
    .flat()
    .flatMap(({ q, chips }) => {
      if (!chips) return [];
      const expected = Object.entries(chips).flatMap(([facet, values]) => values.map((value) => `${facet}:${value}`));
      const meanings = understand(gazetteer, q, askedAt.slice(0, 10)).chips.flatMap((chip) =>
        chip.facet === 'period' ? [`period:${chip.value}`] : chip.values.map((value) => `${chip.facet}:${value}`),
      );
      return { q, offered: [...new Set(meanings)], expected };
    });
}

/** Of what is offered, the share that is meant; and of what is meant, the share that is offered. */
export function chipScores(all: readonly Offered[]): { precision: number; recall: number } {
  const right = all.flatMap(({ offered, expected }) => offered.filter((chip) => expected.includes(chip)));
  return {
    precision: right.length / all.flatMap(({ offered }) => offered).length,
    recall: right.length / all.flatMap(({ expected }) => expected).length,
  };
}
