import type { Kysely } from 'kysely';
import { type ImportField, importLimits } from '../contracts/import-fields.ts';
import type {
  SaidForAllRows,
  SaidValues,
  StoredColumns,
  StoredDateSystems,
  StoredSheet,
} from '../database/schema-imports.ts';
import type { Schema } from '../database/schema.ts';
import { stillHolds } from './date-systems.ts';
import { type ReadableFile, dataRows, headersOf, printOf } from './file-rows.ts';
import { fieldNamed, guessColumns, headerRowOf } from './guess-columns.ts';
import { rememberedMapping, rememberedValues } from './imports.queries.ts';
import { asksSomething } from './open-questions.ts';
import { dateColumn } from './date-systems.ts';
import { refusedFile } from './read-file.ts';
import type { Recogniser } from './recognise.ts';

/** What is known of a file once its sheet is: by its own columns, and by what the organisation said of such columns. */
export interface Prepared {
  sheet: number;
  header_row: number;
  row_count: number;
  columns: StoredColumns | null;
  for_all_rows: SaidForAllRows;
  date_systems: StoredDateSystems;
  said_values: SaidValues;
  values_said: boolean;
}

/** @throws Problem `badRequest` about the file, for a sheet without rows or with too many */
export async function prepare(
  db: Kysely<Schema>,
  organiser: string,
  sheets: StoredSheet[],
  choice: { sheet: number; headerRow?: number | undefined },
  recogniser: Recogniser,
): Promise<Prepared> {
  const { sheet } = choice;
  const rows = sheets[sheet]?.rows;
  if (rows === undefined) throw refusedFile('noRows');
  if (rows.length === 0) throw refusedFile('tooManyRows');
  const header_row = choice.headerRow ?? headerRowOf(rows);
  const place = { sheets, sheet, header_row };
  const row_count = dataRows(place).length;
  if (row_count === 0) throw refusedFile('noRows');
  if (row_count > importLimits.rows) throw refusedFile('tooManyRows');
  const said_values = await rememberedValues(db, organiser);
  const mapping = await knownMapping(db, organiser, place, recogniser);
  const base = { sheet, header_row, row_count, said_values };
  if (mapping === undefined) return { ...base, columns: null, for_all_rows: {}, date_systems: {}, values_said: false };
  const file = { ...place, ...mapping, said_values, corrections: {} };
  return { ...base, ...mapping, values_said: !asksSomething(file, recogniser) };
}

type Mapping = Pick<Prepared, 'for_all_rows' | 'date_systems'> & { columns: StoredColumns };

/** What such columns mean: as was said before, or by our own names when all of them are ours. */
async function knownMapping(
  db: Kysely<Schema>,
  organiser: string,
  place: Pick<ReadableFile, 'sheets' | 'sheet' | 'header_row'>,
  recogniser: Recogniser,
): Promise<Mapping | undefined> {
  const headers = headersOf(place);
  const rows = dataRows(place).map(({ cells }) => cells);
  const before = await rememberedMapping(db, organiser, printOf(headers));
  if (before === undefined) {
    const named = headers.filter((header) => header !== '');
    if (!named.every((header) => fieldNamed(header) !== undefined)) return undefined;
    return { columns: columnsOf(guessColumns(headers, rows, recogniser)), for_all_rows: {}, date_systems: {} };
  }
  const byNumber = <T>(byName: Record<string, T>) => {
    const left = new Map(Object.entries(byName));
    return headers.flatMap((header, column): [string, T][] => {
      const said = left.get(header.toLowerCase());
      left.delete(header.toLowerCase());
      return said === undefined ? [] : [[String(column), said]];
    });
  };
  const systems = byNumber(before.date_systems).map(([column, chosen]) => {
    const texts = rows.map((cells) => cells[Number(column)] ?? '');
    return [column, stillHolds(chosen, dateColumn(texts))] as const;
  });
  return {
    columns: Object.fromEntries(byNumber(before.columns)),
    for_all_rows: before.for_all_rows,
    date_systems: Object.fromEntries(systems),
  };
}

export function columnsOf(guesses: readonly { field?: ImportField }[]): StoredColumns {
  return Object.fromEntries(
    guesses.flatMap(({ field }, column) => (field === undefined ? [] : [[String(column), field]])),
  );
}

/** What is said by number of column, by its name: so that it is known again in another order. */
export function byHeader<T>(headers: readonly string[], said: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(said).flatMap(([column, value]) => {
      const header = headers[Number(column)] ?? '';
      return header === '' ? [] : [[header.toLowerCase(), value]];
    }),
  );
}
