import { type DateField, type ImportField, dateFields, legFields } from '../contracts/import-fields.ts';
import type { DateSystem } from '../contracts/import-shapes.ts';
import type { StoredColumns, StoredCorrections, StoredDateSystems, StoredSheet } from '../database/schema-imports.ts';
import { isReason } from './guess-columns.ts';
import { isFilled } from './read-file.ts';

/** A row of a file: its number as a spreadsheet counts, and what it says, field by field. */
export interface FileRow {
  row: number;
  cells: Partial<Record<ImportField, string>>;
}

/** A file of which is known what it means. */
export interface ReadableFile {
  sheets: StoredSheet[];
  sheet: number | null;
  header_row: number | null;
  columns: StoredColumns | null;
  date_systems: StoredDateSystems;
  corrections: StoredCorrections;
}

/** Number of the example in the files that we give out. */
export const exampleNumber = { nl: 'VOORBEELD', en: 'EXAMPLE' } as const;

/** Names of the columns, as the header row has them; columns without a name and without a value are none. */
export function headersOf({
  sheets,
  sheet,
  header_row,
}: Pick<ReadableFile, 'sheets' | 'sheet' | 'header_row'>): string[] {
  return sheets[sheet ?? 0]?.rows[(header_row ?? 1) - 1] ?? [];
}

/** Rows below the names of the columns that have something in them. */
export function dataRows({ sheets, sheet, header_row }: Pick<ReadableFile, 'sheets' | 'sheet' | 'header_row'>) {
  const rows = sheets[sheet ?? 0]?.rows ?? [];
  const headers = rows[(header_row ?? 1) - 1] ?? [];
  const reasons = new Set(headers.flatMap((header, column) => (isReason(header) ? [column] : [])));
  return rows.flatMap((cells, index) => {
    const values = cells.map((cell, column) => (reasons.has(column) ? '' : cell));
    const isExample = values.some((value) => Object.values<string>(exampleNumber).includes(value));
    return index >= (header_row ?? 1) && isFilled(values) && !isExample ? [{ row: index + 1, cells: values }] : [];
  });
}

/** What the rows say, with what was corrected by hand. */
export function fileRows(file: ReadableFile): FileRow[] {
  const columns = Object.entries(file.columns ?? {});
  return dataRows(file).map(({ row, cells }) => ({
    row,
    cells: {
      ...Object.fromEntries(columns.map(([column, field]) => [field, cells[Number(column)] ?? ''])),
      ...file.corrections[row],
    },
  }));
}

/** The column that says this; nothing when none does. */
export function columnOf({ columns }: Pick<ReadableFile, 'columns'>, field: ImportField): number | undefined {
  const found = Object.entries(columns ?? {}).find(([, one]) => one === field);
  return found && Number(found[0]);
}

/** How days are written, by field. */
export function systemsByField(
  file: ReadableFile,
  derived: ReadonlyMap<DateField, readonly DateSystem[]>,
): Readonly<Record<DateField, readonly DateSystem[]>> {
  const of = (field: DateField) => [
    ...(derived.get(field) ?? []),
    ...(file.date_systems[String(columnOf(file, field) ?? '')] ?? []),
  ];
  const [startsOn, endsOn, registrationClosesOn] = dateFields.map(of) as [DateSystem[], DateSystem[], DateSystem[]];
  return { startsOn, endsOn, registrationClosesOn };
}

/**
 * Rows that make one event: those with the same number directly below each other, and those without a title that say
 * nothing else of the event than the row above. What has no title but is about something else is an event whose title
 * was forgotten.
 */
export function groupRows(rows: readonly FileRow[]): FileRow[][] {
  const groups: FileRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group && goesOn(group[0]!, row)) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function goesOn(first: FileRow, { cells }: FileRow): boolean {
  const said = (field: ImportField) => cells[field] ?? '';
  if (said('externalId') !== '' && said('externalId') === first.cells.externalId) return true;
  if (said('title') !== '' || said('titleEn') !== '') return false;
  const saysLeg = legFields.some((field) => said(field) !== '');
  const ofEvent = Object.entries(cells).filter(([field]) => !legFields.includes(field as ImportField));
  return saysLeg && ofEvent.every(([field, value]) => value === '' || value === first.cells[field as ImportField]);
}

/** Words by which the names of columns are known again, in whatever capitals and order of words they come. */
export function printOf(headers: readonly string[]): string {
  return headers
    .filter((header) => header !== '' && !isReason(header))
    .map((header) => header.toLowerCase())
    .join('\n');
}
