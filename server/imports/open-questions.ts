import { type ListedField, dateFields, listedFields } from '../contracts/import-fields.ts';
import type { DateSystem, OpenValue } from '../contracts/import-shapes.ts';
import type { SaidValues } from '../database/schema-imports.ts';
import type { DateColumn } from './date-systems.ts';
import { type FileRow, type ReadableFile, columnOf, fileRows, headersOf } from './file-rows.ts';
import { readDate } from './read-date.ts';
import { textsOf } from './read-import.ts';
import { type Recogniser, comparable } from './recognise.ts';
import { valuesIn } from './split-values.ts';

/** What must be asked before a file can be read: values that are no words of ours, days that can be read in two ways. */

type Asked = ReadableFile & { said_values: SaidValues };

/** Values that are no words of ours letter by letter, with what they mean as far as it was said or is likely. */
export function openValues(file: Asked, recogniser: Recogniser): OpenValue[] {
  const rows = fileRows(file);
  return listedFields.flatMap((field) => {
    const counted = countValues(rows, field, recogniser);
    return [...counted].map(([theirs, count]): OpenValue => {
      const { codes, likely } = recogniser.suggest(field, theirs);
      const said = file.said_values[field]?.[comparable(theirs)];
      const base = { field, theirs, rows: count, suggestions: codes };
      if (said !== undefined) return { ...base, certainty: 'remembered', ...(said === '' ? {} : { ours: said }) };
      return likely ? { ...base, certainty: 'likely', ours: codes[0]! } : { ...base, certainty: 'none' };
    });
  });
}

/** More different values than this are no list of words: what is not asked is told where rows are checked. */
const mostAsked = 200;

function countValues(rows: readonly FileRow[], field: ListedField, recogniser: Recogniser): Map<string, number> {
  const counts = new Map<string, { theirs: string; count: number }>();
  for (const { cells } of rows)
    for (const value of valuesIn(field, cells[field] ?? '', recogniser)) {
      if (recogniser.exact(field, value) !== undefined) continue;
      const key = comparable(value);
      const known = counts.get(key) ?? { theirs: value, count: 0 };
      counts.set(key, { ...known, count: known.count + 1 });
    }
  const often = [...counts.values()].toSorted((a, b) => b.count - a.count).slice(0, mostAsked);
  return new Map(often.map(({ theirs, count }) => [theirs, count]));
}

export interface DateQuestion {
  column: number;
  header: string;
  field: (typeof dateFields)[number];
  systems: DateSystem[];
  chosen?: DateSystem;
  samples: { text: string; readings: { system: DateSystem; from: string }[] }[];
}

/** Columns whose days can be read in two ways, each with a few of its own days read both ways. */
export function dateQuestions(file: Asked): DateQuestion[] {
  return dateFields.flatMap((field) => {
    const column = columnOf(file, field);
    if (column === undefined) return [];
    const chosen = file.date_systems[String(column)] ?? [];
    return textsOf(file, field).questions.map(({ systems, texts }): DateQuestion => {
      const known = chosen.find((system) => systems.includes(system));
      return {
        column,
        header: headersOf(file)[column] ?? '',
        field,
        systems: [...systems],
        ...(known === undefined ? {} : { chosen: known }),
        samples: texts.slice(0, 4).map((text) => ({ text, readings: readings(text, systems) })),
      };
    });
  });
}

function readings(text: string, systems: DateColumn['questions'][number]['systems']) {
  return systems.flatMap((system) => {
    const reading = readDate(text, [system]);
    return 'window' in reading ? [{ system, from: reading.window.from }] : [];
  });
}

/** Whether anything is left to be asked. */
export function asksSomething(file: Asked, recogniser: Recogniser): boolean {
  return (
    dateQuestions(file).some(({ chosen }) => chosen === undefined) ||
    openValues(file, recogniser).some(({ certainty }) => certainty !== 'remembered')
  );
}
