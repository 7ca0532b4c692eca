import readWorkbook from 'read-excel-file/universal';
import { cleanCell } from './clean-cell.ts';
import { type ShownAs, shownDates } from './xlsx-formats.ts';
import { Unreadable, unpack } from './xlsx-parts.ts';

/** The farthest cell with something in it, of a sheet that may be read at all. */
const farthest = { rows: 20_000, cells: 2_000_000 };

/**
 * The sheets of a workbook as rows of text. Days become `2027-03-15` as they stand on the sheet, with their time of day
 * where they have one; what is shown as a month or a year becomes no more than that.
 * @throws Unreadable
 */
export async function readXlsx(bytes: Buffer): Promise<{ name: string; rows: string[][] }[]> {
  const parts = unpack(bytes);
  if (!parts.has('xl/workbook.xml')) throw new Unreadable('fileNoTable');
  for (const [path, xml] of parts) if (path.startsWith('xl/worksheets/')) refuseEndless(xml);
  const sheets = await readWorkbook(new Blob([new Uint8Array(bytes)])).catch((error: unknown) => {
    throw error instanceof RangeError ? new Unreadable('fileTooLarge') : new Unreadable('fileCorrupt');
  });
  const shown = shownDates(parts);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: (data as unknown[][]).map((row, index) =>
      row.map((cell, column) => textOf(cell, shown.get(sheet)?.get(`${letters(column)}${index + 1}`))),
    ),
  }));
}

/** A cell with a value far down and far to the right makes a reader fill all in between. */
function refuseEndless(xml: string): void {
  let [rows, columns] = [0, 0];
  for (const [, column = '', row = '', rest = ''] of xml.matchAll(
    /<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"([^<>]*)>/g,
  )) {
    // One that closes at once has a format only.
    if (rest.endsWith('/')) continue;
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnOf(column));
  }
  if (rows > farthest.rows || rows * columns > farthest.cells) throw new Unreadable('fileTooLarge');
}

function textOf(cell: unknown, shown: ShownAs | undefined): string {
  if (cell instanceof Date) return dateText(cell, shown);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? cleanCell(String(cell))
    : '';
}

/**
 * What the sheet says, digit by digit. The library gives it as if it were a moment in Greenwich: that is only how it is
 * carried, and no clock of any zone comes near it. A second is lost on the way now and then, hence the rounding.
 */
function dateText(date: Date, shown: ShownAs | undefined): string {
  if (Number.isNaN(date.getTime())) return '';
  const minute = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString();
  const [day, time] = [minute.slice(0, 10), minute.slice(11, 16)];
  // Days before the first are times without a day.
  if (day < '1900-01-02') return time;
  if (shown === 'month') return day.slice(0, 7);
  if (shown === 'year') return day.slice(0, 4);
  return time === '00:00' ? day : `${day} ${time}`;
}

/** `A` … `Z`, `AA` … of a column, from 0. */
function letters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function columnOf(name: string): number {
  return Array.from(name, (letter) => (letter.codePointAt(0) ?? 64) - 64).reduce((sum, letter) => sum * 26 + letter, 0);
}
