import type { ColumnType, Generated } from 'kysely';
import type { FieldForAllRows, ImportField, ListedField } from '../contracts/import-fields.ts';
import type { DateSystem, ImportOutcome, UndoneOutcome } from '../contracts/import-shapes.ts';
import type { Moment, OptionalMoment } from './columns.ts';

/** Tables of files with events that organisations hand in. */

/** A sheet as it was read: rows of cells, all of them text. One that is too large is kept without its rows. */
export interface StoredSheet {
  name: string;
  /** How many rows have something in them. */
  filled: number;
  rows: string[][];
}

/** Fields by the number of their column. */
export type StoredColumns = Record<string, ImportField>;
/** Codes of ours, said once for all rows. */
export type SaidForAllRows = Partial<Record<FieldForAllRows, string>>;
/** How days are written, by the number (or name) of their column. */
export type StoredDateSystems = Record<string, DateSystem[]>;
/** What values mean, as codes of ours, by field and then as they are compared; an empty text for nothing. */
export type SaidValues = Partial<Record<ListedField, Record<string, string>>>;
/** Other values than those of the file, by row and field. */
export type StoredCorrections = Record<string, Partial<Record<ImportField, string>>>;

/** Why an event was not entered. */
export interface StoredFault {
  row: number;
  reason: string;
  field?: ImportField;
}

type Json<T> = ColumnType<T, string, string>;
type JsonWithDefault<T> = ColumnType<T, string | undefined, string>;

export interface ImportsTable {
  id: string;
  organiser_id: string;
  file_name: string;
  sheets: Json<StoredSheet[]>;
  sheet: number | null;
  header_row: number | null;
  /** Rows below it with something in them. */
  row_count: Generated<number>;
  columns: ColumnType<StoredColumns | null, string | null, string | null>;
  for_all_rows: JsonWithDefault<SaidForAllRows>;
  date_systems: JsonWithDefault<StoredDateSystems>;
  said_values: JsonWithDefault<SaidValues>;
  values_said: Generated<boolean>;
  corrections: JsonWithDefault<StoredCorrections>;
  skipped: Generated<number[]>;
  version: Generated<number>;
  created_at: Moment;
  created_by: string | null;
  started_at: OptionalMoment;
  started_by: string | null;
  finished_at: OptionalMoment;
  undone_at: OptionalMoment;
}

export interface ImportOutcomesTable {
  import_id: string;
  position: number;
  rows: number[];
  title: string;
  outcome: ImportOutcome;
  faults: JsonWithDefault<StoredFault[]>;
  event_id: string | null;
  /** The version it had after the import. */
  event_version: number | null;
  /** What an updated event said before. */
  entry_before: ColumnType<Record<string, unknown> | null, string | null, string | null>;
  undone: UndoneOutcome | null;
}

/** What an organisation says of files with these columns. */
export interface ImportMappingsTable {
  organiser_id: string;
  headers: string;
  /** Fields by the name of their column. */
  columns: Json<StoredColumns>;
  for_all_rows: Json<SaidForAllRows>;
  date_systems: JsonWithDefault<StoredDateSystems>;
  changed_at: Moment;
}

/** What a value means to an organisation; an empty text for nothing. */
export interface ImportValuesTable {
  organiser_id: string;
  field: ListedField;
  theirs: string;
  ours: string;
  changed_at: Moment;
}
