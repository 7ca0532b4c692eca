import type { Context } from '../context.ts';
import type { TextAnswer } from '../contracts/endpoint.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import { exportSelection } from './export-selection.ts';

/** A selection in full, one event a line. */
export async function eventsAsNdjson(context: Context, selection: EventSelection): Promise<TextAnswer> {
  const write = (event: object) => `${JSON.stringify(event)}\n`;
  return exportSelection(context, selection, { head: '', between: '', tail: '', write });
}
