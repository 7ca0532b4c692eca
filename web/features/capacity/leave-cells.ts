import { cellName } from './week-names.ts';

/** What of the grid was changed: each cell with the field it was written in. */
export function cellsIn(form: FormData): {
  cells: { staff: string; week: string; halfDays: number }[];
  names: string[];
} {
  const changed = [...form.keys()].flatMap((name) => {
    const [, week = '', staff = ''] = /^away-(\d{4}-\d\d-\d\d)-([0-9a-f-]{36})$/.exec(name) ?? [];
    if (staff === '') return [];
    const halfDays = halfDaysIn(form.get(name));
    // What nobody touched is not sent: a colleague may have changed it meanwhile.
    return halfDays === halfDaysIn(form.get(`was-${name}`)) ? [] : [{ staff, week, halfDays }];
  });
  return { cells: changed, names: changed.map(({ staff, week }) => cellName(staff, week)) };
}

/** Half days out of days as they were written; what is no number, or no half day, is none that may be. */
function halfDaysIn(value: FormDataEntryValue | null): number {
  const text = typeof value === 'string' ? value.trim().replace(',', '.') : '';
  const half = Number(text) * 2;
  return Number.isInteger(half) ? half : -1;
}
