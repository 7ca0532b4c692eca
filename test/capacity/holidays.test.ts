import { expect, test } from 'vitest';
import offices from '../../server/offices/data/offices.json' with { type: 'json' };
import { holidaysAhead, holidaysOf } from '../../server/capacity/holidays.ts';
import { homeCalendar } from '../../server/capacity/staffing.queries.ts';

/** Which days are public holidays, as far as offices go by them. */

const daysOf = (country: string, year: number) => holidaysOf(country, year).map(({ day }) => day);

/** Countries of which the package knows no holidays: their offices are told so on their page. */
const without = ['KW', 'LB', 'MM', 'QA'];

test('nearly every country with an office has public holidays, each day once, in its own year and in both languages', () => {
  for (const country of new Set(offices.map((office) => office.country)))
    for (const year of [2026, 2027, 2028]) {
      const days = daysOf(country, year);
      expect(days.length > 3, country).toBe(!without.includes(country));
      expect(days, country).toEqual([...new Set(days)].toSorted());
      for (const day of days) expect(day.slice(0, 4), country).toBe(String(year));
      for (const { name } of holidaysOf(country, year)) expect(name.nl && name.en, country).toBeTruthy();
    }
});

test('a name is Dutch as a whole, or English as a whole: never half of each', () => {
  const names = [...new Set(offices.map((office) => office.country))].flatMap((country) =>
    [2026, 2027, 2028].flatMap((year) => holidaysOf(country, year).map(({ name }) => name)),
  );
  const english = names.filter(({ nl, en }) => nl === en);
  expect(english.length / names.length).toBeLessThan(0.15);
  for (const { nl, en } of names.filter((name) => !english.includes(name))) {
    expect(nl).not.toMatch(/\b(Day|day|Birthday|Holiday|New Year)\b|substitu/);
    expect(en).not.toMatch(/\b(dag|feest|Nieuwjaar)\b|substituut/);
  }
  const inJapan = holidaysOf('JP', 2027).map(({ name }) => name.nl);
  expect(inJapan).toContain('Dag van de lente-evening (vervangende dag)');
  expect(inJapan).toContain('Verjaardag van de keizer');
  expect(holidaysOf('TN', 2027).map(({ name }) => name.en)).toContain('Independence Day');
  expect(holidaysOf('TH', 2027).map(({ name }) => name)).toContainEqual({
    nl: 'King Chulalongkorn Day',
    en: 'King Chulalongkorn Day',
  });
});

test('days on which people are off from noon on are working days', () => {
  // In China women have the afternoon of 8 March off, and the young that of 4 May.
  expect(daysOf('CN', 2027)).not.toContain('2027-03-08');
  expect(daysOf('CN', 2027)).not.toContain('2027-05-04');
  expect(daysOf('CN', 2027)).toContain('2027-05-01');
});

test('feasts of several days are several days, also over the turn of the year', () => {
  expect(daysOf('SA', 2027)).toEqual(expect.arrayContaining(['2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12']));
  // Incwala in Eswatini goes on from 28 December for six days.
  expect(daysOf('SZ', 2027).slice(0, 2)).toEqual(['2027-01-01', '2027-01-02']);
  expect(daysOf('SZ', 2027).at(-1)).toBe('2027-12-31');
});

test('days in a row by one name are one feast, from a day on and for a year', () => {
  const { known, items } = holidaysAhead('VN', '2026-11-21');
  expect(known).toBe(true);
  expect(items[0]).toMatchObject({ from: '2027-01-01', to: '2027-01-01', name: { nl: 'Nieuwjaar' } });
  const newYear = items.find(({ name }) => name.en.startsWith('Vietnamese New Year'))!;
  expect([newYear.from, newYear.to]).toEqual(['2027-02-05', '2027-02-09']);
  for (const { from, to } of items) {
    expect(from <= to && from >= '2026-11-21').toBe(true);
    expect(from < '2027-11-21').toBe(true);
  }
  // What has begun is told as far as it is to come.
  expect(holidaysAhead('VN', '2027-02-07').items[0]).toMatchObject({ from: '2027-02-07', to: '2027-02-09' });
  expect(holidaysAhead('KW', '2026-11-21')).toEqual({ known: false, items: [] });
});

test('of a country that is not known there are none', () => {
  expect(holidaysOf('XX', 2027)).toEqual([]);
});

test('whoever waits for an organiser goes by the days of Belgium', () => {
  expect(homeCalendar.isClosed('2027-07-21')).toBe(true);
  expect(homeCalendar.isClosed('2027-07-22')).toBe(false);
});
