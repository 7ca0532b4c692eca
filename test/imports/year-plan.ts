import { dayCell, workbook } from './workbooks.ts';

/**
 * The year plan of an organisation as its people keep it: forty rows with names of their own for columns and values, days
 * written in every way that a spreadsheet lets one, and six rows that are wrong.
 */

interface PlanRow {
  title: string;
  type: string;
  country: string;
  city: string;
  start: Parameters<typeof workbook>[0][string][number][number];
  end: Parameters<typeof workbook>[0][string][number][number];
  theme: string;
  /** What is to become of it: precision, first and last day; nothing for a row that is wrong. */
  expected: string | undefined;
}

const places = [
  ['Zuid Korea', 'Seoel'],
  ['Japan', 'Tokio'],
  ['Vietnam', 'Hanoi'],
  ['Duitsland', 'Keulen'],
  ['USA', 'Chicago'],
  ['Kenia', 'Nairobi'],
] as const;
const types = ['vakbeurs', 'Missie', 'Seminarie', 'vakbeurs', 'Netwerking'] as const;
const themes = ['voeding', 'medtech', 'ICT'] as const;

/** Days in every way that somebody writes them, with what they mean. */
function when(number: number): Pick<PlanRow, 'start' | 'end' | 'expected'> {
  const month = String((number % 12) + 1).padStart(2, '0');
  const names = [
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
  const name = names[number % 12] ?? '';
  const first = `2027-${month}-13`;
  const last = `2027-${month}-15`;
  const endOfMonth = Temporal.PlainYearMonth.from(`2027-${month}`).daysInMonth;
  const ways: Pick<PlanRow, 'start' | 'end' | 'expected'>[] = [
    { start: dayCell(first), end: dayCell(last), expected: `day ${first} ${last}` },
    { start: `13/${month}/2027`, end: `15/${month}/2027`, expected: `day ${first} ${last}` },
    { start: `13-15 ${name} 2027`, end: null, expected: `day ${first} ${last}` },
    {
      start: dayCell(`2027-${month}-01`, 'mmm yyyy'),
      end: null,
      expected: `month 2027-${month}-01 2027-${month}-${endOfMonth}`,
    },
    { start: `13 ${name} 2027`, end: dayCell(last), expected: `day ${first} ${last}` },
    { start: 'Q3 2027', end: null, expected: 'quarter 2027-07-01 2027-09-30' },
    {
      start: `03/0${(number % 9) + 1}/2027`,
      end: null,
      expected: `day 2027-0${(number % 9) + 1}-03 2027-0${(number % 9) + 1}-03`,
    },
    { start: 2027, end: null, expected: 'year 2027-01-01 2027-12-31' },
  ];
  return ways[number % ways.length]!;
}

const wrong: readonly Partial<PlanRow>[] = [
  { start: '31/02/2027', end: null },
  { start: 'voorjaar 2027', end: null },
  { country: 'Atlantis' },
  { start: '20/05/2027', end: '18/05/2027' },
  { start: 'dinsdag 15 maart 2027', end: null },
  { title: '' },
];

/** The forty rows; rows 7, 13, 19, 25, 31 and 37 of the sheet are wrong. */
export const planRows: readonly PlanRow[] = Array.from({ length: 40 }, (_, number) => {
  const [country, city] = places[number % places.length]!;
  const row = {
    title: `Actie ${number + 1}: ${types[number % types.length]} ${city}`,
    type: types[number % types.length]!,
    country,
    city,
    theme: themes[number % themes.length]!,
    ...when(number),
  };
  const isWrong = number % 6 === 5 && number < 36;
  return isWrong ? { ...row, ...wrong[(number - 5) / 6], expected: undefined } : row;
});

export const planHeaders = [
  'Dossiernummer',
  'Activiteit',
  'Type',
  'Bestemming',
  'Plaats',
  'Startdatum',
  'Einddatum',
  'Thema',
  'Intern',
];

/** The workbook: a sheet with notes, and the plan below its title. */
export function yearPlan(rows: readonly PlanRow[] = planRows): Promise<Buffer> {
  return workbook({
    Nota: [['Jaarplan 2027 van Voka'], ['Nog niet af']],
    Jaarplan: [
      planHeaders,
      ...rows.map(({ title, type, country, city, start, end, theme }, number) => [
        `VK-${100 + number}`,
        title,
        type,
        country,
        city,
        start,
        end,
        theme,
        '=1+1 nakijken',
      ]),
    ],
  });
}
