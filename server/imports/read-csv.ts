import { parse } from 'csv-parse/sync';
import { importLimits } from '../contracts/import-fields.ts';
import { cleanCell, withoutQuote } from './clean-cell.ts';

const separators = [';', ',', '\t', '|'] as const;

/**
 * Rows of a CSV file, with the separator it seems to have. Rows keep their place, so that they can be counted as a
 * spreadsheet counts them.
 */
export function readCsv(text: string): string[][] {
  // Excel writes its separator in a first line of its own.
  const [line, said] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const body = line === undefined ? text : text.slice(line.length);
  const rows = parseWith(said ?? separatorOf(body), body);
  const cells = rows.map((row) => row.map((cell) => cleanCell(withoutQuote(cell))));
  return line === undefined ? cells : [[], ...cells];
}

function parseWith(delimiter: string, text: string, to?: number): string[][] {
  return parse(text, {
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: 1024 * 1024,
    to: to ?? importLimits.rows * 2 + 100,
  });
}

/** The separator that divides most of the first rows into equally many cells, and more than one. */
function separatorOf(text: string): string {
  const scores = separators.map((separator) => {
    let rows: string[][];
    try {
      rows = parseWith(separator, text, 30).filter((row) => row.some((cell) => cell !== ''));
    } catch {
      return { separator, score: 0 };
    }
    const widths = rows.map((row) => row.length);
    const usual = mostFrequent(widths);
    const alike = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
    return { separator, score: usual < 2 ? 0 : alike * 100 + Math.min(usual, 30) };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? 0;
}
