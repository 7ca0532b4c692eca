import {
  type ImportField,
  type ListedField,
  importFieldLabels,
  importFields,
  reasonColumn,
} from '../contracts/import-fields.ts';
import type { Certainty } from '../contracts/import-shapes.ts';
import { headerWords } from './header-words.ts';
import { readDate } from './read-date.ts';
import { type Recogniser, comparable } from './recognise.ts';
import { valuesIn } from './split-values.ts';

export interface Guess {
  field?: ImportField;
  certainty: Certainty;
}

const byName = new Map<string, ImportField>();
for (const field of importFields)
  for (const name of [importFieldLabels[field].nl, importFieldLabels[field].en, ...headerWords[field]]) {
    const key = comparable(name);
    if (!byName.has(key)) byName.set(key, field);
  }

/** What each column seems to mean: by its name, or else by what stands in it. No field is meant by two columns. */
export function guessColumns(headers: readonly string[], rows: readonly string[][], recogniser: Recogniser): Guess[] {
  const guesses: Guess[] = headers.map(() => ({ certainty: 'none' }));
  const isFree = (field: ImportField) => !guesses.some((guess) => guess.field === field);
  const give = (column: number, field: ImportField | undefined, certainty: Certainty) => {
    if (field !== undefined && guesses[column]!.field === undefined && isFree(field))
      guesses[column] = { field, certainty };
  };
  // Our own names first: a file with all of them is one of ours.
  headers.forEach((header, column) => give(column, fieldNamed(header), 'sure'));
  headers.forEach((header, column) => give(column, byName.get(comparable(header)), 'sure'));
  headers.forEach((header, column) => give(column, nearlyNamed(header), 'likely'));
  headers.forEach((header, column) => {
    if (isReason(header)) return;
    const values = rows.map((row) => row[column] ?? '').filter((value) => value !== '');
    for (const field of byContent(values.slice(0, 50), recogniser)) give(column, field, 'likely');
  });
  return guesses;
}

/** The row with the names of the columns, from 1: the first with most names that we know, or else the fullest. */
export function headerRowOf(rows: readonly string[][]): number {
  const known = (row: readonly string[]) =>
    row.filter((cell) => cell.length < 60 && (byName.has(comparable(cell)) || isReason(cell))).length;
  const filled = (row: readonly string[]) => new Set(row.filter((cell) => cell !== '')).size;
  const first = rows.slice(0, 15).map((row, index) => ({ row: index + 1, known: known(row), filled: filled(row) }));
  const best = first.reduce((one, other) => (other.known > one.known ? other : one), first[0]!);
  if (best.known >= 2) return best.row;
  return first.slice(0, 5).reduce((one, other) => (other.filled > one.filled ? other : one), first[0]!).row;
}

/** The field that we call so ourselves, in either language. */
export function fieldNamed(header: string): ImportField | undefined {
  return importFields.find((field) => Object.values(importFieldLabels[field]).includes(header));
}

/** The column in which we said why a row was not taken. */
export function isReason(header: string): boolean {
  return Object.values(reasonColumn).includes(header);
}

/** A name that holds one of ours: "Startdatum (dd/mm)", "Land van bestemming". */
function nearlyNamed(header: string): ImportField | undefined {
  const text = ` ${comparable(header)} `;
  const names = [...byName.keys()].filter((name) => name.length >= 4 && text.includes(` ${name} `));
  return byName.get(names.toSorted((a, b) => b.length - a.length)[0] ?? '');
}

/** Fields that most of the values fit, the likeliest first. */
function byContent(values: readonly string[], recogniser: Recogniser): ImportField[] {
  if (values.length === 0) return [];
  const fits = (test: (value: string) => boolean) => values.filter(test).length >= values.length * 0.8;
  const listed = (field: ListedField) =>
    fits((value) =>
      valuesIn(field, value, recogniser).every(
        (one) => recogniser.exact(field, one) !== undefined || recogniser.isAlike(field, one),
      ),
    );
  if (fits((value) => /^\S+@\S+\.\S+$/.test(value))) return ['contactEmail'];
  if (fits((value) => /^(https?:\/\/|www\.)\S+$/.test(value))) return ['url', 'registrationUrl', 'onlineUrl'];
  if (fits((value) => !('wrong' in readDate(value)))) return ['startsOn', 'endsOn', 'registrationClosesOn'];
  return (['country', 'kind', 'mode', 'sectors', 'languages'] as const).filter(listed);
}
