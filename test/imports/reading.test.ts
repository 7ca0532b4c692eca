import { describe, expect, test } from 'vitest';
import type { AnswerOf } from '../../server/contracts/endpoint.ts';
import type { getImportValues } from '../../server/contracts/imports.ts';
import { startTestApp } from '../support/test-app.ts';
import { newcomer, ours, row } from './newcomer.ts';
import { csv, dayCell, workbook } from './workbooks.ts';

/** What rows mean: events and their legs, times of day, dates. */
const app = await startTestApp({ template: 'lists_template' });

describe('One row is one event', () => {
  test('and more rows are its further legs: by the same number, or without a title', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(
      ours(
        row('V-1', 'Missie naar Vietnam', { country: 'Vietnam', city: 'Hanoi', start: '2027-05-10' }),
        row('V-1', 'Missie naar Vietnam', { country: 'Vietnam', city: 'Da Nang', start: '2027-05-12' }),
        row('', 'Missie naar Japan'),
        ';;;;Japan;Osaka;2027-03-17;;',
        row('', 'Los seminarie', { start: '2027-06-01' }),
      ),
    );
    const { counts, warnings } = await office.checkOf(about);
    expect(counts).toMatchObject({ create: 3, faulty: 0 });
    expect(warnings).toMatchObject([
      {
        reason: 'severalLegs',
        rows: [
          { row: 2, detail: '2, 3' },
          { row: 4, detail: '4, 5' },
        ],
      },
    ]);
    await office.run(about);
    const told = (await office.events()).map(({ entry }) => [entry.title.nl, entry.legs.map(({ city }) => city)]);
    expect(Object.fromEntries(told)).toEqual({
      'Missie naar Vietnam': ['Hanoi', 'Da Nang'],
      'Missie naar Japan': ['Tokio', 'Osaka'],
      'Los seminarie': ['Tokio'],
    });
  });

  test('but a title that was forgotten is no further leg: what is said beside it differs', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(
      ours(row('', 'Missie naar Japan'), ';;Beurs;Ter plaatse;Duitsland;Keulen;2027-10-09;;Voedingsindustrie'),
    );
    expect(await office.faultsOf(about)).toEqual(['3 title required']);
  });

  test('and the same number elsewhere in the file is wrong', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(ours(row('N-1', 'Eerste'), row('N-2', 'Tweede'), row('N-1', 'Derde')));
    expect(await office.faultsOf(about)).toEqual(['4 externalId numberTwice']);
  });

  test('a leg of it can be left out, or the whole event by its first row', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(
      ours(row('A', 'Eerste'), ';;;;Japan;Osaka;2027-03-17;;', row('B', 'Tweede'), ';;;;Japan;Kobe;2027-03-18;;'),
    );
    await office.change('PATCH', `/${about.id}/rows`, { skip: [3, 4] });
    const { items, skipped } = await office.checkOf(about);
    expect(items.map(({ title, rows, legs }) => [title, rows, legs.length])).toEqual([['Eerste', [2], 1]]);
    expect(skipped.map((one) => one.row)).toEqual([3, 4, 5]);
    await office.change('PATCH', `/${about.id}/rows`, { takeBack: [4] });
    expect((await office.checkOf(about)).counts).toMatchObject({ create: 2, skipped: 1 });
  });
});

describe('Times of day', () => {
  const timed = (country: string, more = '') =>
    csv(
      `Titel;Soort;Vorm;Land;Begin;Beginuur;Einduur;Sectoren;Tijdzone\nSeminarie;Seminarie;Ter plaatse;${country};2027-03-15;14:00;16:00;Voedingsindustrie;${more}`,
    );

  test('are those of the place; where a country has several zones one says which', async () => {
    const office = await newcomer(app);
    const japan = await office.handIn(timed('Japan'));
    expect((await office.checkOf(japan)).items[0]?.legs[0]).toMatchObject({
      precision: 'time',
      startTime: '14:00',
      timeZone: 'Asia/Tokyo',
    });
    const states = await office.handIn(timed('Verenigde Staten'));
    expect(await office.faultsOf(states)).toEqual(['2 timeZone timeZoneNeeded']);
    await office.change('PATCH', `/${states.id}/rows`, { cells: [{ row: 2, field: 'timeZone', value: 'Chicago' }] });
    expect(await office.faultsOf(states)).toEqual(['2 timeZone timeZoneUnknown']);
    await office.change('PATCH', `/${states.id}/rows`, {
      cells: [{ row: 2, field: 'timeZone', value: 'America/Chicago' }],
    });
    expect((await office.checkOf(states)).items[0]?.legs[0]).toMatchObject({ timeZone: 'America/Chicago' });
    // Days alone fall in the zone of the capital, and need no choice.
    const days = await office.handIn(ours(row('', 'Beurs', { country: 'Verenigde Staten' })));
    expect((await office.checkOf(days)).items[0]?.legs[0]?.timeZone).toBe('America/New_York');
  });

  test('without an end are not entered, and that is said; an end before the start is wrong', async () => {
    const office = await newcomer(app);
    const half = await office.handIn(
      csv(
        'Titel;Soort;Vorm;Land;Begin;Sectoren\nSeminarie;Seminarie;Ter plaatse;Japan;15/03/2027 14:00;Voedingsindustrie',
      ),
    );
    const { items, warnings } = await office.checkOf(half);
    expect(items[0]?.legs[0]).toMatchObject({ precision: 'day', startsOn: '2027-03-15' });
    expect(warnings.map(({ reason }) => reason)).toEqual(['noEndTime']);
    const back = await office.handIn(
      csv(
        'Titel;Soort;Vorm;Land;Begin;Sectoren\nSeminarie;Seminarie;Ter plaatse;Japan;15/03/2027 16:00-14:00;Voedingsindustrie',
      ),
    );
    expect(await office.faultsOf(back)).toEqual(['2 endTime endsBeforeStart']);
  });

  test('in an hour that the clocks of the place skip are wrong', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(
      csv(
        'Titel;Soort;Vorm;Land;Begin;Sectoren\nSeminarie;Seminarie;Ter plaatse;België;28/03/2027 02:30-03:15;Voedingsindustrie',
      ),
    );
    expect(await office.faultsOf(about)).toEqual(['2 endTime endsBeforeStart']);
  });
});

describe('Dates that can be read in two ways', () => {
  const plan = (...dates: string[]) =>
    csv(['Actie;Wanneer', ...dates.map((date, at) => `Seminarie ${at + 1};${date}`)].join('\n'));
  const meaning = {
    columns: [
      { column: 0, field: 'title' },
      { column: 1, field: 'startsOn' },
    ],
    forAllRows: [
      { field: 'kind', value: 'Seminarie' },
      { field: 'mode', value: 'Ter plaatse' },
      { field: 'country', value: 'Japan' },
      { field: 'sectors', value: 'Voedingsindustrie' },
    ],
  };

  test('are asked about, with the days of the file read both ways; the answer holds for the next file', async () => {
    const office = await newcomer(app);
    const first = await office.handIn(plan('03/04/2027', '05/06/2027'));
    expect(first.step).toBe('columns');
    expect(await office.change('PUT', `/${first.id}/columns`, meaning)).toMatchObject({ step: 'values' });
    const { dates } = await office.get<AnswerOf<typeof getImportValues>>(first.id, '/values');
    expect(dates[0]?.samples[0]).toEqual({
      text: '03/04/2027',
      readings: [
        { system: 'dmy', from: '2027-04-03' },
        { system: 'mdy', from: '2027-03-04' },
      ],
    });
    const unsaid = await office.ask('PUT', `/${first.id}/values`, { values: [], dates: [] });
    expect(unsaid.json().issues).toMatchObject([{ name: 'dates.1.dmy', reason: 'required' }]);
    await office.change('PUT', `/${first.id}/values`, { values: [], dates: [{ column: 1, system: 'mdy' }] });
    expect((await office.checkOf(first)).items.map(({ legs }) => legs[0]?.startsOn)).toEqual([
      '2027-03-04',
      '2027-05-06',
    ]);

    const next = await office.handIn(plan('07/08/2027'));
    expect(next.step).toBe('check');
    expect((await office.checkOf(next)).items[0]?.legs[0]?.startsOn).toBe('2027-07-08');
    // Until a file speaks against it.
    const other = await office.handIn(plan('03/04/2027', '25/03/2027'));
    expect((await office.checkOf(other)).items.map(({ legs }) => legs[0]?.startsOn)).toEqual([
      '2027-04-03',
      '2027-03-25',
    ]);
  });

  test('written by hand while repairing are held to as well', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(ours(row('', 'Beurs', { start: 'ooit' })));
    await office.change('PATCH', `/${about.id}/rows`, { cells: [{ row: 2, field: 'startsOn', value: '03/04/2027' }] });
    expect(await office.faultsOf(about)).toEqual(['2 startsOn dateTwoWays']);
  });

  test('as numbers of a spreadsheet are asked about too', async () => {
    const office = await newcomer(app);
    const about = await office.handIn(
      await workbook({
        Plan: [
          ['Actie', 'Wanneer'],
          ['Seminarie', 46461],
          ['Beurs', dayCell('2027-05-01')],
        ],
      }),
    );
    await office.change('PUT', `/${about.id}/columns`, meaning);
    const { dates } = await office.get<AnswerOf<typeof getImportValues>>(about.id, '/values');
    expect(dates.map(({ systems }) => systems)).toEqual([['1900', '1904']]);
    await office.change('PUT', `/${about.id}/values`, { values: [], dates: [{ column: 1, system: '1900' }] });
    expect((await office.checkOf(about)).items.map(({ legs }) => legs[0]?.startsOn)).toEqual([
      '2027-03-15',
      '2027-05-01',
    ]);
  });
});
