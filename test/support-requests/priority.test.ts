import { expect, test } from 'vitest';
import { priorityParts } from '../../server/contracts/support-surroundings.ts';
import { type PriorityFacts, mostPoints, priorityOf } from '../../server/support/priority.ts';

/** The priority of a request: what it is reckoned from is always told. */

const plain: PriorityFacts = { urgency: 'red', companies: 0, organisers: 1, strategic: false, firstTime: false };
const full: PriorityFacts = { urgency: 'green', companies: 80, organisers: 3, strategic: true, firstTime: true };

const pointsOf = (facts: PriorityFacts) =>
  Object.fromEntries(priorityOf(facts).parts.map(({ code, points }) => [code, points]));

test('a request with nothing that counts has none, and one with all of it has a hundred', () => {
  expect(priorityOf(plain)).toMatchObject({ points: 0, reckoned: 0 });
  expect(priorityOf(full)).toMatchObject({ points: 100, reckoned: 100 });
  expect(Object.values(mostPoints).reduce((sum, most) => sum + most, 0)).toBe(100);
});

test.each([
  ['asking in time', { urgency: 'green' }, { leadTime: 30 }],
  ['asking with half of the time left', { urgency: 'amber' }, { leadTime: 15 }],
  ['each company, up to thirty', { companies: 12 }, { companies: 12 }],
  ['more companies than thirty', { companies: 31 }, { companies: 30 }],
  ['organising together', { organisers: 2 }, { jointAction: 15 }],
  ['a strategic sector', { strategic: true }, { strategicSector: 15 }],
  ['asking for the first time', { firstTime: true }, { firstTime: 10 }],
] as const)('%s counts by itself', (_what, facts, expected) => {
  const nothing = Object.fromEntries(priorityParts.map((code) => [code, 0]));
  expect(pointsOf({ ...plain, ...facts })).toEqual({ ...nothing, ...expected });
});

test('what somebody set takes the place of what is reckoned, which stays in sight with every part of it', () => {
  const set = priorityOf({ ...full, override: { points: 5, reason: 'De minister komt in mei al.' } });
  expect(set).toMatchObject({ points: 5, reckoned: 100, reason: 'De minister komt in mei al.' });
  expect(set.parts.map(({ code }) => code)).toEqual([...priorityParts]);
  expect(set.parts.reduce((sum, { points }) => sum + points, 0)).toBe(100);
});
