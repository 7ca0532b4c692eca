import { describe, expect, test } from 'vitest';
import { datesInWords } from '../../server/events/dates-in-words.ts';
import { changesInWords, exactDatesMoved } from '../../server/events/event-changes.ts';
import type { EventEntry, LegEntry } from '../../server/events/event-entry.ts';
import { foodMission, osaka, tokyo } from '../support/cast.ts';

const japan = (code: string) => (code === 'JP' ? { nl: 'Japan', en: 'Japan' } : undefined);
const ids = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];
const mission = (...legs: Partial<LegEntry>[]): EventEntry =>
  foodMission({ legs: [tokyo(), osaka()].map((leg, index) => ({ ...leg, id: ids[index], ...legs[index] })) });
const inDutch = (after: EventEntry, before = mission()) =>
  changesInWords(before, after, japan).map(({ what, was, is }) => [what.nl, was?.nl, is.nl]);

describe('Dates in words', () => {
  test.each<[Partial<LegEntry>, string, string]>([
    [{ precision: 'year', startsOn: '2027-01-01', endsOn: '2027-12-31' }, '2027', '2027'],
    [{ precision: 'quarter', startsOn: '2027-04-01', endsOn: '2027-06-30' }, '2e kwartaal 2027', 'quarter 2 of 2027'],
    [{ precision: 'month', startsOn: '2027-03-01', endsOn: '2027-03-31' }, 'maart 2027', 'March 2027'],
    [{ precision: 'week' }, 'week van 15 maart 2027', 'week of 15 March 2027'],
    [{ endsOn: '2027-03-15' }, 'ma 15 maart 2027', 'Mon, 15 March 2027'],
    [{ precision: 'unknown', startsOn: undefined, endsOn: undefined }, 'datum niet bekend', 'date not known'],
  ])('%j', (leg, nl, en) => {
    expect(datesInWords(tokyo(leg))).toEqual({ nl, en });
  });

  test('of several days, and with hours', () => {
    expect(datesInWords(tokyo()).nl).toMatch(/^ma 15 ?[–-] ?di 16 maart 2027$/);
    const hours = tokyo({ precision: 'time', endsOn: '2027-03-15', startTime: '09:00', endTime: '12:30' });
    expect(datesInWords(hours).nl).toBe('ma 15 maart 2027, 09:00–12:30');
  });
});

describe('What people are told of a revision', () => {
  test('is nothing where nothing of it changed, or only texts did', () => {
    expect(inDutch(mission())).toEqual([]);
    expect(inDutch({ ...mission(), summary: { nl: 'Anders' }, sectors: ['food.drinks'] })).toEqual([]);
  });

  test('is a title, with what it was', () => {
    expect(inDutch({ ...mission(), title: { nl: 'Proefreis', en: 'Tasting tour' } })).toEqual([
      ['Titel', 'Voedingsmissie naar Japan', 'Proefreis'],
    ]);
  });

  test('is when and where a leg is, by its place, whatever the order', () => {
    const moved = mission({}, { startsOn: '2027-03-18', endsOn: '2027-03-18', venue: 'Kasteel' });
    expect(inDutch({ ...moved, legs: moved.legs.toReversed() })).toEqual([
      ['Wanneer (Kasteel, Osaka, Japan)', 'wo 17 maart 2027', 'do 18 maart 2027'],
      ['Waar (Osaka, Japan)', 'Osaka, Japan', 'Kasteel, Osaka, Japan'],
    ]);
  });

  test('is a leg that comes, and one that goes', () => {
    const before = mission();
    const kobe = tokyo({ city: 'Kobe', startsOn: '2027-03-20', endsOn: '2027-03-20' });
    expect(inDutch({ ...before, legs: [before.legs[0]!, kobe] }, before)).toEqual([
      ['Nieuwe etappe', undefined, 'Kobe, Japan, za 20 maart 2027'],
      ['Etappe', 'Osaka, Japan, wo 17 maart 2027', 'vervalt'],
    ]);
  });

  test('of an event with one leg needs no place to tell it by', () => {
    const one = { ...mission(), legs: mission().legs.slice(0, 1) };
    const [leg] = one.legs;
    expect(inDutch({ ...one, legs: [{ ...leg!, city: 'Nagoya' }], mode: 'hybrid' }, one)).toEqual([
      ['Vorm', 'Ter plaatse', 'Hybride'],
      ['Waar', 'Tokio, Japan', 'Nagoya, Japan'],
    ]);
  });

  test('is told in English with English names', () => {
    const after = mission({ city: 'Antwerpen', cityEn: 'Antwerp' });
    expect(changesInWords(mission(), after, japan)[0]).toMatchObject({
      what: { en: 'Where (Tokio, Japan)' },
      is: { en: 'Antwerp, Japan' },
    });
  });
});

describe('Whether an event is rescheduled', () => {
  test.each<[string, Partial<LegEntry>, boolean]>([
    ['another day', { endsOn: '2027-03-17' }, true],
    ['an hour that is added', { precision: 'time', startTime: '09:00', endTime: '10:00' }, true],
    ['another city', { city: 'Nagoya' }, false],
    ['days that are not known any more', { precision: 'month', startsOn: '2027-03-01', endsOn: '2027-03-31' }, false],
  ])('by %s: %s', (_, change, expected) => {
    expect(exactDatesMoved(mission(), mission(change))).toBe(expected);
  });

  test('is not by days that become known, nor by another leg', () => {
    const month = { precision: 'month', startsOn: '2027-03-01', endsOn: '2027-03-31' } as const;
    expect(exactDatesMoved(mission(month), mission())).toBe(false);
    const before = mission();
    expect(exactDatesMoved(before, { ...before, legs: [...before.legs, tokyo()] })).toBe(false);
    expect(exactDatesMoved(before, { ...before, legs: before.legs.toReversed() })).toBe(false);
  });
});
