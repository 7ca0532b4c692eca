import { expect, test } from 'vitest';
import { conditionsOf } from '../../server/contracts/support-conditions.ts';
import { type SupportState, conditionsVersion, supportStates } from '../../server/contracts/support-words.ts';
import { routeOf } from '../../web/features/support/route-of.ts';

/** The life of a request as a route with five stops. */

const days: Partial<Record<SupportState, string>> = {
  submitted: '2026-11-02',
  in_review: '2026-11-04',
  proposed: '2026-11-06',
  confirmed: '2026-11-09',
};
const reachedIn = (...states: SupportState[]) => states.map((state) => ({ state, at: `${days[state]}T09:00:00Z` }));
const told = (state: SupportState, ...before: SupportState[]) =>
  routeOf({ state, reached: reachedIn(...before) }).map(({ place, at }) => [place, at?.slice(0, 10)].join(' ').trim());

test('what is on its way has passed some stops, each with its day, and has others ahead', () => {
  expect(told('proposed', 'submitted', 'in_review', 'proposed')).toEqual([
    'past 2026-11-02',
    'past 2026-11-04',
    'here 2026-11-06',
    'ahead',
    'ahead',
  ]);
});

test('what went back to review waits for an answer again', () => {
  expect(told('in_review', 'submitted', 'proposed', 'in_review')).toEqual([
    'past 2026-11-02',
    'here 2026-11-04',
    'ahead',
    'ahead',
    'ahead',
  ]);
});

test('what was withdrawn or cancelled stays where it was and comes no further', () => {
  expect(told('withdrawn', 'submitted', 'in_review')).toEqual(['past 2026-11-02', 'here', 'never', 'never', 'never']);
  expect(told('cancelled', 'submitted', 'in_review', 'proposed', 'confirmed').slice(-2)).toEqual(['here', 'never']);
  expect(told('declined', 'submitted', 'in_review').slice(2)).toEqual(['here', 'never', 'never']);
});

test('every state stands somewhere on the route', () => {
  for (const state of supportStates)
    expect(
      routeOf({ state, reached: reachedIn('submitted') }).filter(({ place }) => place === 'here'),
      state,
    ).toHaveLength(1);
});

test('the words of the conditions that are accepted now are there to read, in both languages', () => {
  const words = conditionsOf(conditionsVersion) ?? [];
  expect(words.length).toBeGreaterThan(3);
  for (const { nl, en } of words) expect([nl, en].every((text) => text.length > 20)).toBe(true);
  expect(conditionsOf('1999-01')).toBeUndefined();
});
