import type { DateField, FieldForAllRows, ImportField, ListedField } from '../contracts/import-fields.ts';
import type { DateSystem } from '../contracts/import-shapes.ts';
import type { SaidForAllRows, SaidValues } from '../database/schema-imports.ts';
import type { FileRow } from './file-rows.ts';
import { readDate } from './read-date.ts';
import { type Fault, type LegDates, type Warning, readDates } from './read-leg.ts';
import { readCapacity, readFee } from './read-numbers.ts';
import { type Recogniser, comparable } from './recognise.ts';
import { valuesIn } from './split-values.ts';

/** What is known of a file beside its rows. */
export interface Meaning {
  recogniser: Recogniser;
  said: SaidValues;
  forAllRows: SaidForAllRows;
  systems: Readonly<Record<DateField, readonly DateSystem[]>>;
}

/** What one row says of a stop. */
export interface SaidLeg {
  row: number;
  country?: string;
  city?: string;
  venue?: string;
  onlineUrl?: string;
  timeZone?: string;
  dates?: LegDates;
}

/** What the rows of an event say of it; nothing is filled in that they do not say. */
export interface SaidEvent {
  rows: number[];
  /** Text of each field that holds just that. */
  texts: Partial<Record<ImportField, string>>;
  kind?: string;
  mode?: string;
  audience?: string;
  visitLevel?: string;
  sectors?: string[];
  languages?: string[];
  closesOn?: string;
  capacity?: number;
  fee?: number;
  legs: SaidLeg[];
  faults: Fault[];
  warnings: Warning[];
}

/** Reads the rows of one event. */
export function readEvent(group: readonly FileRow[], meaning: Meaning): SaidEvent {
  const first = group[0]!;
  const faults: Fault[] = [];
  const warnings: Warning[] = [];
  const wrong = (field: ImportField, reason: Fault['reason'], row = first.row) =>
    void faults.push({ row, field, reason });
  const cell = (field: ImportField, { cells }: FileRow = first) => cells[field] ?? '';
  const isOptional = (field: ListedField) => field === 'languages' || field === 'audience';
  const codes = (field: ListedField, from: FileRow = first): string[] => {
    const values = valuesIn(field, cell(field, from), meaning.recogniser);
    const found = values.map((value) => codeOf(field, value, meaning));
    const known = found.filter((code) => code !== undefined);
    if (known.length < values.length) {
      if (known.length > 0 || isOptional(field))
        warnings.push({
          row: from.row,
          reason: 'valueDropped',
          detail: values.filter((_, at) => found[at] === undefined).join(', '),
        });
      else wrong(field, 'notOurs', from.row);
    }
    const forAll = meaning.forAllRows[field as FieldForAllRows];
    return values.length > 0 || forAll === undefined ? known : [forAll];
  };
  const number = (field: 'capacity' | 'fee', read: (text: string) => number | undefined) => {
    const value = cell(field) === '' ? undefined : read(cell(field));
    if (cell(field) !== '' && value === undefined) wrong(field, 'numberUnreadable');
    return value;
  };
  const legs = group.map((row): SaidLeg => {
    const read = readDates(row, meaning.systems);
    faults.push(...read.faults);
    warnings.push(...read.warnings);
    const [country] = codes('country', row);
    const text = (field: 'city' | 'venue' | 'onlineUrl' | 'timeZone') => {
      const value = field === 'onlineUrl' ? asAddress(cell(field, row)) : cell(field, row);
      return value === '' ? {} : { [field]: value };
    };
    return {
      row: row.row,
      ...(country === undefined ? {} : { country }),
      ...text('city'),
      ...text('venue'),
      ...text('onlineUrl'),
      ...text('timeZone'),
      ...(read.dates === undefined ? {} : { dates: read.dates }),
    };
  });
  const [kind, mode, audience, visitLevel] = (['kind', 'mode', 'audience', 'visitLevel'] as const).map(
    (field) => codes(field)[0],
  );
  const closesOn = closingDay(first, meaning.systems.registrationClosesOn, wrong);
  return {
    rows: group.map(({ row }) => row),
    texts: textsOf(first),
    ...defined({ kind, mode, audience, visitLevel, closesOn }),
    ...listed({ sectors: codes('sectors'), languages: codes('languages') }),
    ...defined({ capacity: number('capacity', readCapacity), fee: number('fee', readFee) }),
    legs,
    faults,
    warnings,
  };
}

/** The code that a value means: by what it is, or by what somebody said of it. */
export function codeOf(field: ListedField, value: string, { recogniser, said }: Pick<Meaning, 'recogniser' | 'said'>) {
  return recogniser.exact(field, value) ?? (said[field]?.[comparable(value)] || undefined);
}

function closingDay(
  { cells }: FileRow,
  systems: readonly DateSystem[],
  wrong: (field: ImportField, reason: Fault['reason']) => void,
): string | undefined {
  const text = cells.registrationClosesOn ?? '';
  if (text === '') return undefined;
  const reading = readDate(text, systems);
  if ('window' in reading && reading.window.precision === 'day' && reading.window.from === reading.window.to)
    return reading.window.from;
  const reason = 'wrong' in reading ? reading.wrong : 'ways' in reading ? 'dateTwoWays' : 'dateUnreadable';
  wrong('registrationClosesOn', reason);
  return undefined;
}

const plain = [
  'externalId',
  'title',
  'titleEn',
  'summary',
  'summaryEn',
  'description',
  'descriptionEn',
  'registrationUrl',
  'contactName',
  'contactEmail',
  'contactPhone',
  'url',
  'visitLeader',
] as const satisfies readonly ImportField[];

function textsOf({ cells }: FileRow): SaidEvent['texts'] {
  return Object.fromEntries(
    plain.flatMap((field) => {
      const value = cells[field] ?? '';
      return value === '' ? [] : [[field, /url/i.test(field) ? asAddress(value) : value]];
    }),
  );
}

/** An address as browsers take it: people leave out its beginning. */
function asAddress(value: string): string {
  return /^www\.\S+$/.test(value) ? `https://${value}` : value;
}

function defined<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

function listed<T extends Record<string, readonly string[]>>(values: T): { [K in keyof T]?: T[K] } {
  return Object.fromEntries(Object.entries(values).filter(([, list]) => list.length > 0)) as never;
}
