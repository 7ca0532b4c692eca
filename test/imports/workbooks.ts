import writeWorkbook, { type SheetData } from 'write-excel-file/node';

/** A day in a cell of a workbook, as a spreadsheet keeps it, shown in some format. */
export function dayCell(text: string, format = 'dd/mm/yyyy') {
  const [day = '', time = '00:00'] = text.split(' ');
  return { type: Date, value: new Date(`${day}T${time}:00Z`), format };
}

type Cell = string | number | boolean | null | ReturnType<typeof dayCell>;

/** A workbook with these sheets, by name. */
export async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Buffer> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => [...row]) as SheetData,
  }));
  return writeWorkbook(written).toBuffer();
}

export const csv = (text: string, encoding: 'utf8' | 'utf16le' | 'latin1' = 'utf8'): Buffer =>
  Buffer.from(text, encoding);
