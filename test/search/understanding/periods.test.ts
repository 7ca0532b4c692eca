import { describe, expect, test } from 'vitest';
import { asker, realKnowledge } from './knowledge.ts';

/** On 22 November 2026. */
const ask = asker(await realKnowledge());
const periodsOf = (typed: string) =>
  ask(typed).chips.flatMap((chip) => (chip.facet === 'period' ? [`${chip.from} ${chip.to}`] : []));

const [march, may, spring] = ['2027-03-01 2027-03-31', '2027-05-01 2027-05-31', '2027-03-01 2027-05-31'];
const secondQuarter = '2027-04-01 2027-06-30';

describe('Periods in four languages', () => {
  test.each([
    ['maart 2027', march],
    ['March 2027', march],
    ['mars 2027', march],
    ['März 2027', march],
    ['mrt 2027', march],
    ['2027-03', march],
    ['03/2027', march],
    ['2027 maart', march],
    ['mei', may],
    ['may', may],
    ['Mai', may],
    ['november', '2026-11-01 2026-11-30'],
    ['oktober', '2027-10-01 2027-10-31'],
    ['voorjaar 2027', spring],
    ['spring 2027', spring],
    ['printemps 2027', spring],
    ['Frühjahr', spring],
    ['winter 2026-27', '2026-12-01 2027-02-28'],
    ['Q2 2027', secondQuarter],
    ['2027 Q2', secondQuarter],
    ['Q2', secondQuarter],
    ['2e kwartaal 2027', secondQuarter],
    ['second quarter of 2027', secondQuarter],
    ['2. Quartal 2027', secondQuarter],
    ['kwartaal 2', secondQuarter],
    ['H1 2027', '2027-01-01 2027-06-30'],
    ['eerste jaarhelft 2027', '2027-01-01 2027-06-30'],
    ['2027', '2027-01-01 2027-12-31'],
    ['15 maart 2027', '2027-03-15 2027-03-15'],
    ['maart tot en met mei 2027', spring],
    ['maart-mei 2027', spring],
    ['november 2026 – januari 2027', '2026-11-01 2027-01-31'],
    ['december tot januari 2027', '2026-12-01 2027-01-31'],
  ])('"%s"', (typed, period) => {
    expect(periodsOf(typed)).toEqual([period]);
    expect(ask(typed).rest).toBe('');
  });

  test.each(['mars', 'spring', 'dec', 'fall', '2', '12027', '1850', 'K2', 'T1'])('"%s" is none', (typed) => {
    expect(periodsOf(typed)).toEqual([]);
  });

  test('a number beside a year is no month', () => {
    expect(periodsOf('10 2027')).toEqual(['2027-01-01 2027-12-31']);
    expect(ask('30 februari 2027').rest).toBe('30');
  });

  test('has a name in both languages', () => {
    const names = ['maart 2027', 'Q2 2027', 'winter 2026-27', '2027'].map((typed) => {
      const [chip] = ask(typed).chips;
      return chip?.facet === 'period' ? chip.name : undefined;
    });
    expect(names).toEqual([
      { nl: 'maart 2027', en: 'March 2027' },
      { nl: '2e kwartaal 2027', en: 'Q2 2027' },
      { nl: 'winter 2026–27', en: 'winter 2026–27' },
      { nl: '2027', en: '2027' },
    ]);
  });
});
