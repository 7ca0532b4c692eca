import { describe, expect, test } from 'vitest';
import { type Atlas, type Place, type Plan, compare } from '../../server/planning/overlap.ts';
import { rank } from '../../server/planning/rank.ts';

const regions: Record<string, string> = { VN: 'south-east', LA: 'south-east', JP: 'east' };
const atlas: Atlas = {
  regionOf: (country) => regions[country],
  domainOf: (sector) => sector.split('.')[0],
};
const place = (country: string, from: string, to = from, precision: Place['precision'] = 'day'): Place => ({
  country,
  from,
  to,
  precision,
});
const plan = (places: Place[], ...sectors: string[]): Plan => ({ places, sectors });
const own = plan([place('VN', '2027-05-10', '2027-05-12')], 'food.drinks');
const meet = (other: Plan, weeks = 6, one = own) => compare(one, other, { weeks, atlas });
const told = (other: Plan, weeks = 6, one = own) => {
  const meeting = meet(other, weeks, one);
  const reasons = meeting?.reasons.map(({ code, weeks: apart }) => (apart ? `${code} ${apart}` : code));
  return meeting && [meeting.strength, ...(reasons ?? [])];
};

describe('Two plans', () => {
  test('are strong together in one country, on the same days and in one sector', () => {
    expect(told(plan([place('VN', '2027-05-12', '2027-05-14')], 'food.drinks', 'ict.software'))).toEqual([
      'strong',
      'sameCountry',
      'overlap',
      'sameSector',
    ]);
  });

  test('are strong in one ISO week too, and when one of both is for every sector', () => {
    expect(told(plan([place('VN', '2027-05-14')], 'food.drinks'))).toEqual([
      'strong',
      'sameCountry',
      'sameWeek',
      'sameSector',
    ]);
    // 16 May 2027 is a Sunday, 17 May the Monday of the next week.
    expect(told(plan([place('VN', '2027-05-16')], 'multi-sector.multi'))?.slice(2)).toEqual(['sameWeek', 'anySector']);
    expect(told(plan([place('VN', '2027-05-17')], 'multi-sector.multi'))).toEqual([
      'ordinary',
      'sameCountry',
      'weeksApart 1',
      'anySector',
    ]);
    expect(told(plan([place('VN', '2027-05-11')], 'food.general'))?.[3]).toBe('wholeDomain');
    expect(told(plan([place('VN', '2027-05-11')], 'ict.general'))?.[0]).toBe('ordinary');
    expect(told(plan([place('VN', '2027-05-11')]))).toEqual(['strong', 'sameCountry', 'overlap', 'anySector']);
  });

  test('are ordinary in one country within the weeks, whatever the sector', () => {
    expect(told(plan([place('VN', '2027-05-11')], 'ict.software'))).toEqual(['ordinary', 'sameCountry', 'overlap']);
    expect(told(plan([place('VN', '2027-05-11')], 'food.meat'))).toEqual([
      'ordinary',
      'sameCountry',
      'overlap',
      'sameDomain',
    ]);
    expect(told(plan([place('VN', '2027-06-23')], 'ict.software'))).toEqual([
      'ordinary',
      'sameCountry',
      'weeksApart 6',
    ]);
    expect(told(plan([place('VN', '2027-06-24')], 'ict.software'))).toBeUndefined();
    expect(told(plan([place('VN', '2027-06-24')], 'ict.software'), 7)).toEqual([
      'ordinary',
      'sameCountry',
      'weeksApart 7',
    ]);
  });

  test('are weak in one region with a domain in common, and nothing in another domain or region', () => {
    expect(told(plan([place('LA', '2027-05-11')], 'food.meat'))).toEqual([
      'weak',
      'sameRegion',
      'overlap',
      'sameDomain',
    ]);
    expect(told(plan([place('LA', '2027-05-11')], 'food.drinks'))?.[3]).toBe('sameSector');
    expect(told(plan([place('LA', '2027-05-11')], 'ict.software'))).toBeUndefined();
    expect(told(plan([place('LA', '2027-05-11')]))).toBeUndefined();
    expect(told(plan([place('JP', '2027-05-11')], 'food.drinks'))).toBeUndefined();
    expect(told(plan([place('XX', '2027-05-11')], 'food.drinks'))).toBeUndefined();
  });

  test('are compared by the windows in which they lie, and say that it is not sure', () => {
    const may = plan([place('VN', '2027-05-01', '2027-05-31', 'month')], 'food.drinks');
    expect(told(may)).toEqual(['strong', 'sameCountry', 'mayOverlap', 'sameSector']);
    const week = plan([place('VN', '2027-05-10', '2027-05-16', 'week')], 'food.drinks');
    expect(told(week)?.[2]).toBe('sameWeek');
    // 31 May and 1 June are in one week, but nobody knows whether the plan of June is.
    const june = plan([place('VN', '2027-06-01', '2027-06-30', 'month')], 'food.drinks');
    expect(told(june, 6, plan([place('VN', '2027-05-31')], 'food.drinks'))).toEqual([
      'ordinary',
      'sameCountry',
      'weeksApart 1',
      'sameSector',
    ]);
  });

  test('with several stops are as near as their nearest, and tell which ones are near', () => {
    const tour = plan([place('LA', '2027-05-10'), place('VN', '2027-06-01'), place('VN', '2027-09-01')], 'food.drinks');
    const meeting = meet(tour);
    expect(meeting).toMatchObject({ strength: 'ordinary', sectors: ['food.drinks'] });
    expect(meeting?.places.map(({ from }) => from)).toEqual(['2027-06-01']);
  });
});

test('Plans are ranked by strength, then by how surely and how nearly they meet', () => {
  const others = {
    weak: plan([place('LA', '2027-05-11')], 'food.drinks'),
    far: plan([place('VN', '2027-06-20')], 'food.drinks'),
    near: plan([place('VN', '2027-05-20')], 'ict.software'),
    may: plan([place('VN', '2027-05-01', '2027-05-31', 'month')], 'food.drinks'),
    week: plan([place('VN', '2027-05-14')], 'food.drinks'),
    any: plan([place('VN', '2027-05-11')], 'multi-sector.multi'),
    late: plan([place('VN', '2027-05-12')], 'food.drinks'),
    early: plan([place('VN', '2027-05-10')], 'food.drinks'),
    nothing: plan([place('JP', '2027-05-10')], 'food.drinks'),
  };
  const given = Object.entries(others).map(([id, one]) => ({ id, plan: one }));
  const ranked = rank(own, given, { weeks: 6, atlas }).map(({ other }) => other.id);
  expect(ranked).toEqual(['early', 'late', 'any', 'week', 'may', 'near', 'far', 'weak']);
});
