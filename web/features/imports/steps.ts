import { redirect } from 'react-router';
import type { Import, ImportStep } from '../../../server/contracts/import-shapes.ts';
import { getImport } from '../../../server/contracts/imports.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { type PageInput, pageLoader } from '../../app/page.ts';
import { type ImportPart, paths } from '../../app/paths.ts';

/** The page of each step. */
const pageOf: Readonly<Record<ImportStep, ImportPart>> = {
  sheet: 'sheet',
  columns: 'columns',
  values: 'values',
  check: 'check',
  importing: 'report',
  done: 'report',
  undoing: 'report',
  undone: 'report',
};

export const parts: readonly ImportPart[] = ['sheet', 'columns', 'values', 'check', 'report'];

/** Address of the page where an import is. */
export function pathOf(language: Language, team: string, { id, step }: Pick<Import, 'id' | 'step'>): string {
  return paths.import(language, team, id, pageOf[step]);
}

/** Which page of the way an import has come to; the pages before it can be looked at again until it is entered. */
export function reached(step: ImportStep, part: ImportPart): boolean {
  if (pageOf[step] === 'report') return part === 'report';
  return parts.indexOf(part) <= parts.indexOf(pageOf[step]);
}

/** Leads to the page where an import is. */
export const stepLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }) => {
    const { team = '', import: id = '' } = params;
    const answer = await call(getImport, { params: { team, import: id } });
    return redirect(pathOf(language, team, answer.import));
  });

/** The import of the address; whoever is too early or too late for a page is led to the one where the import is. */
export async function importAt({ call, params, language }: PageInput, part: ImportPart) {
  const { team = '', import: id = '' } = params;
  const detail = await call(getImport, { params: { team, import: id } });
  if (!reached(detail.import.step, part)) throw redirect(pathOf(language, team, detail.import));
  return { team, place: { team, import: id }, detail };
}
