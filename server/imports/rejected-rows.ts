import { stringify } from 'csv-stringify/sync';
import { type ImportField, importFieldLabels, reasonColumn } from '../contracts/import-fields.ts';
import { faultSentence } from '../contracts/import-reasons.ts';
import type { Language } from '../contracts/words.ts';
import type { StoredFault } from '../database/schema-imports.ts';
import { neutral } from './clean-cell.ts';
import { type ReadableFile, dataRows, headersOf } from './file-rows.ts';
import { isReason } from './guess-columns.ts';

export interface Rejected {
  rows: readonly number[];
  faults: readonly StoredFault[];
  skipped: boolean;
}

/**
 * Rows that are not entered, as they stood in the file with what was corrected in them, and why. The file can be repaired
 * and handed in again. What a spreadsheet would take for a formula is made harmless.
 */
export function rejectedCsv(file: ReadableFile, rejected: readonly Rejected[], language: Language): string {
  const headers = headersOf(file);
  const columns = headers.flatMap((header, column) => (isReason(header) ? [] : [column]));
  const reasons = new Map(
    rejected.flatMap(({ rows, faults, skipped }) =>
      rows.map((row) => [row, reasonOf(row, rows, faults, skipped, language)]),
    ),
  );
  const lines = dataRows(file)
    .filter(({ row }) => reasons.has(row))
    .map(({ row, cells }) => [
      ...columns.map((column) => {
        const field = file.columns?.[String(column)];
        const corrected = field && file.corrections[row]?.[field];
        return corrected ?? cells[column] ?? '';
      }),
      reasons.get(row) ?? '',
    ]);
  return toCsv([[...columns.map((column) => headers[column] ?? ''), reasonColumn[language]], ...lines]);
}

/** A CSV file as spreadsheets here open it by themselves: with semicolons, and a mark that says it is UTF-8. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(neutral)),
    {
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
    },
  );
}

function reasonOf(
  row: number,
  rows: readonly number[],
  faults: readonly StoredFault[],
  skipped: boolean,
  language: Language,
): string {
  if (skipped) return faultSentence('skipped', language);
  // What is wrong with the event as a whole stands at its first row; another row of it is not entered either.
  const own = faults.filter((fault) => fault.row === row || (fault.row === 0 && row === rows[0]));
  const told = own.length > 0 ? own : faults.slice(0, 1);
  if (told.length === 0) return faultSentence('refused', language);
  const named = (field: ImportField | undefined) =>
    field === undefined ? '' : `${importFieldLabels[field][language]} `;
  return told.map(({ field, reason }) => named(field) + faultSentence(reason, language)).join('; ');
}
