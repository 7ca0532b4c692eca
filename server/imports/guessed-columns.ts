import type { SaidForAllRows } from '../database/schema-imports.ts';
import type { ImportColumn } from '../contracts/import-shapes.ts';
import { type ReadableFile, dataRows, headersOf } from './file-rows.ts';
import { guessColumns, isReason } from './guess-columns.ts';
import type { Recogniser } from './recognise.ts';

/** What each column of a file means: as it was said, or else as it seems, with a few of its values. */
export function guessedColumns(
  file: ReadableFile & { for_all_rows: SaidForAllRows },
  recogniser: Recogniser,
): { columns: ImportColumn[]; forAllRows: SaidForAllRows } {
  const headers = headersOf(file);
  const rows = dataRows(file).map(({ cells }) => cells);
  const width = Math.max(headers.length, ...rows.map((row) => row.length));
  const names = Array.from({ length: width }, (_, column) => headers[column] ?? '');
  const guesses = guessColumns(names, rows, recogniser);
  const columns = names.map((header, column): ImportColumn => {
    const values = rows.map((row) => row[column] ?? '').filter((value) => value !== '');
    const samples = [...new Set(values)].slice(0, 3).map((value) => value.slice(0, 120));
    const said = file.columns?.[String(column)];
    if (file.columns !== null)
      return { column, header, samples, certainty: 'remembered', ...(said === undefined ? {} : { field: said }) };
    return { column, header, samples, ...guesses[column]! };
  });
  const isUsed = ({ header, samples }: ImportColumn) => !isReason(header) && (header !== '' || samples.length > 0);
  return { columns: columns.filter(isUsed), forAllRows: file.for_all_rows };
}
