import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateColumn, stillHolds } from '../../server/imports/date-systems.ts';
import { readDate } from '../../server/imports/read-date.ts';
import { readTime } from '../../server/imports/read-time.ts';

/** `2027-03-15`, `month 2027-03-01..2027-03-31`, `2027-03-15..2027-03-17 14:00-16:00`, or what is wrong. */
function told(text: string, ...chosen: Parameters<typeof readDate>[1] & string[]): string {
  const reading = readDate(text, chosen);
  if ('wrong' in reading) return reading.wrong;
  if ('ways' in reading)
    return Object.entries(reading.ways)
      .map(([system, { from }]) => `${system} ${from}`)
      .join(', ');
  const { precision, from, to, startTime, endTime } = reading.window;
  const days = from === to ? from : `${from}..${to}`;
  const times = [startTime, endTime].filter((time) => time !== undefined).join('-');
  return [precision === 'day' ? '' : precision, days, times].filter(Boolean).join(' ');
}

describe('What people write of days', () => {
  test.each([
    // As exactly as it is said, and no more.
    ['2027', 'year 2027-01-01..2027-12-31'],
    ['Q3 2027', 'quarter 2027-07-01..2027-09-30'],
    ['2027-Q1', 'quarter 2027-01-01..2027-03-31'],
    ['3e kwartaal 2027', 'quarter 2027-07-01..2027-09-30'],
    ['vierde kwartaal van 2027', 'quarter 2027-10-01..2027-12-31'],
    ['maart 2027', 'month 2027-03-01..2027-03-31'],
    ['Feb. 2028', 'month 2028-02-01..2028-02-29'],
    ['août 2027', 'month 2027-08-01..2027-08-31'],
    ['2027-03', 'month 2027-03-01..2027-03-31'],
    ['03/2027', 'month 2027-03-01..2027-03-31'],
    ['week 12 2027', 'week 2027-03-22..2027-03-28'],
    ['W1 2027', 'week 2027-01-04..2027-01-10'],
    ['2026-W53', 'week 2026-12-28..2027-01-03'],
    // One day.
    ['2027-03-15', '2027-03-15'],
    ['2027-03-15T00:00:00', '2027-03-15'],
    ['20270315', '2027-03-15'],
    ['2027/03/15', '2027-03-15'],
    ['15/03/2027', '2027-03-15'],
    ['15-3-2027', '2027-03-15'],
    ['15.03.27', '2027-03-15'],
    ['15 / 03 / 2027', '2027-03-15'],
    ['15 maart 2027', '2027-03-15'],
    ['15 mrt. 2027', '2027-03-15'],
    ['ma 15 maart 2027', '2027-03-15'],
    ['Monday 15th March 2027', '2027-03-15'],
    ['March 15, 2027', '2027-03-15'],
    ['1er mars 2027', '2027-03-01'],
    ['15 März 2027', '2027-03-15'],
    ['29/02/2028', '2028-02-29'],
    ['03/03/2027', '2027-03-03'],
    // From one day to another.
    ['15-17 maart 2027', '2027-03-15..2027-03-17'],
    ['15 t/m 17 maart 2027', '2027-03-15..2027-03-17'],
    ['15–17/03/2027', '2027-03-15..2027-03-17'],
    ['28 feb - 2 maart 2027', '2027-02-28..2027-03-02'],
    ['28 dec – 3 jan 2028', '2027-12-28..2028-01-03'],
    ['March 15-17, 2027', '2027-03-15..2027-03-17'],
    ['2027-03-15/2027-03-17', '2027-03-15..2027-03-17'],
    ['15.03.-17.03.2027', '2027-03-15..2027-03-17'],
    ['ma 15 - wo 17 maart 2027', '2027-03-15..2027-03-17'],
    // With the time of day.
    ['15/03/2027 14:00', '2027-03-15 14:00'],
    ['2027-03-15 14:00', '2027-03-15 14:00'],
    ['15/03/2027 14:00-16:00', '2027-03-15 14:00-16:00'],
    ['15 maart 2027 van 14u tot 16u30', '2027-03-15 14:00-16:30'],
    ['3/15/2027 2:00 PM', '2027-03-15 14:00'],
    ['do 15 april 2027 10.00 - 12.00 uur', '2027-04-15 10:00-12:00'],
    ['15/03/2027 14:00 - 17/03/2027 16:00', '2027-03-15..2027-03-17 14:00-16:00'],
  ])('“%s” is read as %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    // Two ways: nobody knows before somebody says.
    ['03/04/2027', 'dmy 2027-04-03, mdy 2027-03-04'],
    ['10/03-12/03/2027', 'dmy 2027-03-10, mdy 2027-10-03'],
    ['46461', '1900 2027-03-15, 1904 2031-03-16'],
    // On no calendar.
    ['31/02/2027', 'dateImpossible'],
    ['29 februari 2027', 'dateImpossible'],
    ['13/13/2027', 'dateImpossible'],
    ['week 53 2027', 'dateImpossible'],
    ['17-15 maart 2027', 'dateImpossible'],
    ['15-03-2207', 'dateImpossible'],
    // Not on that day of the week: one of the two is a slip of the pen.
    ['dinsdag 15 maart 2027', 'dateWeekday'],
    ['Fri 15/03/2027', 'dateWeekday'],
    // A year that somebody left out is not ours to fill in.
    ['15/03', 'dateNoYear'],
    ['15 maart', 'dateNoYear'],
    // In another zone this may be another day.
    ['2027-03-14T23:00:00Z', 'dateOffset'],
    ['2027-03-15T00:00:00.000Z', 'dateOffset'],
    ['2027-03-15 14:00+02:00', 'dateOffset'],
    // No more exact than words of ours can say.
    ['voorjaar 2027', 'dateUnreadable'],
    ['eind maart 2027', 'dateUnreadable'],
    ['maart-april 2027', 'dateUnreadable'],
    ['2027-2028', 'dateUnreadable'],
    ['mrt-27', 'dateUnreadable'],
    ['n.t.b.', 'dateUnreadable'],
    ['15/03/2027 25:00', 'dateUnreadable'],
    [`${'1'.repeat(50)} maart ${'2'.repeat(5000)}`, 'dateUnreadable'],
  ])('“%s” is not read: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test('a day of the week settles which of two ways is meant', () => {
    expect(told('vr 04/06/2027')).toBe('2027-06-04');
    expect(told('di 04/06/2027')).toBe('2027-04-06');
  });

  test('what somebody chose is held to: nothing is read the other way round', () => {
    expect(told('03/04/2027', 'dmy')).toBe('2027-04-03');
    expect(told('03/04/2027', 'mdy')).toBe('2027-03-04');
    expect(told('03/15/2027', 'dmy')).toBe('dateImpossible');
    expect(told('46461', '1900')).toBe('2027-03-15');
    expect(told('46461.583333333', '1900')).toBe('2027-03-15 14:00');
    expect(told('44999', '1904')).toBe('2027-03-15');
  });
});

describe('A date never shifts', () => {
  const day = fc
    .record({
      year: fc.integer({ min: 1990, max: 2150 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .map((parts) => Temporal.PlainDate.from(parts, { overflow: 'constrain' }));
  const two = (number: number) => String(number).padStart(2, '0');
  const months = [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ];

  test('whichever way it is written, it is the same day again, or it is not read', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { year, month } = date;
        const expected = date.toString();
        const name = months[month - 1] ?? '';
        const plain = [expected, `${expected} 00:00`, `${date.day} ${name} ${year}`, `${name} ${date.day}, ${year}`];
        for (const text of plain) expect(told(text)).toBe(expected);
        for (const sign of ['/', '-', '.']) {
          const text = `${two(date.day)}${sign}${two(month)}${sign}${year}`;
          expect(told(text, 'dmy')).toBe(expected);
          expect([expected, `dmy ${expected}, mdy ${year}-${two(date.day)}-${two(month)}`]).toContain(told(text));
          expect(told(`${two(month)}${sign}${two(date.day)}${sign}${year}`, 'mdy')).toBe(expected);
        }
      }),
    );
  });

  test('as the number of a spreadsheet it is the day that the spreadsheet shows', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 24 * 60 - 1 }), (date, minute) => {
        const serial = Temporal.PlainDate.from('1899-12-30').until(date).days;
        fc.pre(serial >= 20_000 && serial < 80_000);
        expect(told(String(serial), '1900')).toBe(date.toString());
        const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
        expect(told(String(serial + minute / (24 * 60)), '1900')).toBe(`${date.toString()} ${time}`);
      }),
    );
  });

  test('whatever is written, no day comes out that is not on the calendar, and nothing breaks', () => {
    const parts = fc.constantFrom(
      '15',
      '3',
      '03',
      '2027',
      'maart',
      'Q3',
      'week',
      '12',
      '/',
      '-',
      ' ',
      '.',
      't/m',
      ':',
      'u',
      'ma',
      '46461',
      '’27',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 9 }), (some) => {
        const reading = readDate(some.join(''));
        if (!('window' in reading)) return;
        const { from, to } = reading.window;
        expect(Temporal.PlainDate.from(from, { overflow: 'reject' }).toString()).toBe(from);
        expect(to >= from).toBe(true);
      }),
    );
  });
});

test.each([
  ['14:00', '14:00'],
  ['14.30', '14:30'],
  ['14u', '14:00'],
  ['14u30', '14:30'],
  ['9h15', '09:15'],
  ['9', '09:00'],
  ['14:00:00', '14:00'],
  ['1430', '14:30'],
  ['2 pm', '14:00'],
  ['12:15 AM', '00:15'],
  ['om 14 uur', '14:00'],
  ['0.5833333333', '14:00'],
  ['2027-03-15 14:00', '14:00'],
  ['14:00-16:00', '14:00-16:00'],
  ['van 9u tot 12u30', '09:00-12:30'],
  ['2–4 pm', '14:00-16:00'],
  ['25:00', ''],
  ['14:75', ''],
  ['13 pm', ''],
  ['hele dag', ''],
  ['0.99999', ''],
])('the time of day “%s” is read as “%s”', (text, expected) => {
  const time = readTime(text);
  expect([time?.start, time?.end].filter(Boolean).join('-')).toBe(expected);
});

describe('How the days of a column are written', () => {
  const asked = (texts: string[]) => dateColumn(texts).questions.map(({ systems }) => systems.join('/'));

  test('follows from days that can be read in one way only', () => {
    expect(dateColumn(['03/04/2027', '25/03/2027'])).toMatchObject({
      derived: ['dmy'],
      questions: [],
      example: '25/03/2027',
    });
    expect(asked(['15 maart 2027', '2027-04-03'])).toEqual([]);
  });

  test('is asked where nothing tells, where days speak against each other, and before a month is taken to come first', () => {
    expect(asked(['03/04/2027', '05/06/2027'])).toEqual(['dmy/mdy']);
    expect(asked(['25/03/2027', '03/25/2027'])).toEqual(['dmy/mdy']);
    expect(asked(['03/04/2027', '1/13/2027'])).toEqual(['dmy/mdy']);
    expect(asked(['46461', '15/03/2027'])).toEqual(['1900/1904']);
  });

  test('is remembered only as long as nothing speaks against it', () => {
    expect(stillHolds(['mdy'], dateColumn(['03/04/2027']))).toEqual(['mdy']);
    expect(stillHolds(['mdy'], dateColumn(['03/04/2027', '25/03/2027']))).toEqual([]);
    expect(stillHolds(['1904'], dateColumn(['15/03/2027']))).toEqual([]);
  });
});
