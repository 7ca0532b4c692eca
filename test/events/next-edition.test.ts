import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventEntry, type LegEntry } from '../../server/events/event-entry.ts';
import { nextEdition } from '../../server/events/next-edition.ts';
import { foodMission, osaka, seminar, tokyo } from '../support/cast.ts';

const today = '2026-11-21';
const moved = (leg: Partial<LegEntry>, on = today) =>
  nextEdition(seminar({ legs: [tokyo(leg)] }), { today: on, dates: 'same' }).legs[0];
const titled = (nl: string, leg: Partial<LegEntry> = {}) =>
  nextEdition(seminar({ title: { nl }, legs: [tokyo(leg)] }), { today }).title.nl;

describe('The dates of a new edition', () => {
  test.each([
    ['a Monday stays a Monday of the same week', '2027-03-15', '2027-03-16', '2028-03-13', '2028-03-14'],
    ['a weekend stays one', '2026-12-05', '2026-12-06', '2027-12-11', '2027-12-12'],
    ['week 53 becomes week 52 where the year has no other', '2026-12-28', '2026-12-30', '2027-12-27', '2027-12-29'],
    ['a first of January in the last week of another year', '2027-01-01', '2027-01-01', '2027-12-31', '2027-12-31'],
  ])('%s', (_, startsOn, endsOn, start, end) => {
    expect(moved({ startsOn, endsOn })).toMatchObject({ startsOn: start, endsOn: end, precision: 'day' });
  });

  test('lie in the first year in which they are still to come', () => {
    expect(moved({ startsOn: '2019-06-03', endsOn: '2019-06-04' })?.startsOn).toBe('2027-06-07');
    expect(moved({ startsOn: '2025-11-24', endsOn: '2025-11-24' })?.startsOn).toBe('2026-11-23');
    expect(moved({ startsOn: '2025-11-24', endsOn: '2025-11-24' }, '2026-11-23')?.startsOn).toBe('2027-11-29');
  });

  test('of several legs move by as many years, and keep their distances within a week', () => {
    const { legs } = nextEdition(foodMission({ legs: [tokyo(), osaka()] }), { today, dates: 'same' });
    expect(legs.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2028-03-13', '2028-03-14'],
      ['2028-03-15', '2028-03-15'],
    ]);
  });

  test('become the month they fall in unless they are to stay as exact', () => {
    const hours = { precision: 'time', endsOn: '2027-03-15', startTime: '09:00', endTime: '12:00' } as const;
    for (const leg of [{}, hours, { precision: 'week' } as const])
      expect(nextEdition(seminar({ legs: [tokyo(leg)] }), { today }).legs[0]).toEqual({
        ...tokyo(),
        precision: 'month',
        startsOn: '2028-03-01',
        endsOn: '2028-03-31',
      });
    expect(moved(hours)).toMatchObject({ precision: 'time', startsOn: '2028-03-13', startTime: '09:00' });
  });

  test.each([
    ['month', '2027-02-01', '2027-02-28', '2028-02-01', '2028-02-29'],
    ['quarter', '2028-01-01', '2028-03-31', '2029-01-01', '2029-03-31'],
    ['year', '2027-01-01', '2027-12-31', '2028-01-01', '2028-12-31'],
  ] as const)('known to the %s stay so', (precision, startsOn, endsOn, start, end) => {
    for (const dates of ['same', 'month'] as const) {
      const [leg] = nextEdition(seminar({ legs: [tokyo({ precision, startsOn, endsOn })] }), { today, dates }).legs;
      expect(leg).toMatchObject({ precision, startsOn: start, endsOn: end });
    }
  });

  test('that were unknown stay unknown', () => {
    const leg = { precision: 'unknown', startsOn: undefined, endsOn: undefined } as const;
    expect(moved(leg)).toEqual({ ...tokyo(), ...leg });
  });
});

describe('The title of a new edition', () => {
  test.each([
    ['Voedingsmissie 2027', 'Voedingsmissie 2028'],
    ['Beurs 2027: Tokio, na 2027', 'Beurs 2028: Tokio, na 2028'],
    ['Seizoen 2026-2027', 'Seizoen 2027-2028'],
    ['Seizoen 2026–27', 'Seizoen 2027–28'],
    ['Sinds 1998 in Japan', 'Sinds 1998 in Japan'],
    ['Editie 12, zaal 20271', 'Editie 12, zaal 20271'],
    ['Zonder jaar', 'Zonder jaar'],
  ])('%s becomes %s', (before, after) => {
    expect(titled(before)).toBe(after);
  });

  test('is raised in both languages, by as many years as the dates', () => {
    const old = tokyo({ startsOn: '2024-03-11', endsOn: '2024-03-12' });
    const title = { nl: 'Missie 2024', en: 'Mission 2024' };
    expect(nextEdition(seminar({ title, legs: [old] }), { today }).title).toEqual({
      nl: 'Missie 2027',
      en: 'Mission 2027',
    });
  });
});

describe('What belongs to one edition alone', () => {
  test('is not copied: days of registration, links to take part, protocol, consent, and what the source says', () => {
    const entry = foodMission({
      kind: 'official_visit',
      type: undefined,
      audience: 'own',
      officialVisit: {
        level: 'mayor',
        leader: { nl: 'De burgemeester' },
        protocol: { from: '2027-03-01', to: '2027-03-10' },
      },
      introductions: true,
      legs: [{ ...tokyo(), id: '01900000-0000-7000-8000-000000000000', onlineUrl: 'https://fevia.example/zaal' }],
      registration: { url: 'https://fevia.example/japan', opensOn: '2027-01-01', closesOn: '2027-01-15', capacity: 20 },
      provenance: {
        source: 'Fevia',
        externalId: 'F-1',
        url: 'https://fevia.example/f-1',
        confidence: 'found',
        note: { nl: 'Gevonden.' },
        demo: true,
      },
    });
    const { legs, ...copy } = nextEdition(entry, { today });
    const { introductions: _introductions, legs: _legs, ...kept } = entry;
    expect(copy).toEqual({
      ...kept,
      officialVisit: { level: 'mayor', leader: { nl: 'De burgemeester' } },
      registration: { url: 'https://fevia.example/japan', capacity: 20 },
      provenance: { source: 'Fevia', demo: true },
    });
    expect(legs[0]).not.toHaveProperty('id');
    expect(legs[0]).not.toHaveProperty('onlineUrl');
  });

  test('leaves no empty registration behind, and the entry it is made from as it was', () => {
    const entry = seminar({ registration: { closesOn: '2027-01-15' } });
    const before = structuredClone(entry);
    expect(nextEdition(entry, { today })).not.toHaveProperty('registration');
    expect(entry).toEqual(before);
  });
});

test('whatever the days, the edition can be entered, is to come, and begins on the same weekday', () => {
  const day = fc.integer({ min: 0, max: 20 * 365 }).map((days) => Temporal.PlainDate.from('2015-06-01').add({ days }));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 9 }), (start, more) => {
      const leg = tokyo({ startsOn: start.toString(), endsOn: start.add({ days: more }).toString() });
      for (const dates of ['same', 'month'] as const) {
        const edition = nextEdition(seminar({ legs: [leg] }), { today, dates });
        expect(EventEntry.safeParse(edition).success).toBe(true);
        expect((edition.legs[0]?.endsOn ?? '') > today).toBe(true);
      }
      const { startsOn = '' } = moved(leg) ?? {};
      expect(Temporal.PlainDate.from(startsOn).dayOfWeek).toBe(start.dayOfWeek);
      expect(startsOn > leg.startsOn!).toBe(true);
    }),
  );
});
