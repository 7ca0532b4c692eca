import { importLimits } from '../contracts/import-fields.ts';
import type { StoredSheet } from '../database/schema-imports.ts';
import { type Problem, wrongField } from '../kernel/problems.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { Unreadable } from './xlsx-parts.ts';

/**
 * A file of an organisation as sheets of text, told by what stands in it and not by its name. A sheet with more rows than
 * may be keeps its name alone.
 * @throws Problem `badRequest` about `file`, with the reason in one word
 */
export async function readFile(bytes: Buffer): Promise<StoredSheet[]> {
  if (bytes.length === 0) throw refusedFile('fileEmpty');
  if (bytes.length > importLimits.bytes) throw refusedFile('fileTooLarge');
  const sheets = (await sheetsOf(bytes)).map(toStored).filter(({ filled }) => filled > 0);
  // One row alone is the names of the columns.
  if (!sheets.some(({ filled }) => filled > 1)) throw refusedFile('noRows');
  const usable = sheets.filter(({ filled }) => filled > 1);
  if (usable.every(({ rows }) => rows.length === 0)) throw refusedFile('tooManyRows');
  return usable;
}

async function sheetsOf(bytes: Buffer): Promise<{ name: string; rows: string[][] }[]> {
  const head = bytes.toString('latin1', 0, 8);
  if (head.startsWith('PK\x03\x04')) return orRefuse(readXlsx(bytes));
  // Workbooks with a password, and those of before 2007, are both kept in this older container.
  if (head === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')
    throw refusedFile(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'filePassword' : 'fileOldExcel');
  if (/^(%PDF|{\\rtf|\x89PNG|GIF8|<\?xml|<!doc|<html)/i.test(head)) throw refusedFile('fileNoTable');
  const text = decodeText(bytes);
  if (text === undefined) throw refusedFile('fileNoTable');
  try {
    return [{ name: '', rows: readCsv(text) }];
  } catch {
    throw refusedFile('fileCorrupt');
  }
}

async function orRefuse<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof Unreadable ? refusedFile(error.reason) : error;
  }
}

function toStored({ name, rows }: { name: string; rows: string[][] }): StoredSheet {
  const cut = rows.map((row) => row.slice(0, importLimits.columns).map((cell) => cell.slice(0, importLimits.cell)));
  const last = cut.findLastIndex(isFilled);
  const filled = cut.filter(isFilled).length;
  return { name, filled, rows: filled > importLimits.rows + 50 ? [] : cut.slice(0, last + 1) };
}

export function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell !== '');
}

export function refusedFile(reason: string): Problem {
  return wrongField('file', reason, `The file cannot be taken: ${reason}.`);
}
