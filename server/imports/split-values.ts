import type { ListedField } from '../contracts/import-fields.ts';
import type { Recogniser } from './recognise.ts';

/** The values in a cell: one, but of sectors and languages as many as somebody wrote in it. */
export function valuesIn(field: ListedField, cell: string, { exact }: Pick<Recogniser, 'exact'>): string[] {
  if (cell === '') return [];
  if ((field !== 'sectors' && field !== 'languages') || exact(field, cell) !== undefined) return [cell];
  const second = field === 'languages' ? /,|\/|\+|&| en | and / : /,|\//;
  // Names of sectors hold commas: they divide only what is no name as a whole.
  const values = split(cell, /[;|\n]/).flatMap((part) =>
    exact(field, part) === undefined ? split(part, second) : [part],
  );
  return [...new Set(values)];
}

function split(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
