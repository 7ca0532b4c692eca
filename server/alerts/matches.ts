import type { Context } from '../context.ts';
import { publicViewer } from '../kernel/audience.ts';
import { toSelection } from '../search/to-selection.ts';
import { lastingSelection } from './selection-in-words.ts';

/** Ids of the events in a selection that everybody may see, by date: what runs now and what is to come. */
export function eventsIn({ search, clock }: Pick<Context, 'search' | 'clock'>, selection: string): Promise<string[]> {
  return search.select(toSelection(lastingSelection(selection), publicViewer, clock.now().toString()));
}
