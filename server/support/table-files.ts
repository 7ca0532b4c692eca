import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { FileAnswer } from '../contracts/files.ts';
import type { TableFormat } from '../contracts/support-tables.ts';
import type { Language } from '../contracts/words.ts';
import { neutral } from '../imports/clean-cell.ts';
import { toCsv } from '../imports/rejected-rows.ts';

/** A table as it is saved. Days of the calendar are text (`YYYY-MM-DD`); what is not known is left out. */
export interface Table {
  /** Of the file, without its ending. */
  name: string;
  title: string;
  heads: readonly string[];
  rows: readonly (readonly Cell[])[];
}
export type Cell = string | number | undefined;

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table as a file that spreadsheets open at once, in which nothing runs as a formula. */
export async function tableFile(table: Table, format: TableFormat, language: Language): Promise<FileAnswer> {
  const name = `${table.name}.${format}`;
  if (format === 'xlsx') return { bytes: await workbook(table), mediaType: xlsxType, name, inline: false };
  const text = toCsv([[...table.heads], ...table.rows.map((row) => row.map((cell) => written(cell, language)))]);
  return { bytes: Buffer.from(text), mediaType: 'text/csv; charset=utf-8', name, inline: false };
}

/** Numbers as the spreadsheets of the language read them. */
function written(cell: Cell, language: Language): string {
  if (typeof cell !== 'number') return cell ?? '';
  return language === 'nl' ? String(cell).replace('.', ',') : String(cell);
}

async function workbook({ title, heads, rows }: Table): Promise<Buffer> {
  const sheet: SheetData = [
    heads.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const columns = heads.map((head, index) => {
    const longest = Math.max(head.length, ...rows.map((row) => String(row[index] ?? '').length));
    return { width: Math.min(48, longest + 2) };
  });
  return writeWorkbook(sheet, { sheet: title, columns, stickyRowsCount: 1 }).toBuffer();
}

function cellOf(cell: Cell): SheetData[number][number] {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell)?.map(Number) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined)
    return { type: Date, value: new Date(Date.UTC(year, month - 1, day)), format: 'dd/mm/yyyy' };
  return { type: String, value: neutral(cell) };
}
