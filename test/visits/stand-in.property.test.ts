import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datePrecisions, editorialStates, eventStatuses } from '../../server/contracts/words.ts';
import { type Masked, standInOf } from '../../server/events/visits/stand-in.ts';
import { monthsOf } from '../../server/kernel/dates.ts';

type Leg = Masked['legs'][number];

const leg = (more: Partial<Leg> = {}): Leg => ({
  country: 'VN',
  precision: 'day',
  startsOn: '2027-05-10',
  endsOn: '2027-05-12',
  ...more,
});
const visit = (more: Partial<Masked> = {}): Masked => ({
  editorialState: 'published',
  status: 'scheduled',
  maskedFor: 'organisers',
  demo: false,
  legs: [leg()],
  ...more,
});
const windows = (...legs: Leg[]) => standInOf(visit({ legs }))?.windows.map(told);
const told = ({ country, precision, startsOn, endsOn }: NonNullable<ReturnType<typeof standInOf>>['windows'][number]) =>
  [country, precision, ...(startsOn ? [startsOn, endsOn] : [])].join(' ');

describe('What stands in for a masked visit', () => {
  test('is there for a published one that takes place, and for nothing else', () => {
    for (const editorialState of editorialStates)
      for (const status of eventStatuses)
        for (const maskedFor of ['partners', null] as const) {
          const takesPlace =
            editorialState === 'published' && !['cancelled', 'postponed', 'moved_online'].includes(status);
          const found = standInOf(visit({ editorialState, status, maskedFor }));
          expect(found !== undefined, `${editorialState} ${status} ${maskedFor}`).toBe(
            takesPlace && maskedFor !== null,
          );
        }
    expect(standInOf(visit({ legs: [leg({ country: null })] }))).toBeUndefined();
  });

  test('says each month of a country once, in order of time and not of the legs', () => {
    expect(
      windows(
        leg({ country: 'VN', startsOn: '2027-05-30', endsOn: '2027-06-02' }),
        leg({ country: 'TH', startsOn: '2027-05-28', endsOn: '2027-05-29', precision: 'time' }),
        leg({ country: 'VN', startsOn: '2027-05-11', endsOn: '2027-05-11' }),
      ),
    ).toEqual(['TH month 2027-05-01 2027-05-31', 'VN month 2027-05-01 2027-05-31', 'VN month 2027-06-01 2027-06-30']);
  });

  test('is never surer of its time than the visit is', () => {
    expect(windows(leg({ precision: 'week', startsOn: '2027-02-22', endsOn: '2027-02-28' }))).toEqual([
      'VN month 2027-02-01 2027-02-28',
    ]);
    expect(windows(leg({ precision: 'quarter', startsOn: '2027-04-01', endsOn: '2027-06-30' }))).toEqual([
      'VN quarter 2027-04-01 2027-06-30',
    ]);
    expect(windows(leg({ precision: 'quarter', startsOn: '2027-09-01', endsOn: '2027-11-30' }))).toEqual([
      'VN quarter 2027-09-01 2027-11-30',
    ]);
    expect(windows(leg({ precision: 'year', startsOn: '2027-03-01', endsOn: '2027-03-01' }))).toEqual([
      'VN year 2027-01-01 2027-12-31',
    ]);
    expect(windows(leg({ precision: 'unknown', startsOn: null, endsOn: null }))).toEqual(['VN unknown']);
    expect(windows(leg({ startsOn: '2027-03-01', endsOn: '2029-03-01' }))).toEqual(['VN year 2027-01-01 2029-12-31']);
  });

  test('covers the time of the visit, in whole months, quarters or years, whatever its legs', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const legs = fc.array(
      fc
        .tuple(fc.constantFrom('VN', 'TH', null), fc.constantFrom(...datePrecisions), day, day)
        .map(([country, precision, one, other]): Leg => {
          const [startsOn = '', endsOn = ''] = [one, other].toSorted();
          const dated = precision !== 'unknown';
          return { country, precision, startsOn: dated ? startsOn : null, endsOn: dated ? endsOn : null };
        }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(legs, (some) => {
        const found = standInOf(visit({ legs: some }))?.windows ?? [];
        expect(new Set(found.map(({ country }) => country))).toEqual(
          new Set(some.flatMap(({ country }) => country ?? [])),
        );
        for (const { startsOn, endsOn } of found) {
          if (startsOn === undefined || endsOn === undefined) continue;
          expect(startsOn).toMatch(/-01$/);
          const next = Temporal.PlainDate.from(endsOn).add({ days: 1 });
          expect(next.day).toBe(1);
        }
        // Which days of a month it is makes no difference to what is said.
        const shifted = some.map((one) => ({
          ...one,
          startsOn: one.startsOn && `${one.startsOn.slice(0, 7)}-01`,
          endsOn: one.endsOn && `${one.endsOn.slice(0, 7)}-28`,
        }));
        expect(standInOf(visit({ legs: shifted }))?.windows ?? []).toEqual(found);
        for (const { country, precision, startsOn, endsOn } of some) {
          if (country === null || startsOn === null || endsOn === null) continue;
          const theirs = found.filter((one) => one.country === country && one.startsOn !== undefined);
          const covered = new Set(theirs.flatMap((one) => monthsOf({ from: one.startsOn!, to: one.endsOn! })));
          for (const month of monthsOf({ from: startsOn, to: endsOn })) expect(covered, precision).toContain(month);
        }
      }),
    );
  });
});
